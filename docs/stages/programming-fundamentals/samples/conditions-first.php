<?php
foreach ([0, 3, 4] as $daysLate) {
    if ($daysLate === 0) {
        echo "$daysLate on time\n";
    } elseif ($daysLate <= 3) {
        echo "$daysLate late, no fee yet\n";
    } else {
        echo "$daysLate late, fee due\n";
    }
}
