<?php
// database: postgresql
// needs: arch-loan.sql
declare(strict_types=1);

// --8<-- [start:code]

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

/** Answer POST /loans with a status and a text. */
function handle(PDO $database, string $tool, string $member): array
{
    $held = count_loans($database, 'member = ?', $member);
    $isOut = count_loans($database, 'tool = ?', $tool) > 0;
    try {
        check($member, $held, $tool, $isOut);
    } catch (Refused $refusal) {
        return [409, $refusal->getMessage()];
    }
    insert_loan($database, $tool, $member);
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

echo "with PostgreSQL\n";
$database = new PDO('pgsql:');
same_tests(fn (string $tool, string $member) => handle($database, $tool, $member));
