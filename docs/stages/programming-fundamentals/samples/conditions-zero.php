<?php
foreach ([null, 0, 50] as $fee) {
    if ($fee === null) { // not `if (!$fee)`: 0 counts as false
        echo "not decided\n";
    } else {
        echo "$fee cents\n";
    }
}
