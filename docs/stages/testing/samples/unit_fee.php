<?php
declare(strict_types=1);

class NotFree extends RuntimeException
{
}

function day(string $text): DateTimeImmutable
{
    // `new DateTimeImmutable("next Sunday")` would be a date
    $day = DateTimeImmutable::createFromFormat('!Y-m-d', $text);
    if (!$day || $day->format('Y-m-d') !== $text) { // 30 February: 2 March
        throw new UnexpectedValueException("date $text");
    }
    return $day;
}

/** Cents for a tool that was due and came back on these dates. */
function late_fee(string $due, string $back): int
{
    $days = (int) day($due)->diff(day($back))->format('%r%a');
    return min(max($days, 0) * 50, 1000);
}

/** Note who has the tool, or throw NotFree and change nothing. */
function lend(array &$loans, string $tool, string $member): void
{
    if (isset($loans[$tool])) {
        throw new NotFree("$loans[$tool] has the $tool");
    }
    $loans[$tool] = $member;
}
