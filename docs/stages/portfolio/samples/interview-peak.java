import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

class InterviewPeak {
    record Loan(int lent, int back) {}

    record Change(int day, int by) {}

    record Case(String name, List<Loan> loans, int expected) {}

    // --8<-- [start:first]
    static int peakFirst(List<Loan> loans) {
        int most = 0;
        for (Loan begins : loans) { // the number rises only when a loan begins
            int day = begins.lent();
            int out = 0;
            for (Loan loan : loans) {
                if (loan.lent() <= day && day < loan.back()) out++;
            }
            most = Math.max(most, out);
        }
        return most;
    }
    // --8<-- [end:first]

    static int peakSorted(List<Loan> loans) {
        var changes = new ArrayList<Change>();
        for (Loan loan : loans) {
            changes.add(new Change(loan.lent(), +1));
            changes.add(new Change(loan.back(), -1));
        }
        changes.sort(Comparator.comparingInt(Change::day).thenComparingInt(Change::by));
        int out = 0;
        int most = 0;
        for (Change change : changes) { // on one day, -1 comes before +1
            out += change.by();
            most = Math.max(most, out);
        }
        return most;
    }

    static final List<Case> CASES = List.of(
        new Case("no loans", List.of(), 0),
        new Case("one loan", List.of(new Loan(3, 5)), 1),
        new Case("back on the day that another goes out",
            List.of(new Loan(1, 4), new Loan(4, 6)), 1),
        new Case("one inside another",
            List.of(new Loan(1, 9), new Loan(2, 3), new Loan(5, 6)), 2),
        new Case("the same days twice, not in order",
            List.of(new Loan(7, 8), new Loan(2, 6), new Loan(2, 6)), 2));

    static void check(ToIntFunction<List<Loan>> peak) {
        int passed = 0;
        for (Case one : CASES) {
            int most = peak.applyAsInt(one.loans());
            if (most == one.expected()) {
                passed++;
            } else {
                System.out.println(one.name() + ": " + most + ", expected " + one.expected());
            }
        }
        System.out.println(passed + " of " + CASES.size() + " pass");
    }

    public static void main(String[] arguments) {
        check(InterviewPeak::peakFirst);
        check(InterviewPeak::peakSorted);

        var everyLoan = new ArrayList<Loan>();
        for (int lent = 1; lent < 5; lent++) {
            for (int back = lent + 1; back < 6; back++) everyLoan.add(new Loan(lent, back));
        }
        int agree = 0;
        int sets = 0;
        for (Loan a : everyLoan) {
            for (Loan b : everyLoan) {
                for (Loan c : everyLoan) {
                    var loans = List.of(a, b, c);
                    sets++;
                    if (peakFirst(loans) == peakSorted(loans)) agree++;
                }
            }
        }
        System.out.println(agree + " of " + sets + " sets of three loans: both agree");
    }
}
