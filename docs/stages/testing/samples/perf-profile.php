<?php

// PHP brings no profiler, but it can call a function after every statement.
declare(ticks=1);

const TOOLS = ['drill', 'saw', 'ladder', 'hedge trimmer', 'pressure washer', 'wheelbarrow', 'rake'];
$shelf = [];
foreach (range(10, 39) as $number) {
    foreach (TOOLS as $name) {
        $shelf[] = "$name $number";
    }
}
$compared = 0;

/** How many letters to change, add or remove until the words are equal. */
function distance(string $one, string $other): int
{
    global $compared;
    $row = range(0, strlen($other));
    for ($i = 1; $i <= strlen($one); $i++) {
        $above = $row[0];
        $row[0] = $i;
        for ($j = 1; $j <= strlen($other); $j++) {
            $compared++;
            $cost = $one[$i - 1] === $other[$j - 1] ? $above : 1 + min($above, $row[$j], $row[$j - 1]);
            $above = $row[$j];
            $row[$j] = $cost;
        }
    }
    return $row[strlen($other)];
}

function similar(string $word): array
{
    return array_filter($GLOBALS['shelf'], fn ($name) => distance($word, $name) <= 2);
}

/** Two words whose lengths differ by three cannot be two changes apart. */
function similarLengthsFirst(string $word): array
{
    $near = fn ($name) => abs(strlen($name) - strlen($word)) <= 2 && distance($word, $name) <= 2;
    return array_filter($GLOBALS['shelf'], $near);
}

function page(array $names): string
{
    return implode('', array_map(fn ($name) => '<li>' . ucfirst($name) . '</li>', $names));
}

function search(string $word, callable $similar): string
{
    return page($similar($word)) . page($GLOBALS['shelf']);
}

/** Letters compared for one search: a cost that is the same on every machine. */
function work(callable $similar): int
{
    $GLOBALS['compared'] = 0;
    search('drlil 17', $similar);
    return $GLOBALS['compared'];
}

$counts = [];
$count = function () use (&$counts) {
    $here = debug_backtrace(DEBUG_BACKTRACE_IGNORE_ARGS, 2)[1]['function'] ?? 'main';
    $counts[$here] = ($counts[$here] ?? 0) + 1;
};
register_tick_function($count);
search('drlil 17', 'similar');
unregister_tick_function($count);
arsort($counts);
echo 'most time in: ', array_key_first($counts), "\n";
echo 'letters compared, before and after: ', work('similar'), ' ', work('similarLengthsFirst'), "\n";
$same = search('drlil 17', 'similar') === search('drlil 17', 'similarLengthsFirst');
echo 'the same page: ', $same ? 'yes' : 'no', "\n";
