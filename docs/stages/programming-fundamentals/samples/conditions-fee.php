<?php
function feeNested(int $days, string $kind): int
{
    if ($days > 0) {
        if ($days > 3) {
            if ($kind === 'junior') {
                $fee = $days * 25;
            } elseif ($kind === 'helper') {
                $fee = 0;
            } else {
                $fee = $days * 50;
            }
            if ($fee > 1000) {
                $fee = 1000;
            }
        } else {
            $fee = 0;
        }
    } else {
        $fee = 0;
    }
    return $fee;
}

const RATES = ['junior' => 25, 'helper' => 0];

function feeFlat(int $days, string $kind): int
{
    if ($days <= 3) {
        return 0;
    }
    $fee = $days * (RATES[$kind] ?? 50);
    return min($fee, 1000);
}

$inputs = [
    [-2, 'adult'], [0, 'adult'], [3, 'adult'], [4, 'adult'], [4, 'junior'],
    [4, 'helper'], [4, 'guest'], [20, 'adult'], [21, 'adult'], [41, 'junior'],
];
foreach ($inputs as [$days, $kind]) {
    $both = feeNested($days, $kind) . ' ' . feeFlat($days, $kind);
    echo "$days $kind $both\n";
}
