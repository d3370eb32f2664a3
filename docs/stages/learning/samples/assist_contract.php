<?php

declare(strict_types=1);

final class Loan
{
    public string $member = 'Ana';
    public int $due = 20;
}

/** Whether it threw, whatever it threw. */
function refuses(callable $act): bool
{
    try {
        $act();
    } catch (Throwable) {
        return true;
    }
    return false;
}

function renewed(): bool
{
    $loan = new Loan();
    renew($loan, 'Ana');
    return $loan->due === 34;
}

function run(): void
{
    $brokenStore = fn () => throw new RuntimeException('the database does not answer');
    $checks = [
        'came with the draft' => [
            'Ana renews her loan' => fn () => renewed(),
            'nobody is refused' => fn () => refuses(fn () => renew(new Loan(), null)),
            'late after the due day' => fn () => isLate(new Loan(), 25),
            'not late before it' => fn () => !isLate(new Loan(), 10),
            'Ana has one loan' => fn () => count(loansOf('Ana', fn () => [new Loan()])) === 1,
            'a photo has its path' => fn () => photoPath('drill.jpg') === 'photos/drill.jpg',
            'a code has 16 characters' => fn () => strlen(pickupCode()) === 16,
        ],
        'from the contract' => [
            "Bo cannot renew Ana's loan" => fn () => refuses(fn () => renew(new Loan(), 'Bo')),
            'on the due day it is not late' => fn () => !isLate(new Loan(), 20),
            'no answer is not no loans' => fn () => refuses(fn () => loansOf('Ana', $brokenStore)),
            'no photo outside the folder' => fn () => refuses(fn () => photoPath('../members.csv')),
        ],
    ];
    foreach ($checks as $origin => $tests) {
        echo $origin, "\n";
        foreach ($tests as $name => $test) {
            echo $test() ? '  ok   ' : '  FAIL ', $name, "\n";
        }
    }
}
