import com.sun.net.httpserver.*;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.*;

class Service {
  static void log(String event) {
    System.out.printf("{\"event\": \"%s\"}%n", event); // to standard output
  }

  static void handle(HttpExchange exchange) throws IOException {
    switch (exchange.getRequestURI().getPath()) {
      // The process can answer at all.
      case "/health/live" -> answer(exchange, 200, "alive");
      // It can work; also asks the database.
      case "/health/ready" -> answer(exchange, 200, "ready");
      case "/report" -> {
        log("report begun");
        try {
          Thread.sleep(1000);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
        answer(exchange, 200, "14 loans");
      }
      default -> answer(exchange, 404, "not found");
    }
  }

  static void answer(HttpExchange exchange, int status, String text)
      throws IOException {
    var content = (text + "\n").getBytes();
    exchange.sendResponseHeaders(status, content.length);
    exchange.getResponseBody().write(content);
    exchange.close();
  }

  public static void main(String[] args) throws IOException {
    int port = Integer.parseInt(System.getenv().getOrDefault("PORT", "8000"));
    var address = new InetSocketAddress("127.0.0.1", port);
    var server = HttpServer.create(address, 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", Service::handle);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      log("stopping");
      // No new connections; waits for requests under way, 20 s at most.
      server.stop(20);
      log("stopped");
      // Else the JVM ends with 143, which systemd counts as a failure.
      Runtime.getRuntime().halt(0);
    }));
    server.start();
    log("listening");
  }
}
