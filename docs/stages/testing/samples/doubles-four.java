import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

class DoublesFour {
    record Loan(String member, String tool, String due) {}

    /** The real one. It belongs to you, needs no network, and may stay as it is. */
    static class Loans {
        final List<Loan> rows = List.of(new Loan("Ana", "drill", "2026-03-01"), new Loan("Bo", "saw", "2026-03-20"));

        List<Loan> overdue(String day) {
            return rows.stream().filter(loan -> loan.due().compareTo(day) < 0).toList();
        }

        List<Loan> dueBefore(String day) { // the name after the tidying
            return rows.stream().filter(loan -> loan.due().compareTo(day) < 0).toList();
        }
    }

    interface Mailer {
        void send(String member, String text);
    }

    interface Version {
        void remind(Loans loans, Mailer mailer, String today);
    }

    static void sendAll(List<Loan> loans, Mailer mailer) {
        loans.forEach(loan -> mailer.send(loan.member(), "Please bring back the " + loan.tool()));
    }

    static void remind(Loans loans, Mailer mailer, String today) {
        sendAll(loans.overdue(today), mailer);
    }

    static void remindRenamed(Loans loans, Mailer mailer, String today) { // the same behaviour
        sendAll(loans.dueBefore(today), mailer);
    }

    static void remindWrongDay(Loans loans, Mailer mailer, String today) { // a fault: today is ignored
        sendAll(loans.overdue("2026-12-31"), mailer);
    }

    static final String TODAY = "2026-03-10", TEXT = "Please bring back the drill";

    /** Works, but keeps the mail instead of sending it. */
    static class FakeMailer implements Mailer {
        final Map<String, List<String>> boxes = new LinkedHashMap<>();

        public void send(String member, String text) {
            boxes.computeIfAbsent(member, name -> new ArrayList<>()).add(text);
        }
    }

    /** Notes how it was called. */
    static class SpyMailer implements Mailer {
        final List<List<String>> calls = new ArrayList<>();

        public void send(String member, String text) {
            calls.add(List.of(member, text));
        }
    }

    /** Always gives the same answer; nobody has told it about the new name. */
    static class StubLoans extends Loans {
        List<Loan> overdue(String day) {
            return List.of(new Loan("Ana", "drill", ""));
        }

        List<Loan> dueBefore(String day) {
            throw new UnsupportedOperationException("dueBefore");
        }
    }

    /** Knows in advance which calls must come, in which order. */
    static class MockLoans extends StubLoans implements Mailer {
        final Deque<List<String>> expected = new ArrayDeque<>();

        List<Loan> overdue(String day) {
            check(expected.poll(), List.of("overdue", day));
            return super.overdue(day);
        }

        public void send(String member, String text) {
            check(expected.poll(), List.of("send", member, text));
        }
    }

    static void check(Object expected, Object found) {
        if (!found.equals(expected)) throw new AssertionError(found);
    }

    static void withStub(Version version) {
        var mailer = new FakeMailer();
        version.remind(new StubLoans(), mailer, TODAY);
        check(Map.of("Ana", List.of(TEXT)), mailer.boxes);
    }

    static void withFake(Version version) {
        var mailer = new FakeMailer();
        version.remind(new Loans(), mailer, TODAY);
        check(Map.of("Ana", List.of(TEXT)), mailer.boxes);
    }

    static void withSpy(Version version) {
        var mailer = new SpyMailer();
        version.remind(new Loans(), mailer, TODAY);
        check(List.of(List.of("Ana", TEXT)), mailer.calls);
    }

    static void withMock(Version version) {
        var mock = new MockLoans();
        mock.expected.addAll(List.of(List.of("overdue", TODAY), List.of("send", "Ana", TEXT)));
        version.remind(mock, mock, TODAY);
        check(true, mock.expected.isEmpty());
    }

    static String colour(Consumer<Version> test, Version version) {
        try {
            test.accept(version);
            return "green";
        } catch (AssertionError | UnsupportedOperationException failed) {
            return "red";
        }
    }

    static void show(String name, Consumer<Version> test) {
        System.out.println(name + ": " + colour(test, DoublesFour::remind) + ", "
            + colour(test, DoublesFour::remindRenamed) + ", " + colour(test, DoublesFour::remindWrongDay));
    }

    public static void main(String[] arguments) {
        System.out.println("      as it is, renamed inside, wrong day");
        show("stub", DoublesFour::withStub);
        show("fake", DoublesFour::withFake);
        show("spy", DoublesFour::withSpy);
        show("mock", DoublesFour::withMock);
    }
}
