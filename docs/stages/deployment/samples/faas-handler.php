<?php
declare(strict_types=1);

// Stands for a table with a primary key; a real one outlives the instance.
final class Database
{
    public static int $opened = 0;
    public array $photos = [];

    public function __construct()
    {
        self::$opened++;
    }

    // INSERT … ON CONFLICT DO NOTHING: true if a row was added.
    public function insertOnce(string $eventId, string $photo): bool
    {
        if (isset($this->photos[$eventId])) {
            return false;
        }
        $this->photos[$eventId] = $photo;
        return true;
    }
}

$database = new Database(); // once for each instance, and kept between calls
$store = ['drill-7.jpg']; // the upload of saw-3.jpg is not finished yet

$handler = function (array $batch) use ($database, &$store): array {
    $failed = [];
    foreach ($batch as ['id' => $id, 'photo' => $photo]) {
        if (!in_array($photo, $store, true)) {
            $failed[] = $id; // only this one comes again
            continue;
        }
        $added = $database->insertOnce($id, $photo);
        echo "  $id $photo: ", $added ? 'added' : 'seen before', "\n";
    }
    return ['failed' => $failed];
};

$drill = ['id' => 'e-1', 'photo' => 'drill-7.jpg'];
$saw = ['id' => 'e-2', 'photo' => 'saw-3.jpg'];
echo "call 1\n";
$failed = $handler([$drill, $saw])['failed'];
echo '  failed: ', implode(', ', $failed) ?: 'none', "\n";
$store[] = 'saw-3.jpg';
echo "call 2, e-1 was delivered twice\n";
$failed = $handler([$saw, $drill])['failed'];
echo '  failed: ', implode(', ', $failed) ?: 'none', "\n";
echo 'photos: ', count($database->photos), ', connections: ', Database::$opened, "\n";
