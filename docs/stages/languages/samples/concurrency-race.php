<?php
declare(strict_types=1);

const MEMBERS = 50;

// Each request has a process of its own, so they meet in files here, and in the database in production.
function lend(int $member): bool
{
    if (is_file('drill.holder')) { // check
        return false;
    }
    file_put_contents('looked', '.', FILE_APPEND | LOCK_EX);
    do { // until all have looked: makes the unlucky order certain
        usleep(1000);
        clearstatcache();
    } while (filesize('looked') < MEMBERS);
    file_put_contents('drill.holder', $member); // act
    return true;
}

for ($member = 0; $member < MEMBERS; $member++) {
    if (pcntl_fork() === 0) {
        exit(lend($member) ? 0 : 1);
    }
}
$toldYes = 0;
while (pcntl_wait($status) > 0) {
    $toldYes += pcntl_wexitstatus($status) === 0 ? 1 : 0;
}
echo 'one drill, ', MEMBERS, " requests, told yes: $toldYes\n";
