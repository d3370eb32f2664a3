// A tool library over HTTP, with nothing but the JDK.
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import com.sun.net.httpserver.*;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.BiFunction;
import java.util.regex.*;

class ToolshedHttp {
    static class Refused extends RuntimeException {
        final int status;

        Refused(int status, String message) {
            super(message);
            this.status = status;
        }
    }

    // --8<-- [start:parsing]
    /** The member's name from a body such as {"member": "Ana"}. */
    static String memberIn(String body) {
        var member = textsIn(body).getOrDefault("member", "");
        if (member.isBlank()) throw new Refused(422, "member must be a name");
        return member;
    }
    // --8<-- [end:parsing]

    static final Map<String, String> NAMES =
        new TreeMap<>(Map.of("1", "drill", "2", "ladder", "3", "saw"));
    static final ConcurrentMap<String, String> LENT_TO = new ConcurrentHashMap<>();

    static String find(String id) {
        if (!NAMES.containsKey(id)) throw new Refused(404, "there is no tool " + id);
        return id;
    }

    static String tool(String id, String member) {
        return "{\"id\": %s, \"name\": %s, \"lent_to\": %s}"
            .formatted(id, json(NAMES.get(id)), json(member));
    }

    static String show(String id) {
        return tool(find(id), LENT_TO.get(id));
    }

    static String list() {
        return NAMES.keySet().stream().map(ToolshedHttp::show)
            .collect(joining(", ", "{\"items\": [", "]}"));
    }

    // --8<-- [start:lend]
    static String lend(String id, String body) {
        var name = NAMES.get(find(id));
        var member = memberIn(body);
        // Every request has its thread. This map looks and writes in one step, so
        // that no other thread comes in between.
        if (LENT_TO.putIfAbsent(id, member) != null) {
            throw new Refused(409, "the %s is lent".formatted(name));
        }
        return tool(id, member);
    }
    // --8<-- [end:lend]

    static String takeBack(String id) {
        var name = NAMES.get(find(id));
        if (LENT_TO.remove(id) == null) {
            throw new Refused(409, "the %s is not lent".formatted(name));
        }
        return tool(id, null);
    }

    // --8<-- [start:routing]
    record Route(
        String method, String path, int status, BiFunction<String, String, String> action) {}

    static final List<Route> ROUTES = List.of(
        new Route("GET", "/tools()", 200, (id, body) -> list()),
        new Route("GET", "/tools/([^/]+)", 200, (id, body) -> show(id)),
        new Route("POST", "/tools/([^/]+)/loan", 201, ToolshedHttp::lend),
        new Route("DELETE", "/tools/([^/]+)/loan", 200, (id, body) -> takeBack(id)));

    record Answer(int status, String json, String allow) {}

    static Answer answer(String method, String path, String body) {
        var here = ROUTES.stream().filter(route -> path.matches(route.path)).toList();
        var allow = here.stream().map(Route::method).collect(joining(", "));
        try {
            if (here.isEmpty()) throw new Refused(404, "there is nothing here");
            var route = here.stream().filter(one -> one.method.equals(method)).findFirst()
                .orElseThrow(() -> new Refused(405, "not a place for " + method));
            var id = path.replaceFirst(route.path, "$1");
            return new Answer(route.status, route.action.apply(id, body), null);
        } catch (Refused refused) {
            var error = "{\"error\": %s}".formatted(json(refused.getMessage()));
            return new Answer(refused.status, error, refused.status == 405 ? allow : null);
        }
    }
    // --8<-- [end:routing]

    // --8<-- [start:serve]
    static void respond(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), "UTF-8");
            var path = exchange.getRequestURI().getRawPath();
            var answer = answer(exchange.getRequestMethod(), path, body);
            var content = answer.json.getBytes("UTF-8");
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            if (answer.allow != null) exchange.getResponseHeaders().set("Allow", answer.allow);
            exchange.sendResponseHeaders(answer.status, content.length);
            exchange.getResponseBody().write(content);
        }
    }

    public static void main(String[] arguments) throws IOException {
        var port = Integer.parseInt(System.getenv().getOrDefault("PORT", "8000"));
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", ToolshedHttp::respond);
        server.start();
    }
    // --8<-- [end:serve]

    // The JDK neither reads nor writes JSON, so these patterns know as much as is
    // needed here: an object that holds no other. A real service leaves it to a
    // library that knows all of it, such as Jackson.
    static final String TEXT =
        "\"(?:[^\"\\\\\\p{Cntrl}]|\\\\(?:[\"\\\\/bfnrt]|u[0-9a-fA-F]{4}))*+\"";
    static final String OTHER =
        "-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null";
    static final String FIELD = "\\s*(%1$s)\\s*:\\s*(?:(%1$s)|%2$s)\\s*".formatted(TEXT, OTHER);
    static final String OBJECT = "\\s*\\{(?:\\s*|%1$s(?:,%1$s)*+)\\}\\s*".formatted(FIELD);
    static final Pattern ESCAPED = Pattern.compile("\\\\(?:u(....)|.)");

    /** The fields of a JSON object whose values are texts. */
    static Map<String, String> textsIn(String body) {
        if (!body.matches(OBJECT)) throw new Refused(400, "the body is not JSON");
        return Pattern.compile(FIELD).matcher(body).results()
            .filter(field -> field.group(2) != null)
            .collect(toMap(f -> plain(f.group(1)), f -> plain(f.group(2)), (first, last) -> last));
    }

    static String plain(String json) {
        var text = ESCAPED.matcher(json.substring(1, json.length() - 1));
        return text.replaceAll(found -> Matcher.quoteReplacement(
            found.group(1) != null ? Character.toString(Integer.parseInt(found.group(1), 16))
                : found.group().replace("\\/", "/").translateEscapes()));
    }

    static String json(String text) {
        if (text == null) return "null";
        return '"' + Pattern.compile("[\"\\\\\\p{Cntrl}]").matcher(text)
            .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0))) + '"';
    }
}
