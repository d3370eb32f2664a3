<?php
// server: reliable-stub.py

const TOTAL = 2.0; // seconds

class TimedOut extends Exception
{
}

function get(string $path): string
{
    $deadline = microtime(true) + TOTAL;
    $context = stream_context_create(['http' => [
        'timeout' => TOTAL, // for each wait: a header that drips gets past it
        'header' => 'Toolshed-Time-Left: ' . (int) (TOTAL * 1000),
    ]]);
    $stream = @fopen(getenv('BASE_URL') . $path, 'r', false, $context);
    if ($stream === false) {
        throw new TimedOut();
    }
    $body = '';
    while (!feof($stream)) {
        $left = (int) (($deadline - microtime(true)) * 1_000_000);
        if ($left <= 0) {
            throw new TimedOut();
        }
        stream_set_timeout($stream, intdiv($left, 1_000_000), $left % 1_000_000);
        $body .= fread($stream, 8192);
    }
    return $body;
}

foreach (['/tool', '/silent', '/drip'] as $path) {
    try {
        $body = get($path);
        echo "$path: $body\n";
    } catch (TimedOut) {
        echo "$path: given up\n";
    }
}
