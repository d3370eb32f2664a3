import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleSupplier;

class ReliableRetry {
    static final int ATTEMPTS = 4;
    static final long BASE = 100, CAP = 1_000; // milliseconds
    static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

    /** A call earns a point, a repeat costs ten: repeats stay near a tenth. */
    static class Budget {
        private int points = 20;

        synchronized void earn() {
            points++;
        }

        synchronized boolean spend() {
            if (points < 10) {
                return false;
            }
            points -= 10;
            return true;
        }
    }

    /** A clock that moves when it is told to. */
    static class Clock {
        long now = 0;

        void sleep(long milliseconds) {
            now += milliseconds;
        }
    }

    interface Send {
        int within(long left);
    }

    static int call(
            Send send, boolean repeatable, long deadline,
            Clock clock, DoubleSupplier random, Budget budget) {
        budget.earn();
        for (int attempt = 0; ; attempt++) {
            int status = send.within(deadline - clock.now);
            if (!PASSING.contains(status) || !repeatable || attempt == ATTEMPTS - 1) {
                return status;
            }
            long longest = Math.min(CAP, BASE << attempt);
            long wait = (long) (random.getAsDouble() * longest);
            if (clock.now + wait >= deadline || !budget.spend()) {
                return status;
            }
            clock.sleep(wait);
        }
    }

    static void show(
            String title, List<Integer> answers, boolean repeatable, long deadline) {
        var clock = new Clock();
        Deque<Integer> next = new ArrayDeque<>(answers);
        Deque<Double> numbers = new ArrayDeque<>(List.of(0.5, 0.75, 0.25));
        System.out.println(title);
        Send send = left -> {
            int status = next.pop();
            var line = "  at %d ms, %d ms left: %d";
            System.out.println(line.formatted(clock.now, left, status));
            clock.sleep(Math.min(200, left));
            return status;
        };
        call(send, repeatable, deadline, clock, numbers::pop, new Budget());
    }

    public static void main(String[] arguments) {
        show("GET, the third attempt succeeds", List.of(503, 503, 200), true, 2_000);
        show("POST without a key", List.of(503, 503, 200), false, 2_000);
        show("GET with a mistake in it", List.of(400, 400, 400), true, 2_000);
        show("GET, deadline after 700 ms", List.of(503, 503, 503), true, 700);

        int[] sent = {0};
        var budget = new Budget();
        Send inVain = left -> {
            sent[0]++;
            return 503;
        };
        for (int i = 0; i < 100; i++) {
            call(inVain, true, 2_000, new Clock(), () -> 0.5, budget);
        }
        System.out.printf("100 calls while everything fails: %d requests%n", sent[0]);
    }
}
