<?php
declare(strict_types=1);

const MEMBERS = 50;
const ROUNDS = 10;

// Each member is a process of its own, so a drill, its holder and its lock are files here.
function check_then_act(string $drill): bool
{
    clearstatcache();
    if (is_file("$drill.holder")) {
        return false;
    }
    usleep(5000); // others run meanwhile
    file_put_contents("$drill.holder", getmypid());
    return true;
}

function with_lock(string $drill): bool
{
    $lock = fopen("$drill.lock", 'c');
    flock($lock, LOCK_EX); // one process at a time from here ...
    $lent = check_then_act($drill);
    flock($lock, LOCK_UN); // ... to here
    return $lent;
}

function with_atomic_operation(string $drill): bool
{
    return (bool) @fopen("$drill.holder", 'x'); // create it, or fail if it exists
}

function with_queue(string $drill, $desk): bool
{
    fwrite($desk, "$drill\n");
    return fgets($desk) === "yes\n";
}

/** The desk: the one process that decides, for whoever asks next. */
function work(array $connections): void
{
    while ($connections) {
        $asking = $connections;
        $none = null;
        stream_select($asking, $none, $none, null);
        foreach ($asking as $key => $connection) {
            $drill = fgets($connection);
            if ($drill === false) { // this member has left
                unset($connections[$key]);
            } else {
                fwrite($connection, check_then_act(trim($drill)) ? "yes\n" : "no\n");
            }
        }
    }
}

foreach (['WithLock' => 'with_lock', 'WithAtomicOperation' => 'with_atomic_operation', 'WithQueue' => 'with_queue'] as $kind => $lend) {
    $connections = [];
    for ($member = 0; $member < MEMBERS; $member++) {
        [$mine, $desk] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
        if (pcntl_fork() === 0) {
            unset($mine, $connections); // the desk's ends
            for ($round = 0; $round < ROUNDS; $round++) {
                if ($lend("$kind-$round", $desk)) {
                    file_put_contents("$kind-$round.told-yes", '.', FILE_APPEND | LOCK_EX);
                }
            }
            exit;
        }
        unset($desk);
        $connections[] = $mine;
    }
    work($connections);
    while (pcntl_wait($status) > 0);
    $successes = array_map(fn(int $round) => filesize("$kind-$round.told-yes"), range(0, ROUNDS - 1));
    echo "$kind: [", implode(', ', $successes), "]\n";
}
