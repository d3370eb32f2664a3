<?php
// needs: other-loans.csv
declare(strict_types=1);

function count_loans(string $path): int
{
    $lines = @file($path); // on an error: false, and a warning, which @ hides
    if ($lines === false) {
        throw new RuntimeException(error_get_last()['message']);
    }
    return count($lines);
}

foreach (['other-loans.csv', 'missing.csv'] as $path) {
    try {
        echo "$path: " . count_loans($path) . " loans\n";
    } catch (RuntimeException $error) {
        if (file_exists($path)) {
            throw $error;
        }
        echo "$path: not there, so no loans yet\n";
    }
}
