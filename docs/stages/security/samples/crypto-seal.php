<?php
const CIPHER = 'aes-256-gcm';
$keys = ['k1' => random_bytes(32)]; // in production from a secret store
$current = 'k1';

function seal(string $text, string $belongsTo): array
{
    global $keys, $current;
    $nonce = random_bytes(12); // never twice with the same key
    $sealed = openssl_encrypt(
        $text, CIPHER, $keys[$current], OPENSSL_RAW_DATA,
        $nonce, $tag, $belongsTo, 16,
    );
    return [$current, $nonce, $sealed, $tag];
}

function open(array $value, string $belongsTo): string
{
    global $keys;
    [$keyId, $nonce, $sealed, $tag] = $value;
    if (strlen($tag) !== 16) {
        return 'refused'; // PHP would accept a shorter one
    }
    $text = openssl_decrypt(
        $sealed, CIPHER, $keys[$keyId], OPENSSL_RAW_DATA,
        $nonce, $tag, $belongsTo,
    );
    return $text === false ? 'refused' : $text;
}

$value = seal('code for the shed: 4711', 'member 5');
echo open($value, 'member 5'), "\n";
$again = seal('code for the shed: 4711', 'member 5')[2];
echo 'same bytes again: ', $again === $value[2] ? 'yes' : 'no', "\n";
$changed = $value;
$changed[2][3] = $changed[2][3] ^ "\x01";
echo 'one bit changed: ', open($changed, 'member 5'), "\n";
echo 'moved to another row: ', open($value, 'member 6'), "\n";

$keys['k2'] = random_bytes(32); // rotation: add, use, re-encrypt, remove
$current = 'k2';
echo 'old value still opens: ', open($value, 'member 5'), "\n";
$value = seal(open($value, 'member 5'), 'member 5');
unset($keys['k1']);
echo "sealed again with $value[0]: ", open($value, 'member 5'), "\n";
