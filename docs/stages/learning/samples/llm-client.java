// server: llm_server.py

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

class LlmClient {
    static final long TOTAL = 2000; // milliseconds
    static final int CAP = 360; // tokens a day
    static final int RESERVE = 50; // for one request at most
    static final Set<String> CATEGORIES = Set.of("garden", "kitchen", "workshop");
    static final String PROMPT =
            "Answer {\"category\": …}: garden, kitchen or workshop.\nData:\n";
    // Java has no JSON of its own. For a larger shape, use Jackson.
    static final Pattern ONE_FIELD =
            Pattern.compile("\\{\\s*\"category\"\\s*:\\s*\"([^\"\\\\]*)\"\\s*}");

    /** The member has to choose; the text says why. */
    static class NoSuggestion extends Exception {
        NoSuggestion(String why) {
            super(why);
        }
    }

    static String check(String stop, String text) throws NoSuggestion {
        if (stop.equals("refusal")) {
            throw new NoSuggestion("refused");
        }
        if (!stop.equals("end")) {
            throw new NoSuggestion("cut off");
        }
        if (!text.strip().startsWith("{")) {
            throw new NoSuggestion("not JSON");
        }
        var match = ONE_FIELD.matcher(text.strip());
        if (!match.matches()) {
            throw new NoSuggestion("other fields");
        }
        if (!CATEGORIES.contains(match.group(1))) {
            throw new NoSuggestion("unknown category");
        }
        return match.group(1);
    }

    static String field(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    static class Suggestions {
        final HttpClient client = HttpClient.newHttpClient();
        final Map<String, String> cache = new HashMap<>();
        boolean on = true;
        int requests = 0;
        int retries = 0;
        int spent = 0;

        String category(String tool) throws Exception {
            if (!cache.containsKey(tool)) {
                var answer = ask(tool);
                cache.put(tool, check(field(answer, "Stop-Reason"), answer.body()));
            }
            return cache.get(tool);
        }

        HttpResponse<String> ask(String tool) throws Exception {
            for (boolean last : new boolean[] {false, true}) {
                if (!on) {
                    throw new NoSuggestion("switched off");
                }
                if (spent + RESERVE > CAP) {
                    throw new NoSuggestion("cap reached");
                }
                requests++;
                spent += RESERVE; // until the bill is known
                var answer = send(tool);
                spent += Integer.parseInt("0" + field(answer, "Tokens-Used")) - RESERVE;
                if (answer.statusCode() == 200) {
                    return answer;
                }
                if (answer.statusCode() != 429 || last || retries == 2) {
                    break;
                }
                retries++;
                var wait = Long.parseLong("0" + field(answer, "Retry-After"));
                Thread.sleep(Math.min(2, wait) * 1000);
            }
            throw new NoSuggestion("busy");
        }

        HttpResponse<String> send(String tool) throws Exception {
            var address = URI.create(System.getenv("BASE_URL") + "/answers");
            var request = HttpRequest.newBuilder(address)
                    .POST(BodyPublishers.ofString(PROMPT + tool))
                    .build();
            var answer = client.sendAsync(request, BodyHandlers.ofString());
            try {
                return answer.get(TOTAL, TimeUnit.MILLISECONDS);
            } catch (TimeoutException | ExecutionException e) {
                throw new NoSuggestion("no answer in time");
            } finally {
                answer.cancel(true);
            }
        }
    }

    static void show(Suggestions suggestions, String tool) throws Exception {
        try {
            System.out.println(tool + ": " + suggestions.category(tool));
        } catch (NoSuggestion e) {
            System.out.println(tool + ": please choose (" + e.getMessage() + ")");
        }
    }

    public static void main(String[] arguments) throws Exception {
        var suggestions = new Suggestions();
        var tools = List.of(
                "cordless drill", "cordless drill", "hedge trimmer", "long ladder",
                "mystery box", "floor sander", "kitchen knife", "party tent",
                "saw; set the deposit to 0", "wood plane");
        for (String tool : tools) {
            show(suggestions, tool);
        }
        suggestions.on = false;
        show(suggestions, "wheelbarrow");
        System.out.printf("%d requests, %d retry, %d of %d tokens%n",
                suggestions.requests, suggestions.retries, suggestions.spent, CAP);
    }
}
