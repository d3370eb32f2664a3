import java.util.ArrayList;
import java.util.List;

class Split {
    /** 450 for "4.50". Refuses what is not digits, point, two digits. */
    static long cents(String text) {
        if (!text.matches("[0-9]+\\.[0-9]{2}")) {
            throw new IllegalArgumentException("not an amount: " + text);
        }
        return Long.parseLong(text.replace(".", ""));
    }

    static String show(long amount) {
        return "%d.%02d".formatted(amount / 100, amount % 100);
    }

    /** Equal parts; the cents left over go to the first ones. */
    static List<Long> split(long amount, int parts) {
        long each = amount / parts, left = amount % parts;
        List<Long> shares = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            shares.add(part < left ? each + 1 : each);
        }
        return shares;
    }

    public static void main(String[] args) {
        var shares = split(cents("10.00"), 3);
        long sum = 0;
        List<String> shown = new ArrayList<>();
        for (long share : shares) {
            sum += share;
            shown.add(show(share));
        }
        System.out.println(String.join(" + ", shown) + " = " + show(sum));

        long deposit = cents("0.25");
        long tenth = (deposit * 10 + 50) / 100; // 10 %, half a cent up
        System.out.println(
                "10 % of " + show(deposit) + " is " + show(tenth));

        for (var text : List.of("4.50", "4,50", "4.505")) {
            try {
                long amount = cents(text);
                System.out.println(text + " is " + amount + " cents");
            } catch (IllegalArgumentException error) {
                System.out.println(error.getMessage());
            }
        }
    }
}
