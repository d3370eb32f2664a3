<?php

/** A number from 0 to count - 1, computed from the text alone. */
function bucket_of(string $name, int $count): int
{
    $number = 0;
    foreach (str_split($name) as $character) {
        $number = ($number * 31 + ord($character)) % 1_000_003;
    }
    return $number % $count;
}

/** How many comparisons a search from the front takes. */
function steps_to_find(array $names, string $wanted): int
{
    $steps = 0;
    foreach ($names as $name) {
        $steps += 1;
        if ($name === $wanted) {
            break;
        }
    }
    return $steps;
}

foreach ([1_000, 10_000, 100_000] as $size) {
    $names = [];
    for ($number = 0; $number < $size; $number++) {
        $names[] = "member-$number";
    }
    $buckets = array_fill(0, $size, []);
    foreach ($names as $name) {
        $buckets[bucket_of($name, $size)][] = $name;
    }

    $wanted = $names[$size - 1];
    $bucket = $buckets[bucket_of($wanted, $size)];
    echo "$size members\n";
    echo '  list: ', steps_to_find($names, $wanted), " comparisons\n";
    echo '  buckets: ', steps_to_find($bucket, $wanted), "\n";
}
