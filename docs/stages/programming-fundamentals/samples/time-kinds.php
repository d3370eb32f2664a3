<?php

// The zone as data: hours ahead of UTC in July, under two rules.
$oldRule = new DateTimeZone('+02:00');
$newRule = new DateTimeZone('+01:00'); // summer time is abolished
$utc = new DateTimeZone('UTC');

$wanted = '2027-07-01T10:00'; // the clock at the workshop
$inUtc = (new DateTimeImmutable($wanted, $oldRule))->setTimezone($utc);
echo 'kept in UTC: ', $inUtc->format('Y-m-d\TH:i\Z'), "\n";
$shown = $inUtc->setTimezone($newRule);
echo 'shown under the new rule: ', $shown->format('H:i'), "\n";
$clock = substr($wanted, 11);
echo "kept as clock time and zone: $clock Europe/Berlin\n";

$born = new DateTimeImmutable('1990-07-01T00:00', $oldRule);
$instant = $born->setTimezone($utc);
echo 'birthday kept as an instant: ', $instant->format('Y-m-d'), "\n";
echo "birthday kept as a date: 1990-07-01\n";
