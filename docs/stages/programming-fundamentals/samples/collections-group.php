<?php

$loans = [
    ['member' => 'Ana', 'tool' => 'drill', 'due' => '2026-06-08'],
    ['member' => 'Bo', 'tool' => 'saw', 'due' => '2026-06-01'],
    ['member' => 'Ana', 'tool' => 'ladder', 'due' => '2026-06-01'],
    ['member' => 'Cleo', 'tool' => 'rake', 'due' => '2026-06-20'],
];
$today = '2026-06-10';

$count = array_count_values(array_column($loans, 'member'));
foreach ($count as $member => $number) {
    echo "$member: $number\n";
}

$tools = [];
foreach ($loans as $loan) {
    $tools[$loan['member']][] = $loan['tool'];
}
echo 'Ana has: ', implode(', ', $tools['Ana']), "\n";

$overdue = array_filter($loans, fn ($loan) => $loan['due'] < $today);
usort($overdue, fn ($a, $b) =>
    [$a['due'], $a['member']] <=> [$b['due'], $b['member']]);
foreach ($overdue as $loan) {
    echo "{$loan['due']} {$loan['member']} {$loan['tool']}\n";
}
