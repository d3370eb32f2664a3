<?php
// fails
declare(strict_types=1);

final class Member
{
    public function __construct(public readonly string $name)
    {
    }

    public function greeting(): string
    {
        return "Hello {$this->name}";
    }
}

/** @param array<string, Member> $holders */
function holder(array $holders, string $tool): ?Member
{
    return $holders[$tool] ?? null;
}

$holders = ['drill' => new Member('Ana')];
echo holder($holders, 'drill')->greeting(), "\n";
echo holder($holders, 'saw')->greeting(), "\n";
