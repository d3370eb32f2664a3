<?php
declare(strict_types=1);

const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'; // fixed in RFC 6455

function accept(string $key): string
{
    return base64_encode(sha1($key . GUID, true));
}

/** A short text frame from a client: its bytes are masked. */
function decode(string $frame): string
{
    $length = ord($frame[1]) & 0x7F;
    $masked = ord($frame[1]) & 0x80;
    if (ord($frame[0]) !== 0x81 || !$masked || $length > 125) {
        throw new InvalidArgumentException('not a short masked text');
    }
    $mask = str_repeat(substr($frame, 2, 4), intdiv($length, 4) + 1);
    return substr($frame, 6, $length) ^ substr($mask, 0, $length);
}

/** A short text frame from a server: not masked. */
function encode(string $text): string
{
    return "\x81" . chr(strlen($text)) . $text;
}

echo 'Sec-WebSocket-Accept: ', accept('dGhlIHNhbXBsZSBub25jZQ=='), "\n";
echo 'from the client: ', decode(hex2bin('818537fa213d7f9f4d5158')), "\n";
$hello = str_split(bin2hex(encode('Hello')), 2);
echo 'to the client: ', implode(' ', $hello), "\n";
