<?php
// needs: choosing-adverts.txt

declare(strict_types=1);

const NAMES = [
    'Python' => ['Python'],
    'Node.js' => ['Node.js', 'JavaScript', 'TypeScript'],
    'Java' => ['Java'],
    'PHP' => ['PHP'],
    'Ruby' => ['Ruby'],
];

$adverts = file('choosing-adverts.txt', FILE_IGNORE_NEW_LINES);

foreach (NAMES as $language => $names) {
    $either = implode('|', array_map(preg_quote(...), $names));
    $found = preg_grep("/\\b($either)\\b/", $adverts);
    printf("%s: %d of %d\n", $language, count($found), count($adverts));
}

$contains = fn (string $advert): bool => str_contains($advert, 'Java');
$careless = array_filter($adverts, $contains);
printf("Adverts that contain the text \"Java\": %d\n", count($careless));
