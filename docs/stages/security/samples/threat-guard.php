<?php
declare(strict_types=1);

const STAFF_SERVICE_UP = false;

function isStaff(string $member): bool
{
    if (!STAFF_SERVICE_UP) {
        throw new RuntimeException('roles cannot be read');
    }
    return $member === 'Cleo';
}

function status(string $action, string $member, array $loan): int
{
    $rules = [
        'return' => fn () => $loan['member'] === $member,
        'waive fee' => fn () => isStaff($member),
    ];
    $allowed = false; // stays so unless a rule says otherwise
    try {
        if (isset($rules[$action])) {
            $allowed = $rules[$action]();
        }
    } catch (Throwable $error) {
        echo "log: $action by $member: {$error->getMessage()}\n";
    }
    return $allowed === true ? 200 : 403;
}

$loan = ['id' => 8, 'member' => 'Ana'];
$attempts = [
    ['return', 'Ana', 200],
    ['return', 'Bo', 403],
    ['waive fee', 'Bo', 403], // the check cannot run
    ['export', 'Bo', 403], // nobody wrote a rule
];
$holes = 0;
foreach ($attempts as [$action, $member, $wanted]) {
    $got = status($action, $member, $loan);
    $verdict = $got === $wanted ? 'ok' : "HOLE, wanted $wanted";
    $holes += (int) ($got !== $wanted);
    echo "$action by $member: $got $verdict\n";
}
exit($holes > 0 ? 1 : 0);
