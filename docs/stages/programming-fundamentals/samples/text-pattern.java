import java.util.List;
import java.util.regex.Pattern;

class Numbers {
    static final Pattern NUMBER = Pattern.compile("T-[0-9]{4}");

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches(); // all of it, unlike find()
    }

    public static void main(String[] args) {
        var good = List.of(
                "T-0042", "T-0001", "T-9999", "T-0100", "T-1234");
        var bad = List.of(
                "", "T-42", "T-00042", "t-0042", "T0042", " T-0042",
                "T-0042 ", "T-0042\n", "T-0042\nT-0043",
                "T-\uFF10\uFF10\uFF14\uFF12");

        long accepted = good.stream().filter(Numbers::isNumber).count();
        long wrong = bad.stream().filter(Numbers::isNumber).count();
        long refused = bad.size() - wrong;
        System.out.println(
                "accepted: " + accepted + " of " + good.size());
        System.out.println("refused: " + refused + " of " + bad.size());
    }
}
