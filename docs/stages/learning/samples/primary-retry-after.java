import java.util.List;
import java.util.regex.Pattern;

class PrimaryRetryAfter {
    static final Pattern DELAY_SECONDS = Pattern.compile("[0-9]+"); // 1*DIGIT

    public static void main(String[] arguments) {
        var values = List.of(
                "120", "007", "-5", "+5", "1_000", "1e3", "1.5", " 12", "", "٣");
        for (String value : values) {
            // Integer.parseInt(value) also takes -5, +5 and "٣".
            if (DELAY_SECONDS.matcher(value).matches()) {
                int seconds = Integer.parseInt(value);
                System.out.println("'" + value + "' wait " + seconds + " s");
            } else {
                System.out.println("'" + value + "' not delay-seconds");
            }
        }
    }
}
