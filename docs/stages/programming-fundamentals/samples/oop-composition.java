import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** A fee of two parts: the days that count, and what is charged. */
class LateFee {
    private final IntUnaryOperator countedDays;
    private final IntUnaryOperator charged;

    LateFee(IntUnaryOperator countedDays, IntUnaryOperator charged) {
        this.countedDays = countedDays;
        this.charged = charged;
    }

    int cents(int days) {
        return charged.applyAsInt(50 * countedDays.applyAsInt(days));
    }

    public static void main(String[] args) {
        IntUnaryOperator everyDay = days -> days;
        IntUnaryOperator twoFree = days -> Math.max(days - 2, 0);
        IntUnaryOperator allOfIt = cents -> cents;
        IntUnaryOperator atMostTen = cents -> Math.min(cents, 1000);

        Map<String, LateFee> fees = new LinkedHashMap<>(); // in order
        fees.put("plain", new LateFee(everyDay, allOfIt));
        fees.put("capped", new LateFee(everyDay, atMostTen));
        fees.put("grace", new LateFee(twoFree, allOfIt));
        fees.put("both", new LateFee(twoFree, atMostTen));
        fees.forEach((name, fee) -> System.out.println(
                name + ": " + fee.cents(3) + ", " + fee.cents(30)));
    }
}
