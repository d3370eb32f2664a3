import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class PrivacyLog {
    static final Map<String, Integer> ACCOUNTS = Map.of(
        "ana@toolshed.example", 7, "bo@toolshed.example", 8);
    static final Map<Kind, Integer> COUNTS = new HashMap<>();
    static final List<String> LOG = new ArrayList<>();

    enum Event {
        SIGN_IN("sign-in", "refused", 3),
        ACCESS("access", "refused", 2),
        ROLE_CHANGE("role change", "done", 1);

        final String name, outcome;
        final int alertAt; // how many of one account

        Event(String name, String outcome, int alertAt) {
            this.name = name;
            this.outcome = outcome;
            this.alertAt = alertAt;
        }
    }

    record Kind(Event event, int account) {}

    /** Takes words from a list and numbers, never what was typed. */
    static void record(int minute, Event event, int account) {
        // Words of the enum and numbers: nothing here needs escaping.
        LOG.add(("{\"time\":\"2026-01-05T10:%02d:00Z\",\"event\":\"%s\","
            + "\"account\":%d,\"outcome\":\"%s\"}")
            .formatted(minute, event.name, account, event.outcome));
        var kind = new Kind(event, account);
        var count = COUNTS.merge(kind, 1, Integer::sum);
        if (count == event.alertAt) {
            System.out.printf("alert: %s %s, account %d%n",
                event.name, event.outcome, account);
        }
    }

    static void signIn(int minute, String email, String password) {
        record(minute, Event.SIGN_IN, ACCOUNTS.getOrDefault(email, 0));
    }

    public static void main(String[] arguments) {
        for (var minute : List.of(0, 1, 2)) {
            signIn(minute, "ana@toolshed.example",
                "correct horse battery");
        }
        signIn(3, "bo\nINFO role change: bo is now staff", "x");
        record(4, Event.ACCESS, 8);
        record(5, Event.ACCESS, 8);
        record(6, Event.ROLE_CHANGE, 8);

        var text = String.join("\n", LOG);
        System.out.println(text);
        var bad = Stream.of("ana@", "battery", "staff")
            .filter(text::contains).collect(Collectors.joining(" "));
        System.out.printf("%d lines for 7 events, found: %s%n",
            text.lines().count(), bad.isEmpty() ? "nothing" : bad);
    }
}
