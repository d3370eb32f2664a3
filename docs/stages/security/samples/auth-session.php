<?php
const IDLE = 30 * 60; // seconds
const LONGEST = 12 * 60 * 60;

final class Sessions
{
    // Only the hash of an id: a stolen table opens nothing.
    private array $rows = [];

    public function start(string $member, int $now, string $old = ''): string
    {
        $this->end($old); // the id from before sign-in is worth nothing now
        $session = bin2hex(random_bytes(32));
        $this->rows[$this->key($session)] = [
            'member' => $member,
            'started' => $now,
            'seen' => $now,
        ];
        return $session;
    }

    public function member(string $session, int $now): string
    {
        $key = $this->key($session);
        if (!isset($this->rows[$key])) {
            return 'nobody';
        }
        $row = &$this->rows[$key];
        if ($now - $row['seen'] > IDLE || $now - $row['started'] > LONGEST) {
            $this->end($session);
            return 'nobody';
        }
        $row['seen'] = $now;
        return $row['member'];
    }

    public function end(string $session): void
    {
        unset($this->rows[$this->key($session)]);
    }

    public function endAll(string $member): void
    {
        $others = fn (array $row) => $row['member'] !== $member;
        $this->rows = array_filter($this->rows, $others);
    }

    private function key(string $session): string
    {
        return hash('sha256', $session);
    }
}

// With PHP's own sessions: session_regenerate_id(true) at sign-in,
// session_destroy() at sign-out, session.use_strict_mode=1 against planted ids.
const MINUTE = 60;
$sessions = new Sessions();
echo 'planted id: ', $sessions->member('planted-by-bo', 0), "\n";
$ana = $sessions->start('Ana', 0, 'planted-by-bo');
echo 'after sign-in, planted id: ', $sessions->member('planted-by-bo', 0), "\n";
echo 'after sign-in, new id: ', $sessions->member($ana, 0), "\n";
echo '20 minutes later: ', $sessions->member($ana, 20 * MINUTE), "\n";
echo '31 minutes after that: ', $sessions->member($ana, 51 * MINUTE), "\n";
$busy = $sessions->start('Ana', 0);
for ($minute = 0; $minute <= 720; $minute += 20) {
    $still = $sessions->member($busy, $minute * MINUTE);
}
$then = $sessions->member($busy, 721 * MINUTE);
echo "busy for 12 hours: $still - then: $then\n";
$copied = $sessions->start('Ana', 0);
$sessions->end($copied);
echo 'copied, then signed out: ', $sessions->member($copied, 0), "\n";
$start = fn (string $member) => $sessions->start($member, 0);
$all = array_map($start, ['Ana', 'Ana', 'Bo']);
$sessions->endAll('Ana');
$left = array_map(fn (string $one) => $sessions->member($one, 0), $all);
echo 'Ana signs out everywhere: ', implode(' ', $left), "\n";
