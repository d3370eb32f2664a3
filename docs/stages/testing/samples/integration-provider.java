// server: integration_provider.py
import java.io.IOException;
import java.net.URI;
import java.net.http.*;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

class Provider {
    static final HttpClient CLIENT = HttpClient.newHttpClient();
    static final Pattern ID = Pattern.compile("\"id\": *\"([^\"]+)\"");

    /** What became of a mail: sent, refused, or worth another try. */
    static String send(String base, String to) throws InterruptedException {
        var body = "{\"to\": \"" + to + "\"}";
        var request = HttpRequest.newBuilder(URI.create(base + "/messages"))
            .timeout(Duration.ofMillis(500))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
        HttpResponse<String> answer;
        try {
            answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException error) { // timeouts and refused connections
            return "try later: no answer";
        }
        var status = answer.statusCode();
        if (status >= 400) {
            var kind = status < 500 ? "refused" : "try later";
            return kind + ": status " + status;
        }
        var id = ID.matcher(answer.body()); // a JSON library in your project
        return id.find()
            ? "sent as " + id.group(1)
            : "try later: not the JSON we expect";
    }

    public static void main(String[] arguments) throws InterruptedException {
        var base = System.getenv("BASE_URL"); // in production, a setting
        for (var to : List.of("ana", "nobody", "busy", "html", "slow")) {
            System.out.println(to + ": " + send(base, to));
        }
        System.out.println("ana, nobody listens: "
            + send("http://127.0.0.1:2", "ana"));
    }
}
