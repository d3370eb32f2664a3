<?php
// fails

declare(strict_types=1);

final class Settings
{
    private function __construct(
        public readonly string $databaseUrl,
        public readonly int $loanDays,
    ) {
    }

    /** @return Settings|list<string> The settings, or all faults at once. */
    public static function read(array $environment): Settings|array
    {
        $faults = [];
        $url = $environment['DATABASE_URL'] ?? '';
        if ($url === '') {
            $faults[] = 'DATABASE_URL is not set (expected: postgresql://…)';
        } elseif (!str_starts_with($url, 'postgresql://')) {
            $faults[] = 'DATABASE_URL must begin with postgresql://';
        }
        $range = ['options' => ['min_range' => 1, 'max_range' => 365]];
        $days = $environment['LOAN_DAYS'] ?? '14';
        $days = filter_var($days, FILTER_VALIDATE_INT, $range);
        if ($days === false) {
            $faults[] = 'LOAN_DAYS must be a whole number from 1 to 365';
        }
        return $faults ?: new Settings($url, $days);
    }
}

$settings = Settings::read(getenv());
if (is_array($settings)) {
    fwrite(STDERR, implode("\n- ", ['Cannot start:', ...$settings]) . "\n");
    exit(1);
}
echo "Ready: loans of {$settings->loanDays} days\n";
