<?php

// Two files share one connection.
// Each packet: its number, its file, its place in that file.
// Packet 2 was lost on the way, and arrives last, when it is sent again.
const ARRIVALS = [[1, 'page', 1], [3, 'page', 2], [4, 'photo', 2], [2, 'photo', 1]];

/** What the program gets at each arrival; queues keep the order. */
function delivered(callable $queueOf): string
{
    [$waiting, $expected, $steps] = [[], [], []];
    foreach (ARRIVALS as [$number, $file, $place]) {
        [$queue, $turn] = $queueOf($number, $file, $place);
        $waiting[$queue][$turn] = $number;
        $expected[$queue] ??= 1;
        $ready = [];
        while (isset($waiting[$queue][$expected[$queue]])) {
            $ready[] = $waiting[$queue][$expected[$queue]++];
        }
        $steps[] = implode(' ', $ready) ?: '-';
    }
    return implode(' | ', $steps);
}

echo "arrives | 1 | 3 | 4 | 2 again\n";
echo "UDP     | 1 | 3 | 4 | (not sent again)\n";
echo 'TCP     | ', delivered(fn ($number, $file, $place) => ['all', $number]), "\n";
echo 'QUIC    | ', delivered(fn ($number, $file, $place) => [$file, $place]), "\n";
