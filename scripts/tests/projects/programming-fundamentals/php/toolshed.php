<?php
// A right solution of "Toolshed in the terminal" in PHP.
declare(strict_types=1);

require __DIR__ . '/overdue.php';

final class Refused extends Exception
{
}

define('FILE', getenv('TOOLSHED_FILE') ?: 'toolshed.json');

function load(): stdClass
{
    if (!is_file(FILE)) {
        return (object) ['tools' => [], 'members' => []];
    }
    try {
        return json_decode(file_get_contents(FILE), flags: JSON_THROW_ON_ERROR);
    } catch (JsonException) {
        throw new Refused(FILE . ' is damaged');
    }
}

function save(stdClass $state): void
{
    file_put_contents(FILE . '.new', json_encode($state, JSON_THROW_ON_ERROR));
    rename(FILE . '.new', FILE);
}

function instant(string $text): DateTimeImmutable
{
    $found = DateTimeImmutable::createFromFormat(DATE_ATOM, $text);
    $errors = DateTimeImmutable::getLastErrors();
    if (!$found || ($errors && $errors['warning_count'])) {
        throw new Refused("$text is not a time such as 2026-03-29T22:01:00Z");
    }
    return $found;
}

function find(array $things, string $text): stdClass
{
    return (ctype_digit($text) ? $things[(int) $text - 1] ?? null : null) ?? throw new Refused("there is no $text");
}

function add(stdClass $state, string $kind, string $name): array
{
    if (trim($name) === '' || preg_match('/\p{Cc}/u', $name)) {
        throw new Refused('a name must not be blank, nor hold tabs or line breaks');
    }
    $state->$kind[] = (object) ['name' => $name, 'lentTo' => null, 'due' => null];
    save($state);
    return [(string) count($state->$kind)];
}

function lend(stdClass $state, string $toolText, string $memberText, string $daysText, DateTimeImmutable $now): array
{
    $tool = find($state->tools, $toolText);
    $member = find($state->members, $memberText);
    $days = ctype_digit($daysText) ? (int) $daysText : 0;
    if ($days < 1 || $days > 90) {
        throw new Refused('a loan takes 1 to 90 days');
    }
    if ($tool->lentTo !== null) {
        throw new Refused("the $tool->name is lent");
    }
    [$tool->lentTo, $tool->due] = [$member->name, dueOn($now, $days)];
    save($state);
    return [$tool->due];
}

function takeBack(stdClass $state, string $text): array
{
    $tool = find($state->tools, $text);
    if ($tool->lentTo === null) {
        throw new Refused("the $tool->name is not lent");
    }
    $tool->lentTo = $tool->due = null;
    save($state);
    return [];
}

function listTools(stdClass $state): array
{
    $line = fn (int $index, stdClass $tool) => implode("\t", [$index + 1, $tool->name, $tool->lentTo ?? '-', $tool->due ?? '-']);
    return array_map($line, array_keys($state->tools), $state->tools);
}

function listMembers(stdClass $state): array
{
    return array_map(fn (int $index, stdClass $member) => $index + 1 . "\t$member->name", array_keys($state->members), $state->members);
}

function listOverdue(stdClass $state, DateTimeImmutable $now): array
{
    $late = array_filter($state->tools, fn (stdClass $tool) => $tool->due !== null && isOverdue($tool->due, $now));
    $lines = array_map(fn (stdClass $tool) => "$tool->due\t$tool->name\t$tool->lentTo", $late);
    sort($lines);
    return $lines;
}

function run(array $words, stdClass $state): array
{
    $now = new DateTimeImmutable();
    if (($words[count($words) - 2] ?? '') === '--at') {
        $now = instant(array_pop($words));
        array_pop($words);
    }
    $command = array_shift($words) ?? '';
    return match ([$command, count($words)]) {
        ['add-tool', 1] => add($state, 'tools', $words[0]),
        ['add-member', 1] => add($state, 'members', $words[0]),
        ['tools', 0] => listTools($state),
        ['members', 0] => listMembers($state),
        ['lend', 3] => lend($state, ...$words, now: $now),
        ['return', 1] => takeBack($state, $words[0]),
        ['overdue', 0] => listOverdue($state, $now),
        default => throw new Refused('usage: toolshed add-tool|add-member|tools|members|lend|return|overdue …'),
    };
}

try {
    foreach (run(array_slice($argv, 1), load()) as $line) {
        echo "$line\n";
    }
} catch (Refused $refused) {
    fwrite(STDERR, $refused->getMessage() . "\n");
    exit(1);
}
