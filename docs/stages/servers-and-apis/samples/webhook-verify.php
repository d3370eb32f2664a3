<?php
declare(strict_types=1);

// In production the secret comes from the environment.
const SECRET = 'whsec_dG9vbHNoZWQtZXhhbXBsZS1zZWNyZXQtMjQ=';
const TOLERANCE = 300; // seconds
$inbox = []; // event id => body; in production a table, see below

function sign(string $eventId, string $timestamp, string $body): string
{
    $key = base64_decode(substr(SECRET, strlen('whsec_')));
    $content = "$eventId.$timestamp.$body";
    $digest = hash_hmac('sha256', $content, $key, true);
    return 'v1,' . base64_encode($digest);
}

function receive(array $headers, string $body, int $now): string
{
    global $inbox;
    $eventId = $headers['webhook-id'] ?? '';
    $timestamp = $headers['webhook-timestamp'] ?? '';
    $expected = sign($eventId, $timestamp, $body);
    $given = explode(' ', $headers['webhook-signature'] ?? '');
    $equal = fn (string $one): bool => hash_equals($expected, $one);
    if (!array_filter($given, $equal)) {
        return '400 signature';
    }
    $age = abs($now - (int) $timestamp);
    if (!ctype_digit($timestamp) || $age > TOLERANCE) {
        return '400 timestamp';
    }
    if (isset($inbox[$eventId])) {
        return '204 seen before';
    }
    $inbox[$eventId] = $body; // a worker takes it from here
    return '204 stored';
}

const SENT = 1_767_607_200; // 5 January 2026, 10:00 UTC
$body = '{"type": "payment.paid", "payment": "pay_7", "cents": 1250}';
$captured = [
    'webhook-id' => 'msg_1',
    'webhook-timestamp' => (string) SENT,
    'webhook-signature' => sign('msg_1', (string) SENT, $body),
];
$fresh = ['webhook-timestamp' => (string) (SENT + 3600)] + $captured;
$ours = sign('msg_2', (string) SENT, $body);
$rotated = [
    'webhook-id' => 'msg_2',
    'webhook-signature' => "v1,b2xk $ours", // by the old secret, by ours
] + $captured;

function show(string $what, array $headers, string $body, int $later): void
{
    printf("%-22s %s\n", $what, receive($headers, $body, SENT + $later));
}

show('first delivery', $captured, $body, 2);
show('delivered again', $captured, $body, 9);
$changed = str_replace('1250', '1251', $body);
show('one byte changed', $captured, $changed, 9);
show('JSON without blanks', $captured, str_replace(' ', '', $body), 9);
show('replayed an hour later', $captured, $body, 3600);
show('with a new timestamp', $fresh, $body, 3600);
show('without a signature', ['webhook-id' => 'msg_3'], $body, 2);
show('two secrets, rotating', $rotated, $body, 2);
printf("%-22s %d\n", 'events to work on', count($inbox));
