<?php
// server: http_toolshed.py

/** Send these lines and an empty one; the text of the answer. */
function exchange(string ...$lines): string
{
    $server = parse_url(getenv('BASE_URL'));
    $connection = stream_socket_client("tcp://{$server['host']}:{$server['port']}");
    fwrite($connection, implode("\r\n", $lines) . "\r\n\r\n");
    return stream_get_contents($connection);
}

$answer = exchange('GET /tools/1 HTTP/1.1', 'Host: toolshed.example', 'Connection: close');
[$head, $body] = explode("\r\n\r\n", $answer, 2);
$headers = explode("\r\n", $head);
$status = array_shift($headers);
echo "status line: $status\n";
foreach ($headers as $header) {
    echo "header:      $header\n";
}
echo "blank line\n";
echo 'body:        ', trim($body), "\n";

$answer = exchange('GET /tools/1 HTTP/1.1', 'Connection: close');
echo 'without Host: ', strtok($answer, "\r\n"), "\n";
