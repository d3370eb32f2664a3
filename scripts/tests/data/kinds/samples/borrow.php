<?php
// needs: tools.sql
// database: postgresql

$database = new PDO('pgsql:');
$update = $database->prepare('UPDATE tool SET stock = stock - 1 WHERE id = ? AND stock > 0');
$update->execute([1]);
echo "borrowed {$update->rowCount()}\n";
