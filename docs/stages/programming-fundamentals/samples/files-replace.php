<?php

function overwrite(string $path, callable $content): void
{
    $file = fopen($path, 'w');
    try {
        $content($file);
    } finally {
        fclose($file);
    }
}

/** Write beside the file, then put it in its place in one step. */
function replace(string $path, callable $content): void
{
    $new = "$path.new";
    $file = fopen($new, 'w');
    try {
        $content($file);
        fsync($file); // to the disk, before the name changes
    } finally {
        fclose($file);
    }
    rename($new, $path);
}

function two($file): void
{
    fwrite($file, '["drill", "ladder"]');
}

function three_cut_off($file): void
{
    fwrite($file, '["drill", "lad');
    throw new RuntimeException('killed');
}

foreach (['overwrite', 'replace'] as $save) {
    $save('tools.json', two(...));
    try {
        $save('tools.json', three_cut_off(...));
    } catch (RuntimeException) {
        echo "$save: ", file_get_contents('tools.json'), "\n";
    }
}
