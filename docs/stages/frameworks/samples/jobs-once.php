<?php
// database: postgresql
// needs: jobs-once-tables.sql
declare(strict_types=1);

class WorkerIsGone extends Exception {}

// --8<-- [start:handle]
/** Book the fee of a message, once however often it comes. */
function handle(PDO $database, array $message): string
{
    $database->beginTransaction();
    $seen = $database->prepare('INSERT INTO inbox (message_id) VALUES (?) ON CONFLICT DO NOTHING');
    $seen->execute([$message['id']]);
    if ($seen->rowCount() === 0) {
        $database->rollBack();
        return 'seen before';
    }
    $database->prepare('INSERT INTO fee (member, amount) VALUES (?, ?)')
        ->execute([$message['member'], $message['amount']]);
    if (($message['dies'] ?? '') === 'before COMMIT') {
        throw new WorkerIsGone(); // and below, the connection goes with it
    }
    $database->commit();
    return 'booked';
}
// --8<-- [end:handle]

function deliver(string $title, array $message): void
{
    $database = new PDO('pgsql:');
    try {
        $said = handle($database, $message);
        echo "$title $said\n";
    } catch (WorkerIsGone) {
        echo "$title the worker is gone\n";
    }
    // What PostgreSQL sees of a killed worker: PDO closes the connection of an object that nothing refers to.
    unset($database);
}

$ana = ['id' => 'm-1', 'member' => 'Ana', 'amount' => 4];
$bo = ['id' => 'm-2', 'member' => 'Bo', 'amount' => 6];
deliver('m-1:', $ana);
deliver('m-1 again:', $ana);
deliver('m-2, killed before COMMIT:', $bo + ['dies' => 'before COMMIT']);
deliver('m-2 again:', $bo);
deliver('m-2, because the acknowledgement got lost:', $bo);
$fees = (new PDO('pgsql:'))->query('SELECT member, amount FROM fee ORDER BY member');
foreach ($fees as ['member' => $member, 'amount' => $amount]) {
    echo "$member $amount\n";
}
