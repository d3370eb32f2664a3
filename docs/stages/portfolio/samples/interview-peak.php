<?php
// --8<-- [start:first]
function peak_first(array $loans): int
{
    $most = 0;
    foreach ($loans as [$day]) { // the number rises only when a loan begins
        $covers = fn($loan) => $loan[0] <= $day && $day < $loan[1];
        $out = count(array_filter($loans, $covers));
        $most = max($most, $out);
    }
    return $most;
}
// --8<-- [end:first]

function peak_sorted(array $loans): int
{
    $changes = [];
    foreach ($loans as [$lent, $back]) {
        $changes[] = [$lent, +1];
        $changes[] = [$back, -1];
    }
    usort($changes, fn($one, $other) => $one <=> $other); // day, then change
    $out = $most = 0;
    foreach ($changes as [, $change]) { // on one day, -1 comes before +1
        $out += $change;
        $most = max($most, $out);
    }
    return $most;
}

$cases = [
    ['no loans', [], 0],
    ['one loan', [[3, 5]], 1],
    ['back on the day that another goes out', [[1, 4], [4, 6]], 1],
    ['one inside another', [[1, 9], [2, 3], [5, 6]], 2],
    ['the same days twice, not in order', [[7, 8], [2, 6], [2, 6]], 2],
];
foreach (['peak_first', 'peak_sorted'] as $peak) {
    $passed = 0;
    foreach ($cases as [$name, $loans, $expected]) {
        $most = $peak($loans);
        $passed += (int) ($most === $expected);
        if ($most !== $expected) {
            echo "$name: $most, expected $expected\n";
        }
    }
    echo $passed, ' of ', count($cases), " pass\n";
}

$every_loan = [];
foreach (range(1, 4) as $lent) {
    foreach (range($lent + 1, 5) as $back) {
        $every_loan[] = [$lent, $back];
    }
}
$agree = $sets = 0;
foreach ($every_loan as $a) {
    foreach ($every_loan as $b) {
        foreach ($every_loan as $c) {
            $sets++;
            $three = [$a, $b, $c];
            $agree += (int) (peak_first($three) === peak_sorted($three));
        }
    }
}
echo "$agree of $sets sets of three loans: both agree\n";
