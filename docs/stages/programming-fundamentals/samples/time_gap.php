<?php

$berlin = new DateTimeZone('Europe/Berlin');
foreach (['2026-03-29T02:30', '2026-10-25T02:30'] as $clock) {
    echo (new DateTimeImmutable($clock, $berlin))->format('c'), "\n";
}
