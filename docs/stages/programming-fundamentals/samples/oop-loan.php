<?php

/** One tool lent to one member. It can be returned once. */
final class Loan
{
    private ?string $returnedOn = null;

    public function __construct(
        public readonly string $tool,
        public readonly string $member,
    ) {
        if ($member === '') {
            throw new InvalidArgumentException('a loan needs a member');
        }
    }

    public function isOpen(): bool
    {
        return $this->returnedOn === null;
    }

    public function giveBack(string $day): void
    {
        if (!$this->isOpen()) {
            throw new LogicException(
                "$this->tool: already returned on $this->returnedOn"
            );
        }
        $this->returnedOn = $day;
    }
}

$loan = new Loan('drill', 'Ana');
echo 'open: ', $loan->isOpen() ? 'yes' : 'no', "\n";
$loan->giveBack('2026-06-10');
echo 'open: ', $loan->isOpen() ? 'yes' : 'no', "\n";
try {
    $loan->giveBack('2026-06-12');
} catch (LogicException $error) {
    echo "refused: {$error->getMessage()}\n";
}
try {
    new Loan('saw', '');
} catch (InvalidArgumentException $error) {
    echo "refused: {$error->getMessage()}\n";
}
