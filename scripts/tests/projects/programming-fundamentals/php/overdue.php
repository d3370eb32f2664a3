<?php
declare(strict_types=1);

/** The day in Berlin, as YYYY-MM-DD. */
function dayOf(DateTimeImmutable $instant): DateTimeImmutable
{
    return $instant->setTimezone(new DateTimeZone('Europe/Berlin'));
}

function dueOn(DateTimeImmutable $lentAt, int $days): string
{
    return dayOf($lentAt)->modify("+$days days")->format('Y-m-d');
}

function isOverdue(string $due, DateTimeImmutable $now): bool
{
    return dayOf($now)->format('Y-m-d') > $due;
}
