<?php

/** The call was not made. */
final class NotAsked extends Exception
{
}

final class TimedOut extends Exception
{
}

/** Closed: calls go through. Open: none does. Half-open: one tries. */
final class Breaker
{
    private int $failed = 0;
    private ?int $opened = null;

    public function __construct(
        private int $failures,
        private int $pause,
        private Closure $clock,
    ) {
    }

    public function call(callable $work): mixed
    {
        $probing = $this->opened !== null;
        if ($probing) {
            if (($this->clock)() - $this->opened < $this->pause) {
                throw new NotAsked();
            }
            $this->opened = ($this->clock)(); // others stay out while one tries
        }
        try {
            $result = $work();
        } catch (TimedOut $error) {
            $this->failed++;
            if ($probing || $this->failed >= $this->failures) {
                $this->opened = ($this->clock)();
            }
            throw $error;
        }
        $this->failed = 0;
        $this->opened = null;
        return $result;
    }
}

$now = 0; // seconds; a clock that moves when it is told to
$askMap = function () use (&$now): string {
    if ($now < 12) { // the map service hangs until then
        $now += 1; // our timeout
        throw new TimedOut();
    }
    return 'shed 4';
};
$clock = function () use (&$now): int {
    return $now;
};

$breaker = new Breaker(failures: 3, pause: 4, clock: $clock);
for ($turn = 0; $turn < 12; $turn++) {
    $before = $now;
    $place = 'not known';
    try {
        $place = $breaker->call($askMap);
        $how = 'asked';
    } catch (TimedOut) {
        $how = 'asked, no answer';
    } catch (NotAsked) {
        $how = 'not asked';
    }
    $after = $now - $before;
    echo "at $before s, after $after s: drill, place $place ($how)\n";
    $now += 1;
}
