<?php
declare(strict_types=1);

const PART = 25_000;
const STARTS = [0, 25_000, 50_000, 75_000];

function is_prime(int $number): bool
{
    for ($divisor = 2; $divisor * $divisor <= $number; $divisor++) {
        if ($number % $divisor === 0) {
            return false;
        }
    }
    return $number >= 2;
}

function count_primes(int $start): int
{
    return count(array_filter(range($start, $start + PART - 1), 'is_prime'));
}

// A process for each worker; each takes every n-th part and sends back its counts.
$workers = (int) ($argv[1] ?? 2);
$pipes = [];
for ($worker = 0; $worker < $workers; $worker++) {
    [$reader, $writer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
    if (pcntl_fork() === 0) {
        for ($index = $worker; $index < count(STARTS); $index += $workers) {
            fwrite($writer, "$index " . count_primes(STARTS[$index]) . "\n");
        }
        exit;
    }
    fclose($writer);
    $pipes[] = $reader;
}

$counts = [];
foreach ($pipes as $pipe) {
    while (($line = fgets($pipe)) !== false) {
        [$index, $count] = array_map('intval', explode(' ', $line));
        $counts[$index] = $count;
    }
}
while (pcntl_wait($status) > 0);
ksort($counts);
echo '[', implode(', ', $counts), '] ', array_sum($counts), "\n";
