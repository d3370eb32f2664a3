<?php
$tools = ['drill', 'saw', 'ladder'];
for ($i = 0; $i < count($tools); $i++) {
    echo $i + 1, " $tools[$i]\n";
}

$total = 0;
foreach ([50, 20, 30] as $fee) {
    $total += $fee;
}
echo "total: $total\n";

$answers = ['', 'maybe', 'yes']; // stands in for a keyboard
$answer = array_shift($answers);
while ($answer !== 'yes' && $answer !== 'no') {
    echo "[$answer] is neither yes nor no\n";
    $answer = array_shift($answers);
}
echo "answer: $answer\n";
