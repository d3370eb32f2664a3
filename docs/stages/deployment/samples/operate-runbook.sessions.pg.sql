-- needs: ../../databases/samples/toolshed.sql

-- session Report
SET application_name = 'monthly report';
BEGIN;
UPDATE loan SET fee = fee + 2 WHERE id = 3;
-- Now it asks the map service, which does not answer.
-- session Ana
UPDATE loan SET returned_on = '2026-11-17' WHERE id = 3;
-- session OnCall
-- Step 1: who waits for whom?
SELECT blocker.application_name AS blocker, blocker.state,
       left(waiting.query, 25) AS waiting
FROM pg_stat_activity AS waiting
JOIN pg_stat_activity AS blocker
  ON blocker.pid = ANY (pg_blocking_pids(waiting.pid))
WHERE waiting.datname = current_database();
-- Step 2: end that one session. Its transaction is rolled back.
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND application_name = 'monthly report'
  AND state = 'idle in transaction';
-- session Ana
-- Step 3: ask again. Nobody waits, and the fee is the old one.
SELECT returned_on, fee FROM loan WHERE id = 3;
SELECT count(*) AS waiting FROM pg_stat_activity
WHERE datname = current_database() AND wait_event_type = 'Lock';
