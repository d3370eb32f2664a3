<?php

/** Holds `capacity` tokens and gains `rate` a second. A request takes one. */
final class TokenBucket
{
    private float $tokens;
    private float $at;

    public function __construct(
        private int $capacity,
        private float $rate,
        private Closure $clock,
    ) {
        $this->tokens = $capacity;
        $this->at = $clock();
    }

    /** 0 if the request may go on, else whole seconds until the next token. */
    public function take(): int
    {
        $now = ($this->clock)();
        $gained = ($now - $this->at) * $this->rate;
        $this->tokens = min($this->capacity, $this->tokens + $gained);
        $this->at = $now;
        if ($this->tokens >= 1) {
            $this->tokens -= 1;
            return 0;
        }
        return (int) ceil((1 - $this->tokens) / $this->rate);
    }
}

$now = 0; // in production the clock is fn () => hrtime(true) / 1e9
$clock = function () use (&$now): int {
    return $now;
};
$buckets = [];
$requests = [
    [0, 'Ana'], [0, 'Ana'], [0, 'Ana'], [0, 'Ana'],
    [0, 'Bo'], [3, 'Ana'], [4, 'Ana'], [60, 'Ana'],
];
foreach ($requests as [$now, $client]) {
    $buckets[$client] ??= new TokenBucket(3, 0.25, $clock);
    $wait = $buckets[$client]->take();
    echo "$now s, $client: ", $wait ? "429, Retry-After: $wait" : '200', "\n";
}
