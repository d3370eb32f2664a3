import java.util.List;

class Fees {
    static class LateFee {
        int cents(int days) {
            return 50 * days;
        }
    }

    /** At most 10.00. */
    static class CappedFee extends LateFee {
        @Override
        int cents(int days) {
            return Math.min(super.cents(days), 1000);
        }
    }

    /** Two days are free. */
    static class GraceFee extends LateFee {
        @Override
        int cents(int days) {
            return super.cents(Math.max(days - 2, 0));
        }
    }

    public static void main(String[] args) {
        var fees = List.of(
                new LateFee(), new CappedFee(), new GraceFee());
        for (var fee : fees) {
            var name = fee.getClass().getSimpleName();
            System.out.println(
                    name + ": " + fee.cents(3) + ", " + fee.cents(30));
        }
    }
}
