import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.HexFormat;

class GrpcWire {
    /** Seven bits a byte, lowest first; the top bit: more follow. */
    static void varint(ByteArrayOutputStream out, int number) {
        for (; number > 0x7F; number >>>= 7) {
            out.write(number & 0x7F | 0x80);
        }
        out.write(number);
    }

    /** Field 1 is a number (kind 0), field 2 a text (kind 2). */
    static byte[] loan(int id, String tool) {
        var out = new ByteArrayOutputStream();
        byte[] text = tool.getBytes(UTF_8);
        varint(out, 1 << 3 | 0);
        varint(out, id);
        varint(out, 2 << 3 | 2);
        varint(out, text.length);
        out.writeBytes(text);
        return out.toByteArray();
    }

    static int number(ByteBuffer message) {
        for (int value = 0, shift = 0; ; shift += 7) {
            byte part = message.get();
            value |= (part & 0x7F) << shift;
            if (part >= 0) { // the top bit is the sign
                return value;
            }
        }
    }

    /** What a program that knows only fields 1 and 2 understands. */
    static String read(byte[] bytes) {
        var message = ByteBuffer.wrap(bytes);
        int id = 0;
        String tool = "";
        while (message.hasRemaining()) {
            int tag = number(message), field = tag >> 3, kind = tag & 7;
            int value = number(message);
            byte[] text = new byte[kind == 2 ? value : 0];
            message.get(text);
            if (field == 1 && kind == 0) {
                id = value;
            } else if (field == 2 && kind == 2) {
                tool = new String(text, UTF_8);
            }
        }
        return "id " + id + ", tool '" + tool + "'";
    }

    public static void main(String[] args) {
        var hex = HexFormat.of();
        byte[] loan = loan(150, "drill");
        String bytes = HexFormat.ofDelimiter(" ").formatHex(loan);
        System.out.println("written: " + bytes);
        show("read again: ", hex.formatHex(loan));
        String due = "1a0a323032362d31312d3239";
        show("from a newer program, with a field 3: ", hex.formatHex(loan) + due);
        show("field 2 became the member's name: ", "0896011202426f");
        show("field 2 became a number: ", "0896011007");
    }

    static void show(String what, String bytes) {
        System.out.println(what + read(HexFormat.of().parseHex(bytes)));
    }
}
