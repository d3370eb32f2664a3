<?php
// server: http_toolshed.py

function ask(
    string $title,
    string $method,
    string $path,
    string $cookie = '',
    array $form = [],
): string {
    $headers = $cookie ? ["Cookie: $cookie"] : [];
    if ($form) {
        $headers[] = 'Content-Type: application/x-www-form-urlencoded';
    }
    $context = stream_context_create(['http' => [
        'method' => $method,
        'header' => $headers,
        'content' => http_build_query($form),
        'follow_location' => 0,
        'ignore_errors' => true,
    ]]);
    $answer = fopen(getenv('BASE_URL') . $path, 'r', false, $context);
    $head = implode("\n", stream_get_meta_data($answer)['wrapper_data']);
    preg_match('/^HTTP\/\S+ (\d+)/', $head, $status);
    preg_match('/^Location: (.*)$/mi', $head, $location);
    preg_match('/^Set-Cookie: ([^;]*)/mi', $head, $set);
    $text = trim(stream_get_contents($answer)) ?: "to $location[1]";
    echo "$title: $status[1] $text\n";
    return $set[1] ?? '';
}

ask('GET /me, a stranger', 'GET', '/me');
$cookie = ask('POST /sign-in', 'POST', '/sign-in', form: ['name' => 'Ana', 'code' => '4711']);
echo 'kept a cookie named ', explode('=', $cookie)[0], "\n";
ask('GET /me with it', 'GET', '/me', $cookie);
ask('GET /me without it', 'GET', '/me');
ask('GET /me with a guess', 'GET', '/me', 'session=Ana');
ask('POST /sign-out', 'POST', '/sign-out', $cookie);
ask('GET /me with the old one', 'GET', '/me', $cookie);
