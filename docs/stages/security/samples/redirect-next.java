import java.util.List;
import java.util.regex.Pattern;

class Redirect {
    // One slash, then nothing that a browser could take for a host.
    static final Pattern OURS = Pattern.compile(
        "/(?:[a-z0-9][a-z0-9/_-]*(?:\\?[a-z0-9=&_-]*)?)?");

    static String target(String next) {
        return OURS.matcher(next).matches() ? next : "/";
    }

    static String show(String text) {
        return "'" + text.replace("\\", "\\\\").replace("\t", "\\t")
            .replace("\r", "\\r").replace("\n", "\\n") + "'";
    }

    public static void main(String[] arguments) {
        for (var next : List.of(
            "/loans", "/loans?state=open", "/",
            "https://evil.example", "//evil.example", "/\\evil.example",
            "/\t/evil.example", "/loans\r\nSet-Cookie: a=b",
            "javascript:alert(1)", "")) {
            System.out.println(show(next) + " -> " + target(next));
        }
    }
}
