import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class Omission {
    /** Answers one request at a time in 10 ms, and stands still once for 2 s. Its clock is a number. */
    static class Server {
        int freeAt = 0;
        boolean stalled = false;

        int latency(int arrival) {
            int start = Math.max(arrival, freeAt);
            if (start >= 10_000 && !stalled) {
                start += 2_000;
                stalled = true;
            }
            freeAt = start + 10;
            return freeAt - arrival;
        }
    }

    /** Sends the next request when it is due, but never before the last answer. */
    static List<Integer> closed(int every, int until) {
        var server = new Server();
        List<Integer> latencies = new ArrayList<>();
        for (int now = 0; now < until;) {
            int latency = server.latency(now);
            latencies.add(latency);
            now += Math.max(every, latency);
        }
        return latencies;
    }

    /** Sends when a request is due, whatever the server does. So do users. */
    static List<Integer> open(int every, int until) {
        var server = new Server();
        List<Integer> latencies = new ArrayList<>();
        for (int due = 0; due < until; due += every) latencies.add(server.latency(due));
        return latencies;
    }

    static int percentile(List<Integer> times, int percent) {
        return times.stream().sorted().toList().get((int) Math.ceil(times.size() * percent / 100.0) - 1);
    }

    static void show(String name, List<Integer> latencies) {
        long slow = latencies.stream().filter(latency -> latency > 100).count();
        System.out.printf("%s: %d requests, p50 %d, p95 %d, p99 %d, longest %d, over 100: %d%n", name, latencies.size(),
            percentile(latencies, 50), percentile(latencies, 95), percentile(latencies, 99), Collections.max(latencies), slow);
    }

    public static void main(String[] arguments) {
        show("closed", closed(50, 30_000));
        show("open", open(50, 30_000));
    }
}
