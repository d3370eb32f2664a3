<?php

final class ToolNumber
{
    public function __construct(private string $text)
    {
    }

    public function equals(ToolNumber $other): bool
    {
        return $this->text === $other->text;
    }

    /** For maps: text is compared by its characters. */
    public function key(): string
    {
        return $this->text;
    }
}

$onLabel = new ToolNumber('T-0042');
$typedIn = new ToolNumber('T-0042');
$lent = [$onLabel->key() => $onLabel];
echo 'equal: ', $onLabel->equals($typedIn) ? 'yes' : 'no', "\n";
echo 'in the set: ', isset($lent[$typedIn->key()]) ? 'yes' : 'no', "\n";
