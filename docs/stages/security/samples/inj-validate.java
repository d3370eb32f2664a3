import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.*;

class Validate {
    static final Set<String> TOOLS = Set.of("drill", "ladder");
    static final Set<String> KNOWN = Set.of("tool", "days", "note");
    static final List<Map<String, String>> loans = new ArrayList<>();

    // With UTF_8, URLDecoder would turn other bytes into "\uFFFD".
    static String decode(String text) throws CharacterCodingException {
        var bytes = URLDecoder.decode(text, ISO_8859_1).getBytes(ISO_8859_1);
        return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    static String borrow(String body) {
        var fields = new HashMap<String, String>();
        try {
            for (var pair : body.split("&")) {
                var parts = pair.split("=", 2);
                if (parts.length < 2) return "400 not a form in UTF-8";
                var name = decode(parts[0]);
                var value = decode(parts[1]);
                if (!KNOWN.contains(name)
                    || fields.put(name, value) != null) {
                    return "422 unknown or repeated field";
                }
            }
        } catch (CharacterCodingException
            | IllegalArgumentException broken) {
            return "400 not a form in UTF-8";
        }
        if (!TOOLS.contains(fields.getOrDefault("tool", ""))) {
            return "422 tool: not one of ours";
        }
        var days = fields.getOrDefault("days", "");
        if (!days.matches("[0-9]{1,2}")) {
            return "422 days: one or two digits";
        }
        int number = Integer.parseInt(days);
        if (number < 1 || number > 14) return "422 days: from 1 to 14";
        if (fields.getOrDefault("note", "").length() > 100) {
            return "422 note: at most 100 characters";
        }
        loans.add(fields);
        return "201";
    }

    public static void main(String[] arguments) {
        for (var body : List.of(
            "tool=drill&days=3&note=for+Saturday",
            "tool=drill&days=three",
            "tool=drill&days=-1",
            "tool=drill&days=99",
            "tool=drill&days=3%0A",
            "tool=drill&days=%EF%BC%93",
            "tool=chainsaw&days=3",
            "tool=drill&days=3&role=staff",
            "tool=drill&days=3&days=4",
            "tool=drill&days=3&note=%FF")) {
            System.out.println(body + ": " + borrow(body));
        }
        var longNote = "tool=drill&days=3&note=" + "a".repeat(101);
        System.out.println("101 letters: " + borrow(longNote));
        System.out.println("stored: " + loans.size());
    }
}
