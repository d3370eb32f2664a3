<?php
declare(strict_types=1);

/** The day until which a tool is lent, as the calendar of Berlin says. */
function dueOn(DateTimeImmutable $now, int $days): string
{
    return $now->setTimezone(new DateTimeZone('Europe/Berlin'))->modify("+$days days")->format('Y-m-d');
}
