-- needs: drills.sql
-- fails

-- session Ana
BEGIN ISOLATION LEVEL REPEATABLE READ;
SELECT stock FROM tool WHERE id = 1;
-- session Bo
BEGIN ISOLATION LEVEL REPEATABLE READ;
SELECT stock FROM tool WHERE id = 1;
-- session Ana
UPDATE tool SET stock = 0 WHERE id = 1;
COMMIT;
-- session Bo
UPDATE tool SET stock = 0 WHERE id = 1;
ROLLBACK;
