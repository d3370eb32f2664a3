<?php
// database: postgresql
// needs: jobs-tables.sql
declare(strict_types=1);

// --8<-- [start:worker]
const CLAIM = <<<'SQL'
  UPDATE job SET attempts = attempts + 1, run_at = now() + interval '1 minute'
  WHERE id = (SELECT id FROM job WHERE dead_at IS NULL AND run_at <= now()
              ORDER BY run_at LIMIT 1 FOR UPDATE SKIP LOCKED)
  RETURNING id, attempts, payload ->> 'to' AS to
  SQL;
const DONE = 'DELETE FROM job WHERE id = ?';
const LATER = 'UPDATE job SET last_error = ?, run_at = now() + make_interval(secs => ?) WHERE id = ?';
const BURY = 'UPDATE job SET last_error = ?, dead_at = now() WHERE id = ?';
const MOST_ATTEMPTS = 4;
const FIRST_WAIT = 0.02; // seconds; 10 or more outside of a demonstration

/** Trying again later may help. */
class Temporary extends Exception {}
/** Trying again cannot help. */
class Permanent extends Exception {}

/** Run jobs until none is left but dead ones. */
function work(PDO $database, callable $send): void
{
    while ($database->query('SELECT 1 FROM job WHERE dead_at IS NULL LIMIT 1')->fetch()) {
        $job = $database->query(CLAIM)->fetch(PDO::FETCH_OBJ);
        if (!$job) { // none is due yet
            usleep(10_000);
            continue;
        }
        $label = "job $job->id, attempt $job->attempts:";
        try {
            $send($job->to);
            $database->prepare(DONE)->execute([$job->id]);
            echo "$label sent to $job->to\n";
        } catch (Temporary | Permanent $error) {
            $said = $error->getMessage();
            if ($error instanceof Permanent || $job->attempts >= MOST_ATTEMPTS) {
                $database->prepare(BURY)->execute([$said, $job->id]);
                echo "$label $said - dead\n";
            } else {
                $wait = FIRST_WAIT * 2 ** ($job->attempts - 1);
                $jitter = $wait * random_int(0, 500) / 1000;
                $database->prepare(LATER)->execute([$said, $wait + $jitter, $job->id]);
                printf("%s %s - again in %.0f ms\n", $label, $said, $wait * 1000);
            }
        }
    }
}
// --8<-- [end:worker]

$mailServerIsUp = false;

$send = function (string $to) use (&$mailServerIsUp): void {
    if (!str_contains($to, '@')) {
        throw new Permanent('no such address');
    }
    if (!$mailServerIsUp) {
        throw new Temporary('mail server does not answer');
    }
};

$database = new PDO('pgsql:');
echo "The mail server is down\n";
$insert = $database->prepare("INSERT INTO job (kind, payload) VALUES ('reminder', ?)");
foreach (['bo', 'ana@toolshed.example'] as $to) {
    $insert->execute([json_encode(['to' => $to])]);
}
work($database, $send);
echo "Dead jobs\n";
$dead = 'SELECT id, last_error FROM job WHERE dead_at IS NOT NULL ORDER BY id';
foreach ($database->query($dead) as $row) {
    echo "job {$row['id']}: {$row['last_error']}\n";
}
echo "The mail server is up; job 2 is replayed\n";
$mailServerIsUp = true;
$database->exec('UPDATE job SET attempts = 0, dead_at = NULL, run_at = now() WHERE id = 2');
work($database, $send);
