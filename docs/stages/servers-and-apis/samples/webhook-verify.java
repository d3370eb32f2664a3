import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

class WebhookVerify {
    // In production the secret comes from the environment.
    static final String SECRET =
        "whsec_dG9vbHNoZWQtZXhhbXBsZS1zZWNyZXQtMjQ=";
    static final int TOLERANCE = 300; // seconds
    // event id -> body; in production a table, see below
    static final Map<String, byte[]> inbox = new HashMap<>();

    static String sign(String eventId, String timestamp, byte[] body) {
        try {
            String secret = SECRET.substring("whsec_".length());
            byte[] key = Base64.getDecoder().decode(secret);
            Mac hmac = Mac.getInstance("HmacSHA256");
            hmac.init(new SecretKeySpec(key, "HmacSHA256"));
            String start = eventId + "." + timestamp + ".";
            hmac.update(start.getBytes(UTF_8));
            byte[] digest = hmac.doFinal(body);
            return "v1," + Base64.getEncoder().encodeToString(digest);
        } catch (GeneralSecurityException error) {
            throw new IllegalStateException(error); // no HMAC here
        }
    }

    static boolean equal(String one, String other) {
        byte[] first = one.getBytes(UTF_8);
        return MessageDigest.isEqual(first, other.getBytes(UTF_8));
    }

    static String receive(
        Map<String, String> headers, byte[] body, long now
    ) {
        String eventId = headers.getOrDefault("webhook-id", "");
        String timestamp = headers.getOrDefault("webhook-timestamp", "");
        String expected = sign(eventId, timestamp, body);
        String given = headers.getOrDefault("webhook-signature", "");
        var signatures = Stream.of(given.split(" "));
        if (signatures.noneMatch(one -> equal(one, expected))) {
            return "400 signature";
        }
        if (!timestamp.matches("[0-9]{1,18}")
            || Math.abs(now - Long.parseLong(timestamp)) > TOLERANCE) {
            return "400 timestamp";
        }
        if (inbox.putIfAbsent(eventId, body) != null) {
            return "204 seen before";
        }
        return "204 stored"; // a worker takes it from here
    }

    static final long SENT = 1_767_607_200; // 5 January 2026, 10:00 UTC

    static void show(
        String what, Map<String, String> headers, String body, int seconds
    ) {
        byte[] bytes = body.getBytes(UTF_8);
        String said = receive(headers, bytes, SENT + seconds);
        System.out.printf("%-22s %s%n", what, said);
    }

    public static void main(String[] args) {
        String body = """
            {"type": "payment.paid", "payment": "pay_7", "cents": 1250}\
            """;
        byte[] bytes = body.getBytes(UTF_8);
        var captured = Map.of(
            "webhook-id", "msg_1",
            "webhook-timestamp", "" + SENT,
            "webhook-signature", sign("msg_1", "" + SENT, bytes));
        var fresh = new HashMap<>(captured);
        fresh.put("webhook-timestamp", "" + (SENT + 3600));
        var rotated = new HashMap<>(captured);
        rotated.put("webhook-id", "msg_2"); // by the old secret, by ours
        String ours = sign("msg_2", "" + SENT, bytes);
        rotated.put("webhook-signature", "v1,b2xk " + ours);

        show("first delivery", captured, body, 2);
        show("delivered again", captured, body, 9);
        String changed = body.replace("1250", "1251");
        show("one byte changed", captured, changed, 9);
        show("JSON without blanks", captured, body.replace(" ", ""), 9);
        show("replayed an hour later", captured, body, 3600);
        show("with a new timestamp", fresh, body, 3600);
        var unsigned = Map.of("webhook-id", "msg_3");
        show("without a signature", unsigned, body, 2);
        show("two secrets, rotating", rotated, body, 2);
        int waiting = inbox.size();
        System.out.printf("%-22s %d%n", "events to work on", waiting);
    }
}
