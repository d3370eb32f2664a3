import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

class ScaleBreaker {
    /** The call was not made. */
    static class OpenException extends Exception {}

    /** Closed: calls go through. Open: none does. Half-open: one tries. */
    static class Breaker {
        private final int failures;
        private final long pause;
        private final LongSupplier clock;
        private int failed = 0;
        private Long opened = null;

        Breaker(int failures, long pause, LongSupplier clock) {
            this.failures = failures;
            this.pause = pause;
            this.clock = clock;
        }

        <T> T call(Callable<T> work) throws Exception {
            boolean probing = enter();
            try {
                T result = work.call();
                note(probing, true);
                return result;
            } catch (TimeoutException error) {
                note(probing, false);
                throw error;
            }
        }

        private synchronized boolean enter() throws OpenException {
            if (opened == null) {
                return false;
            }
            if (clock.getAsLong() - opened < pause) {
                throw new OpenException();
            }
            opened = clock.getAsLong(); // others stay out while one tries
            return true;
        }

        private synchronized void note(boolean probing, boolean good) {
            if (opened != null && !probing) {
                return; // it began before the breaker opened: old news
            }
            failed = good ? 0 : failed + 1;
            if (good) {
                opened = null;
            } else if (probing || failed >= failures) {
                opened = clock.getAsLong();
            }
        }
    }

    static long now = 0; // seconds; a clock that moves when it is told to

    static String askMap() throws TimeoutException {
        if (now < 12) { // the map service hangs until then
            now += 1; // our timeout
            throw new TimeoutException();
        }
        return "shed 4";
    }

    public static void main(String[] arguments) throws Exception {
        var breaker = new Breaker(3, 4, () -> now);
        for (int turn = 0; turn < 12; turn++) {
            long before = now;
            String place = "not known";
            String how;
            try {
                place = breaker.call(ScaleBreaker::askMap);
                how = "asked";
            } catch (TimeoutException error) {
                how = "asked, no answer";
            } catch (OpenException error) {
                how = "not asked";
            }
            System.out.printf("at %d s, after %d s: drill, place %s (%s)%n",
                    before, now - before, place, how);
            now += 1;
        }
    }
}
