<?php

declare(strict_types=1);

const PUBLISHED = ['1.4.10', '2.0.0', '1.4.2', '1.10.0', '1.5.0', '1.9.3'];

function in_order(array $versions, callable $order): string
{
    usort($versions, $order);
    return implode(' ', $versions);
}

function admitted(string $lowest, string $below): string
{
    $fits = fn (string $version): bool =>
        version_compare($version, $lowest, '>=')
        && version_compare($version, $below, '<');
    $found = array_filter(PUBLISHED, $fits);
    return in_order($found, version_compare(...));
}

echo 'sorted as text: ', in_order(PUBLISHED, strcmp(...)), "\n";
echo 'sorted as versions: ', in_order(PUBLISHED, version_compare(...)), "\n";
echo 'from 1.4.2, below 1.5.0: ', admitted('1.4.2', '1.5.0'), "\n";
echo 'from 1.4.2, below 2.0.0: ', admitted('1.4.2', '2.0.0'), "\n";
