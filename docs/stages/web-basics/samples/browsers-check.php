<?php

/** The faults of a form, by field; nothing in it is believed. */
function check(string $body): array
{
    parse_str($body, $form);
    $tool = $form['tool'] ?? '';
    $days = $form['days'] ?? '';
    $faults = [];
    if (!is_string($tool) || $tool === '') {
        $faults['tool'] = 'is missing';
    }
    if (!is_string($days) || !preg_match('/^[0-9]+\z/', $days)) {
        $faults['days'] = 'must be a whole number';
    } elseif ((int) $days < 1 || (int) $days > 14) {
        $faults['days'] = 'must be from 1 to 14';
    }
    return $faults;
}

$bodies = [
    'tool=7&days=3',
    'tool=7&days=9999',
    'tool=7&days=',
    'days=two',
    '%7B%7D',
];
foreach ($bodies as $body) {
    $faults = check($body);
    $texts = [];
    foreach ($faults as $field => $fault) {
        $texts[] = "$field $fault";
    }
    echo "$body -> ", implode('; ', $texts) ?: 'fine', "\n";
}
