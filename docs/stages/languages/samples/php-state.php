<?php
declare(strict_types=1);

final class Counter
{
    private static int $count = 0;

    public static function inMemory(): int
    {
        return ++self::$count;
    }

    public static function inFile(string $path): int
    {
        $file = fopen($path, 'c+'); // keeps what is in it
        try {
            flock($file, LOCK_EX); // other requests wait here
            $count = (int) stream_get_contents($file) + 1;
            ftruncate($file, 0);
            rewind($file);
            fwrite($file, (string) $count);
            return $count;
        } finally {
            fclose($file); // and lets go of the lock
        }
    }
}

header_remove('X-Powered-By'); // it names the version
header('Content-Type: application/json');
echo json_encode([
    'memory' => Counter::inMemory(),
    'file' => Counter::inFile(__DIR__ . '/count.txt'),
]);
