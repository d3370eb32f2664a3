import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

class Lengths {
    static final Pattern GRAPHEME = Pattern.compile("\\X");

    public static void main(String[] args) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("Zoë 李", "Zoë 李");
        texts.put("Zoë, decomposed", "Zoe\u0308");
        texts.put("waving hand, skin tone",
                new String(new int[] {0x1F44B, 0x1F3FD}, 0, 2));

        texts.forEach((name, text) -> {
            System.out.println(name);
            int bytes = text.getBytes(UTF_8).length;
            System.out.println("  bytes in UTF-8: " + bytes);
            System.out.println("  units in UTF-16: " + text.length());
            long points = text.codePoints().count();
            System.out.println("  code points: " + points);
            long graphemes = GRAPHEME.matcher(text).results().count();
            System.out.println("  graphemes: " + graphemes);
        });
    }
}
