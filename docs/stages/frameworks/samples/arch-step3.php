<?php
// database: postgresql
// needs: arch-loan.sql
declare(strict_types=1);

const MOST_TOOLS = 3;

/** A rule of the library says no. */
class Refused extends Exception {}

/** May the member, who holds so many tools, borrow this one? Throws Refused. */
function check(string $member, int $held, string $tool, bool $isOut): void
{
    if ($held >= MOST_TOOLS) {
        throw new Refused("$member has " . MOST_TOOLS . ' tools');
    }
    if ($isOut) {
        throw new Refused("the $tool is out");
    }
}

// --8<-- [start:code]

// The application: what it does, and what it needs.

/** A port: what lending needs to know and to keep. */
interface Loans
{
    public function heldBy(string $member): int;
    public function isOut(string $tool): bool;
    public function add(string $tool, string $member): void;
}

/** The use case. Throws Refused. */
function lend(Loans $loans, string $tool, string $member): void
{
    check($member, $loans->heldBy($member), $tool, $loans->isOut($tool));
    $loans->add($tool, $member);
}

// The infrastructure: adapters, and the edge to HTTP.

class PostgresLoans implements Loans
{
    public function __construct(private PDO $database) {}

    public function heldBy(string $member): int
    {
        return count_loans($this->database, 'member = ?', $member);
    }

    public function isOut(string $tool): bool
    {
        return count_loans($this->database, 'tool = ?', $tool) > 0;
    }

    public function add(string $tool, string $member): void
    {
        insert_loan($this->database, $tool, $member);
    }
}

class LoansInMemory implements Loans
{
    private array $holder = [];

    public function heldBy(string $member): int
    {
        return count(array_keys($this->holder, $member, true));
    }

    public function isOut(string $tool): bool
    {
        return isset($this->holder[$tool]);
    }

    public function add(string $tool, string $member): void
    {
        $this->holder[$tool] = $member;
    }
}

/** Answer POST /loans with a status and a text. */
function handle(Loans $loans, string $tool, string $member): array
{
    try {
        lend($loans, $tool, $member);
    } catch (Refused $refusal) {
        return [409, $refusal->getMessage()];
    }
    return [201, "the $tool is lent to $member"];
}

// --8<-- [end:code]

function count_loans(PDO $database, string $condition, string $value): int
{
    $query = $database->prepare("SELECT count(*) FROM loan WHERE $condition");
    $query->execute([$value]);
    return $query->fetchColumn();
}

function insert_loan(PDO $database, string $tool, string $member): void
{
    $database->prepare('INSERT INTO loan VALUES (?, ?)')->execute([$tool, $member]);
}

function expect(string $title, mixed $actual, mixed $wanted): void
{
    echo $actual === $wanted ? 'ok  ' : 'FAIL ' . json_encode($actual), " $title\n";
}

function same_tests(callable $handle): void
{
    expect('Ana borrows the drill', $handle('drill', 'Ana'), [201, 'the drill is lent to Ana']);
    expect('Bo cannot have it too', $handle('drill', 'Bo'), [409, 'the drill is out']);
    expect('Ana borrows the saw', $handle('saw', 'Ana'), [201, 'the saw is lent to Ana']);
    expect('Ana borrows the ladder', $handle('ladder', 'Ana'), [201, 'the ladder is lent to Ana']);
    expect('a fourth tool is refused', $handle('axe', 'Ana'), [409, 'Ana has 3 tools']);
}

function refused(string $member, int $held, string $tool, bool $isOut): bool
{
    try {
        check($member, $held, $tool, $isOut);
        return false;
    } catch (Refused) {
        return true;
    }
}

echo "the rule alone\n";
expect('two tools and a free one', refused('Ana', 2, 'axe', false), false);
expect('three are enough', refused('Ana', 3, 'axe', false), true);

echo "in memory\n";
$inMemory = new LoansInMemory();
same_tests(fn (string $tool, string $member) => handle($inMemory, $tool, $member));
echo "with PostgreSQL\n";
$inPostgres = new PostgresLoans(new PDO('pgsql:'));
same_tests(fn (string $tool, string $member) => handle($inPostgres, $tool, $member));
