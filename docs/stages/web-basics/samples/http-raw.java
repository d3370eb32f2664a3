// server: http_toolshed.py

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

class Raw {
    static final URI SERVER = URI.create(System.getenv("BASE_URL"));

    // Send these lines and an empty one; the text of the answer.
    static String exchange(String... lines) throws IOException {
        try (Socket connection = new Socket(SERVER.getHost(), SERVER.getPort())) {
            String request = String.join("\r\n", lines) + "\r\n\r\n";
            connection.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            byte[] answer = connection.getInputStream().readAllBytes();
            return new String(answer, StandardCharsets.UTF_8);
        }
    }

    public static void main(String[] arguments) throws IOException {
        String answer = exchange(
            "GET /tools/1 HTTP/1.1", "Host: toolshed.example", "Connection: close");
        String[] parts = answer.split("\r\n\r\n", 2);
        String[] head = parts[0].split("\r\n");
        System.out.println("status line: " + head[0]);
        for (int line = 1; line < head.length; line++) {
            System.out.println("header:      " + head[line]);
        }
        System.out.println("blank line");
        System.out.println("body:        " + parts[1].strip());

        answer = exchange("GET /tools/1 HTTP/1.1", "Connection: close");
        System.out.println("without Host: " + answer.lines().findFirst().orElse(""));
    }
}
