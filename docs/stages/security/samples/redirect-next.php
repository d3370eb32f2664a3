<?php
declare(strict_types=1);

// One slash, then nothing that a browser could take for a host.
const OURS = '~\A/(?:[a-z0-9][a-z0-9/_-]*(?:\?[a-z0-9=&_-]*)?)?\z~';

function target(string $next): string
{
    return preg_match(OURS, $next) === 1 ? $next : '/';
}

foreach ([
    '/loans', '/loans?state=open', '/',
    'https://evil.example', '//evil.example', '/\\evil.example',
    "/\t/evil.example", "/loans\r\nSet-Cookie: a=b",
    'javascript:alert(1)', '',
] as $next) {
    echo "'", addcslashes($next, "\\\t\r\n"), "' -> ", target($next), "\n";
}
