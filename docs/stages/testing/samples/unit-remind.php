<?php
declare(strict_types=1);

interface Mailer
{
    public function send(string $to, string $text): void;
}

/** Send a mail for each loan that is overdue today. */
function remind(array $loans, callable $clock, Mailer $mailer): void
{
    $today = $clock();
    foreach ($loans as ['tool' => $tool, 'member' => $member, 'due' => $due]) {
        if ($due < $today) {
            $mailer->send($member, "$tool: {$due->diff($today)->days} late");
        }
    }
}

/** Keeps mails instead of sending them. */
class FakeMailer implements Mailer
{
    public array $sent = [];

    public function send(string $to, string $text): void
    {
        $this->sent[] = "$to: $text";
    }
}

function test_on(int $day): array
{
    $day = new DateTimeImmutable("2026-12-0$day");
    $drill = new DateTimeImmutable('2026-11-30');
    $saw = new DateTimeImmutable('2026-12-04');
    $loans = [
        ['tool' => 'drill', 'member' => 'Ana', 'due' => $drill],
        ['tool' => 'saw', 'member' => 'Bo', 'due' => $saw],
    ];
    $mailer = new FakeMailer();
    remind($loans, fn () => $day, $mailer);
    return $mailer->sent;
}

function check(int $day, string ...$expected): void
{
    if (test_on($day) !== $expected) {
        throw new Exception("$day: " . implode(', ', test_on($day)));
    }
}

check(1, 'Ana: drill: 1 late');
check(4, 'Ana: drill: 4 late');
check(5, 'Ana: drill: 5 late', 'Bo: saw: 1 late');
echo implode("\n", test_on(5)), "\n";
