import java.util.Locale;

class Names {
    static final double RATE_PER_DAY = 0.5;

    public static void main(String[] arguments) {
        // One name, two meanings; the type allows no third
        double x = 5;
        x = x * 0.5;
        System.out.println(String.format(Locale.ROOT, "Ana owes %.2f", x));

        // One meaning each
        int daysLate = 5;
        double fee = daysLate * RATE_PER_DAY;
        String reminder = String.format(Locale.ROOT, "Ana owes %.2f", fee);
        System.out.println(reminder);
    }
}
