<?php
function fee(int $days): int
{
    return $days * 50;
}

echo fee('5'), "\n"; // without strict_types: turned into 5

var_dump('drill' == 0, '1e3' == '1000', null == false, [] == false);
var_dump('1e3' === '1000');

$tools = ['saw', 'drill', 'rake'];
$left = array_filter($tools, fn ($tool) => $tool !== 'saw');
echo json_encode($left), "\n"; // the keys stay: 1 and 2
echo json_encode(array_values($left)), "\n";
