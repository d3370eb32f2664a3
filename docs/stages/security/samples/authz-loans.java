import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.sun.net.httpserver.*;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.*;
import java.util.concurrent.Executors;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

class AuthzLoans {
    // --8<-- [start:policy]
    record Member(
        String id, String name, String phone, String role, String branch) {}

    record Loan(int id, String tool, String member, String branch) {}

    // Who may do what to which object. What is not here is refused.
    static final Map<String, BiPredicate<Member, Object>> RULES = Map.of(
        "read loan", (who, thing) -> thing instanceof Loan loan
            && (loan.member.equals(who.id)
                || who.role.equals("volunteer") && loan.branch.equals(who.branch)
                || who.role.equals("admin")),
        "list members", (who, nothing) -> who.role.equals("admin"),
        "read member", (who, member) -> true,
        "change member", (who, thing) ->
            thing instanceof Member member && member.id.equals(who.id));
    // Of a member, field by field.
    static final Set<String> MAY_WRITE = Set.of("name", "phone");
    static final List<String> STRANGERS_SEE = List.of("id", "name");

    static boolean allowed(Member who, String action, Object thing) {
        var rule = RULES.get(action);
        return rule != null && rule.test(who, thing);
    }
    // --8<-- [end:policy]

    static final Map<String, Member> MEMBERS = new LinkedHashMap<>();
    static final Map<String, Loan> LOANS = Map.of(
        "1", new Loan(1, "drill", "ana", "north"), "2", new Loan(2, "saw", "bo", "south"));

    static {
        for (var member : List.of(
            new Member("ana", "Ana", "0151", "member", "north"),
            new Member("bo", "Bo", "0160", "member", "south"),
            new Member("cleo", "Cleo", "0170", "volunteer", "north"),
            new Member("dan", "Dan", "0175", "admin", "south"))) {
            MEMBERS.put(member.id, member);
        }
    }

    static class Refused extends RuntimeException {
        final int status;

        Refused(int status, String message) {
            super(message);
            this.status = status;
        }
    }

    // --8<-- [start:routes]
    static Object readLoan(Member who, String loanId, Map<String, String> body) {
        var loan = LOANS.get(loanId);
        if (loan == null || !allowed(who, "read loan", loan)) {
            // Both alike: nothing to learn.
            throw new Refused(404, "there is no such loan");
        }
        return fields("id", loan.id, "tool", loan.tool,
            "member", loan.member, "branch", loan.branch);
    }

    static Object listMembers(Member who, String id, Map<String, String> body) {
        if (!allowed(who, "list members", null)) {
            throw new Refused(403, "not allowed");
        }
        return List.copyOf(MEMBERS.keySet());
    }

    static Object readMember(Member who, String memberId, Map<String, String> body) {
        var member = MEMBERS.get(memberId);
        if (member == null || !allowed(who, "read member", member)) {
            throw new Refused(404, "there is no such member");
        }
        var seen = fieldsOf(member);
        if (member != who) seen.keySet().retainAll(STRANGERS_SEE);
        return seen;
    }

    static Object changeMember(Member who, String memberId, Map<String, String> body) {
        var member = MEMBERS.get(memberId);
        if (member == null || !allowed(who, "change member", member)) {
            throw new Refused(404, "there is no such member");
        }
        var others = new TreeSet<>(body.keySet());
        others.removeAll(MAY_WRITE);
        if (!others.isEmpty()) {
            var names = String.join(", ", others);
            throw new Refused(422, "not yours to write: " + names);
        }
        var changed = fieldsOf(member);
        changed.putAll(body);
        return changed;
    }

    // Somebody forgot to write a rule.
    static Object report(Member who, String id, Map<String, String> body) {
        if (!allowed(who, "read report", null)) {
            throw new Refused(403, "not allowed");
        }
        return "all loans of the year";
    }
    // --8<-- [end:routes]

    interface Action {
        Object run(Member who, String id, Map<String, String> body);
    }

    record Route(String method, String path, Action action) {}

    static final List<Route> ROUTES = List.of(
        new Route("GET", "/loans/(\\w+)", AuthzLoans::readLoan),
        new Route("GET", "/members()", AuthzLoans::listMembers),
        new Route("GET", "/members/(\\w+)", AuthzLoans::readMember),
        new Route("PATCH", "/members/(\\w+)", AuthzLoans::changeMember),
        new Route("GET", "/report()", AuthzLoans::report));

    static Object answer(HttpExchange exchange) throws IOException {
        var body = textsIn(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        // Stands for a session or a checked token; such a name proves nothing.
        var given = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), "");
        var who = MEMBERS.get(given.replaceFirst("^Demo ", ""));
        if (who == null) throw new Refused(401, "sign in first");
        var path = exchange.getRequestURI().getPath();
        for (var route : ROUTES) {
            if (route.method.equals(exchange.getRequestMethod()) && path.matches(route.path)) {
                return route.action.run(who, path.replaceFirst(route.path, "$1"), body);
            }
        }
        throw new Refused(404, "there is nothing here");
    }

    static void respond(HttpExchange exchange) throws IOException {
        try (exchange) {
            var status = 200;
            Object value;
            try {
                value = answer(exchange);
            } catch (Refused refused) {
                status = refused.status;
                value = fields("error", refused.getMessage());
            }
            var content = json(value).getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            if (status == 401) exchange.getResponseHeaders().set("WWW-Authenticate", "Demo");
            exchange.sendResponseHeaders(status, content.length);
            exchange.getResponseBody().write(content);
        }
    }

    public static void main(String[] arguments) throws IOException {
        var port = Integer.parseInt(System.getenv().getOrDefault("PORT", "8000"));
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", AuthzLoans::respond);
        server.start();
    }

    // The JDK has no JSON. These few lines know no more than this sample needs;
    // a real service takes a library such as Jackson.
    static Map<String, Object> fields(Object... pairs) {
        var fields = new LinkedHashMap<String, Object>();
        for (var at = 0; at < pairs.length; at += 2) fields.put((String) pairs[at], pairs[at + 1]);
        return fields;
    }

    static Map<String, Object> fieldsOf(Member member) {
        return fields("id", member.id, "name", member.name, "phone", member.phone,
            "role", member.role, "branch", member.branch);
    }

    static Map<String, String> textsIn(String body) {
        var texts = new LinkedHashMap<String, String>();
        Pattern.compile("\"(\\w+)\"\\s*:\\s*\"([^\"\\\\]*)\"").matcher(body).results()
            .forEach(found -> texts.put(found.group(1), found.group(2)));
        return texts;
    }

    static String json(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream().map(one -> json(one.getKey()) + ": " + json(one.getValue()))
                .collect(joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(AuthzLoans::json).collect(joining(", ", "[", "]"));
        }
        return value instanceof Number ? value.toString() : "\"" + value + "\"";
    }
}
