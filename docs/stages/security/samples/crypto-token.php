<?php
function newToken(): string
{
    $bytes = random_bytes(32); // 256 random bits, go into the e-mail
    return rtrim(strtr(base64_encode($bytes), '+/', '-_'), '='); // fits in a link
}

function isRight(string $given, string $stored): bool
{
    return hash_equals($stored, hash('sha256', $given));
}

$token = newToken();
$stored = hash('sha256', $token); // all that the database sees
$yes = fn (bool $value) => $value ? 'yes' : 'no';
echo 'characters: ', strlen($token), "\n";
echo 'two are equal: ', $yes($token === newToken()), "\n";
echo 'right token: ', $yes(isRight($token, $stored)), "\n";
echo 'the stored value as token: ', $yes(isRight($stored, $stored)), "\n";
// Test case 2 of RFC 4231: does this HMAC do what others do?
echo hash_hmac('sha256', 'what do ya want for nothing?', 'Jefe'), "\n";
