<?php
// A tool library over HTTP, with nothing but PHP and the server that it brings:
// PHP_CLI_SERVER_WORKERS=4 php -S 127.0.0.1:8000 toolshed-http.php
declare(strict_types=1);

const START = '[{"id": 1, "name": "drill", "lent_to": null},
    {"id": 2, "name": "ladder", "lent_to": null}, {"id": 3, "name": "saw", "lent_to": null}]';

// A request that gets an error: its status, and why.
final class Refused extends Exception
{
    public function __construct(
        public readonly int $status,
        string $message,
        public readonly array $fields = [],
    ) {
        parent::__construct($message);
    }
}

// --8<-- [start:parsing]
// The member's name from a body such as {"member": "Ana"}.
function memberIn(string $body): string
{
    try {
        $given = json_decode($body, flags: JSON_THROW_ON_ERROR);
    } catch (JsonException) {
        throw new Refused(400, 'the body is not JSON');
    }
    $member = $given instanceof stdClass ? $given->member ?? null : null;
    if (!is_string($member) || trim($member) === '') {
        throw new Refused(422, 'member must be a name');
    }
    return $member;
}
// --8<-- [end:parsing]

function find(array $tools, string $id): stdClass
{
    return array_column($tools, null, 'id')[$id] ?? throw new Refused(404, "there is no tool $id");
}

// --8<-- [start:lend]
function lend(array $tools, string $body, string $id): array
{
    $tool = find($tools, $id);
    $member = memberIn($body);
    if ($tool->lent_to !== null) {
        throw new Refused(409, "the $tool->name is lent");
    }
    $tool->lent_to = $member;
    return [201, $tool];
}

// PHP forgets everything after a request, so the tools lie in a file. Whoever
// holds its lock is alone: one request at a time looks and writes.
function withTools(callable $work): array
{
    $file = fopen(__DIR__ . '/toolshed.json', 'c+');
    flock($file, LOCK_EX);
    $tools = json_decode(stream_get_contents($file) ?: START);
    try {
        return $work($tools);
    } finally {
        ftruncate($file, 0);
        rewind($file);
        fwrite($file, json_encode($tools));
        fclose($file); // lets go of the lock
    }
}
// --8<-- [end:lend]

function takeBack(array $tools, string $body, string $id): array
{
    $tool = find($tools, $id);
    if ($tool->lent_to === null) {
        throw new Refused(409, "the $tool->name is not lent");
    }
    $tool->lent_to = null;
    return [200, $tool];
}

// --8<-- [start:routing]
$routes = [
    '/tools' => ['GET' => fn ($tools) => [200, ['items' => $tools]]],
    '/tools/([^/]+)' => ['GET' => fn ($tools, $body, $id) => [200, find($tools, $id)]],
    '/tools/([^/]+)/loan' => ['POST' => lend(...), 'DELETE' => takeBack(...)],
];

// The status, the value that becomes JSON, and more header fields.
function answer(array $routes, string $method, string $path, string $body): array
{
    try {
        foreach ($routes as $pattern => $methods) {
            if (!preg_match("#^$pattern$#D", $path, $match)) {
                continue;
            }
            $action = $methods[$method] ?? throw new Refused(
                405,
                "not a place for $method",
                ['Allow' => implode(', ', array_keys($methods))],
            );
            $work = fn ($tools) => $action($tools, $body, ...array_slice($match, 1));
            return [...withTools($work), []];
        }
        throw new Refused(404, 'there is nothing here');
    } catch (Refused $refused) {
        return [$refused->status, ['error' => $refused->getMessage()], $refused->fields];
    }
}
// --8<-- [end:routing]

// --8<-- [start:serve]
// This file runs from its first line to its last for each request.
[$path] = explode('?', $_SERVER['REQUEST_URI']);
$body = file_get_contents('php://input');
[$status, $value, $fields] = answer($routes, $_SERVER['REQUEST_METHOD'], $path, $body);
http_response_code($status);
header('Content-Type: application/json');
foreach ($fields as $name => $text) {
    header("$name: $text");
}
echo json_encode($value, JSON_UNESCAPED_UNICODE);
// --8<-- [end:serve]
