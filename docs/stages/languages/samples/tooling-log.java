import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

class ToolingLog {
    record Log(Supplier<String> clock, Map<String, Object> fields) {
        /** A log whose every line carries this field too. */
        Log about(String name, Object value) {
            Map<String, Object> more = new LinkedHashMap<>(fields);
            more.put(name, value);
            return new Log(clock, more);
        }

        void info(String event, Object... more) {
            write("info", event, more);
        }

        void error(String event, Object... more) {
            write("error", event, more);
        }

        private void write(String level, String event, Object... more) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("time", clock.get());
            line.put("level", level);
            line.putAll(fields);
            line.put("event", event);
            for (int index = 0; index < more.length; index += 2) {
                line.put((String) more[index], more[index + 1]);
            }
            System.out.println(json(line));
        }
    }

    // The standard library has no JSON; this does for texts and numbers.
    static String json(Map<String, Object> line) {
        return line.entrySet().stream()
            .map(field -> quoted(field.getKey()) + ":" + value(field.getValue()))
            .collect(Collectors.joining(",", "{", "}"));
    }

    static String value(Object value) {
        return value instanceof Number ? value.toString() : quoted(value);
    }

    static String quoted(Object value) {
        StringBuilder text = new StringBuilder("\"");
        for (char one : String.valueOf(value).toCharArray()) {
            switch (one) {
                case '"', '\\' -> text.append('\\').append(one);
                case '\n' -> text.append("\\n");
                default -> {
                    boolean control = one < ' ';
                    text.append(control ? String.format("\\u%04x", (int) one) : one);
                }
            }
        }
        return text.append('"').toString();
    }

    public static void main(String[] arguments) {
        Supplier<String> clock = () -> "2026-11-22T10:00:00Z"; // fixed here
        Log log = new Log(clock, Map.of());
        Log ana = log.about("request_id", "r-71");
        Log bo = log.about("request_id", "r-72");

        ana.info("request", "path", "/tools/1/loan");
        bo.info("request", "path", "/tools/3/loan");
        bo.error("lending failed", "tool", "saw\nfine", "reason", "timeout");
        ana.info("answer", "status", 201);
        bo.info("answer", "status", 503);
    }
}
