<?php

/** Answers one request at a time in 10 ms, and stands still once for 2 s. Its clock is a number. */
class Server
{
    private int $freeAt = 0;
    private bool $stalled = false;

    public function latency(int $arrival): int
    {
        $start = max($arrival, $this->freeAt);
        if ($start >= 10_000 && !$this->stalled) {
            $start += 2_000;
            $this->stalled = true;
        }
        $this->freeAt = $start + 10;
        return $this->freeAt - $arrival;
    }
}

/** Sends the next request when it is due, but never before the last answer. */
function closed(int $every, int $until): array
{
    [$server, $now, $latencies] = [new Server(), 0, []];
    while ($now < $until) {
        $latencies[] = $latency = $server->latency($now);
        $now += max($every, $latency);
    }
    return $latencies;
}

/** Sends when a request is due, whatever the server does. So do users. */
function open(int $every, int $until): array
{
    $server = new Server();
    return array_map($server->latency(...), range(0, $until - $every, $every));
}

function percentile(array $times, int $percent): int
{
    sort($times);
    return $times[(int) ceil(count($times) * $percent / 100) - 1];
}

foreach (['closed' => closed(50, 30_000), 'open' => open(50, 30_000)] as $name => $latencies) {
    $said = array_map(fn ($percent) => "p$percent " . percentile($latencies, $percent), [50, 95, 99]);
    $slow = count(array_filter($latencies, fn ($latency) => $latency > 100));
    echo "$name: ", count($latencies), ' requests, ', implode(', ', $said);
    echo ', longest ', max($latencies), ", over 100: $slow\n";
}
