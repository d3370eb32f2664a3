<?php

function name_key(string $name): string
{
    $composed = Normalizer::normalize($name, Normalizer::FORM_C);
    return mb_convert_case($composed, MB_CASE_FOLD, 'UTF-8');
}

function email_key(string $email): string
{
    $at = strrpos($email, '@');
    return substr($email, 0, $at) . strtolower(substr($email, $at));
}

$stored = 'Zoë';
$typed = "zoe\u{0308}";
echo 'same text: ', $stored === $typed ? 'yes' : 'no', "\n";
$same = name_key($stored) === name_key($typed);
echo 'same name: ', $same ? 'yes' : 'no', "\n";

$members = [];
foreach (['ana@Example.org', 'bo@example.org'] as $email) {
    $members[email_key($email)] = $email;
}
foreach (['ana@example.org', 'Ana@example.org'] as $asked) {
    echo "$asked is ", $members[email_key($asked)] ?? 'unknown', "\n";
}
