import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

class Decode {
    public static void main(String[] args) {
        // a line of an old file
        byte[] latin1 = {0x5A, 0x6F, (byte) 0xEB};
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(latin1));
        } catch (CharacterCodingException error) {
            System.out.println("as UTF-8: refused");
        }

        var name = new String(latin1, ISO_8859_1);
        System.out.println("as Latin-1: " + name);
        byte[] utf8 = name.getBytes(UTF_8);
        System.out.println("in UTF-8: " + utf8.length + " bytes");
        System.out.println(
                "UTF-8 read as Latin-1: " + new String(utf8, ISO_8859_1));
    }
}
