<?php

/** Find the member of every loan by searching the list each time. */
function nested(array $loans, array $members): int
{
    $steps = 0;
    foreach ($loans as $loan) {
        foreach ($members as $member) {
            $steps += 1;
            if ($member['number'] === $loan['member']) {
                break;
            }
        }
    }
    return $steps;
}

/** Build a map once, then look up. */
function with_map(array $loans, array $members): int
{
    $steps = 0;
    $by_number = [];
    foreach ($members as $member) {
        $steps += 1;
        $by_number[$member['number']] = $member;
    }
    foreach ($loans as $loan) {
        $steps += 1;
        $found = $by_number[$loan['member']];
    }
    return $steps;
}

foreach ([500, 1_000, 2_000] as $size) {
    $numbers = range(0, $size - 1);
    $members = array_map(fn ($number) => ['number' => $number], $numbers);
    $loans = array_map(fn ($number) => ['member' => $number], $numbers);
    $slow = nested($loans, $members);
    $fast = with_map($loans, $members);
    echo "$size: nested $slow, map $fast\n";
}
