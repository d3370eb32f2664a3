-- needs: drills.sql
-- fails

-- session Ana
-- Ana wants the drill and a ladder.
BEGIN;
UPDATE tool SET stock = stock - 1 WHERE id = 1 AND stock > 0;
-- session Bo
-- Bo wants a ladder and the drill.
BEGIN;
UPDATE tool SET stock = stock - 1 WHERE id = 2 AND stock > 0;
-- session Ana
UPDATE tool SET stock = stock - 1 WHERE id = 2 AND stock > 0;
-- session Bo
UPDATE tool SET stock = stock - 1 WHERE id = 1 AND stock > 0;
ROLLBACK;
-- session Ana
COMMIT;
-- session Bo
-- The retry: the whole transaction, from its first statement.
BEGIN;
UPDATE tool SET stock = stock - 1 WHERE id = 2 AND stock > 0;
UPDATE tool SET stock = stock - 1 WHERE id = 1 AND stock > 0;
-- Ana has the drill. Bo wanted both or nothing.
ROLLBACK;
SELECT name, stock FROM tool ORDER BY id;
