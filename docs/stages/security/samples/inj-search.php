<?php
// database: postgresql
// needs: ../../databases/samples/toolshed.sql
declare(strict_types=1);

const SORTS = ['name' => 'name', 'fee' => 'daily_fee DESC, name'];
const UNION = "x' UNION SELECT email FROM member ORDER BY 1 --";
const GUESS = 'CASE WHEN true THEN daily_fee END';

function names(PDO $database, string $sql, array $values): array
{
    $statement = $database->prepare($sql);
    $statement->execute($values);
    return $statement->fetchAll(PDO::FETCH_COLUMN);
}

function search(PDO $database, string $text, string $sort = 'name'): array
{
    if (!isset(SORTS[$sort])) {
        return ['400 unknown sort order'];
    }
    return names(
        $database,
        'SELECT name FROM tool WHERE strpos(name, ?) > 0
         ORDER BY ' . SORTS[$sort], // only words from SORTS
        [$text],
    );
}

/** @param int[] $ids */
function byIds(PDO $database, array $ids): array
{
    // PDO has no arrays: the list travels as one text, {3,1}
    $list = '{' . implode(',', array_map(intval(...), $ids)) . '}';
    return names(
        $database,
        'SELECT name FROM tool WHERE id = ANY(?::integer[]) ORDER BY id',
        [$list],
    );
}

function show(string $what, array $names): void
{
    echo "$what: ", implode(', ', $names) ?: 'nothing', "\n";
}

$database = new PDO('pgsql:');
show('honest', search($database, 'drill'));
show('UNION', search($database, UNION));
show('by fee', search($database, 'er', 'fee'));
show('a guess', search($database, '', GUESS));
show('no ids', byIds($database, []));
show('two ids', byIds($database, [3, 1]));
show('many ids', byIds($database, range(5, 49_999)));
