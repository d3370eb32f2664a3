<?php
declare(strict_types=1);

require __DIR__ . '/overdue.php';

$failed = 0;
foreach (array_slice(file('overdue.csv', FILE_IGNORE_NEW_LINES), 1) as $line) {
    [$lentAt, $days, $now, $overdue] = str_getcsv($line, ',', '"', '');
    $due = dueOn(new DateTimeImmutable($lentAt), (int) $days);
    $failed += isOverdue($due, new DateTimeImmutable($now)) !== ($overdue === 'yes');
}
exit(min($failed, 1));
