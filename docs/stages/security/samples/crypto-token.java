import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

class CryptoToken {
    static final SecureRandom RANDOM = new SecureRandom();

    static String newToken() {
        var bytes = new byte[32]; // 256 random bits, go into the e-mail
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] hash(String text) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    }

    static boolean isRight(String given, String stored)
            throws GeneralSecurityException {
        return MessageDigest.isEqual(hash(given), HexFormat.of().parseHex(stored));
    }

    static String yes(boolean value) {
        return value ? "yes" : "no";
    }

    public static void main(String[] arguments) throws GeneralSecurityException {
        var token = newToken();
        // All that the database sees.
        var stored = HexFormat.of().formatHex(hash(token));
        System.out.println("characters: " + token.length());
        System.out.println("two are equal: " + yes(token.equals(newToken())));
        System.out.println("right token: " + yes(isRight(token, stored)));
        System.out.println(
            "the stored value as token: " + yes(isRight(stored, stored)));
        // Test case 2 of RFC 4231: does this HMAC do what others do?
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("Jefe".getBytes(UTF_8), "HmacSHA256"));
        var code = mac.doFinal("what do ya want for nothing?".getBytes(UTF_8));
        System.out.println(HexFormat.of().formatHex(code));
    }
}
