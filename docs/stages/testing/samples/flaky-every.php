<?php

// Time: the code is right. A drill that would be due on a Sunday is due on Monday.

function dueOn(DateTimeImmutable $lent): DateTimeImmutable
{
    $due = $lent->modify('+7 days');
    return $due->format('N') === '7' ? $due->modify('+1 day') : $due;
}

function readsTheClock(DateTimeImmutable $today): bool
{
    return dueOn($today) == $today->modify('+7 days');
}

function namesItsDays(DateTimeImmutable $today): bool
{
    [$monday, $sunday] = [new DateTimeImmutable('2026-03-02'), new DateTimeImmutable('2026-03-01')];
    $due = new DateTimeImmutable('2026-03-09');
    return dueOn($monday) == $due && dueOn($sunday) == $due;
}

// Order and shared state: three tests, A, B and C, use one shelf, or each its own.

function inOrder(string $order, bool $fresh): bool
{
    [$shelf, $green] = [[], true];
    foreach (str_split($order) as $test) {
        $shelf = $fresh ? [] : $shelf;
        if ($test === 'A') { // a new shelf is empty
            $green = $green && $shelf === [];
        } elseif ($test === 'B') { // a drill can be added
            $shelf[] = 'drill';
            $green = $green && in_array('drill', $shelf, true);
        } else { // a saw that is added and lent is gone
            $shelf[] = 'saw';
            $shelf = array_values(array_diff($shelf, ['saw']));
            $green = $green && !in_array('saw', $shelf, true);
        }
    }
    return $green;
}

// Race: A and B each take a drill, in two steps, or in one that nobody can interrupt.

function interleaved(string $steps, bool $oneStep): bool
{
    [$stock, $read] = [2, []];
    foreach (str_split($steps) as $who) {
        if (!isset($read[$who])) {
            $read[$who] = $stock;
            $stock -= $oneStep ? 1 : 0;
        } elseif (!$oneStep) {
            $stock = $read[$who] - 1;
        }
    }
    return $stock === 0;
}

// Network: what a server of somebody else may answer, or a stub in its place.

function priceInEuro(string $answer): float
{
    if (!is_numeric($answer)) {
        throw new UnexpectedValueException($answer);
    }
    return round(30 * (float) $answer, 2);
}

function asks(string $answer): bool
{
    try {
        return priceInEuro($answer) === 33.0;
    } catch (UnexpectedValueException) {
        return false;
    }
}

function report(string $cause, array $conditions, callable $before, callable $after): void
{
    $red = array_values(array_filter($conditions, fn ($one) => !$before($one)));
    $still = count(array_filter($conditions, fn ($one) => !$after($one)));
    $first = $red[0] instanceof DateTimeImmutable ? $red[0]->format('Y-m-d') : $red[0];
    echo "$cause: red in ", count($red), ' of ', count($conditions), ", first $first; cured: $still\n";
}

$newYear = new DateTimeImmutable('2026-01-01');
$days = array_map(fn ($number) => $newYear->modify("+$number days"), range(0, 364));
report('time', $days, 'readsTheClock', 'namesItsDays');
$orders = ['ABC', 'ACB', 'BAC', 'BCA', 'CAB', 'CBA'];
report('order', $orders, fn ($order) => inOrder($order, false), fn ($order) => inOrder($order, true));
$steps = ['AABB', 'ABAB', 'ABBA', 'BAAB', 'BABA', 'BBAA'];
report('race', $steps, fn ($one) => interleaved($one, false), fn ($one) => interleaved($one, true));
$answers = ['1.10', '503 Service Unavailable', 'timed out'];
report('network', $answers, 'asks', fn () => asks('1.10'));
