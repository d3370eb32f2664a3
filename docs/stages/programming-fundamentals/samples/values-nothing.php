<?php
$phones = ['Ana' => '555-0101', 'Bo' => null];

echo "Ana: {$phones['Ana']}\n";
echo 'Bo: ', $phones['Bo'] ?? 'no number', "\n";
$known = array_key_exists('Dev', $phones);
echo 'Dev: ', $known ? $phones['Dev'] : 'not a member', "\n";

$bo = $phones['Bo'];
echo "Bo's number has ", $bo === null ? 0 : strlen($bo), " characters\n";
