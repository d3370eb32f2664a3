<?php
// database: postgresql
// needs: toolshed.sql
declare(strict_types=1);

$connection = new PDO('pgsql:');
$connection->prepare('INSERT INTO member (name, email) VALUES (?, ?)')
    ->execute(["O'Brien", 'obrien@toolshed.example']);

$search = $connection->prepare('SELECT id FROM member WHERE name = ?');
foreach (["O'Brien", "' OR '1'='1"] as $name) {
    $search->execute([$name]);
    echo $name, ': ', count($search->fetchAll()), " found\n";
}
