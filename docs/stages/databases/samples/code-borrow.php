<?php
// database: postgresql
// needs: toolshed.sql
declare(strict_types=1);

const FIND = <<<'SQL'
    SELECT tool.name FROM loan
    JOIN tool ON tool.id = loan.tool_id
    JOIN member ON member.id = loan.member_id
    WHERE member.name = ? AND returned_on IS NULL
    ORDER BY tool.name
    SQL;
const LEND = <<<'SQL'
    INSERT INTO loan (tool_id, member_id, lent_on, due_on, fee)
    SELECT tool.id, member.id, '2026-11-20', '2026-11-27', 7 * daily_fee
    FROM tool, member
    WHERE tool.name = ? AND member.name = ?
    SQL;

function toolsOut(PDO $database, string $member): string
{
    $statement = $database->prepare(FIND);
    $statement->execute([$member]);
    return implode(', ', $statement->fetchAll(PDO::FETCH_COLUMN)) ?: 'nothing';
}

function borrow(PDO $database, string $member, array $tools): string
{
    $database->beginTransaction();
    try {
        $statement = $database->prepare(LEND);
        foreach ($tools as $tool) {
            $statement->execute([$tool, $member]);
        }
        $database->commit();
        return 'done';
    } catch (Throwable $error) {
        $database->rollBack();
        if ($error->getCode() !== '23505') {
            throw $error;
        }
        return 'refused with ' . $error->getCode();
    }
}

$wishes = [['wheelbarrow', 'drill'], ['wheelbarrow', 'pressure washer']];
$database = new PDO('pgsql:'); // reads PGHOST, PGUSER and so on
foreach (['Bo', "Bo' OR '1'='1"] as $member) {
    echo "$member: ", toolsOut($database, $member), "\n";
}
foreach ($wishes as $tools) {
    $result = borrow($database, 'Dev', $tools);
    echo 'Dev asks for ', implode(' and ', $tools), ": $result\n";
    echo 'Dev: ', toolsOut($database, 'Dev'), "\n";
}
