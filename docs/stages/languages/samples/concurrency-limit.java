// server: concurrency_slow_server.py
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

class Limit {
    static final String SERVER = System.getenv("BASE_URL");
    static final HttpClient CLIENT = HttpClient.newHttpClient();

    static String fetch(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(SERVER + path)).build();
        return CLIENT.send(request, BodyHandlers.ofString()).body();
    }

    static int report(int field) throws Exception {
        return Integer.parseInt(fetch("/report").split(" ")[field]);
    }

    public static void main(String[] arguments) throws Exception {
        var tasks = IntStream.range(0, 200)
            .<Callable<String>>mapToObj(number -> () -> fetch("/tools/" + number))
            .toList();

        var pool = Executors.newFixedThreadPool(10);
        int answers = 0;
        for (var answer : pool.invokeAll(tasks)) {
            answers += answer.get().equals("drill") ? 1 : 0;
        }
        pool.shutdown();
        System.out.printf("answers: %d, most at once: %d%n", answers, report(1));

        int before = report(0);
        var cancelled = Executors.newFixedThreadPool(10);
        var done = new ExecutorCompletionService<String>(cancelled);
        tasks.forEach(done::submit);
        for (int i = 0; i < 30; i++) {
            done.take().get();
        }
        cancelled.shutdownNow(); // drops what waits, interrupts what runs
        cancelled.awaitTermination(5, TimeUnit.SECONDS);
        Thread.sleep(100); // let what was under way arrive
        int atCancel = report(0);
        Thread.sleep(300);
        System.out.println("cancelled before all were asked: " + (atCancel - before < 200 ? "yes" : "no"));
        System.out.println("requests after the cancel: " + (report(0) - atCancel));
    }
}
