<?php
declare(strict_types=1);

const TOOLS = ['drill', 'ladder'];
const KNOWN = ['tool', 'days', 'note'];
$loans = [];

function borrow(string $body): string
{
    global $loans;
    $fields = [];
    foreach (explode('&', $body) as $pair) {
        [$name, $value] = [...explode('=', $pair, 2), ''];
        [$name, $value] = [urldecode($name), urldecode($value)];
        if (!mb_check_encoding($name . $value, 'UTF-8')) {
            return '400 not a form in UTF-8';
        }
        if (!in_array($name, KNOWN, true) || isset($fields[$name])) {
            return '422 unknown or repeated field';
        }
        $fields[$name] = $value;
    }
    if (!in_array($fields['tool'] ?? '', TOOLS, true)) {
        return '422 tool: not one of ours';
    }
    // \z is the end; $ would also stand before a last line break
    if (!preg_match('/\A[0-9]{1,2}\z/', $fields['days'] ?? '')) {
        return '422 days: one or two digits';
    }
    if ((int) $fields['days'] < 1 || (int) $fields['days'] > 14) {
        return '422 days: from 1 to 14';
    }
    if (mb_strlen($fields['note'] ?? '', 'UTF-8') > 100) {
        return '422 note: at most 100 characters';
    }
    $loans[] = $fields;
    return '201';
}

foreach ([
    'tool=drill&days=3&note=for+Saturday',
    'tool=drill&days=three',
    'tool=drill&days=-1',
    'tool=drill&days=99',
    'tool=drill&days=3%0A',
    'tool=drill&days=%EF%BC%93',
    'tool=chainsaw&days=3',
    'tool=drill&days=3&role=staff',
    'tool=drill&days=3&days=4',
    'tool=drill&days=3&note=%FF',
] as $body) {
    echo "$body: ", borrow($body), "\n";
}
$long = 'tool=drill&days=3&note=' . str_repeat('a', 101);
echo '101 letters: ', borrow($long), "\n";
echo 'stored: ', count($loans), "\n";
