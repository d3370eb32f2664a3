<?php
declare(strict_types=1);

class ImportFailed extends RuntimeException
{
}

function feeIn(string $text): int
{
    if (!preg_match('/^\d+\.\d\d$/D', $text)) {
        $shown = json_encode($text);
        throw new UnexpectedValueException("fee $shown is not an amount");
    }
    return (int) round((float) $text * 100);
}

function importLoans(string $path): array
{
    $fees = [];
    foreach (file($path, FILE_IGNORE_NEW_LINES) as $index => $line) {
        try {
            $fees[] = feeIn(explode(',', $line)[2]);
        } catch (UnexpectedValueException $error) {
            $place = "$path, line " . ($index + 1);
            throw new ImportFailed($place, 0, $error);
        }
    }
    return $fees;
}

printf("total %.2f\n", array_sum(importLoans($argv[1])) / 100);
