<?php
$accepted = []; // name of a key => its hash, not the key itself

function digest(string $key): string
{
    return hash("sha256", $key);
}

/** The name of the key, for the log, or null. */
function who(string $key): ?string
{
    global $accepted;
    return array_search(digest($key), $accepted, true) ?: null;
}

function ten(string $key): string
{
    $tries = array_map(fn () => who($key), range(1, 10));
    return count(array_filter($tries)) . " of 10 accepted";
}

$accepted["door-1"] = digest("old-key");
$client = "old-key";
echo "one key: ", ten($client), "\n";
$accepted["door-2"] = digest("new-key");
echo "two keys, client has the old: ", ten($client), "\n";
$client = "new-key";
echo "client has the new, ", who($client), ": ", ten($client), "\n";
unset($accepted["door-1"]);
echo "old key removed: ", ten($client), "\n";
echo "old key from now on: ", ten("old-key"), "\n";
