<?php

const ROUND_TRIP = 2; // milliseconds from the program to the database and back; an assumption

/** Counts what is asked. Its clock is a number. */
class Database
{
    public int $queries = 0;
    private array $rows = [];

    public function __construct(int $loans)
    {
        for ($number = 0; $number < $loans; $number++) {
            $this->rows[$number] = "tool $number";
        }
    }

    private function query(mixed $answer): mixed
    {
        $this->queries++;
        return $answer;
    }

    public function loans(): array
    {
        return $this->query(array_keys($this->rows));
    }

    public function tool(int $number): string
    {
        return $this->query($this->rows[$number]);
    }

    public function toolsOf(array $numbers): array
    {
        return $this->query(array_intersect_key($this->rows, array_flip($numbers)));
    }
}

function oneByOne(Database $database): array
{
    return array_map($database->tool(...), $database->loans());
}

function together(Database $database): array
{
    $numbers = $database->loans();
    $tools = $database->toolsOf($numbers);
    return array_map(fn ($number) => $tools[$number], $numbers);
}

foreach ([3, 30, 300] as $loans) {
    [$slow, $fast] = [new Database($loans), new Database($loans)];
    oneByOne($slow) === together($fast) || throw new LogicException('not the same answer');
    [$long, $short] = [$slow->queries * ROUND_TRIP, $fast->queries * ROUND_TRIP];
    echo "$loans loans: {$slow->queries} queries wait $long ms, {$fast->queries} wait $short ms\n";
}
