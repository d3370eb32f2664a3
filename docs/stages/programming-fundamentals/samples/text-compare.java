import java.text.Normalizer;
import java.util.*;

class Compare {
    static String nameKey(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
    }

    static String emailKey(String email) {
        int at = email.lastIndexOf("@");
        return email.substring(0, at)
                + email.substring(at).toLowerCase(Locale.ROOT);
    }

    static String yesNo(boolean answer) {
        return answer ? "yes" : "no";
    }

    public static void main(String[] args) {
        String stored = "Zoë", typed = "zoe\u0308";
        System.out.println("same text: " + yesNo(stored.equals(typed)));
        System.out.println("same name: "
                + yesNo(nameKey(stored).equals(nameKey(typed))));

        Map<String, String> members = new HashMap<>();
        for (var email : List.of("ana@Example.org", "bo@example.org")) {
            members.put(emailKey(email), email);
        }
        for (var asked : List.of("ana@example.org", "Ana@example.org")) {
            var found = members.getOrDefault(emailKey(asked), "unknown");
            System.out.println(asked + " is " + found);
        }
    }
}
