// server: http_toolshed.py

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

class Session {
    // Does not follow redirects by itself.
    static final HttpClient CLIENT = HttpClient.newHttpClient();

    static String ask(String title, String method, String path, String cookie, String form)
        throws Exception {
        URI address = URI.create(System.getenv("BASE_URL") + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        request.method(method, BodyPublishers.ofString(form));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        if (!form.isEmpty()) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
        String text = answer.body().isBlank()
            ? "to " + answer.headers().firstValue("Location").orElseThrow()
            : answer.body().strip();
        System.out.println(title + ": " + answer.statusCode() + " " + text);
        return answer.headers().firstValue("Set-Cookie").orElse("").split(";")[0];
    }

    public static void main(String[] arguments) throws Exception {
        ask("GET /me, a stranger", "GET", "/me", "", "");
        String cookie = ask("POST /sign-in", "POST", "/sign-in", "", "name=Ana&code=4711");
        System.out.println("kept a cookie named " + cookie.split("=")[0]);
        ask("GET /me with it", "GET", "/me", cookie, "");
        ask("GET /me without it", "GET", "/me", "", "");
        ask("GET /me with a guess", "GET", "/me", "session=Ana", "");
        ask("POST /sign-out", "POST", "/sign-out", cookie, "");
        ask("GET /me with the old one", "GET", "/me", cookie, "");
    }
}
