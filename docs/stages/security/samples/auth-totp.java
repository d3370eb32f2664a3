import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

class AuthTotp {
    static String totp(byte[] secret, long now, int digits)
            throws GeneralSecurityException {
        // A new code every 30 seconds.
        var step = ByteBuffer.allocate(8).putLong(now / 30).array();
        var mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(secret, "HmacSHA1"));
        var digest = mac.doFinal(step);
        var offset = digest[19] & 15;
        var number = ByteBuffer.wrap(digest).getInt(offset) & 0x7FFFFFFF;
        var last = number % (int) Math.pow(10, digits);
        return ("%0" + digits + "d").formatted(last);
    }

    static class SecondFactor {
        private final byte[] secret;
        private long used = -1; // the last step that was accepted

        SecondFactor(byte[] secret) {
            this.secret = secret;
        }

        String check(String code, long now) throws GeneralSecurityException {
            var step = now / 30;
            for (var near = step - 1; near <= step + 1; near++) {
                // Clocks differ a little.
                var wanted = totp(secret, near * 30, 6).getBytes(US_ASCII);
                var given = code.getBytes(US_ASCII);
                if (MessageDigest.isEqual(given, wanted) && near > used) {
                    // Neither this code nor an older one works again.
                    used = near;
                    return "accepted";
                }
            }
            return "refused";
        }
    }

    public static void main(String[] arguments) throws GeneralSecurityException {
        // From RFC 6238, appendix B; yours: 20 random bytes.
        var secret = "12345678901234567890".getBytes(US_ASCII);
        for (var now : new long[] {59, 1111111109, 20000000000L}) {
            System.out.println(now + " " + totp(secret, now, 8));
        }

        var ana = new SecondFactor(secret);
        var now = 1_800_000_000L;
        var late = ana.check(totp(secret, now - 30, 6), now);
        System.out.println("her phone is 30 seconds late: " + late);
        var code = totp(secret, now, 6);
        System.out.println("the code of now: " + ana.check(code, now));
        System.out.println("the same code again: " + ana.check(code, now));
        var old = ana.check(totp(secret, now - 300, 6), now);
        System.out.println("a code from five minutes ago: " + old);
    }
}
