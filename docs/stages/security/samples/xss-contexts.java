import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.util.List;

class Contexts {
    static final String NAME = "\"><script>go()</script>";
    static final List<String> LINKS = List.of(
        "https://tools.example/drill",
        "javascript:go()",
        " JaVaScRiPt:go()",
        "java\tscript:go()",
        "//evil.example",
        "https://[");

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;")
            .replace(">", "&gt;").replace("\"", "&quot;")
            .replace("'", "&#39;");
    }

    // A link, if it leads to a website: escaping keeps javascript: alive
    static String link(String url) {
        try {
            if (url.startsWith("https://")
                && new URI(url).getHost() != null) {
                return "<a href=\"%s\">manual</a>".formatted(escape(url));
            }
        } catch (URISyntaxException noAddress) {
            return "no manual";
        }
        return "no manual";
    }

    public static void main(String[] arguments) {
        System.out.printf("<h1>%s</h1>%n", escape(NAME));
        System.out.printf(
            "<img src=\"drill.jpg\" alt=\"%s\">%n", escape(NAME));
        System.out.printf("<a href=\"/tools?q=%s\">again</a>%n",
            URLEncoder.encode(NAME, UTF_8));
        System.out.printf(
            "<ul id=\"tools\" data-name=\"%s\"></ul>%n", escape(NAME));
        LINKS.forEach(url -> System.out.println(link(url)));
    }
}
