import java.io.*;
import java.nio.file.*;
import java.util.*;
import java.util.regex.Pattern;

class Load {
    /** The file is there, and is not a list of names. */
    static class BrokenFile extends Exception {
        BrokenFile(String message) {
            super(message);
        }
    }

    static List<String> load(Path path) throws IOException, BrokenFile {
        String text;
        try {
            text = Files.readString(path); // refuses what is not UTF-8
        } catch (NoSuchFileException missing) {
            return List.of();
        }
        if (!COMPLETE.matcher(text).matches()) {
            throw new BrokenFile(
                    path + " is empty or damaged, left as it is");
        }
        if (!LIST.matcher(text).matches()) {
            throw new BrokenFile(path + " is not a list of names");
        }
        return NAME.matcher(text).results()
                .map(name -> name.group(1))
                .toList();
    }

    // In place of a JSON library: enough for lists of plain names.
    static final Pattern COMPLETE = Pattern.compile("\\[.*\\]|\\{.*\\}");
    static final Pattern NAME = Pattern.compile("\"([^\"\\\\]*)\"");
    static final Pattern LIST =
            Pattern.compile("\\[(%1$s(, *%1$s)*)?\\]".formatted(NAME));

    public static void main(String[] args) throws IOException {
        Map<String, String> cases = new LinkedHashMap<>();
        cases.put("missing", null);
        cases.put("whole", "[\"drill\", \"ladder\"]");
        cases.put("empty", "");
        cases.put("halved", "[\"drill\", \"lad");
        cases.put("another shape", "{\"drill\": 1}");
        for (var each : cases.entrySet()) {
            var path = Path.of("tools.json");
            if (each.getValue() != null) {
                Files.writeString(path, each.getValue());
            }
            System.out.print(each.getKey() + ": ");
            try {
                System.out.println(load(path).size() + " tools");
            } catch (BrokenFile error) {
                System.out.println(error.getMessage());
            }
        }
    }
}
