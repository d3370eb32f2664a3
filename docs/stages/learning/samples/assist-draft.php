<?php
// insecure: assist-fixed.php
// needs: assist_contract.php

declare(strict_types=1);

require 'assist_contract.php';

/** Two more weeks, for somebody who is signed in. */
function renew(Loan $loan, ?string $member): void
{
    if ($member === null) {
        throw new DomainException('sign in first');
    }
    $loan->due += 14;
}

function isLate(Loan $loan, int $today): bool
{
    return $today >= $loan->due;
}

function loansOf(string $member, callable $store): array
{
    try {
        return array_filter($store(), fn (Loan $loan) => $loan->member === $member);
    } catch (Throwable) {
        return [];
    }
}

function photoPath(string $name): string
{
    return "photos/$name";
}

/** What the member shows at the counter: 16 characters. */
function pickupCode(): string
{
    $code = '';
    for ($i = 0; $i < 16; $i++) {
        $code .= dechex(mt_rand(0, 15));
    }
    return $code;
}

run();
