<?php
declare(strict_types=1);

function borrow_both(string $member, string $first, string $second, callable $meet): void
{
    $one = fopen("$first.lock", 'c');
    flock($one, LOCK_EX);
    file_put_contents("$member.state", "holds the $first, waits for the $second");
    $meet();
    $other = fopen("$second.lock", 'c');
    flock($other, LOCK_EX);
    file_put_contents("$member.state", 'had both');
}

function run(string $title, array $wishes, callable $meet): void
{
    $processes = [];
    foreach ($wishes as $wish) {
        $process = pcntl_fork();
        if ($process === 0) {
            borrow_both(...$wish, meet: $meet);
            exit; // this releases both locks
        }
        $processes[] = $process;
    }
    $limit = hrtime(true) + 500_000_000; // nobody should need longer
    while ($processes && hrtime(true) < $limit) {
        usleep(5000);
        $processes = array_filter($processes, fn(int $id) => pcntl_waitpid($id, $status, WNOHANG) === 0);
    }
    echo "$title: ", $processes ? 'hangs' : 'ends', "\n";
    foreach (glob('*.state') as $file) {
        echo '  ', basename($file, '.state'), ' ', file_get_contents($file), "\n";
    }
    foreach ($processes as $id) {
        posix_kill($id, SIGKILL);
        pcntl_waitpid($id, $status);
    }
}

$wishes = [['Ana', 'drill', 'ladder'], ['Bo', 'ladder', 'drill']];
$both_hold_one = function (): void {
    while (count(glob('*.state')) < 2) {
        usleep(1000);
    }
};
run('in the order of the wish', $wishes, $both_hold_one);

$by_name = array_map(fn(array $wish) => [$wish[0], min($wish[1], $wish[2]), max($wish[1], $wish[2])], $wishes);
run('in the order of the names', $by_name, fn() => null);
