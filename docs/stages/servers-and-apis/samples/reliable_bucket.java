import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;

class ReliableBucket {
    /** Holds `capacity` tokens and gains `rate` a second. A request takes one. */
    static class TokenBucket {
        private final double capacity, rate;
        private final DoubleSupplier clock;
        private double tokens, at;

        TokenBucket(double capacity, double rate, DoubleSupplier clock) {
            this.capacity = capacity;
            this.rate = rate;
            this.clock = clock;
            tokens = capacity;
            at = clock.getAsDouble();
        }

        /** 0 if the request may go on, else whole seconds until the next token. */
        synchronized int take() {
            double now = clock.getAsDouble();
            tokens = Math.min(capacity, tokens + (now - at) * rate);
            at = now;
            if (tokens >= 1) {
                tokens -= 1;
                return 0;
            }
            return (int) Math.ceil((1 - tokens) / rate);
        }
    }

    record Request(int second, String client) {}

    static int now = 0; // in production: () -> System.nanoTime() / 1e9

    public static void main(String[] arguments) {
        Map<String, TokenBucket> buckets = new HashMap<>();
        var requests = List.of(
                new Request(0, "Ana"), new Request(0, "Ana"), new Request(0, "Ana"),
                new Request(0, "Ana"), new Request(0, "Bo"), new Request(3, "Ana"),
                new Request(4, "Ana"), new Request(60, "Ana"));
        for (var request : requests) {
            now = request.second();
            var client = request.client();
            buckets.putIfAbsent(client, new TokenBucket(3, 0.25, () -> now));
            int wait = buckets.get(client).take();
            String answer = wait > 0 ? "429, Retry-After: " + wait : "200";
            System.out.println(now + " s, " + client + ": " + answer);
        }
    }
}
