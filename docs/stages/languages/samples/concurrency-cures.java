import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

class Cures {
    static final int MEMBERS = 50;
    static final int ROUNDS = 10;

    interface Lender {
        boolean lend(Integer member) throws Exception;
    }

    static class Drill {
        private Integer holder;

        boolean checkThenAct(Integer member) throws InterruptedException {
            if (holder != null) {
                return false;
            }
            Thread.sleep(1); // others run meanwhile
            holder = member;
            return true;
        }
    }

    static class WithLock extends Drill implements Lender {
        private final ReentrantLock lock = new ReentrantLock();

        public boolean lend(Integer member) throws InterruptedException {
            lock.lock();
            try {
                return checkThenAct(member); // one thread at a time
            } finally {
                lock.unlock();
            }
        }
    }

    static class WithAtomicOperation implements Lender {
        private final AtomicReference<Integer> holder = new AtomicReference<>();

        public boolean lend(Integer member) {
            return holder.compareAndSet(null, member); // check and take in one step
        }
    }

    static class WithQueue extends Drill implements Lender {
        // One worker and its queue.
        private final ExecutorService desk = Executors.newSingleThreadExecutor(work -> {
            var worker = new Thread(work);
            worker.setDaemon(true);
            return worker;
        });

        public boolean lend(Integer member) throws Exception {
            return desk.submit(() -> checkThenAct(member)).get();
        }
    }

    static int successes(Lender drill) throws Exception {
        var requests = Executors.newFixedThreadPool(MEMBERS);
        var calls = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < MEMBERS; i++) {
            int member = i;
            calls.add(() -> drill.lend(member));
        }
        int successes = 0;
        for (var answer : requests.invokeAll(calls)) {
            successes += answer.get() ? 1 : 0;
        }
        requests.shutdown();
        return successes;
    }

    static void run(Supplier<Lender> kind) throws Exception {
        var successes = new ArrayList<Integer>();
        for (int round = 0; round < ROUNDS; round++) {
            successes.add(successes(kind.get()));
        }
        System.out.println(kind.get().getClass().getSimpleName() + ": " + successes);
    }

    public static void main(String[] arguments) throws Exception {
        run(WithLock::new);
        run(WithAtomicOperation::new);
        run(WithQueue::new);
    }
}
