import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A framework in small: a router, and middleware around it. */
class Small {
    record Request(int id, String method, String path, String member) {}

    record Answer(int status, String allow) {
        Answer(int status) {
            this(status, "");
        }
    }

    interface Handler {
        Answer handle(Request request, Matcher parts);
    }

    interface Layer {
        Answer handle(Request request, Function<Request, Answer> next);
    }

    // --8<-- [start:router]
    static class Router implements Layer {
        private record Route(String method, Pattern path, Handler handler) {}

        private final List<Route> routes = new ArrayList<>();

        /** `{id}` in a pattern stands for one part of the path. */
        void add(String method, String pattern, Handler handler) {
            var path = pattern.replaceAll("\\{(\\w+)\\}", "(?<$1>[^/]+)");
            routes.add(new Route(method, Pattern.compile(path), handler));
        }

        @Override
        public Answer handle(Request request, Function<Request, Answer> next) {
            var allowed = new ArrayList<String>();
            for (var route : routes) {
                var match = route.path().matcher(request.path());
                if (!match.matches()) {
                    continue;
                }
                if (route.method().equals(request.method())) {
                    return route.handler().handle(request, match);
                }
                allowed.add(route.method());
            }
            return allowed.isEmpty()
                    ? new Answer(404)
                    : new Answer(405, String.join(", ", allowed));
        }
    }
    // --8<-- [end:router]

    // --8<-- [start:middleware]
    static Answer log(Request request, Function<Request, Answer> next) {
        return next.apply(request); // a real one writes how long this took
    }

    static Answer signIn(Request request, Function<Request, Answer> next) {
        if (request.member().isEmpty()) {
            return new Answer(401); // `next` is not called
        }
        return next.apply(request);
    }

    record Named(String name, Layer layer) {}

    /**
     * One function out of layers; the first is the outermost. Each reports
     * when it is entered and left.
     */
    static Function<Request, Answer> wrap(List<Named> layers) {
        Function<Request, Answer> next = null;
        for (int depth = layers.size() - 1; depth >= 0; depth--) {
            next = report(depth, layers.get(depth), next);
        }
        return next;
    }

    static Function<Request, Answer> report(
            int depth, Named named, Function<Request, Answer> next) {
        return request -> {
            var start = "[%d] %s".formatted(request.id(), "  ".repeat(depth));
            System.out.println(start + "-> " + named.name());
            var answer = named.layer().handle(request, next);
            System.out.println(start + "<- " + named.name() + " " + answer.status());
            return answer;
        };
    }
    // --8<-- [end:middleware]

    // --8<-- [start:application]
    static Answer oneTool(Request request, Matcher parts) {
        System.out.printf(
                "[%d]       your code: tool %s%n", request.id(), parts.group("id"));
        return new Answer(200);
    }

    public static void main(String[] arguments) {
        var router = new Router();
        router.add("GET", "/tools/{id}", Small::oneTool);
        var layers = List.of(
                new Named("log", Small::log),
                new Named("sign-in", Small::signIn),
                new Named("router", router));
        var application = wrap(layers);
        // --8<-- [end:application]

        var asked = List.of(
                new Request(1, "GET", "/tools/7", "Ana"),
                new Request(2, "GET", "/tools/7", ""),
                new Request(3, "GET", "/members", "Ana"),
                new Request(4, "DELETE", "/tools/7", "Ana"));
        for (var request : asked) {
            var who = request.member().isEmpty() ? "nobody" : request.member();
            System.out.println(request.method() + " " + request.path() + ", " + who);
            var answer = application.apply(request);
            if (!answer.allow().isEmpty()) {
                System.out.println("Allow: " + answer.allow());
            }
        }
    }
}
