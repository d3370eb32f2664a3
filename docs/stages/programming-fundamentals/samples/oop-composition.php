<?php

/** A fee of two parts: the days that count, and what is charged. */
final class LateFee
{
    public function __construct(
        private Closure $countedDays,
        private Closure $charged,
    ) {
    }

    public function cents(int $days): int
    {
        return ($this->charged)(50 * ($this->countedDays)($days));
    }
}

$everyDay = fn (int $days): int => $days;
$twoFree = fn (int $days): int => max($days - 2, 0);
$allOfIt = fn (int $cents): int => $cents;
$atMostTen = fn (int $cents): int => min($cents, 1000);

$fees = [
    'plain' => new LateFee($everyDay, $allOfIt),
    'capped' => new LateFee($everyDay, $atMostTen),
    'grace' => new LateFee($twoFree, $allOfIt),
    'both' => new LateFee($twoFree, $atMostTen),
];
foreach ($fees as $name => $fee) {
    echo "$name: {$fee->cents(3)}, {$fee->cents(30)}\n";
}
