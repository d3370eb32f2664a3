<?php
// needs: scoping_examples.txt

const HOLD = 3; // days after the one of the return

class Drill
{
    private ?string $holder = null;
    private array $queue = [];
    private ?int $until = null;

    public function perform(int $day, string $member, string $action): string
    {
        while ($this->until && $day > $this->until) { // not fetched: next one
            array_shift($this->queue);
            $this->until = $this->queue ? $this->until + 1 + HOLD : null;
        }
        return $this->$action($day, $member);
    }

    private function borrows(int $day, string $member): string
    {
        if ($this->holder) {
            return 'refused: it is out';
        }
        if ($this->until && $this->queue[0] !== $member) {
            return "refused: held until $this->until";
        }
        if ($this->until) {
            array_shift($this->queue);
        }
        $this->holder = $member;
        $this->until = null;
        return 'lent';
    }

    private function returns(int $day, string $member): string
    {
        $this->holder = null;
        if (!$this->queue) {
            return 'on the shelf';
        }
        $this->until = $day + HOLD;
        return "held until $this->until";
    }

    private function reserves(int $day, string $member): string
    {
        if ($this->holder === $member) {
            return 'refused: you have it';
        }
        if (in_array($member, $this->queue, true)) {
            return 'refused: already in the queue';
        }
        if (!$this->holder && !$this->queue) {
            return 'refused: it is on the shelf';
        }
        $this->queue[] = $member;
        return 'number ' . count($this->queue);
    }

    private function cancels(int $day, string $member): string
    {
        if ($this->until && $this->queue[0] === $member) {
            $this->until = count($this->queue) > 1 ? $day + HOLD : null;
        }
        $this->queue = array_values(array_diff($this->queue, [$member]));
        return 'cancelled';
    }
}

function play(Drill $drill, string $steps): ?string
{
    $said = null;
    foreach (array_filter(array_map('trim', explode(';', $steps))) as $step) {
        [$day, $member, $action] = explode(' ', $step);
        $said = $drill->perform((int) $day, $member, $action);
    }
    return $said;
}

$passed = 0;
$lines = file('scoping_examples.txt', FILE_IGNORE_NEW_LINES);
$examples = preg_grep('/^#/', $lines, PREG_GREP_INVERT);
foreach ($examples as $line) {
    [$number, $given, $when, $then] = array_map('trim', explode('|', $line));
    $drill = new Drill();
    play($drill, $given);
    $said = play($drill, $when);
    $passed += (int) ($said === $then);
    $wrong = $said === $then ? '' : ", but the brief says: $then";
    echo "$number. $when: $said$wrong\n";
}
echo "$passed of ", count($examples), " examples hold\n";
