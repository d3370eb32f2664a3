<?php

$rows = [
    ['number', 'name', 'note'],
    ['T-0042', 'Saw, 12" "Pro"', "sharpen\nbefore use"],
];

$file = fopen('tools.csv', 'w');
foreach ($rows as $row) {
    fputcsv($file, $row, escape: '', eol: "\r\n"); // as in RFC 4180
}
fclose($file);

$text = file_get_contents('tools.csv');
echo rtrim($text), "\n";
$second = explode("\n", $text)[1];
echo 'split at commas: ', count(explode(',', $second)), " fields\n";

$read = [];
$file = fopen('tools.csv', 'r');
while (($row = fgetcsv($file, escape: '')) !== false) {
    $read[] = $row;
}
fclose($file);
echo 'by a CSV reader: ', count($read[1]), " fields\n";
echo 'read back: ', $read === $rows ? 'equal' : 'different', "\n";
