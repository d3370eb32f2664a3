<?php
/** The fee in cents at $rate cents a day; refuses $daysLate below 0. */
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
