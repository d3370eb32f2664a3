import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class MutantsFee {
    /** Two days are free, then 3 for each day, 30 at most. */
    static int fee(int days) {
        if (days <= 2) return 0;
        return Math.min((days - 2) * 3, 30);
    }

    static Map<String, IntUnaryOperator> mutants() {
        Map<String, IntUnaryOperator> mutants = new LinkedHashMap<>();
        mutants.put("days <= 2 becomes days < 2", days -> days < 2 ? 0 : Math.min((days - 2) * 3, 30));
        mutants.put("days <= 2 becomes days <= 3", days -> days <= 3 ? 0 : Math.min((days - 2) * 3, 30));
        mutants.put("return 0 becomes return 1", days -> days <= 2 ? 1 : Math.min((days - 2) * 3, 30));
        mutants.put("days - 2 becomes days - 1", days -> days <= 2 ? 0 : Math.min((days - 1) * 3, 30));
        mutants.put("min becomes max", days -> days <= 2 ? 0 : Math.max((days - 2) * 3, 30));
        mutants.put("30 becomes 31", days -> days <= 2 ? 0 : Math.min((days - 2) * 3, 31));
        return mutants;
    }

    static boolean is(IntUnaryOperator fee, int days, int expected) {
        return fee.applyAsInt(days) == expected;
    }

    /** Every line runs, so coverage is 100 %. */
    static boolean runsEveryLine(IntUnaryOperator fee) {
        return fee.applyAsInt(1) >= 0 && fee.applyAsInt(5) >= 0;
    }

    static boolean typicalDays(IntUnaryOperator fee) {
        return is(fee, 1, 0) && is(fee, 5, 9);
    }

    static boolean boundaries(IntUnaryOperator fee) {
        return is(fee, 2, 0) && is(fee, 3, 3) && is(fee, 12, 30) && is(fee, 13, 30);
    }

    public static void main(String[] arguments) {
        List<Predicate<IntUnaryOperator>> suites =
            List.of(MutantsFee::runsEveryLine, MutantsFee::typicalDays, MutantsFee::boundaries);
        if (!suites.stream().allMatch(suite -> suite.test(MutantsFee::fee))) throw new AssertionError("red before any mutant");
        var mutants = mutants();
        mutants.forEach((change, mutant) -> System.out.println(change + ": " + suites.stream()
            .map(suite -> suite.test(mutant) ? "survives" : "killed").collect(Collectors.joining(", "))));

        IntUnaryOperator first = mutants.values().iterator().next();
        long differs = IntStream.range(0, 366).filter(days -> first.applyAsInt(days) != fee(days)).count();
        System.out.println("days on which the first mutant differs: " + differs);
    }
}
