<?php

const ATTEMPTS = 4;
const BASE = 100; // milliseconds
const CAP = 1_000;
const PASSING = [429, 502, 503, 504];

/** A call earns a point, a repeat costs ten: repeats stay near a tenth. */
final class Budget
{
    private int $points = 20;

    public function earn(): void
    {
        $this->points++;
    }

    public function spend(): bool
    {
        if ($this->points < 10) {
            return false;
        }
        $this->points -= 10;
        return true;
    }
}

/** A clock that moves when it is told to. */
final class Clock
{
    public int $now = 0;

    public function sleep(int $milliseconds): void
    {
        $this->now += $milliseconds;
    }
}

function call(
    callable $send,
    bool $repeatable,
    int $deadline,
    Clock $clock,
    callable $random,
    Budget $budget,
): int {
    $budget->earn();
    for ($attempt = 0;; $attempt++) {
        $status = $send($deadline - $clock->now);
        $passes = in_array($status, PASSING, true);
        if (!$passes || !$repeatable || $attempt === ATTEMPTS - 1) {
            return $status;
        }
        $wait = (int) ($random() * min(CAP, BASE * 2 ** $attempt));
        if ($clock->now + $wait >= $deadline || !$budget->spend()) {
            return $status;
        }
        $clock->sleep($wait);
    }
}

function show(
    string $title,
    array $answers,
    bool $repeatable = true,
    int $deadline = 2_000,
): void {
    $clock = new Clock();
    $numbers = [0.5, 0.75, 0.25];
    echo "$title\n";
    $send = function (int $left) use (&$answers, $clock): int {
        $status = array_shift($answers);
        echo "  at $clock->now ms, $left ms left: $status\n";
        $clock->sleep(min(200, $left));
        return $status;
    };
    $random = function () use (&$numbers): float {
        return array_shift($numbers);
    };
    call($send, $repeatable, $deadline, $clock, $random, new Budget());
}

show('GET, the third attempt succeeds', [503, 503, 200]);
show('POST without a key', [503, 503, 200], repeatable: false);
show('GET with a mistake in it', [400, 400, 400]);
show('GET, deadline after 700 ms', [503, 503, 503], deadline: 700);

$sent = 0;
$sendInVain = function () use (&$sent): int {
    $sent++;
    return 503;
};
$budget = new Budget();
for ($i = 0; $i < 100; $i++) {
    call($sendInVain, true, 2_000, new Clock(), fn () => 0.5, $budget);
}
echo "100 calls while everything fails: $sent requests\n";
