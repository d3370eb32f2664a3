<?php

/** At most so many jobs wait. PHP has no threads: a fiber is the worker. */
final class BoundedQueue
{
    private SplQueue $waiting;

    public function __construct(private int $limit)
    {
        $this->waiting = new SplQueue();
    }

    /** For a person who waits: refuse at once rather than promise. */
    public function offer(int $job): bool
    {
        if (count($this->waiting) >= $this->limit) {
            return false;
        }
        $this->waiting->enqueue($job);
        return true;
    }

    /** For an import, which can wait: the worker gets its turn first. */
    public function put(int $job, Fiber $worker): void
    {
        while (!$this->offer($job)) {
            $worker->resume();
        }
    }

    public function take(): ?int
    {
        return $this->waiting->isEmpty() ? null : $this->waiting->dequeue();
    }

    public function size(): int
    {
        return count($this->waiting);
    }
}

$queue = new BoundedQueue(2);
$done = [];
$worker = new Fiber(function () use ($queue, &$done): void {
    while (($job = $queue->take()) !== null) {
        Fiber::suspend(); // stands for slow work
        $done[] = $job;
    }
});
$say = function (int $loan) use ($queue): void {
    $answer = $queue->offer($loan) ? '202 accepted' : '503, Retry-After: 1';
    echo "loan $loan: $answer\n";
};

$say(1);
$worker->start(); // the worker has it, and two places are free
foreach ([2, 3, 4, 5] as $loan) {
    $say($loan);
}

$longest = 0;
for ($loan = 6; $loan < 16; $loan++) {
    $queue->put($loan, $worker);
    $longest = max($longest, $queue->size());
}
while (!$worker->isTerminated()) {
    $worker->resume();
}
echo 'done: ', implode(' ', $done), "\n";
echo 'never more than 2 waiting: ', $longest <= 2 ? 'yes' : 'no', "\n";
