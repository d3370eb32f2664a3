import java.util.List;
import java.util.Map;

class Guard {
    record Loan(int id, String member) {}

    record Attempt(String action, String member, int wanted) {}

    interface Rule {
        boolean allows(String member, Loan loan) throws Exception;
    }

    static final boolean STAFF_SERVICE_UP = false;

    static boolean isStaff(String member) throws Exception {
        if (!STAFF_SERVICE_UP) throw new Exception("roles cannot be read");
        return member.equals("Cleo");
    }

    static final Map<String, Rule> RULES = Map.of(
        "return", (member, loan) -> loan.member().equals(member),
        "waive fee", (member, loan) -> isStaff(member));

    static int status(String action, String member, Loan loan) {
        boolean allowed = false; // stays so unless a rule says otherwise
        try {
            var rule = RULES.get(action);
            if (rule != null) allowed = rule.allows(member, loan);
        } catch (Exception error) {
            System.out.printf(
                "log: %s by %s: %s%n", action, member, error.getMessage());
        }
        return allowed ? 200 : 403;
    }

    public static void main(String[] arguments) {
        var loan = new Loan(8, "Ana");
        var attempts = List.of(
            new Attempt("return", "Ana", 200),
            new Attempt("return", "Bo", 403),
            new Attempt("waive fee", "Bo", 403), // the check cannot run
            new Attempt("export", "Bo", 403)); // nobody wrote a rule
        int holes = 0;
        for (var one : attempts) {
            int got = status(one.action(), one.member(), loan);
            if (got != one.wanted()) holes++;
            var verdict = got == one.wanted()
                ? "ok" : "HOLE, wanted " + one.wanted();
            System.out.printf("%s by %s: %d %s%n",
                one.action(), one.member(), got, verdict);
        }
        System.exit(holes > 0 ? 1 : 0);
    }
}
