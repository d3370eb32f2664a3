import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;

class Race {
    static final int MEMBERS = 50;
    static final CyclicBarrier allHaveLooked = new CyclicBarrier(MEMBERS);
    static volatile Integer holder; // who has the one drill
    static final Queue<Integer> toldYes = new ConcurrentLinkedQueue<>();

    static void lend(int member) {
        if (holder == null) { // check
            try {
                allHaveLooked.await(); // makes the unlucky order certain
            } catch (Exception stopped) {
                throw new IllegalStateException(stopped);
            }
            holder = member; // act
            toldYes.add(member);
        }
    }

    public static void main(String[] arguments) throws InterruptedException {
        var threads = new Thread[MEMBERS];
        for (int i = 0; i < MEMBERS; i++) {
            int member = i;
            threads[i] = new Thread(() -> lend(member));
            threads[i].start();
        }
        for (var thread : threads) {
            thread.join();
        }
        System.out.printf("one drill, %d requests, told yes: %d%n", MEMBERS, toldYes.size());
    }
}
