<?php
// fails
declare(strict_types=1);

function fee(int $days): int
{
    return $days * 50;
}

echo fee(5), "\n";
echo fee('5'), "\n"; // as it arrives from a form
