const latin1 = Uint8Array.from([0x5a, 0x6f, 0xeb]); // a line of an old file
try {
  new TextDecoder("utf-8", { fatal: true }).decode(latin1);
} catch (error) {
  console.log("as UTF-8: refused");
}

const name = Buffer.from(latin1).toString("latin1");
console.log("as Latin-1:", name);
const utf8 = Buffer.from(name, "utf8");
console.log("in UTF-8:", utf8.length, "bytes");
console.log("UTF-8 read as Latin-1:", utf8.toString("latin1"));
