<?php

/** Two days are free, then 3 for each day, 30 at most. */
function fee(int $days): int
{
    if ($days <= 2) {
        return 0;
    }
    return min(($days - 2) * 3, 30);
}

$mutants = [
    'days <= 2 becomes days < 2' => fn (int $days) => $days < 2 ? 0 : min(($days - 2) * 3, 30),
    'days <= 2 becomes days <= 3' => fn (int $days) => $days <= 3 ? 0 : min(($days - 2) * 3, 30),
    'return 0 becomes return 1' => fn (int $days) => $days <= 2 ? 1 : min(($days - 2) * 3, 30),
    'days - 2 becomes days - 1' => fn (int $days) => $days <= 2 ? 0 : min(($days - 1) * 3, 30),
    'min becomes max' => fn (int $days) => $days <= 2 ? 0 : max(($days - 2) * 3, 30),
    '30 becomes 31' => fn (int $days) => $days <= 2 ? 0 : min(($days - 2) * 3, 31),
];

/** Every line runs, so coverage is 100 %. */
function runsEveryLine(callable $fee): bool
{
    return $fee(1) >= 0 && $fee(5) >= 0;
}

function typicalDays(callable $fee): bool
{
    return $fee(1) === 0 && $fee(5) === 9;
}

function boundaries(callable $fee): bool
{
    return $fee(2) === 0 && $fee(3) === 3 && $fee(12) === 30 && $fee(13) === 30;
}

$suites = ['runsEveryLine', 'typicalDays', 'boundaries'];
foreach ($suites as $suite) {
    $suite('fee') || throw new LogicException("$suite is red before any mutant");
}
foreach ($mutants as $change => $mutant) {
    $said = array_map(fn ($suite) => $suite($mutant) ? 'survives' : 'killed', $suites);
    echo "$change: ", implode(', ', $said), "\n";
}

$first = reset($mutants);
$differs = array_filter(range(0, 365), fn ($days) => $first($days) !== fee($days));
echo 'days on which the first mutant differs: ', count($differs), "\n";
