import java.security.MessageDigest;
import java.util.List;
import java.util.Map;

class Csrf {
    static final String OWN = "https://toolshed.example";

    record Attempt(
        String name, Map<String, String> headers, String token, int wanted) {}

    // For a request that changes something and carries a session.
    static int status(
            Map<String, String> headers, String token, String sessionToken) {
        var site = headers.get("Sec-Fetch-Site");
        boolean ours = site != null
            ? site.equals("same-origin")
            : OWN.equals(headers.get("Origin")); // an older browser, or none
        if (!ours) return 403;
        boolean right = MessageDigest.isEqual(
            token.getBytes(), sessionToken.getBytes());
        return right ? 200 : 403;
    }

    public static void main(String[] arguments) {
        var fetched = "Sec-Fetch-Site";
        var attempts = List.of(
            new Attempt("our form",
                Map.of(fetched, "same-origin"), "t-ana", 200),
            new Attempt("older browser", Map.of("Origin", OWN), "t-ana", 200),
            new Attempt("other site",
                Map.of(fetched, "cross-site"), "t-ana", 403),
            new Attempt("sibling",
                Map.of(fetched, "same-site"), "t-ana", 403),
            new Attempt("null", Map.of("Origin", "null"), "t-ana", 403),
            new Attempt("longer name",
                Map.of("Origin", OWN + ".evil.example"), "t-ana", 403),
            new Attempt("no header", Map.of(), "t-ana", 403),
            new Attempt("token of Bo",
                Map.of(fetched, "same-origin"), "t-bo", 403),
            new Attempt("no token",
                Map.of(fetched, "same-origin"), "", 403));
        for (var one : attempts) {
            int got = status(one.headers(), one.token(), "t-ana");
            System.out.printf("%s: %d %s%n", one.name(), got,
                got == one.wanted() ? "ok" : "HOLE");
        }
    }
}
