<?php

class Cache
{
    public array $entries = [];

    public function __construct(private Closure $clock, private Closure $chance)
    {
    }

    public function get(string $key, callable $load): ?string
    {
        $entry = $this->entries[$key] ?? null;
        if ($entry && ($this->clock)() < $entry['until']) {
            return $entry['value'];
        }
        $value = $load();
        $lifetime = $value === null ? 5 : 60; // that something is missing is worth knowing, but not for long
        $until = ($this->clock)() + $lifetime * (0.9 + 0.2 * ($this->chance)());
        $this->entries[$key] = ['value' => $value, 'until' => $until];
        return $value;
    }

    public function delete(string $key): void
    {
        unset($this->entries[$key]);
    }
}

$now = 0;
$seed = 7;
$tools = [7 => 'drill'];
$reads = 0;

// Numbers between 0 and 1, the same in every run; `lcg_value` outside of tests.
$chance = function () use (&$seed): float {
    $seed = $seed * 16807 % 2147483647;
    return $seed / 2147483647;
};
$clock = function () use (&$now): int {
    return $now;
};
$cache = new Cache($clock, $chance);

$tool = function (int $number) use ($cache, &$tools, &$reads): string {
    $load = function () use ($number, &$tools, &$reads): ?string {
        $reads++;
        return $tools[$number] ?? null;
    };
    return $cache->get("tool:$number", $load) ?? 'none';
};

printf("tool 7 twice: %s, %s; ", $tool(7), $tool(7));
printf("database reads: %d\n", $reads);
$reads = 0;
printf("tool 99 twice: %s, %s; ", $tool(99), $tool(99));
printf("database reads: %d\n", $reads);

$tools[7] = 'hammer drill';
$now = 30;
echo "renamed, entry kept, at 30 s: {$tool(7)}\n";
$now = 70;
echo "renamed, entry kept, at 70 s: {$tool(7)}\n";

$tools[7] = 'impact drill';
$cache->delete('tool:7');
echo "renamed, entry deleted, at 70 s: {$tool(7)}\n";

$moments = [];
for ($number = 100; $number < 120; $number++) {
    $tools[$number] = 'saw';
    $tool($number);
    $moments[(string) $cache->entries["tool:$number"]['until']] = true;
}
printf("20 tools stored together expire at %d different moments\n", count($moments));
