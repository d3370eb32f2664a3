<?php
declare(strict_types=1);

const ANA = 'ana@toolshed.example';
// In reality from a table or file, changed without a deployment.
$flags = [
    'reservations' => ['on' => true, 'percent' => 25, 'always' => [ANA]],
    'late-fees' => ['on' => false, 'percent' => 100, 'always' => []],
];

// A number from 0 to 99 that stays the same for this member and flag.
function bucket(string $flag, string $member): int
{
    return hexdec(substr(hash('sha256', "$flag:$member"), 0, 8)) % 100;
}

function isOn(array $flags, string $flag, string $member): bool
{
    $settings = $flags[$flag] ?? null;
    if (!($settings['on'] ?? false)) {
        return false; // unknown or off
    }
    return in_array($member, $settings['always'], true)
        || bucket($flag, $member) < $settings['percent'];
}

function having(array $flags, string $flag, array $among): array
{
    return array_filter($among, fn ($each) => isOn($flags, $flag, $each));
}

foreach (['ana', 'bo', 'cleo', 'dev'] as $name) {
    $member = "$name@toolshed.example";
    $answer = isOn($flags, 'reservations', $member) ? 'on' : 'off';
    $number = bucket('reservations', $member);
    echo "$name: bucket $number, reservations $answer\n";
}
$members = array_map(fn ($id) => "m$id@toolshed.example", range(0, 999));
foreach (['reservations', 'late-fees', 'misspelt'] as $flag) {
    $count = count(having($flags, $flag, $members));
    echo "$flag: on for $count of 1000\n";
}
$before = having($flags, 'reservations', $members);
$flags['reservations']['percent'] = 50;
$kept = having($flags, 'reservations', $before);
echo 'at 50 %, ', count($kept), ' of ', count($before), " keep it\n";
