import java.math.BigInteger;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

class Check {
    static final BigInteger MOST = BigInteger.valueOf(14);

    static Map<String, String> parse(String body) {
        Map<String, String> form = new HashMap<>();
        for (String pair : body.split("&")) {
            String[] parts = pair.split("=", 2);
            String value = parts.length == 2 ? parts[1] : "";
            form.putIfAbsent(URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                URLDecoder.decode(value, StandardCharsets.UTF_8));
        }
        return form;
    }

    // The faults of a form, by field; nothing in it is believed.
    static Map<String, String> check(String body) {
        Map<String, String> form = parse(body);
        String tool = form.getOrDefault("tool", "");
        String days = form.getOrDefault("days", "");
        Map<String, String> faults = new LinkedHashMap<>();
        if (tool.isEmpty()) {
            faults.put("tool", "is missing");
        }
        if (!days.matches("[0-9]+")) {
            faults.put("days", "must be a whole number");
        } else if (new BigInteger(days).compareTo(BigInteger.ONE) < 0
            || new BigInteger(days).compareTo(MOST) > 0) {
            faults.put("days", "must be from 1 to 14");
        }
        return faults;
    }

    public static void main(String[] arguments) {
        String[] bodies = {
            "tool=7&days=3", "tool=7&days=9999", "tool=7&days=", "days=two", "%7B%7D",
        };
        for (String body : bodies) {
            String faults = check(body).entrySet().stream()
                .map(fault -> fault.getKey() + " " + fault.getValue())
                .collect(Collectors.joining("; "));
            System.out.println(body + " -> " + (faults.isEmpty() ? "fine" : faults));
        }
    }
}
