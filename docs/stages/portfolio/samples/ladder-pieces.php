<?php

const MIB = 1024 * 1024;
const PIECE = 64 * 1024;

/**
 * Reads in pieces, one at a time. Returns what is known at the end.
 *
 * @param resource $source
 */
function receive($source, int $limit): string
{
    $digest = hash_init('sha256');
    $size = $pieces = $largest = 0;
    while (($piece = stream_get_contents($source, PIECE)) !== '') {
        $size += strlen($piece);
        $pieces++;
        $largest = max($largest, strlen($piece));
        if ($size > $limit) {
            return "refused after $pieces pieces";
        }
        hash_update($digest, $piece);
    }
    $hex = substr(hash_final($digest), 0, 12);
    return "$size bytes in $pieces pieces, largest $largest, sha256 $hex";
}

$film = fopen('film.raw', 'wb');
for ($i = 0; $i < 16 * MIB / PIECE; $i++) {
    fwrite($film, str_repeat('.', PIECE));
}
fwrite($film, 'the end');
fclose($film);

foreach ([1024 * MIB, 4 * MIB] as $limit) {
    $film = fopen('film.raw', 'rb');
    echo 'limit ', $limit / MIB, ' MiB: ', receive($film, $limit), "\n";
    fclose($film);
}
