<?php
// server: apitest_toolshed.py

const JSON_TYPE = 'application/json';
const PROBLEM = 'application/problem+json';
$failures = 0;

function call(string $method, string $path, ?string $body = null, ?string $who = null): array
{
    $headers = $body === null ? [] : ['Content-Type: ' . JSON_TYPE];
    if ($who !== null) {
        $headers[] = "Authorization: Bearer token-of-$who";
    }
    $options = ['method' => $method, 'header' => $headers, 'content' => $body ?? ''];
    $options += ['ignore_errors' => true, 'timeout' => 10]; // a refusal is an answer
    $answer = fopen(getenv('BASE_URL') . $path, 'r', false, stream_context_create(['http' => $options]));
    $lines = stream_get_meta_data($answer)['wrapper_data'];
    $found = ['status' => (int) explode(' ', array_shift($lines))[1], 'headers' => []];
    foreach ($lines as $line) {
        [$name, $value] = explode(': ', $line, 2);
        $found['headers'][strtolower($name)] = $value;
    }
    return $found + ['body' => json_decode(stream_get_contents($answer), true)];
}

/** All of it is promised: status, media type, fields of the body, a header field. */
function rule(string $name, array $answer, int $status, string $kind, array $fields, string $header = ''): void
{
    $faults = $answer['status'] === $status ? [] : ["status {$answer['status']}, expected $status"];
    foreach ($fields as $field => $value) {
        if (($answer['body'][$field] ?? null) !== $value) {
            $faults[] = "$field is not $value";
        }
    }
    if (($answer['headers']['content-type'] ?? '') !== $kind) {
        $faults[] = "media type is not $kind";
    }
    if ($header !== '' && !isset($answer['headers'][strtolower($header)])) {
        $faults[] = "no $header";
    }
    $GLOBALS['failures'] += $faults === [] ? 0 : 1;
    echo $faults === [] ? "ok   $name\n" : "FAIL $name: " . implode('; ', $faults) . "\n";
}

/** Each test makes what it needs, so that none depends on another. */
function newDrill(): int
{
    return call('POST', '/tools', '{"name": "drill", "deposit": 40}', 'cleo')['body']['id'];
}

function problem(string $name): array
{
    return ['type' => "https://toolshed.example/problems/$name"];
}

function change(string $body, ?string $who = null): array
{
    $drill = newDrill();
    $answer = call('PATCH', "/tools/$drill", $body, $who);
    return [$answer, call('GET', "/tools/$drill", who: 'ana')];
}

[$answer, $after] = change('{"deposit": 25}', 'cleo');
rule('a keeper changes the deposit', $answer, 200, JSON_TYPE, ['deposit' => 25]);
rule('  and it stays changed', $after, 200, JSON_TYPE, ['deposit' => 25]);
[$answer, $after] = change('{"deposit": 25}');
rule('not signed in', $answer, 401, PROBLEM, problem('sign-in'), 'WWW-Authenticate');
rule('  changes nothing', $after, 200, JSON_TYPE, ['deposit' => 40]);
[$answer, $after] = change('{"deposit": 25}', 'ana');
rule('a member may not', $answer, 403, PROBLEM, problem('not-allowed'));
rule('  changes nothing', $after, 200, JSON_TYPE, ['deposit' => 40]);
[$answer, $after] = change('{"deposit": -5}', 'cleo');
rule('a deposit below zero', $answer, 422, PROBLEM, problem('invalid-fields'));
rule('  changes nothing', $after, 200, JSON_TYPE, ['deposit' => 40]);
[$answer, $after] = change('{"deposit": ', 'cleo');
rule('half a body', $answer, 400, PROBLEM, problem('not-json'));
$answer = call('PATCH', '/tools/999999', '{"deposit": 25}', 'cleo');
rule('a tool that does not exist', $answer, 404, PROBLEM, problem('not-found'));
exit($failures > 0 ? 1 : 0);
