<?php

/** An answer that writes down which fields were read. */
class Recorder extends ArrayObject
{
    public array $read = [];

    public function offsetGet(mixed $name): mixed
    {
        $this->read[$name] = get_debug_type(parent::offsetGet($name));
        return parent::offsetGet($name);
    }
}

function doorDisplay(ArrayAccess $tool): string
{
    return "{$tool['name']}: {$tool['status']}";
}

function priceList(ArrayAccess $tool): string
{
    return $tool['name'] . ' costs ' . ($tool['deposit'] + 2);
}

/** The consumer's own test, against an example. What it read is the contract. */
function record(callable $consumer): array
{
    $answer = new Recorder(['id' => 7, 'name' => 'drill', 'status' => 'free', 'deposit' => 40, 'note' => '']);
    $consumer($answer);
    ksort($answer->read);
    return $answer->read;
}

/** The provider's build: who would break? */
function verify(array $answer, array $contracts): array
{
    $broken = [];
    foreach ($contracts as $consumer => $fields) {
        foreach ($fields as $name => $type) {
            if (!array_key_exists($name, $answer)) {
                $broken[] = "$consumer reads $name, which is missing";
            } elseif (get_debug_type($answer[$name]) !== $type) {
                $broken[] = "$consumer reads $name, which changed its type";
            }
        }
    }
    return $broken;
}

$contracts = ['door display' => record('doorDisplay'), 'price list' => record('priceList')];
foreach ($contracts as $consumer => $fields) {
    echo "$consumer reads: ", implode(', ', array_keys($fields)), "\n";
}

$today = ['id' => 7, 'name' => 'saw', 'status' => 'free', 'deposit' => 25, 'note' => ''];
$changes = [
    'as it is' => $today,
    'note removed' => array_diff_key($today, ['note' => 1]),
    'status renamed to state' => array_diff_key($today, ['status' => 1]) + ['state' => 'free'],
    'deposit as text' => ['deposit' => '25.00'] + $today,
];
foreach ($changes as $change => $answer) {
    echo "$change: ", implode('; ', verify($answer, $contracts)) ?: 'ok', "\n";
}
