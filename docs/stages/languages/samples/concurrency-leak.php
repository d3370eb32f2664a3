<?php
declare(strict_types=1);

// One script per request forgets everything. A worker that takes one job after another does not.
final class Page
{
    // PHP itself cannot list what is in memory, so the class counts.
    public static int $inMemory = 0;
    public readonly string $html;

    public function __construct(string $query)
    {
        $this->html = "<h1>Results for $query</h1>";
        self::$inMemory++;
    }

    public function __destruct()
    {
        self::$inMemory--;
    }
}

function cached(float $limit): callable
{
    $pages = []; // keeps the order of use: the oldest comes first
    return function (string $query) use (&$pages, $limit): Page {
        $page = $pages[$query] ?? new Page($query);
        unset($pages[$query]);
        $pages[$query] = $page;
        if (count($pages) > $limit) {
            unset($pages[array_key_first($pages)]);
        }
        return $page;
    };
}

function run(string $title, callable $search): void
{
    for ($i = 0; $i < 1000; $i++) { // warm up: every cache fills at first
        $search("warm-up $i");
    }
    $before = Page::$inMemory;
    for ($i = 0; $i < 10_000; $i++) {
        $search("query $i");
    }
    $more = Page::$inMemory - $before;
    echo "$title: $more more Page objects after 10000 requests\n";
}

run('no limit', cached(INF));
run('at most 500', cached(500));
