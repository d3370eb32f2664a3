import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.*;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

class PwStore {
    /** Memory in KiB, passes and lanes; OWASP's minimum is 19 MiB, two and one. */
    record Cost(int memory, int passes, int lanes) {}

    static final Cost COST = new Cost(19456, 2, 1);
    static final Pattern STORED =
        Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$(.+)\\$(.+)");
    static final Map<String, String> stored = new HashMap<>();

    static byte[] argon2id(String password, byte[] salt, Cost cost) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13).withSalt(salt)
            .withMemoryAsKB(cost.memory).withIterations(cost.passes)
            .withParallelism(cost.lanes).build());
        var hash = new byte[32];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    // Bouncy Castle has the function alone. Spring Security's
    // Argon2PasswordEncoder writes and reads this form for you.
    static String hash(String password, Cost cost) {
        var salt = new byte[16];
        new SecureRandom().nextBytes(salt); // a fresh one each time
        var base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s".formatted(
            cost.memory, cost.passes, cost.lanes, base64.encodeToString(salt),
            base64.encodeToString(argon2id(password, salt, cost)));
    }

    static String signIn(String member, String password) {
        var part = STORED.matcher(stored.get(member));
        if (!part.matches()) return "refused";
        var cost = new Cost(
            Integer.parseInt(part.group(1)), Integer.parseInt(part.group(2)),
            Integer.parseInt(part.group(3)));
        var salt = Base64.getDecoder().decode(part.group(4));
        var given = argon2id(password, salt, cost);
        var right = Base64.getDecoder().decode(part.group(5));
        if (!MessageDigest.isEqual(given, right)) return "refused";
        if (!cost.equals(COST)) {
            // Only now is the password at hand.
            stored.put(member, hash(password, COST));
            return "welcome, and the stored hash was replaced";
        }
        return "welcome";
    }

    static String yes(boolean value) {
        return value ? "yes" : "no";
    }

    public static void main(String[] arguments) {
        stored.put("Ana", hash("nine quiet ladders", COST));
        stored.put("Bo", hash("nine quiet ladders", COST));
        var ana = stored.get("Ana");
        System.out.println(
            "same password, same hash: " + yes(ana.equals(stored.get("Bo"))));
        var start = "$argon2id$v=19$m=19456,t=2,p=1$";
        System.out.println("parameters stored: " + yes(ana.startsWith(start)));
        System.out.println("Ana, wrong: " + signIn("Ana", "nine quiet Ladders"));
        System.out.println("Ana, right: " + signIn("Ana", "nine quiet ladders"));

        // Cleo signed up years ago, with weaker parameters.
        stored.put("Cleo", hash("a saw for Sunday", new Cost(8192, 1, 1)));
        System.out.println("Cleo, wrong: " + signIn("Cleo", "a saw for Monday"));
        System.out.println("Cleo, right: " + signIn("Cleo", "a saw for Sunday"));
        System.out.println("Cleo, again: " + signIn("Cleo", "a saw for Sunday"));
    }
}
