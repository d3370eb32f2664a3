<?php
// server: http-edit-api.py

const JSON = 'Content-Type: application/json';

function call(string $method, array $headers = [], string $body = ''): array
{
    $options = ['method' => $method, 'header' => $headers, 'content' => $body, 'ignore_errors' => true];
    $answer = fopen(getenv('BASE_URL') . '/tools/7', 'r', false, stream_context_create(['http' => $options]));
    $head = implode("\n", stream_get_meta_data($answer)['wrapper_data']);
    preg_match('/^HTTP\/\S+ (\d+)/', $head, $status);
    preg_match('/^ETag: (.*)$/mi', $head, $etag);
    return ['status' => (int) $status[1], 'etag' => $etag[1] ?? '', 'body' => stream_get_contents($answer)];
}

function write(string $etag, string $body): int
{
    return call('PUT', ["If-Match: $etag", JSON], $body)['status'];
}

function addNote(string $tool): string
{
    return str_replace('"note": ""', '"note": "blade guard missing"', $tool);
}

$ana = call('GET');
$bo = call('GET');
echo 'Ana saves: ', write($ana['etag'], str_replace('30', '40', $ana['body'])), "\n";
$status = write($bo['etag'], addNote($bo['body']));
echo "Bo saves: $status\n";
while ($status === 412) {
    $bo = call('GET');
    $status = write($bo['etag'], addNote($bo['body']));
    echo "Bo reads again and saves: $status\n";
}
echo call('GET')['body'];
