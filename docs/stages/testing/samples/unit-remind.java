import java.time.*;
import java.time.temporal.ChronoUnit;
import java.util.*;

class Remind {
    record Loan(String tool, String member, LocalDate due) {}

    interface Mailer {
        void send(String to, String text);
    }

    /** Send a mail for each loan that is overdue today. */
    static void remind(List<Loan> loans, Clock clock, Mailer mailer) {
        var today = LocalDate.now(clock);
        for (var loan : loans) {
            var days = ChronoUnit.DAYS.between(loan.due, today);
            if (days > 0) {
                mailer.send(loan.member, loan.tool + ": " + days + " late");
            }
        }
    }

    /** Keeps mails instead of sending them. */
    static class FakeMailer implements Mailer {
        final List<String> sent = new ArrayList<>();

        public void send(String to, String text) {
            sent.add(to + ": " + text);
        }
    }

    static List<String> testOn(int day) {
        var loans = List.of(
            new Loan("drill", "Ana", LocalDate.of(2026, 11, 30)),
            new Loan("saw", "Bo", LocalDate.of(2026, 12, 4)));
        var noon = LocalDate.of(2026, 12, day).atTime(12, 0);
        var clock = Clock.fixed(noon.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        var mailer = new FakeMailer();
        remind(loans, clock, mailer);
        return mailer.sent;
    }

    static void check(int day, String... expected) {
        if (!testOn(day).equals(List.of(expected))) {
            throw new AssertionError(day + ": " + testOn(day));
        }
    }

    public static void main(String[] arguments) {
        check(1, "Ana: drill: 1 late");
        check(4, "Ana: drill: 4 late");
        check(5, "Ana: drill: 5 late", "Bo: saw: 1 late");
        testOn(5).forEach(System.out::println);
    }
}
