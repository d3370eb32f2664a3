<?php
// An object is shared. A plain array would be copied at each `=`.
$ana = new ArrayObject(['drill']);
$bo = $ana;         // a second name for the same object
$cleo = clone $ana; // an object of her own
$bo->append('saw');
echo 'ana:  ', implode(', ', (array) $ana), "\n";
echo 'bo:   ', implode(', ', (array) $bo), "\n";
echo 'cleo: ', implode(', ', (array) $cleo), "\n";

$fee = 3;
$discounted = $fee;
$discounted = $discounted - 1;
echo "fee: $fee\n";
