<?php

declare(strict_types=1);

const DELAY_SECONDS = '/\A[0-9]+\z/'; // 1*DIGIT; $ would let a line end pass

const VALUES = ['120', '007', '-5', '+5', '1_000', '1e3', '1.5', ' 12', '', '٣'];

foreach (VALUES as $value) {
    // (int) makes a number of all of them, and 0 of '' and '٣'.
    if (preg_match(DELAY_SECONDS, $value) === 1) {
        echo "'$value' wait ", (int) $value, " s\n";
    } else {
        echo "'$value' not delay-seconds\n";
    }
}
