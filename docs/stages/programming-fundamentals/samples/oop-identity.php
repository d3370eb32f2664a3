<?php

final class ToolNumber
{
    public function __construct(public readonly string $text)
    {
    }
}

$onLabel = new ToolNumber('T-0042');
$typedIn = new ToolNumber('T-0042');
$lent = new SplObjectStorage(); // a set of objects
$lent[$onLabel] = true;
echo 'equal: ', $onLabel === $typedIn ? 'yes' : 'no', "\n";
echo 'in the set: ', isset($lent[$typedIn]) ? 'yes' : 'no', "\n";
