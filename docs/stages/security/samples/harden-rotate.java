import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

class Rotate {
    // name of a key -> its hash, not the key itself
    static final Map<String, String> ACCEPTED = new LinkedHashMap<>();

    static String digest(String key) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(
                hash.digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The name of the key, for the log, if it is accepted. */
    static Optional<String> who(String key) {
        var given = digest(key);
        return ACCEPTED.entrySet().stream()
            .filter(entry -> entry.getValue().equals(given))
            .map(Map.Entry::getKey).findFirst();
    }

    static String ten(String key) {
        var good = IntStream.range(0, 10)
            .filter(number -> who(key).isPresent()).count();
        return good + " of 10 accepted";
    }

    public static void main(String[] arguments) {
        ACCEPTED.put("door-1", digest("old-key"));
        var client = "old-key";
        System.out.println("one key: " + ten(client));
        ACCEPTED.put("door-2", digest("new-key"));
        System.out.println("two keys, client has the old: "
            + ten(client));
        client = "new-key";
        System.out.println("client has the new, " + who(client).get()
            + ": " + ten(client));
        ACCEPTED.remove("door-1");
        System.out.println("old key removed: " + ten(client));
        System.out.println("old key from now on: " + ten("old-key"));
    }
}
