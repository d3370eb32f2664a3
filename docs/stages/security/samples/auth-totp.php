<?php
function totp(string $secret, int $now, int $digits = 6): string
{
    $step = pack('J', intdiv($now, 30)); // a new code every 30 seconds
    $digest = hash_hmac('sha1', $step, $secret, binary: true);
    $offset = ord($digest[19]) & 15;
    $number = unpack('N', $digest, $offset)[1] & 0x7FFFFFFF;
    return sprintf("%0{$digits}d", $number % 10 ** $digits);
}

final class SecondFactor
{
    private int $used = -1; // the last step that was accepted

    public function __construct(private readonly string $secret)
    {
    }

    public function check(string $code, int $now): string
    {
        $step = intdiv($now, 30);
        foreach ([$step - 1, $step, $step + 1] as $near) {
            // Clocks differ a little.
            $right = hash_equals(totp($this->secret, $near * 30), $code);
            if ($right && $near > $this->used) {
                // Neither this code nor an older one works again.
                $this->used = $near;
                return 'accepted';
            }
        }
        return 'refused';
    }
}

// From RFC 6238, appendix B; yours: 20 random bytes.
const SECRET = '12345678901234567890';
foreach ([59, 1111111109, 20000000000] as $now) {
    echo $now, ' ', totp(SECRET, $now, 8), "\n";
}

$ana = new SecondFactor(SECRET);
$now = 1_800_000_000;
$late = totp(SECRET, $now - 30);
echo 'her phone is 30 seconds late: ', $ana->check($late, $now), "\n";
echo 'the code of now: ', $ana->check(totp(SECRET, $now), $now), "\n";
echo 'the same code again: ', $ana->check(totp(SECRET, $now), $now), "\n";
$old = totp(SECRET, $now - 300);
echo 'a code from five minutes ago: ', $ana->check($old, $now), "\n";
