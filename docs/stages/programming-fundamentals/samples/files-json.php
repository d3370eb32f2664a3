<?php

$tool = [
    'number' => 'T-0042',
    'name' => 'Saw, 12" "Pro", ½ price',
    'note' => "sharpen\nbefore use",
    'fee_cents' => 450,
    'due' => '2026-04-09', // JSON has no dates
];
$flags = JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR;
file_put_contents('tool.json', json_encode($tool, $flags));

$text = file_get_contents('tool.json');
echo $text, "\n";
$read = json_decode($text, true, 512, JSON_THROW_ON_ERROR);
echo 'read back: ', $read === $tool ? 'equal' : 'different', "\n";
echo 'due in: ', (new DateTimeImmutable($read['due']))->format('Y'), "\n";
