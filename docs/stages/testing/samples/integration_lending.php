<?php
declare(strict_types=1);

use PHPUnit\Framework\TestCase;

function lend(PDO $database, int $tool, int $member, string $due): int
{
    $sql = 'INSERT INTO loan (tool_id, member_id, due_on)
        VALUES (?, ?, ?) RETURNING id';
    $insert = $database->prepare($sql);
    $insert->execute([$tool, $member, $due]);
    return $insert->fetchColumn();
}

/** A queue may deliver a message twice; one reminder is enough. */
function take_message(PDO $database, array $message): void
{
    $sql = 'INSERT INTO reminder VALUES (?, ?) ON CONFLICT DO NOTHING';
    $database->prepare($sql)->execute([$message['loan'], $message['text']]);
}

final class LendingTest extends TestCase
{
    private PDO $db;

    protected function setUp(): void
    {
        $this->db = new PDO('pgsql:');
        $this->db->beginTransaction();
    }

    protected function tearDown(): void
    {
        $this->db->rollBack();
    }

    // Factories: a test names what matters to it, the rest is made up.
    private function tool(string $name = 'drill'): int
    {
        $sql = 'INSERT INTO tool (name) VALUES (?) RETURNING id';
        return $this->one($sql, $name);
    }

    private function member(string $name = 'Ana'): int
    {
        $sql = 'INSERT INTO member (name) VALUES (?) RETURNING id';
        return $this->one($sql, $name);
    }

    private function loan(?int $tool = null, string $due = '2026-11-30'): int
    {
        return lend($this->db, $tool ?? $this->tool(), $this->member(), $due);
    }

    private function one(string $sql, mixed ...$values): int
    {
        $query = $this->db->prepare($sql);
        $query->execute($values);
        return $query->fetchColumn();
    }

    public function testALentToolHasOneOpenLoan(): void
    {
        $this->loan(tool: $this->tool('saw'));
        self::assertSame(1, $this->one('SELECT count(*) FROM loan'));
    }

    public function testAToolThatIsOutIsRefused(): void
    {
        $drill = $this->tool();
        $this->loan(tool: $drill);
        $this->expectExceptionMessage('23505');
        $this->loan(tool: $drill);
    }

    public function testAMessageDeliveredTwiceLeavesOneReminder(): void
    {
        $loan = $this->loan(due: '2026-11-01');
        $message = ['loan' => $loan, 'text' => 'late'];
        take_message($this->db, $message);
        take_message($this->db, $message);
        self::assertSame(1, $this->one('SELECT count(*) FROM reminder'));
    }
}
