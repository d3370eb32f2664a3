<?php
declare(strict_types=1);

const NAME = '"><script>go()</script>';
const LINKS = [
    'https://tools.example/drill',
    'javascript:go()',
    ' JaVaScRiPt:go()',
    "java\tscript:go()",
    '//evil.example',
    'https://[',
];

function e(string $text): string
{
    return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
}

/** A link, if it leads to a website: escaping keeps javascript: alive */
function website(string $url): string
{
    $valid = filter_var($url, FILTER_VALIDATE_URL);
    if ($valid && str_starts_with($url, 'https://')) {
        return '<a href="' . e($url) . '">manual</a>';
    }
    return 'no manual';
}

echo '<h1>', e(NAME), "</h1>\n";
echo '<img src="drill.jpg" alt="', e(NAME), "\">\n";
echo '<a href="/tools?q=', rawurlencode(NAME), "\">again</a>\n";
echo '<ul id="tools" data-name="', e(NAME), "\"></ul>\n";
foreach (LINKS as $url) {
    echo website($url), "\n";
}
