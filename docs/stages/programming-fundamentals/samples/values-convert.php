<?php
function toNumber(string $text): int
{
    $number = filter_var($text, FILTER_VALIDATE_INT);
    if ($number === false) {
        throw new InvalidArgumentException($text);
    }
    return $number;
}

foreach (['12', '-3', '2,5', '12abc', ' 7 ', ''] as $text) {
    try {
        echo "[$text] is " . toNumber($text) . "\n";
    } catch (InvalidArgumentException) {
        echo "[$text] is not a whole number\n";
    }
}
