<?php
// A framework in small: a router, and middleware around it.
declare(strict_types=1);

final class Request
{
    public function __construct(
        public readonly int $id,
        public readonly string $method,
        public readonly string $path,
        public readonly string $member,
    ) {
    }
}

final class Answer
{
    public function __construct(
        public readonly int $status,
        public readonly string $allow = '',
    ) {
    }
}

// --8<-- [start:router]
final class Router
{
    private array $routes = [];

    /** `{id}` in a pattern stands for one part of the path. */
    public function add(string $method, string $pattern, callable $handler): void
    {
        $path = preg_replace('/\{(\w+)\}/', '(?<$1>[^/]+)', $pattern);
        $this->routes[] = [$method, "~^{$path}$~D", $handler];
    }

    public function __invoke(Request $request): Answer
    {
        $allowed = [];
        foreach ($this->routes as [$method, $path, $handler]) {
            if (!preg_match($path, $request->path, $match)) {
                continue;
            }
            if ($method === $request->method) {
                return $handler($request, $match);
            }
            $allowed[] = $method;
        }
        return $allowed
            ? new Answer(405, implode(', ', $allowed))
            : new Answer(404);
    }
}
// --8<-- [end:router]

// --8<-- [start:middleware]
// A real one writes how long this took.
$log = fn (Request $request, callable $next): Answer => $next($request);

$signIn = function (Request $request, callable $next): Answer {
    if ($request->member === '') {
        return new Answer(401); // $next is not called
    }
    return $next($request);
};

/**
 * One function out of layers; the first is the outermost. Each reports when
 * it is entered and left.
 */
function wrap(array $layers): callable
{
    $next = null;
    foreach (array_reverse($layers, true) as $depth => [$name, $layer]) {
        $next = report($depth, $name, $layer, $next);
    }
    return $next;
}

function report(
    int $depth,
    string $name,
    callable $layer,
    ?callable $next,
): callable {
    $indent = str_repeat('  ', $depth);
    return function (Request $request) use ($indent, $name, $layer, $next) {
        echo "[{$request->id}] {$indent}-> {$name}\n";
        $answer = $layer($request, $next);
        echo "[{$request->id}] {$indent}<- {$name} {$answer->status}\n";
        return $answer;
    };
}
// --8<-- [end:middleware]

// --8<-- [start:application]
$oneTool = function (Request $request, array $parts): Answer {
    echo "[{$request->id}]       your code: tool {$parts['id']}\n";
    return new Answer(200);
};

$router = new Router();
$router->add('GET', '/tools/{id}', $oneTool);
$application = wrap([
    ['log', $log],
    ['sign-in', $signIn],
    ['router', $router],
]);
// --8<-- [end:application]

$asked = [
    ['GET', '/tools/7', 'Ana'],
    ['GET', '/tools/7', ''],
    ['GET', '/members', 'Ana'],
    ['DELETE', '/tools/7', 'Ana'],
];
foreach ($asked as $index => [$method, $path, $member]) {
    echo "{$method} {$path}, ", $member ?: 'nobody', "\n";
    $request = new Request($index + 1, $method, $path, $member);
    $answer = $application($request);
    echo $answer->allow ? "Allow: {$answer->allow}\n" : '';
}
