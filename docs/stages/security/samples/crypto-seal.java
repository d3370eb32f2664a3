import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.*;
import java.util.*;
import javax.crypto.*;
import javax.crypto.spec.GCMParameterSpec;

class CryptoSeal {
    // The text ends with a 16-byte tag.
    record Sealed(String keyId, byte[] nonce, byte[] text) {}

    // In production from a secret store.
    static final Map<String, SecretKey> KEYS = new HashMap<>();
    static final SecureRandom RANDOM = new SecureRandom();
    static String current = "k1";

    static SecretKey newKey() throws GeneralSecurityException {
        var generator = KeyGenerator.getInstance("AES");
        generator.init(256);
        return generator.generateKey();
    }

    static Cipher cipher(int mode, String keyId, byte[] nonce, String belongsTo)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, KEYS.get(keyId), new GCMParameterSpec(128, nonce));
        cipher.updateAAD(belongsTo.getBytes(UTF_8));
        return cipher;
    }

    static Sealed seal(String text, String belongsTo)
            throws GeneralSecurityException {
        var nonce = new byte[12];
        RANDOM.nextBytes(nonce); // never twice with the same key
        var cipher = cipher(Cipher.ENCRYPT_MODE, current, nonce, belongsTo);
        return new Sealed(current, nonce, cipher.doFinal(text.getBytes(UTF_8)));
    }

    static String open(Sealed value, String belongsTo)
            throws GeneralSecurityException {
        try {
            var cipher = cipher(
                Cipher.DECRYPT_MODE, value.keyId, value.nonce, belongsTo);
            return new String(cipher.doFinal(value.text), UTF_8);
        } catch (AEADBadTagException changed) {
            return "refused";
        }
    }

    public static void main(String[] arguments) throws GeneralSecurityException {
        KEYS.put("k1", newKey());
        var value = seal("code for the shed: 4711", "member 5");
        System.out.println(open(value, "member 5"));
        var again = seal("code for the shed: 4711", "member 5").text;
        var same = Arrays.equals(again, value.text) ? "yes" : "no";
        System.out.println("same bytes again: " + same);
        var changed = value.text.clone();
        changed[3] ^= 1;
        System.out.println("one bit changed: "
            + open(new Sealed(value.keyId, value.nonce, changed), "member 5"));
        System.out.println("moved to another row: " + open(value, "member 6"));

        KEYS.put("k2", newKey()); // rotation: add, use, re-encrypt, remove
        current = "k2";
        System.out.println("old value still opens: " + open(value, "member 5"));
        value = seal(open(value, "member 5"), "member 5");
        KEYS.remove("k1");
        System.out.println(
            "sealed again with " + value.keyId + ": " + open(value, "member 5"));
    }
}
