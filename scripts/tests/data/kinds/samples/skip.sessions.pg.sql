-- needs: tools.sql

-- session Ana
BEGIN;
SELECT name FROM tool ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED;
-- session Bo
BEGIN;
-- Bo does not wait.
SELECT name FROM tool ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED;
-- session Cem
SELECT name FROM tool WHERE id = 1 FOR UPDATE;
-- session Ana
COMMIT;
