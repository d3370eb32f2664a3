<?php
function makeCounter(): Closure
{
    $count = 0;
    return function () use (&$count): int { // & shares it, else a copy
        $count += 1;
        return $count;
    };
}

$loans = makeCounter();
$members = makeCounter();
echo 'loan ', $loans(), "\n";
echo 'loan ', $loans(), "\n";
echo 'member ', $members(), "\n";
echo 'loan ', $loans(), "\n";
