<?php
declare(strict_types=1);

// --8<-- [start:policy]
// Who may do what to which object. What is not here is refused.
$rules = [
    'read loan' => fn ($who, $loan) => $loan['member'] === $who['id']
        || ($who['role'] === 'volunteer'
            && $loan['branch'] === $who['branch'])
        || $who['role'] === 'admin',
    'list members' => fn ($who) => $who['role'] === 'admin',
    'read member' => fn () => true,
    'change member' => fn ($who, $member) => $member['id'] === $who['id'],
];
const MAY_WRITE = ['name', 'phone']; // of a member, field by field
const STRANGERS_SEE = ['id', 'name'];

function allowed(array $who, string $action, array $thing = []): bool
{
    global $rules;
    return isset($rules[$action]) && $rules[$action]($who, $thing) === true;
}
// --8<-- [end:policy]

const MEMBERS = [
    'ana' => ['id' => 'ana', 'name' => 'Ana', 'phone' => '0151', 'role' => 'member', 'branch' => 'north'],
    'bo' => ['id' => 'bo', 'name' => 'Bo', 'phone' => '0160', 'role' => 'member', 'branch' => 'south'],
    'cleo' => ['id' => 'cleo', 'name' => 'Cleo', 'phone' => '0170', 'role' => 'volunteer', 'branch' => 'north'],
    'dan' => ['id' => 'dan', 'name' => 'Dan', 'phone' => '0175', 'role' => 'admin', 'branch' => 'south'],
];
const LOANS = [
    1 => ['id' => 1, 'tool' => 'drill', 'member' => 'ana', 'branch' => 'north'],
    2 => ['id' => 2, 'tool' => 'saw', 'member' => 'bo', 'branch' => 'south'],
];

final class Refused extends Exception
{
    public function __construct(public readonly int $status, string $message)
    {
        parent::__construct($message);
    }
}

// --8<-- [start:routes]
function readLoan(array $who, string $loanId): array
{
    $loan = LOANS[$loanId] ?? null;
    if ($loan === null || !allowed($who, 'read loan', $loan)) {
        // Both alike: nothing to learn.
        throw new Refused(404, 'there is no such loan');
    }
    return $loan;
}

function listMembers(array $who): array
{
    if (!allowed($who, 'list members')) {
        throw new Refused(403, 'not allowed');
    }
    return array_keys(MEMBERS);
}

function readMember(array $who, string $memberId): array
{
    $member = MEMBERS[$memberId] ?? null;
    if ($member === null || !allowed($who, 'read member', $member)) {
        throw new Refused(404, 'there is no such member');
    }
    $seen = array_intersect_key($member, array_flip(STRANGERS_SEE));
    return $member['id'] === $who['id'] ? $member : $seen;
}

function changeMember(array $who, string $memberId, array $body): array
{
    $member = MEMBERS[$memberId] ?? null;
    if ($member === null || !allowed($who, 'change member', $member)) {
        throw new Refused(404, 'there is no such member');
    }
    $others = array_diff(array_keys($body), MAY_WRITE);
    sort($others);
    if ($others !== []) {
        throw new Refused(422, 'not yours to write: ' . implode(', ', $others));
    }
    return [...$member, ...$body];
}

function report(array $who): string // somebody forgot to write a rule
{
    if (!allowed($who, 'read report')) {
        throw new Refused(403, 'not allowed');
    }
    return 'all loans of the year';
}
// --8<-- [end:routes]

const ROUTES = [
    ['GET', '/loans/(\w+)', 'readLoan'],
    ['GET', '/members()', 'listMembers'],
    ['GET', '/members/(\w+)', 'readMember'],
    ['PATCH', '/members/(\w+)', 'changeMember'],
    ['GET', '/report()', 'report'],
];

function answer(): array|string
{
    $body = json_decode(file_get_contents('php://input') ?: '{}', true, flags: JSON_THROW_ON_ERROR);
    // Stands for a session or a checked token; such a name proves nothing.
    $name = preg_replace('/^Demo /', '', $_SERVER['HTTP_AUTHORIZATION'] ?? '');
    $who = MEMBERS[$name] ?? throw new Refused(401, 'sign in first');
    foreach (ROUTES as [$method, $pattern, $action]) {
        $here = preg_match("#^$pattern$#D", $_SERVER['REQUEST_URI'], $match) === 1;
        if ($here && $method === $_SERVER['REQUEST_METHOD']) {
            return $action($who, $match[1], $body);
        }
    }
    throw new Refused(404, 'there is nothing here');
}

try {
    [$status, $value] = [200, answer()];
} catch (Refused $refused) {
    [$status, $value] = [$refused->status, ['error' => $refused->getMessage()]];
}
if ($status === 401) {
    header('WWW-Authenticate: Demo'); // before the status, which PHP sets to 401 here too
}
http_response_code($status);
header('Content-Type: application/json');
echo json_encode($value);
