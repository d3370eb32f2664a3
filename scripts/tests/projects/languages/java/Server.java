// A right solution of "Toolshed over HTTP, no framework" in Java.

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class Server {
    static final Path FILE = Path.of(System.getenv().getOrDefault("TOOLSHED_FILE", "toolshed.properties"));
    static final Properties STATE = new Properties();

    static class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;
        final int status;

        Refused(int status, String message) {
            super(message);
            this.status = status;
        }
    }

    record Answer(int status, String json) {}

    interface Action {
        Answer run(Map<String, Object> given, int id);
    }

    record Route(String method, String path, Action action) {}

    static final List<Route> ROUTES = List.of(
        new Route("GET", "/tools()", (given, id) -> new Answer(200, tools())),
        new Route("POST", "/tools()", (given, id) -> addTool(given)),
        new Route("POST", "/members()", (given, id) -> addMember(given)),
        new Route("GET", "/tools/([0-9]{1,9})", (given, id) -> new Answer(200, tool(find("tool", id, 404)))),
        new Route("POST", "/tools/([0-9]{1,9})/loan", Server::lend),
        new Route("DELETE", "/tools/([0-9]{1,9})/loan", (given, id) -> takeBack(id)));

    static void save() {
        try {
            var fresh = FILE.resolveSibling(FILE.getFileName() + ".new");
            try (var writer = Files.newBufferedWriter(fresh)) {
                STATE.store(writer, null);
            }
            Files.move(fresh, FILE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException error) {
            throw new IllegalStateException(error);
        }
    }

    static int count(String kind) {
        return Integer.parseInt(STATE.getProperty(kind + "s", "0"));
    }

    static int find(String kind, int id, int status) {
        if (id < 1 || id > count(kind)) throw new Refused(status, "there is no %s %d".formatted(kind, id));
        return id;
    }

    static int add(String kind, Map<String, Object> given) {
        if (!(given.get("name") instanceof String name) || name.isBlank()) {
            throw new Refused(422, "name must be a text that is not blank");
        }
        var id = count(kind) + 1;
        STATE.setProperty(kind + "s", "" + id);
        STATE.setProperty("%s.%d.name".formatted(kind, id), name);
        save();
        return id;
    }

    static Answer addTool(Map<String, Object> given) {
        return new Answer(201, tool(add("tool", given)));
    }

    static Answer addMember(Map<String, Object> given) {
        var id = add("member", given);
        return new Answer(201, "{\"id\": %d, \"name\": %s}".formatted(id, Json.text(STATE.getProperty("member.%d.name".formatted(id)))));
    }

    static String tool(int id) {
        var key = "tool." + id;
        return "{\"id\": %d, \"name\": %s, \"lent_to\": %s, \"due_on\": %s}".formatted(id, Json.text(STATE.getProperty(key + ".name")),
            STATE.getProperty(key + ".lent_to"), Json.text(STATE.getProperty(key + ".due_on")));
    }

    static String tools() {
        return IntStream.rangeClosed(1, count("tool")).mapToObj(Server::tool).collect(Collectors.joining(", ", "{\"items\": [", "]}"));
    }

    static Answer lend(Map<String, Object> given, int id) {
        var key = "tool." + find("tool", id, 404);
        if (!(given.get("member_id") instanceof Integer member)) throw new Refused(422, "member_id must be a whole number");
        find("member", member, 422);
        if (!(given.get("days") instanceof Integer days) || days < 1 || days > 90) throw new Refused(422, "days must be 1 to 90");
        if (STATE.containsKey(key + ".lent_to")) throw new Refused(409, "tool %d is lent".formatted(id));
        STATE.setProperty(key + ".lent_to", member.toString());
        STATE.setProperty(key + ".due_on", Due.on(Instant.now(), days).toString());
        save();
        return new Answer(201, tool(id));
    }

    static Answer takeBack(int id) {
        var key = "tool." + find("tool", id, 404);
        if (!STATE.containsKey(key + ".lent_to")) throw new Refused(409, "tool %d is not lent".formatted(id));
        STATE.remove(key + ".lent_to");
        STATE.remove(key + ".due_on");
        save();
        return new Answer(200, tool(id));
    }

    static synchronized Answer answer(String method, String path, String body) {
        try {
            for (var route : ROUTES) {
                if (route.method.equals(method) && path.matches(route.path)) {
                    var number = path.replaceFirst(route.path, "$1");
                    var given = method.equals("POST") ? Json.object(body) : Map.<String, Object>of();
                    return route.action.run(given, number.isEmpty() ? 0 : Integer.parseInt(number));
                }
            }
            throw new Refused(404, "there is nothing here");
        } catch (Refused refused) {
            return new Answer(refused.status, "{\"error\": %s}".formatted(Json.text(refused.getMessage())));
        }
    }

    static void respond(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var answer = answer(exchange.getRequestMethod(), exchange.getRequestURI().getRawPath(), body);
            var content = answer.json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer.status, content.length);
            exchange.getResponseBody().write(content);
        }
    }

    public static void main(String[] arguments) throws IOException {
        if (Files.exists(FILE)) {
            try (var reader = Files.newBufferedReader(FILE)) {
                STATE.load(reader);
            }
        }
        var port = Integer.parseInt(System.getenv().getOrDefault("PORT", "8000"));
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 100);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", Server::respond);
        server.start();
    }
}
