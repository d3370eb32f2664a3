<?php

/** The smallest time within which this share of all requests was answered. */
function percentile(array $times, int $percent): int
{
    sort($times);
    return $times[(int) ceil(count($times) * $percent / 100) - 1];
}

$times = [...array_fill(0, 95, 100), ...array_fill(0, 5, 4000)]; // in milliseconds
echo 'mean: ', round(array_sum($times) / count($times)), "\n";
foreach ([50, 95, 99] as $percent) {
    echo "p$percent: ", percentile($times, $percent), "\n";
}

[$busy, $slow] = [array_fill(0, 900, 100), array_fill(0, 100, 4000)]; // two servers behind one address
$average = (percentile($busy, 99) + percentile($slow, 99)) / 2;
echo 'p95 of each: ', percentile($busy, 95), ' ', percentile($slow, 95), "\n";
echo "average of the two p99: $average p99 of all: ", percentile([...$busy, ...$slow], 99), "\n";

foreach ([1, 5, 20, 100] as $requests) {
    $chance = round((1 - 0.99 ** $requests) * 100);
    echo "requests in a page: $requests, pages that wait for the slowest 1 %: $chance %\n";
}
