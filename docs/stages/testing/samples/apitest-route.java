// server: apitest_toolshed.py

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

class Route {
    static final String JSON = "application/json", PROBLEM = "application/problem+json";
    static final HttpClient CLIENT = HttpClient.newHttpClient();
    static int failures = 0;

    record Change(HttpResponse<String> answer, HttpResponse<String> after) {}

    static HttpResponse<String> call(String method, String path, String body, String who) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(System.getenv("BASE_URL") + path)).timeout(Duration.ofSeconds(10));
        if (who != null) request.header("Authorization", "Bearer token-of-" + who);
        if (body != null) request.header("Content-Type", JSON);
        request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    /** One field of a flat JSON object. Java brings no JSON parser; in a project, take Jackson. */
    static String field(String json, String name) {
        var found = Pattern.compile("\"" + name + "\": *\"?([^\",}]*)").matcher(json);
        return found.find() ? found.group(1) : "";
    }

    /** All of it is promised: status, media type, a field of the body, a header field. */
    static void rule(String name, HttpResponse<String> answer, int status, String kind,
            String field, String value, String... headers) {
        List<String> faults = new ArrayList<>();
        if (answer.statusCode() != status) faults.add("status " + answer.statusCode() + ", expected " + status);
        if (!field(answer.body(), field).equals(value)) faults.add(field + " is not " + value);
        if (!answer.headers().firstValue("Content-Type").orElse("").equals(kind)) faults.add("media type is not " + kind);
        for (String header : headers) {
            if (answer.headers().firstValue(header).isEmpty()) faults.add("no " + header);
        }
        if (!faults.isEmpty()) failures++;
        System.out.println(faults.isEmpty() ? "ok   " + name : "FAIL " + name + ": " + String.join("; ", faults));
    }

    /** Each test makes what it needs, so that none depends on another. */
    static String newDrill() throws Exception {
        return field(call("POST", "/tools", "{\"name\": \"drill\", \"deposit\": 40}", "cleo").body(), "id");
    }

    static String problem(String name) {
        return "https://toolshed.example/problems/" + name;
    }

    static Change change(String body, String who) throws Exception {
        String path = "/tools/" + newDrill();
        return new Change(call("PATCH", path, body, who), call("GET", path, null, "ana"));
    }

    public static void main(String[] arguments) throws Exception {
        String cheaper = "{\"deposit\": 25}";
        Change keeper = change(cheaper, "cleo");
        rule("a keeper changes the deposit", keeper.answer(), 200, JSON, "deposit", "25");
        rule("  and it stays changed", keeper.after(), 200, JSON, "deposit", "25");
        Change nobody = change(cheaper, null);
        rule("not signed in", nobody.answer(), 401, PROBLEM, "type", problem("sign-in"), "WWW-Authenticate");
        rule("  changes nothing", nobody.after(), 200, JSON, "deposit", "40");
        Change member = change(cheaper, "ana");
        rule("a member may not", member.answer(), 403, PROBLEM, "type", problem("not-allowed"));
        rule("  changes nothing", member.after(), 200, JSON, "deposit", "40");
        Change negative = change("{\"deposit\": -5}", "cleo");
        rule("a deposit below zero", negative.answer(), 422, PROBLEM, "type", problem("invalid-fields"));
        rule("  changes nothing", negative.after(), 200, JSON, "deposit", "40");
        Change half = change("{\"deposit\": ", "cleo");
        rule("half a body", half.answer(), 400, PROBLEM, "type", problem("not-json"));
        var missing = call("PATCH", "/tools/999999", cheaper, "cleo");
        rule("a tool that does not exist", missing, 404, PROBLEM, "type", problem("not-found"));
        System.exit(failures > 0 ? 1 : 0);
    }
}
