<?php
// server: integration_provider.py
declare(strict_types=1);

/** What became of a mail: sent, refused, or worth another try. */
function send(string $base, string $to, float $timeout = 0.5): string
{
    $context = stream_context_create(['http' => [
        'method' => 'POST',
        'header' => 'Content-Type: application/json',
        'content' => json_encode(['to' => $to]),
        'timeout' => $timeout,
        'ignore_errors' => true, // read the body of a 422, too
    ]]);
    $answer = @fopen("$base/messages", 'r', false, $context);
    if (!$answer) {
        return 'try later: no answer'; // timeouts and refused connections
    }
    $status = (int) explode(' ', stream_get_meta_data($answer)['wrapper_data'][0])[1];
    if ($status >= 400) {
        $kind = $status < 500 ? 'refused' : 'try later';
        return "$kind: status $status";
    }
    $id = json_decode(stream_get_contents($answer), true)['id'] ?? null;
    return $id ? "sent as $id" : 'try later: not the JSON we expect';
}

$base = getenv('BASE_URL'); // in production, a setting
foreach (['ana', 'nobody', 'busy', 'html', 'slow'] as $to) {
    echo "$to: ", send($base, $to), "\n";
}
echo 'ana, nobody listens: ', send('http://127.0.0.1:2', 'ana'), "\n";
