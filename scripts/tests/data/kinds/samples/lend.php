<?php
$file = fopen(__DIR__ . '/lent', 'c+');
flock($file, LOCK_EX);
$lent = fread($file, 1) !== '';
fwrite($file, 'x');
http_response_code($lent ? 409 : 201);
header('Cache-Control: no-store');
header('Content-Type: application/json');
header('ETag: "1"');
echo json_encode(['done' => !$lent, 'tool' => '½-inch drill']);
