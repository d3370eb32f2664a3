<?php

const REQUESTS = 100;

// PHP answers each request in a process of its own, so cache, lock and counters are files here; in production, Redis.
function lookUp(string $key): ?string
{
    if (is_file("$key.cache")) {
        return file_get_contents("$key.cache");
    }
    file_put_contents('misses', '.', FILE_APPEND | LOCK_EX);
    return null;
}

function load(string $key): string
{
    file_put_contents('reads', '.', FILE_APPEND | LOCK_EX);
    do { // the database answers once all requests have missed
        usleep(1000);
        clearstatcache();
    } while (filesize('misses') < REQUESTS);
    file_put_contents('new.' . getmypid(), 'drill');
    rename('new.' . getmypid(), "$key.cache"); // nobody sees half an entry
    return 'drill';
}

function unguarded(string $key): string
{
    return lookUp($key) ?? load($key);
}

function guarded(string $key): string
{
    $found = lookUp($key);
    if ($found !== null) {
        return $found;
    }
    $lock = fopen("$key.lock", 'c');
    flock($lock, LOCK_EX); // the others wait here, and then look again
    clearstatcache();
    return is_file("$key.cache") ? file_get_contents("$key.cache") : load($key);
}

function run(string $title, callable $method): void
{
    array_map('unlink', [...glob('tool-7.*'), ...array_filter(['misses', 'reads'], 'is_file')]);
    for ($request = 0; $request < REQUESTS; $request++) {
        if (pcntl_fork() === 0) {
            exit($method('tool-7') === 'drill' ? 0 : 1);
        }
    }
    $answers = 0;
    while (pcntl_wait($status) > 0) {
        $answers += pcntl_wexitstatus($status) === 0 ? 1 : 0;
    }
    clearstatcache();
    echo "$title: answers: $answers, database reads: ", filesize('reads'), "\n";
}

run('without a guard', 'unguarded');
run('with a guard', 'guarded');
