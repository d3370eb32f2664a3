import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

class Message {
    static final short A = 1;
    static final short INTERNET = 1;

    static byte[] question(String name) {
        ByteBuffer bytes = ByteBuffer.allocate(512);
        // number, "please do it all", one question
        for (int value : new int[] {0x1234, 0x0100, 1, 0, 0, 0}) {
            bytes.putShort((short) value);
        }
        for (String label : name.split("\\.")) {
            bytes.put((byte) label.length());
            bytes.put(label.getBytes(StandardCharsets.US_ASCII));
        }
        bytes.put((byte) 0).putShort(A).putShort(INTERNET);
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    static String read(ByteBuffer answer, int asked) {
        if ((answer.getShort(2) & 15) == 3) {
            return "NXDOMAIN, no such name";
        }
        answer.position(asked + 2);
        int type = answer.getShort();
        answer.getShort();
        int ttl = answer.getInt();
        String[] parts = new String[answer.getShort()];
        for (int part = 0; part < parts.length; part++) {
            parts[part] = String.valueOf(Byte.toUnsignedInt(answer.get()));
        }
        String address = String.join(".", parts);
        return "type " + type + ", address " + address + ", keep " + ttl + " seconds";
    }

    static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    static String hex(byte[] bytes, int from, int to) {
        return HexFormat.ofDelimiter(" ").formatHex(bytes, from, to);
    }

    static ByteBuffer answer(String header, byte[] asked, String record) {
        ByteBuffer bytes = ByteBuffer.allocate(512).put(bytes(header));
        return bytes.put(asked, 12, asked.length - 12).put(bytes(record));
    }

    public static void main(String[] arguments) {
        byte[] asked = question("toolshed.example");
        int end = asked.length;
        System.out.println("header  " + hex(asked, 0, 12));
        System.out.println("name    " + hex(asked, 12, end - 4));
        System.out.println("type A  " + hex(asked, end - 4, end));
        String record = "c00c 0001 0001 0000012c 0004 c6336414";
        ByteBuffer found = answer("1234 8180 0001 0001 0000 0000", asked, record);
        System.out.println(read(found, end));
        ByteBuffer absent = answer("1234 8183 0001 0000 0000 0000", asked, "");
        System.out.println(read(absent, end));
    }
}
