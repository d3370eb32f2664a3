<?php
$tools = 7;
$shelves = 2;
$name = 'drill';
$isLent = true;
echo "$tools tools on $shelves shelves\n";
echo 'each: ', intdiv($tools, $shelves), ', left over: ', $tools % $shelves, "\n";
echo 'on average: ', $tools / $shelves, "\n";
echo "$name has ", strlen($name), " letters\n";
echo 'lent: ', var_export($isLent, true), "\n";
$tools = $tools + 1;
echo "after a gift: $tools\n";
