import java.io.*;
import java.nio.file.*;
import java.time.LocalDate;
import java.util.*;

class Json {
    // Java has no JSON of its own. Projects take Jackson or Gson; this
    // does for one flat object what they do for every document.
    static String write(Map<String, Object> fields) {
        var lines = new StringJoiner(",\n", "{\n", "\n}");
        fields.forEach((name, value) -> {
            if (value instanceof String text) value = quote(text);
            lines.add("    " + quote(name) + ": " + value);
        });
        return lines.toString();
    }

    static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"")
                .replace("\n", "\\n") + '"';
    }

    static Map<String, Object> read(String json) throws IOException {
        var tokens = new StreamTokenizer(new StringReader(json));
        Map<String, Object> fields = new LinkedHashMap<>();
        while (tokens.nextToken() != '}') {
            if (tokens.ttype == StreamTokenizer.TT_EOF) {
                throw new EOFException("JSON ends too early");
            }
            if (tokens.ttype != '"') continue; // { or a comma
            var name = tokens.sval;
            tokens.nextToken(); // the colon
            boolean isText = tokens.nextToken() == '"';
            fields.put(name, isText ? tokens.sval : whole(tokens.nval));
        }
        return fields;
    }

    static Integer whole(double number) {
        return (int) number;
    }

    public static void main(String[] args) throws IOException {
        Map<String, Object> tool = new LinkedHashMap<>();
        tool.put("number", "T-0042");
        tool.put("name", "Saw, 12\" \"Pro\", ½ price");
        tool.put("note", "sharpen\nbefore use");
        tool.put("fee_cents", 450);
        // JSON has no dates
        tool.put("due", LocalDate.of(2026, 4, 9).toString());
        var path = Path.of("tool.json");
        Files.writeString(path, write(tool));

        var text = Files.readString(path);
        System.out.println(text);
        var read = read(text);
        var result = read.equals(tool) ? "equal" : "different";
        System.out.println("read back: " + result);
        var due = LocalDate.parse((String) read.get("due"));
        System.out.println("due in: " + due.getYear());
    }
}
