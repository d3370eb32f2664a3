import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.locks.ReentrantLock;

class Deadlock {
    record Wish(String member, String first, String second) {
        Wish byName() {
            return first.compareTo(second) < 0 ? this : new Wish(member, second, first);
        }
    }

    interface Meeting {
        void meet() throws Exception;
    }

    static void run(String title, List<Wish> wishes, Meeting meeting) throws Exception {
        var locks = Map.of("drill", new ReentrantLock(), "ladder", new ReentrantLock());
        var states = new ConcurrentSkipListMap<String, String>();
        var threads = wishes.stream().map(wish -> new Thread(() -> {
            locks.get(wish.first()).lock();
            try {
                states.put(wish.member(), "holds the %s, waits for the %s".formatted(wish.first(), wish.second()));
                meeting.meet();
                locks.get(wish.second()).lock();
                try {
                    states.put(wish.member(), "had both");
                } finally {
                    locks.get(wish.second()).unlock();
                }
            } catch (Exception stopped) {
                throw new IllegalStateException(stopped);
            } finally {
                locks.get(wish.first()).unlock();
            }
        })).toList();
        for (var thread : threads) {
            thread.setDaemon(true);
            thread.start();
        }
        for (var thread : threads) {
            thread.join(500); // nobody should need longer
        }
        System.out.println(title + ": " + (threads.stream().anyMatch(Thread::isAlive) ? "hangs" : "ends"));
        states.forEach((member, state) -> System.out.println("  " + member + " " + state));
    }

    public static void main(String[] arguments) throws Exception {
        var wishes = List.of(new Wish("Ana", "drill", "ladder"), new Wish("Bo", "ladder", "drill"));
        var bothHoldOne = new CyclicBarrier(2);
        run("in the order of the wish", wishes, bothHoldOne::await);
        run("in the order of the names", wishes.stream().map(Wish::byName).toList(), () -> { });
    }
}
