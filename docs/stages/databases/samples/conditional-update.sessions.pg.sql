-- needs: drills.sql

-- session Ana
BEGIN;
UPDATE tool SET stock = stock - 1 WHERE id = 1 AND stock > 0;
-- session Bo
BEGIN;
UPDATE tool SET stock = stock - 1 WHERE id = 1 AND stock > 0;
-- session Ana
COMMIT;
-- session Bo
ROLLBACK;
SELECT stock FROM tool WHERE id = 1;
