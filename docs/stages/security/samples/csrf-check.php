<?php
declare(strict_types=1);

const OWN = 'https://toolshed.example';

/** For a request that changes something and carries a session. */
function status(array $headers, string $token, string $sessionToken): int
{
    $site = $headers['Sec-Fetch-Site'] ?? null;
    $ours = $site !== null
        ? $site === 'same-origin'
        : ($headers['Origin'] ?? '') === OWN; // an older browser, or none
    return $ours && hash_equals($sessionToken, $token) ? 200 : 403;
}

$attempts = [
    ['our form', ['Sec-Fetch-Site' => 'same-origin'], 't-ana', 200],
    ['older browser', ['Origin' => OWN], 't-ana', 200],
    ['other site', ['Sec-Fetch-Site' => 'cross-site'], 't-ana', 403],
    ['sibling', ['Sec-Fetch-Site' => 'same-site'], 't-ana', 403],
    ['null', ['Origin' => 'null'], 't-ana', 403],
    ['longer name', ['Origin' => OWN . '.evil.example'], 't-ana', 403],
    ['no header', [], 't-ana', 403],
    ['token of Bo', ['Sec-Fetch-Site' => 'same-origin'], 't-bo', 403],
    ['no token', ['Sec-Fetch-Site' => 'same-origin'], '', 403],
];
foreach ($attempts as [$name, $headers, $token, $wanted]) {
    $got = status($headers, $token, 't-ana');
    echo "$name: $got ", $got === $wanted ? 'ok' : 'HOLE', "\n";
}
