<?php
function isOverdue(DateTimeImmutable $due, DateTimeImmutable $today): bool
{
    return $today > $due;
}

$due = new DateTimeImmutable('2026-11-20');
foreach (['2026-11-19', '2026-11-20', '2026-11-21'] as $day) {
    $today = new DateTimeImmutable($day);
    echo $day, isOverdue($due, $today) ? ' overdue' : ' in time', "\n";
}
