<?php
declare(strict_types=1);

enum Kind: string
{
    case Hand = 'hand';
    case Power = 'power';

    public function shelf(): string
    {
        return match ($this) {
            self::Hand => 'A',
            self::Power => 'B',
        };
    }
}

final class Tool
{
    public function __construct(
        public readonly string $name,
        public readonly Kind $kind,
        public readonly ?string $holder = null,
    ) {
    }

    public function label(): string
    {
        $holder = $this->holder ?? 'nobody';
        $shelf = $this->kind->shelf();
        return "{$this->name} on shelf $shelf, held by $holder";
    }
}

$saw = new Tool('saw', Kind::from('hand'));
$drill = new Tool(name: 'drill', kind: Kind::Power, holder: 'Ana');

$shout = strtoupper(...); // the function itself, not its name
foreach ([$saw, $drill] as $tool) {
    echo $shout($tool->name), ': ', $tool->label(), "\n";
}

$names = array_map(fn (Tool $tool): string => $tool->name, [$saw, $drill]);
echo implode(', ', $names), "\n";
var_dump(Kind::tryFrom('garden')); // from() would throw a ValueError

try {
    $drill->holder = 'Bo';
} catch (Error $error) {
    echo $error::class, ': ', $error->getMessage(), "\n";
}
