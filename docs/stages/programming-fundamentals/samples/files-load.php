<?php

/** The file is there, and is not a list of names. */
final class BrokenFile extends RuntimeException
{
}

function load(string $path): array
{
    if (!file_exists($path)) {
        return [];
    }
    try {
        $text = file_get_contents($path);
        $names = json_decode($text, true, 512, JSON_THROW_ON_ERROR);
    } catch (JsonException $error) {
        $message = "$path is empty or damaged, left as it is";
        throw new BrokenFile($message, previous: $error);
    }
    if (
        !is_array($names) || !array_is_list($names)
        || array_filter($names, is_string(...)) !== $names
    ) {
        throw new BrokenFile("$path is not a list of names");
    }
    return $names;
}

$cases = [
    'missing' => null,
    'whole' => '["drill", "ladder"]',
    'empty' => '',
    'halved' => '["drill", "lad',
    'another shape' => '{"drill": 1}',
];
foreach ($cases as $case => $text) {
    $path = 'tools.json';
    if ($text !== null) {
        file_put_contents($path, $text);
    }
    try {
        $number = count(load($path));
        echo "$case: $number tools\n";
    } catch (BrokenFile $error) {
        echo "$case: {$error->getMessage()}\n";
    }
}
