<?php

$texts = [
    'Zoë 李' => 'Zoë 李',
    'Zoë, decomposed' => "Zoe\u{0308}",
    'waving hand, skin tone' => "\u{1F44B}\u{1F3FD}",
];

foreach ($texts as $name => $text) {
    $utf16 = mb_convert_encoding($text, 'UTF-16LE', 'UTF-8');
    echo "$name\n";
    echo '  bytes in UTF-8: ', strlen($text), "\n";
    echo '  units in UTF-16: ', strlen($utf16) / 2, "\n";
    echo '  code points: ', mb_strlen($text, 'UTF-8'), "\n";
    echo '  graphemes: ', grapheme_strlen($text), "\n";
}
