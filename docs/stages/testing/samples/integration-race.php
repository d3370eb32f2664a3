<?php
// database: postgresql
// needs: integration_schema.sql
declare(strict_types=1);

/** The answer to one request: 201, or 409 if the tool is out. */
function reserve(PDO $database, int $tool, int $member, $other): int
{
    $database->beginTransaction();
    try {
        $look = $database->prepare('SELECT 1 FROM loan WHERE tool_id = ?');
        $look->execute([$tool]);
        $out = $look->fetch();
        fwrite($other, "looked\n"); // the worst moment, every time
        fgets($other);
        if ($out) {
            $database->rollBack();
            return 409;
        }
        $database->prepare("INSERT INTO loan (tool_id, member_id, due_on)
            VALUES (?, ?, '2026-12-06')")->execute([$tool, $member]);
        $database->commit();
        return 201;
    } catch (PDOException $error) {
        $database->rollBack();
        return $error->getCode() === '23505' ? 409 : throw $error;
    }
}

function setup(int $rounds): void
{
    $sql = new PDO('pgsql:');
    $sql->exec('TRUNCATE tool, member, loan, reminder RESTART IDENTITY');
    $sql->exec("INSERT INTO member (name) VALUES ('Ana'), ('Bo')");
    $sql->exec("INSERT INTO tool (name)
        SELECT 'drill' FROM generate_series(1, $rounds)");
}

/** How often each pair of answers came, and how many loans there are. */
function races(int $rounds = 20): string
{
    setup($rounds);
    // PHP has no threads of its own: Bo is a second process.
    [$ana, $bo] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
    if (pcntl_fork() === 0) {
        $connection = new PDO('pgsql:');
        for ($tool = 1; $tool <= $rounds; $tool++) {
            fwrite($bo, reserve($connection, $tool, 2, $bo) . "\n");
        }
        exit;
    }
    $sql = new PDO('pgsql:');
    $seen = [];
    for ($tool = 1; $tool <= $rounds; $tool++) {
        $pair = [reserve($sql, $tool, 1, $ana), (int) fgets($ana)];
        sort($pair);
        $key = implode(' and ', $pair);
        $seen[$key] = ($seen[$key] ?? 0) + 1;
    }
    pcntl_wait($status);
    $loans = $sql->query('SELECT count(*) FROM loan')->fetchColumn();
    $times = fn ($pair, $n) => "$n times $pair";
    $pairs = implode(', ', array_map($times, array_keys($seen), $seen));
    return "$pairs; $loans loans";
}

echo 'with the index: ', races(), "\n";
(new PDO('pgsql:'))->exec('DROP INDEX loan_out_once');
echo 'without: ', races(), "\n";
