<?php

$latin1 = "Zo\xEB"; // a line of an old file
if (!mb_check_encoding($latin1, 'UTF-8')) {
    echo "as UTF-8: refused\n";
}

$utf8 = mb_convert_encoding($latin1, 'UTF-8', 'ISO-8859-1');
echo "as Latin-1: $utf8\n";
echo 'in UTF-8: ', strlen($utf8), " bytes\n";
$garbled = mb_convert_encoding($utf8, 'UTF-8', 'ISO-8859-1');
echo "UTF-8 read as Latin-1: $garbled\n";
