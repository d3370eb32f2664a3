import java.io.IOException;
import java.nio.file.*;
import java.util.*;

class Csv {
    // Java has no CSV of its own. This is what a library such as
    // Commons CSV does inside, without its options and checks.
    static String write(List<List<String>> rows) {
        var text = new StringBuilder();
        for (var row : rows) {
            var fields = new StringJoiner(",", "", "\r\n");
            for (var field : row) {
                fields.add(field.matches("(?s).*[\",\r\n].*")
                        ? '"' + field.replace("\"", "\"\"") + '"'
                        : field);
            }
            text.append(fields);
        }
        return text.toString();
    }

    static List<List<String>> parse(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        var field = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (quoted && text.startsWith("\"\"", at)) {
                field.append('"');
                at++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if (quoted) {
                field.append(character);
            } else if (character == ',' || character == '\n') {
                row.add(field.toString());
                field.setLength(0);
                if (character == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (character != '\r') {
                field.append(character);
            }
        }
        return rows;
    }

    public static void main(String[] args) throws IOException {
        var rows = List.of(
                List.of("number", "name", "note"),
                List.of("T-0042", "Saw, 12\" \"Pro\"",
                        "sharpen\nbefore use"));
        var path = Path.of("tools.csv");
        Files.writeString(path, write(rows));

        var text = Files.readString(path);
        System.out.println(text.stripTrailing());
        var second = text.split("\n")[1];
        int naive = second.split(",").length;
        System.out.println("split at commas: " + naive + " fields");

        var read = parse(text);
        int fields = read.get(1).size();
        System.out.println("by a CSV reader: " + fields + " fields");
        var result = read.equals(rows) ? "equal" : "different";
        System.out.println("read back: " + result);
    }
}
