<?php

/** 450 for "4.50". Refuses what is not digits, point, two digits. */
function cents(string $text): int
{
    if (!preg_match('/\A[0-9]+\.[0-9]{2}\z/', $text)) {
        throw new InvalidArgumentException("not an amount: $text");
    }
    return (int) str_replace('.', '', $text);
}

function show(int $amount): string
{
    return sprintf('%d.%02d', intdiv($amount, 100), $amount % 100);
}

/** Equal parts; the cents left over go to the first ones. */
function split(int $amount, int $parts): array
{
    $shares = array_fill(0, $parts, intdiv($amount, $parts));
    for ($part = 0; $part < $amount % $parts; $part++) {
        $shares[$part] += 1;
    }
    return $shares;
}

$shares = split(cents('10.00'), 3);
echo implode(' + ', array_map(show(...), $shares));
echo ' = ', show(array_sum($shares)), "\n";

$deposit = cents('0.25');
$tenth = intdiv($deposit * 10 + 50, 100); // 10 %, half a cent rounded up
echo '10 % of ', show($deposit), ' is ', show($tenth), "\n";

foreach (['4.50', '4,50', '4.505'] as $text) {
    try {
        $amount = cents($text);
        echo "$text is $amount cents\n";
    } catch (InvalidArgumentException $error) {
        echo $error->getMessage(), "\n";
    }
}
