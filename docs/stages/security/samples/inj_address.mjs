import net from "node:net";

const refused = new net.BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8], ["10.0.0.0", 8], ["100.64.0.0", 10], ["127.0.0.0", 8],
  ["169.254.0.0", 16], ["172.16.0.0", 12], ["192.0.0.0", 24],
  ["192.0.2.0", 24], ["192.168.0.0", 16], ["198.18.0.0", 15],
  ["198.51.100.0", 24], ["203.0.113.0", 24], ["224.0.0.0", 3],
]) {
  refused.addSubnet(network, bits, "ipv4");
}
for (const [network, bits] of [
  ["2001::", 23], ["2001:db8::", 32], ["2002::", 16], ["3fff::", 20],
]) {
  refused.addSubnet(network, bits, "ipv6");
}
const globalV6 = new net.BlockList();
globalV6.addSubnet("2000::", 3, "ipv6");

function isPublic(text) {
  if (!net.isIP(text)) return false; // a name, or a short form: 127.1
  const family = net.isIPv6(text) ? "ipv6" : "ipv4";
  if (family === "ipv6" && !globalV6.check(text, "ipv6")) return false;
  return !refused.check(text, family);
}

for (const text of [
  "9.9.9.9", "2620:fe::9",
  "127.0.0.1", "0.0.0.0", "10.1.2.3", "172.31.0.1", "192.168.1.1",
  "169.254.169.254", "100.64.0.1", "224.0.0.1",
  "::1", "fe80::1", "fd00::1", "::ffff:127.0.0.1",
  "64:ff9b::7f00:1", "2002:7f00:1::", "3fff::1", "127.1",
]) {
  console.log(text, isPublic(text) ? "public" : "refused");
}
