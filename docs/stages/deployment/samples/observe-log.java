import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

class ObserveLog {
    static final Set<String> ALLOWED = Set.of(
            "duration_ms", "query", "route", "status", "tool_id");
    static final Pattern TRACEPARENT = Pattern.compile(
            "00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})");

    record Request(String id, String traceId, String flags) {}

    static final ThreadLocal<Request> CURRENT = new ThreadLocal<>();

    /** Joins the caller's trace, or begins one if there is none. */
    static void begin(String requestId, String traceparent, String newTraceId) {
        var found = TRACEPARENT.matcher(traceparent);
        boolean joins = found.matches();
        var traceId = joins ? found.group(1) : newTraceId;
        var flags = joins ? found.group(2) : "01";
        CURRENT.set(new Request(requestId, traceId, flags));
    }

    /** The header field for a call to another service. */
    static String outgoing(String spanId) {
        var request = CURRENT.get();
        return String.join("-", "00", request.traceId(), spanId, request.flags());
    }

    static void log(String level, String event, Map<String, Object> fields) {
        var line = new LinkedHashMap<String, Object>();
        line.put("time", clock());
        line.put("level", level);
        line.put("event", event);
        var dropped = new ArrayList<String>();
        fields.forEach((name, value) -> {
            if (ALLOWED.contains(name)) {
                line.put(name, value);
            } else {
                dropped.add(name);
            }
        });
        if (!dropped.isEmpty()) {
            line.put("dropped", dropped);
        }
        line.put("request_id", CURRENT.get().id());
        line.put("trace_id", CURRENT.get().traceId());
        System.out.println(json(line));
    }

    /** Java has no JSON in its standard library; use Jackson in production. */
    static String json(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> json(entry.getKey()) + ":" + json(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ObserveLog::json)
                    .collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Number number) {
            return number.toString();
        }
        return value.toString().chars()
                .mapToObj(ObserveLog::escaped)
                .collect(Collectors.joining("", "\"", "\""));
    }

    static String escaped(int character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            default -> character < 0x20
                    ? String.format("\\u%04x", character)
                    : String.valueOf((char) character);
        };
    }

    static String clock() {
        return "2026-11-22T10:00:00Z"; // here it stands still
    }

    /** Knows nothing of requests, and its lines have the ids. */
    static void search(String query) {
        log("info", "tools.searched", Map.of("query", query));
    }

    public static void main(String[] arguments) {
        var parent = "00-7e3a9d1c5b2f4e6088aa01c4d9f37b52-1f2e3d4c5b6a7988-01";
        begin("r-1", parent, "5d0c8e61b7f24a39907e16d2c8b3fa44");
        search("saw\n{\"event\":\"loan.approved\"}");
        var answer = new LinkedHashMap<String, Object>(); // keeps its order
        answer.put("route", "GET /tools");
        answer.put("status", 200);
        answer.put("duration_ms", 12);
        log("info", "request.answered", answer);
        System.out.println("traceparent: " + outgoing("a1b2c3d4e5f60718"));

        begin("r-2", "no such thing", "5d0c8e61b7f24a39907e16d2c8b3fa44");
        log("warning", "loan.refused",
                Map.of("tool_id", 7, "email", "ana@toolshed.example"));
    }
}
