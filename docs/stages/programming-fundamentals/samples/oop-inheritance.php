<?php

class LateFee
{
    public function cents(int $days): int
    {
        return 50 * $days;
    }
}

/** At most 10.00. */
class CappedFee extends LateFee
{
    public function cents(int $days): int
    {
        return min(parent::cents($days), 1000);
    }
}

/** Two days are free. */
class GraceFee extends LateFee
{
    public function cents(int $days): int
    {
        return parent::cents(max($days - 2, 0));
    }
}

foreach ([new LateFee(), new CappedFee(), new GraceFee()] as $fee) {
    echo $fee::class, ": {$fee->cents(3)}, {$fee->cents(30)}\n";
}
