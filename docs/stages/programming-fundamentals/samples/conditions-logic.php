<?php
echo "lent   broken  long   short\n";
foreach ([false, true] as $lent) {
    foreach ([false, true] as $broken) {
        $long = !($lent || $broken);
        $short = !$lent && !$broken;
        foreach ([$lent, $broken, $long, $short] as $value) {
            printf('%-7s', var_export($value, true));
        }
        echo "\n";
    }
}

$fees = ['Ana' => 0, 'Bo' => 700];
foreach (['Ana', 'Bo', 'Dev'] as $name) {
    $fee = $fees[$name] ?? null;
    $mayBorrow = $fee !== null && $fee < 500;
    echo $name, $mayBorrow ? ' may borrow' : ' may not borrow', "\n";
}
