<?php
declare(strict_types=1);

function html(string $text): string
{
    return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
}

function script(mixed $value): string
{
    return json_encode($value, JSON_THROW_ON_ERROR
        | JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_HEX_QUOT);
}

$name = '<b>"O\'Neil"&</script>';

echo '<p>', html($name), "</p>\n";
echo "<input value='", html($name), "'>\n";
echo '<script>const name = ', script($name), ";</script>\n";
