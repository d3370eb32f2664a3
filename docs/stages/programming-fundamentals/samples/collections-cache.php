<?php

$computed = 0; // to see the cache at work

function late_fee(int $days): int
{
    global $computed;
    $computed += 1; // imagine something slow here
    return min($days * 50, 1000);
}

/** The fee in cents for each number of days; equal days once. */
function late_fees(array $all_days): array
{
    $answers = [];
    $fees = [];
    foreach ($all_days as $days) {
        if (!array_key_exists($days, $answers)) {
            $answers[$days] = late_fee($days);
        }
        $fees[] = $answers[$days];
    }
    return $fees;
}

$cases = [
    [[], []],
    [[3], [150]],
    [[3, 30, 3], [150, 1000, 150]],
];
foreach ($cases as [$asked, $expected]) {
    $computed = 0;
    if (late_fees($asked) !== $expected) {
        throw new LogicException('wrong fees');
    }
    echo 'asked ', count($asked), ", computed $computed\n";
}
