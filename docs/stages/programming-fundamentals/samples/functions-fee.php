<?php
/** The fee in cents for $daysLate >= 0 days at $rate cents a day. */
function lateFee(int $daysLate, int $rate = 50): int
{
    if ($daysLate < 0) {
        throw new InvalidArgumentException("must not be negative: $daysLate");
    }
    return $daysLate * $rate;
}

echo lateFee(4), "\n";
echo lateFee(4, rate: 25), "\n";
try {
    echo lateFee(-1), "\n";
} catch (InvalidArgumentException $error) {
    echo 'refused: ', $error->getMessage(), "\n";
}
