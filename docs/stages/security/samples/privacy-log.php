<?php
const ACCOUNTS = [
    "ana@toolshed.example" => 7,
    "bo@toolshed.example" => 8,
];
const ALERT_AT = [ // event, outcome => how many of one account
    "sign-in refused" => 3,
    "access refused" => 2,
    "role change done" => 1,
];
const KNOWN = [...ALERT_AT, "sign-in done" => null];
$log = $counts = [];

/** Takes words from a list and a number, never what was typed. */
function record(
    int $minute,
    string $event,
    int $account,
    string $outcome,
): void {
    global $log, $counts;
    $kind = "$event $outcome";
    if (!array_key_exists($kind, KNOWN)) {
        throw new DomainException("unknown event");
    }
    $time = sprintf("2026-01-05T10:%02d:00Z", $minute);
    $log[] = json_encode(compact("time", "event", "account", "outcome"));
    $key = "$kind $account";
    $count = $counts[$key] = ($counts[$key] ?? 0) + 1;
    if ($count === (ALERT_AT[$kind] ?? 0)) {
        echo "alert: $kind, account $account\n";
    }
}

function sign_in(int $minute, string $email, string $password): void
{
    record($minute, "sign-in", ACCOUNTS[$email] ?? 0, "refused");
}

foreach ([0, 1, 2] as $minute) {
    sign_in($minute, "ana@toolshed.example", "correct horse battery");
}
sign_in(3, "bo\nINFO role change: bo is now staff", "x");
record(4, "access", 8, "refused");
record(5, "access", 8, "refused");
record(6, "role change", 8, "done");

$text = implode("\n", $log);
echo $text, "\n";
$bad = array_filter(
    ["ana@", "battery", "staff"],
    fn ($word) => str_contains($text, $word),
);
$lines = substr_count($text, "\n") + 1;
echo "$lines lines for 7 events, found: ",
    implode(" ", $bad) ?: "nothing", "\n";
