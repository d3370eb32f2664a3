<?php

$berlin = new DateTimeZone('Europe/Berlin');
$utc = new DateTimeZone('UTC');

$stored = '2026-03-10T17:00:00Z'; // what the database holds: an instant
$lent = (new DateTimeImmutable($stored))->setTimezone($berlin);

$days = $lent->modify('+30 days'); // moves the clock on the wall
$hours = $lent->add(new DateInterval('PT720H')); // hours that pass

echo 'lent:      ', $lent->format(DATE_RFC3339), "\n";
echo '30 days:   ', $days->format(DATE_RFC3339), "\n";
echo '720 hours: ', $hours->format(DATE_RFC3339), "\n";
$inUtc = $days->setTimezone($utc);
echo 'to store:  ', $inUtc->format('Y-m-d\TH:i:s\Z'), "\n";
