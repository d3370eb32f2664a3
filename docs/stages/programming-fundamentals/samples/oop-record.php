<?php

final readonly class Tool
{
    public function __construct(
        public string $number,
        public string $name,
        public int $shelf,
    ) {
    }

    public function movedTo(int $shelf): self
    {
        return new self($this->number, $this->name, $shelf);
    }
}

function label(Tool $tool): string
{
    return "$tool->number $tool->name, shelf $tool->shelf";
}

$saw = new Tool('T-0042', 'saw', 3);
$moved = $saw->movedTo(4);
echo label($saw), "\n";
echo label($moved), "\n";
$same = $moved->movedTo(3) == $saw; // == compares the fields
echo 'moved back: ', $same ? 'equal' : 'different', "\n";
