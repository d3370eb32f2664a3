<?php

/** Copy a text file line by line; both get closed in any case. */
function copy_lines(string $source, string $target): int
{
    $lines = 0;
    $reading = fopen($source, 'r');
    $writing = fopen($target, 'w');
    try {
        while (($line = fgets($reading)) !== false) {
            $number = $lines + 1;
            if ($line === "\n") {
                throw new RuntimeException("line $number is empty");
            }
            if (!mb_check_encoding($line, 'UTF-8')) { // PHP reads bytes
                throw new RuntimeException("line $number: not UTF-8");
            }
            fwrite($writing, $line);
            $lines += 1;
        }
    } finally {
        fclose($reading);
        fclose($writing);
    }
    return $lines;
}

file_put_contents('tools.txt', str_repeat("½-inch drill\n", 100_000));
echo 'copied: ', copy_lines('tools.txt', 'copy.txt'), "\n";

file_put_contents('tools.txt', "\n", FILE_APPEND);
try {
    copy_lines('tools.txt', 'copy.txt');
} catch (RuntimeException $error) {
    echo 'stopped: ', $error->getMessage(), "\n";
}
