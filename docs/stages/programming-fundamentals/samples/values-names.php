<?php
// One name, three meanings
$x = 5;
$x = $x * 0.5;
$x = 'Ana owes ' . number_format($x, 2);
echo "$x\n";

// One meaning each
const RATE_PER_DAY = 0.5;
$daysLate = 5;
$fee = $daysLate * RATE_PER_DAY;
$reminder = 'Ana owes ' . number_format($fee, 2);
echo "$reminder\n";
