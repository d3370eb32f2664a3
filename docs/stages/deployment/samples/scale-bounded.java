import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CountDownLatch;

class ScaleBounded {
    static final int STOP = -1;
    static final ArrayBlockingQueue<Integer> WAITING = new ArrayBlockingQueue<>(2);
    static final CountDownLatch STARTED = new CountDownLatch(1);
    static final CountDownLatch RELEASE = new CountDownLatch(1);
    static final List<String> DONE = new ArrayList<>();

    static void worker() {
        try {
            for (int job; (job = WAITING.take()) != STOP; ) {
                STARTED.countDown();
                RELEASE.await(); // stands for slow work
                DONE.add(String.valueOf(job));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** For a person who waits: refuse at once rather than promise. */
    static void offer(int loan) {
        var answer = WAITING.offer(loan) ? "202 accepted" : "503, Retry-After: 1";
        System.out.println("loan " + loan + ": " + answer);
    }

    public static void main(String[] arguments) throws InterruptedException {
        var thread = new Thread(ScaleBounded::worker);
        thread.start();
        offer(1);
        STARTED.await(); // the worker has it, and two places are free
        for (int loan = 2; loan <= 5; loan++) {
            offer(loan);
        }
        RELEASE.countDown();

        int longest = 0;
        for (int loan = 6; loan < 16; loan++) {
            WAITING.put(loan); // an import can wait: put() holds it back
            longest = Math.max(longest, WAITING.size());
        }
        WAITING.put(STOP);
        thread.join();
        System.out.println("done: " + String.join(" ", DONE));
        System.out.println("never more than 2 waiting: " + (longest <= 2 ? "yes" : "no"));
    }
}
