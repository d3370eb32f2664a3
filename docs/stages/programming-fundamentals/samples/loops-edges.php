<?php
function totalFaulty(array $fees): int
{
    $total = 0;
    for ($i = 1; $i < count($fees); $i++) {
        $total += $fees[$i];
    }
    return $total;
}

function totalRepaired(array $fees): int
{
    $total = 0;
    for ($i = 0; $i < count($fees); $i++) {
        $total += $fees[$i];
    }
    return $total;
}

foreach ([[], [50], [50, 20, 30]] as $fees) {
    $both = totalFaulty($fees) . ' ' . totalRepaired($fees);
    echo count($fees), " fees: $both\n";
}
