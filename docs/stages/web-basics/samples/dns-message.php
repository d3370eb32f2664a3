<?php

const A = 1;
const INTERNET = 1;

function question(string $name): string
{
    // number, "please do it all", one question
    $message = pack('n6', 0x1234, 0x0100, 1, 0, 0, 0);
    foreach (explode('.', $name) as $label) {
        $message .= chr(strlen($label)) . $label;
    }
    return $message . "\0" . pack('n2', A, INTERNET);
}

function read(string $answer, string $asked): string
{
    if ((unpack('n', $answer, 2)[1] & 15) === 3) {
        return 'NXDOMAIN, no such name';
    }
    $record = unpack('ntype/nclass/Nttl/nlength', $answer, strlen($asked) + 2);
    ['type' => $type, 'ttl' => $ttl, 'length' => $length] = $record;
    $address = implode('.', unpack("C$length", $answer, strlen($asked) + 12));
    return "type $type, address $address, keep $ttl seconds";
}

function bytes(string $hex): string
{
    return hex2bin(str_replace(' ', '', $hex));
}

function hex(string $bytes): string
{
    return implode(' ', str_split(bin2hex($bytes), 2));
}

$asked = question('toolshed.example');
echo 'header  ', hex(substr($asked, 0, 12)), "\n";
echo 'name    ', hex(substr($asked, 12, -4)), "\n";
echo 'type A  ', hex(substr($asked, -4)), "\n";
$found = bytes('1234 8180 0001 0001 0000 0000') . substr($asked, 12);
$found .= bytes('c00c 0001 0001 0000012c 0004 c6336414');
echo read($found, $asked), "\n";
$absent = bytes('1234 8183 0001 0000 0000 0000') . substr($asked, 12);
echo read($absent, $asked), "\n";
