-- needs: drills.sql

-- session Ana
BEGIN;
SELECT stock FROM tool WHERE id = 1;
-- session Bo
BEGIN;
SELECT stock FROM tool WHERE id = 1;
-- session Ana
-- Ana's program computes 1 - 1.
UPDATE tool SET stock = 0 WHERE id = 1;
COMMIT;
-- session Bo
-- So does Bo's.
UPDATE tool SET stock = 0 WHERE id = 1;
COMMIT;
SELECT stock FROM tool WHERE id = 1;
