import java.util.*;

class Cache {
    static int computed = 0; // to see the cache at work

    static int lateFee(int days) {
        computed++; // imagine something slow here
        return Math.min(days * 50, 1000);
    }

    /** The fee in cents for each number of days; equal days once. */
    static List<Integer> lateFees(List<Integer> allDays) {
        Map<Integer, Integer> answers = new HashMap<>();
        List<Integer> fees = new ArrayList<>();
        for (int days : allDays) {
            if (!answers.containsKey(days)) {
                answers.put(days, lateFee(days));
            }
            fees.add(answers.get(days));
        }
        return fees;
    }

    static void check(List<Integer> asked, List<Integer> expected) {
        computed = 0;
        if (!lateFees(asked).equals(expected)) {
            throw new AssertionError(asked);
        }
        System.out.println(
                "asked " + asked.size() + ", computed " + computed);
    }

    public static void main(String[] args) {
        check(List.of(), List.of());
        check(List.of(3), List.of(150));
        check(List.of(3, 30, 3), List.of(150, 1000, 150));
    }
}
