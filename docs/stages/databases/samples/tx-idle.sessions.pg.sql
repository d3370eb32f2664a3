-- needs: drills.sql
-- fails

-- session Ana
BEGIN;
UPDATE tool SET stock = stock - 1 WHERE id = 1 AND stock > 0;
-- session Bo
-- Meanwhile Ana's program asks the payment provider, and waits.
SELECT stock FROM tool WHERE id = 1 FOR UPDATE NOWAIT;
SELECT state, query FROM pg_stat_activity
WHERE datname = current_database() AND state LIKE 'idle in transaction%';
-- session Ana
ROLLBACK;
