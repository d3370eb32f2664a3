<?php
// database: postgresql
// needs: drills.sql
declare(strict_types=1);

const AGAIN = ['40001', '40P01']; // serialization failure, deadlock

/** Put two tools back into stock, both or neither. Returns the refusals. */
function bring_back(string $first, string $second, $other, int $attempts = 5): array
{
    $connection = new PDO('pgsql:');
    $put = $connection->prepare('UPDATE tool SET stock = stock + 1 WHERE name = ?');
    $refusals = [];
    for ($attempt = 1; ; $attempt++) {
        try {
            $connection->beginTransaction();
            $put->execute([$first]);
            if ($attempt === 1) { // wait until both hold one
                fwrite($other, "1\n");
                fgets($other);
            }
            $put->execute([$second]);
            $connection->commit();
            return $refusals;
        } catch (PDOException $error) {
            $connection->rollBack();
            $state = $error->getCode();
            if (!in_array($state, AGAIN, true) || $attempt === $attempts) {
                throw $error;
            }
            $refusals[] = $state;
            usleep(random_int(50_000, 100_000) * $attempt);
        }
    }
}

// PHP has no threads of its own: Bo is a second process.
[$ana, $bo] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
if (pcntl_fork() === 0) {
    fwrite($bo, implode("\n", [...bring_back('ladder', 'drill', $bo), '']));
    exit;
}
fclose($bo);
$refusals = bring_back('drill', 'ladder', $ana);
array_push($refusals, ...array_filter(explode("\n", stream_get_contents($ana))));
pcntl_wait($status);

echo 'refused: ', implode(' ', array_unique($refusals)), "\n";
$rows = (new PDO('pgsql:'))->query('SELECT name, stock FROM tool ORDER BY id');
foreach ($rows as ['name' => $name, 'stock' => $stock]) {
    echo "$name: $stock\n";
}
