<?php
// A right solution of "Toolshed over HTTP, no framework" in PHP.
declare(strict_types=1);

require __DIR__ . '/due.php';

const NOTHING = '{"tools": [], "members": []}';

final class Refused extends Exception
{
    public function __construct(public readonly int $status, string $message)
    {
        parent::__construct($message);
    }
}

/** Does something with the state while no other process can, and keeps what has changed. */
function withState(callable $work): array
{
    $name = getenv('TOOLSHED_FILE') ?: 'toolshed.json';
    $lock = fopen("$name.lock", 'c');
    flock($lock, LOCK_EX);
    try {
        $state = json_decode(is_file($name) ? file_get_contents($name) : NOTHING, flags: JSON_THROW_ON_ERROR);
        $result = $work($state);
        file_put_contents("$name.new", json_encode($state, JSON_THROW_ON_ERROR));
        rename("$name.new", $name);
        return $result;
    } finally {
        fclose($lock);
    }
}

function find(array $all, int $id, int $status): stdClass
{
    foreach ($all as $one) {
        if ($one->id === $id) {
            return $one;
        }
    }
    throw new Refused($status, "there is no $id");
}

function nameIn(mixed $given): string
{
    $name = $given instanceof stdClass ? $given->name ?? null : null;
    if (!is_string($name) || trim($name) === '') {
        throw new Refused(422, 'name must be a text that is not blank');
    }
    return $name;
}

function numberIn(mixed $given, string $field): int
{
    $number = $given instanceof stdClass ? $given->$field ?? null : null;
    if (!is_int($number)) {
        throw new Refused(422, "$field must be a whole number");
    }
    return $number;
}

function addTool(stdClass $state, mixed $given): array
{
    $id = count($state->tools) + 1;
    $state->tools[] = $tool = (object) ['id' => $id, 'name' => nameIn($given), 'lent_to' => null, 'due_on' => null];
    return [201, $tool];
}

function addMember(stdClass $state, mixed $given): array
{
    $state->members[] = $member = (object) ['id' => count($state->members) + 1, 'name' => nameIn($given)];
    return [201, $member];
}

function lend(stdClass $state, mixed $given, int $id): array
{
    $tool = find($state->tools, $id, 404);
    $member = numberIn($given, 'member_id');
    $days = numberIn($given, 'days');
    find($state->members, $member, 422);
    if ($days < 1 || $days > 90) {
        throw new Refused(422, 'days must be 1 to 90');
    }
    if ($tool->lent_to !== null) {
        throw new Refused(409, "tool $id is lent");
    }
    $tool->lent_to = $member;
    $tool->due_on = dueOn(new DateTimeImmutable(), $days);
    return [201, $tool];
}

function takeBack(stdClass $state, mixed $given, int $id): array
{
    $tool = find($state->tools, $id, 404);
    if ($tool->lent_to === null) {
        throw new Refused(409, "tool $id is not lent");
    }
    $tool->lent_to = $tool->due_on = null;
    return [200, $tool];
}

function answer(string $method, string $path, string $body): array
{
    $routes = [
        ['GET', '/tools', fn ($state) => [200, ['items' => $state->tools]]],
        ['POST', '/tools', addTool(...)],
        ['POST', '/members', addMember(...)],
        ['GET', '/tools/([0-9]+)', fn ($state, $given, $id) => [200, find($state->tools, $id, 404)]],
        ['POST', '/tools/([0-9]+)/loan', lend(...)],
        ['DELETE', '/tools/([0-9]+)/loan', takeBack(...)],
    ];
    foreach ($routes as [$verb, $pattern, $action]) {
        if ($verb === $method && preg_match("#^$pattern$#D", $path, $match)) {
            $given = $method === 'POST' ? json_decode($body, flags: JSON_THROW_ON_ERROR) : null;
            $numbers = array_map(intval(...), array_slice($match, 1));
            return withState(fn ($state) => $action($state, $given, ...$numbers));
        }
    }
    throw new Refused(404, 'there is nothing here');
}

try {
    [$path] = explode('?', $_SERVER['REQUEST_URI']);
    [$status, $value] = answer($_SERVER['REQUEST_METHOD'], $path, file_get_contents('php://input'));
} catch (Refused $refused) {
    [$status, $value] = [$refused->status, ['error' => $refused->getMessage()]];
} catch (JsonException) {
    [$status, $value] = [400, ['error' => 'the body is not JSON']];
}
http_response_code($status);
header('Content-Type: application/json');
echo json_encode($value, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
