import java.util.Map;
import java.util.HashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** As much of JSON as is needed: an object of texts, numbers, true, false and null; anything else counts as none. */
class Json {
    static final String TEXT = "\"(?:[^\"\\\\\\p{Cntrl}]|\\\\(?:[\"\\\\/bfnrt]|u[0-9a-fA-F]{4}))*+\"";
    static final String WORD = "-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null";
    static final String FIELD = "\\s*(%1$s)\\s*:\\s*(%1$s|%2$s)\\s*".formatted(TEXT, WORD);
    static final String OBJECT = "\\s*\\{(?:\\s*|%1$s(?:,%1$s)*+)\\}\\s*".formatted(FIELD);

    static Map<String, Object> object(String json) {
        if (!json.matches(OBJECT)) throw new Server.Refused(400, "the body is not a JSON object of plain values");
        var found = new HashMap<String, Object>();
        var field = Pattern.compile(FIELD).matcher(json);
        while (field.find()) found.put(plain(field.group(1)), value(field.group(2)));
        return found;
    }

    static Object value(String json) {
        if (json.startsWith("\"")) return plain(json);
        return json.matches("-?[0-9]{1,9}") ? (Object) Integer.valueOf(json) : json.equals("null") ? null : Boolean.FALSE;
    }

    static String plain(String json) {
        return Pattern.compile("\\\\(?:u(....)|.)").matcher(json.substring(1, json.length() - 1))
            .replaceAll(found -> Matcher.quoteReplacement(
                found.group(1) != null ? Character.toString(Integer.parseInt(found.group(1), 16))
                    : found.group().replace("\\/", "/").translateEscapes()));
    }

    static String text(String text) {
        if (text == null) return "null";
        return '"' + Pattern.compile("[\"\\\\\\p{Cntrl}]").matcher(text)
            .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0))) + '"';
    }
}
