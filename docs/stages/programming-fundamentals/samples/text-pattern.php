<?php

const NUMBER = '/\AT-[0-9]{4}\z/';

$good = ['T-0042', 'T-0001', 'T-9999', 'T-0100', 'T-1234'];
$bad = [
    '', 'T-42', 'T-00042', 't-0042', 'T0042', ' T-0042', 'T-0042 ',
    "T-0042\n", "T-0042\nT-0043", "T-\u{FF10}\u{FF10}\u{FF14}\u{FF12}",
];

function is_number(string $text): bool
{
    return preg_match(NUMBER, $text) === 1;
}

$accepted = array_filter($good, is_number(...));
$refused = array_filter($bad, fn (string $text) => !is_number($text));
echo 'accepted: ', count($accepted), ' of ', count($good), "\n";
echo 'refused: ', count($refused), ' of ', count($bad), "\n";
