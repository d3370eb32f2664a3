<?php
// needs: assist_contract.php

declare(strict_types=1);

require 'assist_contract.php';

/** Two more weeks, for the member whose loan it is. */
function renew(Loan $loan, ?string $member): void
{
    if ($loan->member !== $member) {
        throw new DomainException('not your loan');
    }
    $loan->due += 14;
}

function isLate(Loan $loan, int $today): bool
{
    return $today > $loan->due;
}

function loansOf(string $member, callable $store): array
{
    return array_filter($store(), fn (Loan $loan) => $loan->member === $member);
}

function photoPath(string $name): string
{
    if (preg_match('/\A[a-z0-9-]+\.jpg\z/', $name) !== 1) {
        throw new InvalidArgumentException('not the name of a photo');
    }
    return "photos/$name";
}

/** What the member shows at the counter: 16 characters. */
function pickupCode(): string
{
    return bin2hex(random_bytes(8));
}

run();
