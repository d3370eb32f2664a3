<?php
$shared = [];
$own = [];
foreach ([1, 2, 3] as $day) {
    $shared[] = function () use (&$day) { return "day $day"; }; // & shares it
    $own[] = fn () => "day $day";                    // fn copies the value
}

$all = fn (array $list) => implode(', ', array_map(fn ($f) => $f(), $list));
echo 'shared: ', $all($shared), "\n";
echo 'own:    ', $all($own), "\n";
