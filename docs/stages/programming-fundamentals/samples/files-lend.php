<?php
// fails

const USAGE = <<<'TEXT'
    usage: lend TOOL DAYS
      TOOL  inventory number, such as T-0042
      DAYS  1 to 30
    TEXT;

function main(array $arguments): int
{
    if ($arguments === ['--help']) {
        echo USAGE, "\n";
        return 0;
    }
    if (count($arguments) !== 2) {
        return refuse('2 arguments are needed, not ' . count($arguments));
    }
    [$tool, $days] = $arguments;
    if (!ctype_digit($days) || (int) $days < 1 || (int) $days > 30) {
        return refuse("DAYS must be 1 to 30, not $days");
    }
    echo "$tool is lent for $days days\n";
    return 0;
}

function refuse(string $message): int
{
    fwrite(STDERR, "lend: $message\n" . USAGE . "\n");
    return 2;
}

exit(main(array_slice($argv, 1)));
