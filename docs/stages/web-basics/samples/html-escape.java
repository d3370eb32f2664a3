import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

class Main {
    static Map<String, String> parse(String body) {
        return Arrays.stream(body.split("&"))
            .map(pair -> pair.split("=", 2))
            .collect(Collectors.toMap(
                pair -> decode(pair[0]), pair -> decode(pair[1])));
    }

    static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;") // first, or it would escape the others
            .replace("<", "&lt;").replace(">", "&gt;")
            .replace("\"", "&quot;").replace("'", "&#39;");
    }

    public static void main(String[] arguments) {
        // As a form sends it:
        var body = "tool=%3Cb%3EDrill%3C%2Fb%3E+%26+%22co%22&days=3";
        var tool = parse(body).get("tool");
        System.out.println("Typed: " + tool);

        var row = "<li title=\"%1$s\">%1$s</li>";
        System.out.println(row.formatted(escape(tool)));
    }
}
