<?php
function lateFee(string $days): int
{
    if (!ctype_digit($days)) {
        throw new InvalidArgumentException("not a number: $days");
    }
    return (int) $days * 50;
}

function report(string $member, string $days): string
{
    return "$member owes " . lateFee($days) . ' cents';
}

$days = $argv[1] ?? '4';
echo report('Ana', $days), "\n";
