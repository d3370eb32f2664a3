<?php

enum Status: string
{
    case Available = 'available';
    case OnLoan = 'on_loan';
    case Unknown = 'unknown';

    public function label(): string
    {
        return match ($this) {
            self::Available => 'Borrow',
            self::OnLoan => 'Join the waiting list',
            self::Unknown => 'Ask at the counter',
        };
    }
}

foreach (['available', 'on_loan', 'in_repair'] as $received) {
    $status = Status::tryFrom($received) ?? Status::Unknown;
    echo "$received: {$status->label()}\n";
}
