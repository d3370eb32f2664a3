<?php

$versions = [
    'plain' => [
        fn (string $name) => "$name;drill",
        fn (string $line) => explode(';', $line)[0],
    ],
    'half repaired' => [ // splits at a semicolon that has no backslash before it
        fn (string $name) => str_replace(';', '\;', $name) . ';drill',
        fn (string $line) => str_replace('\;', ';', preg_split('/(?<!\\\\);/', $line)[0]),
    ],
    'repaired' => [ // the mark itself has to be marked too
        fn (string $name) => str_replace(['%', ';'], ['%25', '%3B'], $name) . ';drill',
        fn (string $line) => str_replace(['%3B', '%25'], [';', '%'], explode(';', $line)[0]),
    ],
];

/** Every name made of five awkward characters, the shortest first. */
function names(int $longest): Generator
{
    $sameLength = [''];
    for ($length = 0; $length <= $longest; $length++) {
        foreach ($sameLength as $name) {
            yield $name;
        }
        $longer = [];
        foreach ($sameLength as $name) {
            foreach (['a', ' ', ';', '\\', '%'] as $letter) {
                $longer[] = $name . $letter;
            }
        }
        $sameLength = $longer;
    }
}

/** The property: what is written is what is read. */
function smallestFailure(callable $write, callable $read): ?string
{
    foreach (names(4) as $name) {
        if ($read($write($name)) !== $name) {
            return $name;
        }
    }
    return null;
}

echo 'names tried: ', iterator_count(names(4)), "\n";
foreach ($versions as $label => [$write, $read]) {
    $failure = smallestFailure($write, $read);
    $found = $failure === null ? 'all came back' : "[$failure] came back as [" . $read($write($failure)) . ']';
    echo "$label: $found\n";
}
