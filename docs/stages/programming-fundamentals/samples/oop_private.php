<?php

final class Loan
{
    private ?string $returnedOn = null;
}

$loan = new Loan();
$loan->returnedOn = '2026-06-10';
