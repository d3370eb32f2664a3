<?php
class SaveException extends Exception {}

function lineOf(string $name, string $phone): string
{
    if (!ctype_digit($phone)) {
        throw new InvalidArgumentException("not a number: $phone");
    }
    return "$name $phone\n";
}

function save(array $members, string $path): void
{
    $file = fopen($path, 'w');
    if ($file === false) {
        throw new SaveException("cannot write $path");
    }
    try {
        foreach ($members as $name => $phone) {
            try {
                fwrite($file, lineOf($name, $phone));
            } catch (InvalidArgumentException $error) {
                throw new SaveException("$name has no valid number", 0, $error);
            }
        }
    } finally {
        fclose($file); // in any case
    }
}

try {
    save(['Ana' => '5550101', 'Bo' => 'none'], 'members.txt');
    echo "saved\n";
} catch (SaveException $error) {
    echo 'Not all members were saved: ', $error->getMessage(), "\n";
    echo 'cause kept: ', $error->getPrevious() ? 'yes' : 'no', "\n";
}
echo 'in the file: ', trim(file_get_contents('members.txt')), "\n";
