<?php
function addShared(string $tool, ?ArrayObject $basket = null): array
{
    static $empty = null; // kept from call to call
    $empty ??= new ArrayObject();
    $basket ??= $empty;
    $basket->append($tool);
    return (array) $basket;
}

function addFresh(string $tool, array $basket = []): array
{
    $basket[] = $tool; // an array is a copy of the default
    return $basket;
}

addShared('drill');
echo 'shared: ', implode(', ', addShared('saw')), "\n";
addFresh('drill');
echo 'fresh:  ', implode(', ', addFresh('saw')), "\n";
