<?php
declare(strict_types=1);

mkdir('photos');
mkdir('photos-private');
file_put_contents('photos/drill.txt', 'a drill');
symlink('../app.conf', 'photos/latest.txt');
file_put_contents('photos-private/ladder.txt', "Bo's ladder");
file_put_contents('app.conf', 'key = 4711');

define('ROOT', realpath('photos'));

function photo(string $name): string
{
    if (str_contains($name, "\0")) {
        return '404'; // realpath would throw
    }
    $file = realpath(ROOT . "/$name"); // follows .. and links
    // with the separator, or photos-private would do as well
    if ($file === false || !str_starts_with($file, ROOT . '/')) {
        return '404';
    }
    return file_get_contents($file);
}

$secret = realpath('app.conf');
echo 'honest: ', photo('drill.txt'), "\n";
echo 'dots: ', photo('../app.conf'), "\n";
echo 'more dots: ', photo('....//app.conf'), "\n";
echo 'absolute: ', photo($secret), "\n";
echo 'neighbour: ', photo('../photos-private/ladder.txt'), "\n";
echo 'link: ', photo('latest.txt'), "\n";
echo 'encoded: ', photo('..%2fapp.conf'), "\n";
echo 'null byte: ', photo("drill.txt\0.jpg"), "\n";
