<?php

// The root refers to the first, the first to the second.
const ZONES = ['example', 'toolshed.example'];

class Resolver
{
    private array $known = ['root']; // servers that the resolver has heard of
    private array $cache = [];

    public function __construct(public array $records)
    {
    }

    public function lookUp(string $name, int $now): string
    {
        if (isset($this->cache[$name]) && $now < $this->cache[$name]['until']) {
            ['found' => $found, 'until' => $until] = $this->cache[$name];
            return "from the cache: $found, " . ($until - $now) . ' s left';
        }
        $asked = [end($this->known)]; // begin as near to the name as possible
        foreach (array_slice(ZONES, count($this->known) - 1) as $zone) {
            $this->known[] = $zone;
            $asked[] = $zone;
        }
        $found = $this->records[$name] ?? 'no such name';
        $ttl = isset($this->records[$name]) ? 300 : 60;
        $this->cache[$name] = ['found' => $found, 'until' => $now + $ttl];
        return 'asked ' . implode(', ', $asked) . ": $found, keep $ttl s";
    }

    public function ask(string $name, int $now): void
    {
        printf("%3d %s: %s\n", $now, $name, $this->lookUp($name, $now));
    }
}

$resolver = new Resolver(['toolshed.example' => '198.51.100.20']);
$resolver->ask('toolshed.example', 0);
$resolver->ask('toolshed.example', 120);
$resolver->records['toolshed.example'] = '203.0.113.50';
echo "150 the owner changes the address\n";
$resolver->ask('toolshed.example', 200);
$resolver->ask('toolshed.example', 300);
$resolver->ask('www.toolshed.example', 310);
$resolver->records['www.toolshed.example'] = '203.0.113.50';
echo "320 the owner creates www\n";
$resolver->ask('www.toolshed.example', 330);
$resolver->ask('www.toolshed.example', 370);
