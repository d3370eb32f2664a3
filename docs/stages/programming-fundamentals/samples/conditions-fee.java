import java.util.List;
import java.util.Map;

class Fee {
    static int feeNested(int days, String kind) {
        int fee;
        if (days > 0) {
            if (days > 3) {
                if (kind.equals("junior")) {
                    fee = days * 25;
                } else if (kind.equals("helper")) {
                    fee = 0;
                } else {
                    fee = days * 50;
                }
                if (fee > 1000) {
                    fee = 1000;
                }
            } else {
                fee = 0;
            }
        } else {
            fee = 0;
        }
        return fee;
    }

    static final Map<String, Integer> RATES = Map.of("junior", 25, "helper", 0);

    static int feeFlat(int days, String kind) {
        if (days <= 3) {
            return 0;
        }
        int fee = days * RATES.getOrDefault(kind, 50);
        return Math.min(fee, 1000);
    }

    record Input(int days, String kind) {}

    public static void main(String[] arguments) {
        var inputs = List.of(
            new Input(-2, "adult"), new Input(0, "adult"),
            new Input(3, "adult"), new Input(4, "adult"),
            new Input(4, "junior"), new Input(4, "helper"),
            new Input(4, "guest"), new Input(20, "adult"),
            new Input(21, "adult"), new Input(41, "junior"));
        for (var input : inputs) {
            System.out.println(input.days() + " " + input.kind()
                + " " + feeNested(input.days(), input.kind())
                + " " + feeFlat(input.days(), input.kind()));
        }
    }
}
