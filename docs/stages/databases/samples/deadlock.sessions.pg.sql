-- needs: drills.sql
-- fails

-- session Ana
BEGIN;
UPDATE tool SET stock = stock - 1 WHERE id = 1;
-- session Bo
BEGIN;
UPDATE tool SET stock = stock - 1 WHERE id = 2;
-- session Ana
UPDATE tool SET stock = stock - 1 WHERE id = 2;
-- session Bo
UPDATE tool SET stock = stock - 1 WHERE id = 1;
ROLLBACK;
-- session Ana
COMMIT;
