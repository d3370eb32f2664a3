import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

class Address {
    record Network(byte[] start, int bits) {
        static Network of(String text) {
            var parts = text.split("/");
            try {
                var start = InetAddress.getByName(parts[0]).getAddress();
                return new Network(start, Integer.parseInt(parts[1]));
            } catch (UnknownHostException wrong) {
                throw new IllegalArgumentException(text);
            }
        }

        boolean contains(byte[] address) {
            if (address.length != start.length) return false;
            int whole = bits / 8;
            if (!Arrays.equals(address, 0, whole, start, 0, whole)) {
                return false;
            }
            int mask = 0xff << (8 - bits % 8) & 0xff;
            return bits % 8 == 0
                || (address[whole] & mask) == (start[whole] & mask);
        }
    }

    static final List<Network> REFUSED = List.of(
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8",
        "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
        "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24",
        "203.0.113.0/24", "224.0.0.0/3",
        "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20").stream()
        .map(Network::of).toList();
    static final Network GLOBAL_V6 = Network.of("2000::/3");

    // An InetAddress; ::ffff:127.0.0.1 has become 127.0.0.1 by then.
    static boolean isPublic(InetAddress address) {
        var bytes = address.getAddress();
        if (bytes.length == 16 && !GLOBAL_V6.contains(bytes)) return false;
        return REFUSED.stream().noneMatch(network -> network.contains(bytes));
    }

    public static void main(String[] arguments) throws UnknownHostException {
        for (var text : List.of(
            "9.9.9.9", "2620:fe::9",
            "127.0.0.1", "0.0.0.0", "10.1.2.3", "172.31.0.1", "192.168.1.1",
            "169.254.169.254", "100.64.0.1", "224.0.0.1",
            "::1", "fe80::1", "fd00::1", "::ffff:127.0.0.1",
            "64:ff9b::7f00:1", "2002:7f00:1::", "3fff::1", "127.1")) {
            var address = InetAddress.getByName(text);
            System.out.println(
                text + (isPublic(address) ? " public" : " refused"));
        }
    }
}
