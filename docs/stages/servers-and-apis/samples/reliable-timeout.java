// server: reliable-stub.py

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class ReliableTimeout {
    static final long TOTAL = 2000; // milliseconds
    static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    static String get(String path) throws Exception {
        var address = URI.create(System.getenv("BASE_URL") + path);
        var request = HttpRequest.newBuilder(address)
                .header("Toolshed-Time-Left", String.valueOf(TOTAL))
                .build();
        var answer = CLIENT.sendAsync(request, BodyHandlers.ofString());
        try {
            // The limit is from connecting to the last byte.
            return answer.get(TOTAL, TimeUnit.MILLISECONDS).body();
        } finally {
            answer.cancel(true); // closes the connection if it is not done
        }
    }

    public static void main(String[] arguments) throws Exception {
        for (String path : List.of("/tool", "/silent", "/drip")) {
            try {
                System.out.println(path + ": " + get(path));
            } catch (TimeoutException e) {
                System.out.println(path + ": given up");
            }
        }
    }
}
