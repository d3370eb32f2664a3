<?php

/** Keeps the names of tools that are out. */
interface Store
{
    public function add(string $tool): void;

    public function all(): array;
}

final class MemoryStore implements Store
{
    private array $tools = [];

    public function add(string $tool): void
    {
        $this->tools[] = $tool;
    }

    public function all(): array
    {
        return $this->tools;
    }
}

final class FileStore implements Store
{
    public function __construct(private string $path)
    {
        touch($path);
    }

    public function add(string $tool): void
    {
        file_put_contents($this->path, "$tool\n", FILE_APPEND);
    }

    public function all(): array
    {
        return file($this->path, FILE_IGNORE_NEW_LINES);
    }
}

function lend(Store $store, string $tool): string
{
    if (in_array($tool, $store->all(), true)) {
        return "$tool is out";
    }
    $store->add($tool);
    return "$tool lent";
}

foreach ([new MemoryStore(), new FileStore('out.txt')] as $store) {
    $answers = [];
    foreach (['drill', 'saw', 'drill'] as $tool) {
        $answers[] = lend($store, $tool);
    }
    echo $store::class, ': ', implode(', ', $answers), "\n";
}
