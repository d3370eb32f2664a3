<?php
declare(strict_types=1);

require __DIR__ . '/due.php';

$failed = 0;
foreach ([['2026-01-31T12:00:00Z', 28, '2026-02-28'], ['2026-10-24T22:30:00Z', 1, '2026-10-26']] as [$now, $days, $due]) {
    $failed += dueOn(new DateTimeImmutable($now), $days) !== $due;
}
exit($failed);
