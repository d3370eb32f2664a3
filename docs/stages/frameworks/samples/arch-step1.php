<?php
// database: postgresql
// needs: arch-loan.sql
declare(strict_types=1);

// --8<-- [start:code]

/** Answer POST /loans with a status and a text. */
function handle(PDO $database, string $tool, string $member): array
{
    if (count_loans($database, 'member = ?', $member) >= 3) {
        return [409, "$member has 3 tools"];
    }
    if (count_loans($database, 'tool = ?', $tool) > 0) {
        return [409, "the $tool is out"];
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

$database = new PDO('pgsql:');
same_tests(fn (string $tool, string $member) => handle($database, $tool, $member));
