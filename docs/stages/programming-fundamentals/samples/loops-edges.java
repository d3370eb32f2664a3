import java.util.List;

class Edges {
    static int totalFaulty(List<Integer> fees) {
        int total = 0;
        for (int i = 1; i < fees.size(); i++) {
            total += fees.get(i);
        }
        return total;
    }

    static int totalRepaired(List<Integer> fees) {
        int total = 0;
        for (int i = 0; i < fees.size(); i++) {
            total += fees.get(i);
        }
        return total;
    }

    public static void main(String[] arguments) {
        var lists = List.of(
            List.<Integer>of(), List.of(50), List.of(50, 20, 30));
        for (var fees : lists) {
            System.out.println(fees.size() + " fees: "
                + totalFaulty(fees) + " " + totalRepaired(fees));
        }
    }
}
