<?php
declare(strict_types=1);

file_put_contents('tools.txt', "drill\nladder\nhand drill\n");

function count_lines(string $word): string
{
    // An array: no shell. -e: a pattern follows; --: no more options.
    $words = ['grep', '-c', '-F', '-e', $word, '--', 'tools.txt'];
    $process = proc_open($words, [1 => ['pipe', 'w']], $pipes);
    $output = stream_get_contents($pipes[1]);
    proc_close($process);
    return trim($output);
}

$hostile = ['drill tools.txt; echo INJECTED; true', '-vesaw'];
foreach (['drill', ...$hostile] as $word) {
    echo "$word: ", count_lines($word), "\n";
}
