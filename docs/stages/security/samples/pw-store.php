<?php
// OWASP's minimum: 19 MiB of memory, two passes, one lane.
const COST = ['memory_cost' => 19456, 'time_cost' => 2, 'threads' => 1];
$stored = [];

function signUp(string $member, string $password): void
{
    global $stored;
    // With a fresh salt in it.
    $stored[$member] = password_hash($password, PASSWORD_ARGON2ID, COST);
}

function signIn(string $member, string $password): string
{
    global $stored;
    if (!password_verify($password, $stored[$member])) {
        return 'refused';
    }
    if (password_needs_rehash($stored[$member], PASSWORD_ARGON2ID, COST)) {
        signUp($member, $password); // only now is the password at hand
        return 'welcome, and the stored hash was replaced';
    }
    return 'welcome';
}

$yes = fn (bool $value) => $value ? 'yes' : 'no';
signUp('Ana', 'nine quiet ladders');
signUp('Bo', 'nine quiet ladders');
echo 'same password, same hash: ', $yes($stored['Ana'] === $stored['Bo']), "\n";
$start = '$argon2id$v=19$m=19456,t=2,p=1$';
echo 'parameters stored: ', $yes(str_starts_with($stored['Ana'], $start)), "\n";
echo 'Ana, wrong: ', signIn('Ana', 'nine quiet Ladders'), "\n";
echo 'Ana, right: ', signIn('Ana', 'nine quiet ladders'), "\n";

// Cleo signed up years ago, with weaker parameters.
$old = ['memory_cost' => 8192, 'time_cost' => 1, 'threads' => 1];
$stored['Cleo'] = password_hash('a saw for Sunday', PASSWORD_ARGON2ID, $old);
echo 'Cleo, wrong: ', signIn('Cleo', 'a saw for Monday'), "\n";
echo 'Cleo, right: ', signIn('Cleo', 'a saw for Sunday'), "\n";
echo 'Cleo, again: ', signIn('Cleo', 'a saw for Sunday'), "\n";
