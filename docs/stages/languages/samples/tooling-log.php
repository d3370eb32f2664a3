<?php

declare(strict_types=1);

final class Log
{
    public function __construct(
        private readonly Closure $clock,
        private readonly array $fields = [],
    ) {
    }

    /** A log whose every line carries these fields too. */
    public function about(mixed ...$fields): self
    {
        return new self($this->clock, [...$this->fields, ...$fields]);
    }

    public function info(string $event, mixed ...$fields): void
    {
        $this->write('info', $event, $fields);
    }

    public function error(string $event, mixed ...$fields): void
    {
        $this->write('error', $event, $fields);
    }

    private function write(string $level, string $event, array $fields): void
    {
        $time = ($this->clock)();
        $line = ['time' => $time, 'level' => $level, ...$this->fields];
        $line = [...$line, 'event' => $event, ...$fields];
        $flags = JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE;
        echo json_encode($line, $flags), "\n";
    }
}

$log = new Log(fn (): string => '2026-11-22T10:00:00Z'); // fixed here
$ana = $log->about(request_id: 'r-71');
$bo = $log->about(request_id: 'r-72');

$ana->info('request', path: '/tools/1/loan');
$bo->info('request', path: '/tools/3/loan');
$bo->error('lending failed', tool: "saw\nfine", reason: 'timeout');
$ana->info('answer', status: 201);
$bo->info('answer', status: 503);
