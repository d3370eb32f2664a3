<?php
// fails
enum Kind
{
    case Hand;
    case Power;
    case Garden;
}

function shelf(Kind $kind): string
{
    return match ($kind) {
        Kind::Hand => 'A',
        Kind::Power => 'B',
    };
}

echo shelf(Kind::Hand), "\n";
echo shelf(Kind::Garden), "\n";
