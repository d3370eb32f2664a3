<?php

// var_export shows the number; echo would round it to 0.3, 435 and 1.
echo '0.1 + 0.2: ', var_export(0.1 + 0.2, true), "\n";
echo '4.35 * 100: ', var_export(4.35 * 100, true), "\n";

$asFloat = 0.0;
$asCents = 0;
for ($time = 0; $time < 10; $time++) {
    $asFloat += 0.10;
    $asCents += 10;
}
echo 'ten times 0.10: ', var_export($asFloat, true), "\n";
echo "ten times 10 cents: $asCents\n";
