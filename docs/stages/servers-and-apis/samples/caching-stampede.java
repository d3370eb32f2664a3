import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;

class Stampede {
    static final int REQUESTS = 100;

    /** A cache whose hot entry has expired, and the database behind it, which answers once all requests have missed. */
    static class Tools {
        final ConcurrentHashMap<String, String> entries = new ConcurrentHashMap<>();
        final AtomicInteger reads = new AtomicInteger();
        final CountDownLatch misses = new CountDownLatch(REQUESTS);

        String lookUp(String key) {
            String found = entries.get(key);
            if (found == null) {
                misses.countDown();
            }
            return found;
        }

        String load(String key) {
            reads.incrementAndGet();
            try {
                misses.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            return "drill";
        }

        String unguarded(String key) {
            String found = lookUp(key);
            if (found == null) {
                found = load(key);
                entries.put(key, found);
            }
            return found;
        }

        String guarded(String key) {
            String found = lookUp(key);
            return found != null ? found : entries.computeIfAbsent(key, this::load); // others wait for the same key
        }
    }

    static void run(String title, BiFunction<Tools, String, String> method) throws Exception {
        Tools tools = new Tools();
        ExecutorService pool = Executors.newFixedThreadPool(REQUESTS);
        List<Future<String>> answers = new ArrayList<>();
        for (int request = 0; request < REQUESTS; request++) {
            answers.add(pool.submit(() -> method.apply(tools, "tool:7")));
        }
        for (Future<String> answer : answers) {
            answer.get();
        }
        pool.shutdown();
        System.out.printf("%s: answers: %d, database reads: %d%n", title, answers.size(), tools.reads.get());
    }

    public static void main(String[] arguments) throws Exception {
        run("without a guard", Tools::unguarded);
        run("with a guard", Tools::guarded);
    }
}
