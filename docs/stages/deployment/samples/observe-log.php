<?php

const ALLOWED = ['duration_ms', 'query', 'route', 'status', 'tool_id'];
const TRACEPARENT =
    '/\A00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})\z/';

/** A process serves one request at a time, so one static place is enough. */
final class Current
{
    public static array $ids = [];
    public static string $flags = '01';
}

/** Joins the caller's trace, or begins one if there is none. */
function begin(string $requestId, string $traceparent, string $newTraceId): void
{
    $joins = preg_match(TRACEPARENT, $traceparent, $found) === 1;
    [, $traceId, $flags] = $joins ? $found : ['', $newTraceId, '01'];
    Current::$ids = ['request_id' => $requestId, 'trace_id' => $traceId];
    Current::$flags = $flags;
}

/** The header field for a call to another service. */
function outgoing(string $spanId): string
{
    return implode('-', ['00', Current::$ids['trace_id'], $spanId, Current::$flags]);
}

function write_log(string $level, string $event, mixed ...$fields): void
{
    $line = ['time' => now(), 'level' => $level, 'event' => $event];
    $allowed = array_flip(ALLOWED);
    $line += array_intersect_key($fields, $allowed);
    $dropped = array_keys(array_diff_key($fields, $allowed));
    if ($dropped !== []) {
        $line['dropped'] = $dropped;
    }
    $flags = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR;
    echo json_encode($line + Current::$ids, $flags), "\n";
}

function now(): string
{
    return '2026-11-22T10:00:00Z'; // here it stands still
}

/** Knows nothing of requests, and its lines have the ids. */
function search(string $query): void
{
    write_log('info', 'tools.searched', query: $query);
}

$parent = '00-7e3a9d1c5b2f4e6088aa01c4d9f37b52-1f2e3d4c5b6a7988-01';
begin('r-1', $parent, '5d0c8e61b7f24a39907e16d2c8b3fa44');
search("saw\n" . '{"event":"loan.approved"}');
write_log(
    'info',
    'request.answered',
    route: 'GET /tools',
    status: 200,
    duration_ms: 12,
);
echo 'traceparent: ', outgoing('a1b2c3d4e5f60718'), "\n";

begin('r-2', 'no such thing', '5d0c8e61b7f24a39907e16d2c8b3fa44');
write_log('warning', 'loan.refused', tool_id: 7, email: 'ana@toolshed.example');
