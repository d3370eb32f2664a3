import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;

class RealtimeWebsocket {
    // fixed in RFC 6455
    static final String GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    static String accept(String key) throws GeneralSecurityException {
        MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
        byte[] hash = sha1.digest((key + GUID).getBytes(UTF_8));
        return Base64.getEncoder().encodeToString(hash);
    }

    /** A short text frame from a client: its bytes are masked. */
    static String decode(byte[] frame) {
        int length = frame[1] & 0x7F;
        boolean masked = (frame[1] & 0x80) != 0;
        if ((frame[0] & 0xFF) != 0x81 || !masked || length > 125) {
            throw new IllegalArgumentException("not a short masked text");
        }
        byte[] content = new byte[length];
        for (int place = 0; place < length; place++) {
            int mask = frame[2 + place % 4];
            content[place] = (byte) (frame[6 + place] ^ mask);
        }
        return new String(content, UTF_8);
    }

    /** A short text frame from a server: not masked. */
    static byte[] encode(String text) {
        byte[] content = text.getBytes(UTF_8);
        var frame = new ByteArrayOutputStream();
        frame.write(0x81);
        frame.write(content.length);
        frame.writeBytes(content);
        return frame.toByteArray();
    }

    public static void main(String[] args) throws Exception {
        String accept = accept("dGhlIHNhbXBsZSBub25jZQ==");
        System.out.println("Sec-WebSocket-Accept: " + accept);
        byte[] frame = HexFormat.of().parseHex("818537fa213d7f9f4d5158");
        System.out.println("from the client: " + decode(frame));
        String hello = HexFormat.ofDelimiter(" ").formatHex(encode("Hello"));
        System.out.println("to the client: " + hello);
    }
}
