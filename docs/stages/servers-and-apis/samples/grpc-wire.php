<?php
declare(strict_types=1);

/** Seven bits a byte, lowest first; the top bit: more follow. */
function varint(int $number): string
{
    $coded = '';
    for (; $number > 0x7F; $number >>= 7) {
        $coded .= chr($number & 0x7F | 0x80);
    }
    return $coded . chr($number);
}

/** Field 1 is a number (kind 0), field 2 a text (kind 2). */
function loan(int $id, string $tool): string
{
    $first = varint(1 << 3 | 0) . varint($id);
    return $first . varint(2 << 3 | 2) . varint(strlen($tool)) . $tool;
}

/** What a program that knows only fields 1 and 2 understands. */
function read(string $message): string
{
    [$place, $id, $tool] = [0, 0, ''];
    $number = function () use ($message, &$place): int {
        for ($value = 0, $shift = 0; ; $shift += 7) {
            $byte = ord($message[$place++]);
            $value |= ($byte & 0x7F) << $shift;
            if ($byte < 0x80) {
                return $value;
            }
        }
    };
    while ($place < strlen($message)) {
        $tag = $number();
        [$field, $kind, $value] = [$tag >> 3, $tag & 7, $number()];
        if ($kind === 2) {
            $place += $value;
            $value = substr($message, $place - $value, $value);
        }
        if ($field === 1 && $kind === 0) {
            $id = $value;
        } elseif ($field === 2 && $kind === 2) {
            $tool = $value;
        }
    }
    return "id $id, tool '$tool'";
}

$drill = loan(150, 'drill');
echo 'written: ', implode(' ', str_split(bin2hex($drill), 2)), "\n";
echo 'read again: ', read($drill), "\n";
$newer = $drill . hex2bin('1a0a323032362d31312d3239');
echo 'from a newer program, with a field 3: ', read($newer), "\n";
$renamed = hex2bin('0896011202426f');
echo "field 2 became the member's name: ", read($renamed), "\n";
echo 'field 2 became a number: ', read(hex2bin('0896011007')), "\n";
