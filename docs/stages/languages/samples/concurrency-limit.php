<?php
// server: concurrency_slow_server.py
declare(strict_types=1);

$paths = array_map(fn(int $number) => "/tools/$number", range(0, 199));

/** Send a request and come back at once; the answer is read when it is there. */
function send(string $path)
{
    $host = parse_url(getenv('BASE_URL'), PHP_URL_HOST) . ':' . parse_url(getenv('BASE_URL'), PHP_URL_PORT);
    $connection = stream_socket_client("tcp://$host", timeout: 5);
    fwrite($connection, "GET $path HTTP/1.1\r\nHost: $host\r\nConnection: close\r\n\r\n");
    return $connection;
}

/** Fetch all paths, ten at once, until $enough answers are there. */
function fetch_all(array $waiting, int $enough): int
{
    $open = [];
    $answers = 0;
    while ($answers < $enough && ($waiting || $open)) {
        while ($waiting && count($open) < 10) {
            $open[] = send(array_shift($waiting));
        }
        $readable = $open;
        $none = null;
        stream_select($readable, $none, $none, 5); // sleeps until one can be read
        foreach ($readable as $key => $connection) {
            $answers += str_contains(stream_get_contents($connection), 'drill') ? 1 : 0;
            unset($open[$key]);
        }
    }
    array_map('fclose', $open); // cancelled: nobody waits for these
    return $answers;
}

function report(): array
{
    return array_map('intval', explode(' ', file_get_contents(getenv('BASE_URL') . '/report')));
}

$answers = fetch_all($paths, 200);
echo "answers: $answers, most at once: ", report()[1], "\n";

$before = report()[0];
fetch_all($paths, 30);
usleep(100_000); // let what was under way arrive
$at_cancel = report()[0];
usleep(300_000);
echo 'cancelled before all were asked: ', $at_cancel - $before < 200 ? 'yes' : 'no', "\n";
echo 'requests after the cancel: ', report()[0] - $at_cancel, "\n";
