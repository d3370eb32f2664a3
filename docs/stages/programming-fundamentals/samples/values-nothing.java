import java.util.HashMap;
import java.util.Objects;

class Nothing {
    public static void main(String[] arguments) {
        var phones = new HashMap<String, String>();
        phones.put("Ana", "555-0101");
        phones.put("Bo", null);

        String bo = phones.get("Bo");
        System.out.println("Ana: " + phones.get("Ana"));
        System.out.println("Bo: " + Objects.requireNonNullElse(bo, "no number"));
        System.out.println("Dev: " + phones.getOrDefault("Dev", "not a member"));

        int length = bo == null ? 0 : bo.length();
        System.out.println("Bo's number has " + length + " characters");
    }
}
