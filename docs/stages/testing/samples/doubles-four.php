<?php

/** The real one. It belongs to you, needs no network, and may stay as it is. */
class Loans
{
    private const ROWS = [['Ana', 'drill', '2026-03-01'], ['Bo', 'saw', '2026-03-20']];

    public function overdue(string $day): array
    {
        return array_filter(self::ROWS, fn ($loan) => $loan[2] < $day);
    }

    public function dueBefore(string $day): array // the name after the tidying
    {
        return $this->overdue($day);
    }
}

function remind($loans, $mailer, string $today): void
{
    foreach ($loans->overdue($today) as [$member, $tool]) {
        $mailer->send($member, "Please bring back the $tool");
    }
}

function remindRenamed($loans, $mailer, string $today): void // the same behaviour
{
    foreach ($loans->dueBefore($today) as [$member, $tool]) {
        $mailer->send($member, "Please bring back the $tool");
    }
}

function remindWrongDay($loans, $mailer, string $today): void // a fault: today is ignored
{
    foreach ($loans->overdue('2026-12-31') as [$member, $tool]) {
        $mailer->send($member, "Please bring back the $tool");
    }
}

const TODAY = '2026-03-10';
const TEXT = 'Please bring back the drill';

/** Works, but keeps the mail instead of sending it. */
class FakeMailer
{
    public array $boxes = [];

    public function send(string $member, string $text): void
    {
        $this->boxes[$member][] = $text;
    }
}

/** Notes how it was called. */
class SpyMailer
{
    public array $calls = [];

    public function send(string ...$call): void
    {
        $this->calls[] = $call;
    }
}

/** Always gives the same answer. */
class StubLoans
{
    public function overdue(string $day): array
    {
        return [['Ana', 'drill']];
    }
}

/** Knows in advance which calls must come, in which order. */
class Mock
{
    public function __construct(public array $expected)
    {
    }

    public function overdue(string $day): array
    {
        same(array_shift($this->expected), ['overdue', $day]);
        return [['Ana', 'drill']];
    }

    public function send(string $member, string $text): void
    {
        same(array_shift($this->expected), ['send', $member, $text]);
    }
}

function same(mixed $expected, mixed $found): void
{
    if ($expected !== $found) {
        throw new AssertionError('not the same');
    }
}

$tests = [
    'stub' => function (callable $remind) {
        $mailer = new FakeMailer();
        $remind(new StubLoans(), $mailer, TODAY);
        same(['Ana' => [TEXT]], $mailer->boxes);
    },
    'fake' => function (callable $remind) {
        $mailer = new FakeMailer();
        $remind(new Loans(), $mailer, TODAY);
        same(['Ana' => [TEXT]], $mailer->boxes);
    },
    'spy' => function (callable $remind) {
        $mailer = new SpyMailer();
        $remind(new Loans(), $mailer, TODAY);
        same([['Ana', TEXT]], $mailer->calls);
    },
    'mock' => function (callable $remind) {
        $mock = new Mock([['overdue', TODAY], ['send', 'Ana', TEXT]]);
        $remind($mock, $mock, TODAY);
        same([], $mock->expected);
    },
];

function colour(callable $test, callable $version): string
{
    try {
        $test($version);
        return 'green';
    } catch (Error) { // an assertion, or a method that is not there
        return 'red';
    }
}

echo "      as it is, renamed inside, wrong day\n";
foreach ($tests as $name => $test) {
    $colours = array_map(fn ($version) => colour($test, $version), ['remind', 'remindRenamed', 'remindWrongDay']);
    echo "$name: ", implode(', ', $colours), "\n";
}
