<?php

/** The position of wanted in sorted numbers, or -1, and probes. */
function find(array $numbers, int $wanted): array
{
    $low = 0;
    $high = count($numbers) - 1;
    $probes = 0;
    while ($low <= $high) {
        $middle = intdiv($low + $high, 2);
        $probes += 1;
        if ($numbers[$middle] === $wanted) {
            return [$middle, $probes];
        }
        if ($numbers[$middle] < $wanted) {
            $low = $middle + 1;
        } else {
            $high = $middle - 1;
        }
    }
    return [-1, $probes];
}

$cases = [
    ['no element', [], 7, -1],
    ['one, present', [7], 7, 0],
    ['one, absent', [7], 3, -1],
    ['first', [2, 5, 7, 9], 2, 0],
    ['last', [2, 5, 7, 9], 9, 3],
    ['absent', [2, 5, 7, 9], 6, -1],
];
foreach ($cases as [$name, $numbers, $wanted, $expected]) {
    [$position] = find($numbers, $wanted);
    if ($position !== $expected) {
        throw new LogicException($name);
    }
    echo "$name: $position\n";
}

[, $probes] = find(range(0, 999_999), 999_999);
echo "a million: $probes probes\n";
