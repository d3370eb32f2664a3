<?php
// database: postgresql
// needs: drills.sql
declare(strict_types=1);

const STOCK = 'SELECT stock FROM tool WHERE id = 2';
const AGAIN = ['40001', '40P01']; // serialization failure, deadlock

/** Run work as one transaction; begin again if the database asks for it. */
function in_transaction(PDO $connection, callable $work, int $attempts = 5)
{
    for ($attempt = 1; ; $attempt++) {
        try {
            $connection->beginTransaction();
            $connection->exec('SET TRANSACTION ISOLATION LEVEL SERIALIZABLE');
            $result = $work($attempt);
            $connection->commit();
            return $result;
        } catch (Throwable $error) {
            $connection->rollBack();
            $state = $error instanceof PDOException ? $error->getCode() : '';
            if (!in_array($state, AGAIN, true) || $attempt === $attempts) {
                throw $error;
            }
            echo "attempt $attempt: $state, start again\n";
            usleep(random_int(0, 50_000 * $attempt));
        }
    }
}

$ana = new PDO('pgsql:');
$bo = new PDO('pgsql:');

in_transaction($ana, function (int $attempt) use ($ana, $bo): void {
    $stock = $ana->query(STOCK)->fetchColumn();
    echo "attempt $attempt: stock $stock\n";
    if ($attempt === 1) { // Bo is faster
        $bo->exec('UPDATE tool SET stock = stock - 1 WHERE id = 2');
    }
    $ana->prepare('UPDATE tool SET stock = ? WHERE id = 2')
        ->execute([$stock - 1]);
});
echo 'at the end: ', $bo->query(STOCK)->fetchColumn(), "\n";
