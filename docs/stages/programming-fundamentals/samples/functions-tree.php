<?php
const FOLDERS = [
    'toolshed' => ['members.csv', 'loans'],
    'loans' => ['2026', 'old.csv'],
    '2026' => ['october.csv', 'november.csv'],
];

function filesIn(string $name, int $depth = 0): array
{
    echo str_repeat('  ', $depth), $name, "\n";
    if (!isset(FOLDERS[$name])) {
        return [$name]; // a file: no further call
    }
    $found = [];
    foreach (FOLDERS[$name] as $child) {
        array_push($found, ...filesIn($child, $depth + 1));
    }
    return $found;
}

function filesInLoop(string $name): array
{
    $found = [];
    $waiting = [$name]; // a stack of its own
    while ($waiting !== []) {
        $current = array_pop($waiting);
        if (isset(FOLDERS[$current])) {
            array_push($waiting, ...FOLDERS[$current]);
        } else {
            $found[] = $current;
        }
    }
    return $found;
}

$byCalls = filesIn('toolshed');
$byLoop = filesInLoop('toolshed');
sort($byCalls);
sort($byLoop);
echo 'calls: ', implode(', ', $byCalls), "\n";
echo 'loop:  ', implode(', ', $byLoop), "\n";
