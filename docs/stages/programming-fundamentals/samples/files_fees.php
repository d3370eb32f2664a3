<?php

// Late fees, in cents.
function late_fee(int $days): int
{
    return min($days * 50, 1000);
}

// only when this file is started itself
if (realpath($_SERVER['SCRIPT_FILENAME']) === __FILE__) {
    echo '3 days late: ', late_fee(3), "\n";
}
