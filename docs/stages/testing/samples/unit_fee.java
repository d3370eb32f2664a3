import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

class NotFree extends RuntimeException {
    NotFree(String message) {
        super(message);
    }
}

class Shed {
    /** Cents for a tool that was due and came back on these dates. */
    static long lateFee(String due, String back) {
        var days = ChronoUnit.DAYS.between(
            LocalDate.parse(due), LocalDate.parse(back));
        return Math.min(Math.max(days, 0) * 50, 1000);
    }

    /** Note who has the tool, or throw NotFree and change nothing. */
    static void lend(Map<String, String> loans, String tool, String member) {
        if (loans.containsKey(tool)) {
            throw new NotFree(loans.get(tool) + " has the " + tool);
        }
        loans.put(tool, member);
    }
}
