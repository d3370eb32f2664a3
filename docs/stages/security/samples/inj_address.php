<?php
declare(strict_types=1);

const REFUSED = [
    '0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8',
    '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24',
    '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24',
    '203.0.113.0/24', '224.0.0.0/3',
    '2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20',
];

function contains(string $network, string $address): bool
{
    [$start, $bits] = explode('/', $network);
    $start = inet_pton($start);
    $bytes = inet_pton($address);
    if (strlen($start) !== strlen($bytes)) {
        return false;
    }
    $mask = str_repeat("\xff", intdiv((int) $bits, 8));
    $mask .= chr(0xff << (8 - (int) $bits % 8) & 0xff);
    $mask = substr(str_pad($mask, strlen($start), "\0"), 0, strlen($start));
    return ($bytes & $mask) === ($start & $mask);
}

function isPublic(string $address): bool
{
    if (filter_var($address, FILTER_VALIDATE_IP) === false) {
        return false; // a name, or a short form such as 127.1
    }
    if (str_contains($address, ':') && !contains('2000::/3', $address)) {
        return false;
    }
    foreach (REFUSED as $network) {
        if (contains($network, $address)) {
            return false;
        }
    }
    return true;
}

foreach ([
    '9.9.9.9', '2620:fe::9',
    '127.0.0.1', '0.0.0.0', '10.1.2.3', '172.31.0.1', '192.168.1.1',
    '169.254.169.254', '100.64.0.1', '224.0.0.1',
    '::1', 'fe80::1', 'fd00::1', '::ffff:127.0.0.1',
    '64:ff9b::7f00:1', '2002:7f00:1::', '3fff::1', '127.1',
] as $address) {
    echo $address, isPublic($address) ? ' public' : ' refused', "\n";
}
