<?php

$fees = [150, 0, 450]; // list: in order, each at a position
$fees[] = 200;
echo "fee at position 2: $fees[2]\n";

$tools = ['T-0007' => 'drill', 'T-0012' => 'ladder']; // map: by key
$tools['T-0042'] = 'saw';
echo "T-0012: {$tools['T-0012']}\n";

$present = ['Ana' => true, 'Bo' => true]; // set: the keys of a map
$present['Ana'] = true;
echo 'present: ', count($present), "\n";
echo 'Cleo is here: ', isset($present['Cleo']) ? 'yes' : 'no', "\n";

$undo = []; // stack: last in, first out
array_push($undo, 'lend drill');
array_push($undo, 'lend saw');
echo 'undo: ', array_pop($undo), "\n";

$waiting = new SplQueue(); // queue: first in, first out
$waiting->enqueue('Bo');
$waiting->enqueue('Cleo');
echo 'next: ', $waiting->dequeue(), "\n";
