// server: http-edit-api.py

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

class Edit {
    static final URI TOOL = URI.create(System.getenv("BASE_URL") + "/tools/7");
    static final HttpClient CLIENT = HttpClient.newHttpClient();

    record Version(String etag, String body) {}

    static Version read() throws Exception {
        HttpResponse<String> answer = CLIENT.send(HttpRequest.newBuilder(TOOL).build(), BodyHandlers.ofString());
        return new Version(answer.headers().firstValue("ETag").orElseThrow(), answer.body());
    }

    static int write(String etag, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(TOOL)
            .header("If-Match", etag)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body))
            .build();
        return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
    }

    static String addNote(String tool) {
        return tool.replace("\"note\": \"\"", "\"note\": \"blade guard missing\"");
    }

    public static void main(String[] arguments) throws Exception {
        Version ana = read();
        Version bo = read();
        System.out.println("Ana saves: " + write(ana.etag(), ana.body().replace("30", "40")));
        int status = write(bo.etag(), addNote(bo.body()));
        System.out.println("Bo saves: " + status);
        while (status == 412) {
            bo = read();
            status = write(bo.etag(), addNote(bo.body()));
            System.out.println("Bo reads again and saves: " + status);
        }
        System.out.print(read().body());
    }
}
