-- needs: drills.sql

-- session Ana
ALTER TABLE tool ADD COLUMN version integer NOT NULL DEFAULT 1;
SELECT name, version FROM tool WHERE id = 2;
-- session Bo
SELECT name, version FROM tool WHERE id = 2;
-- session Ana
-- Ana types for two minutes, and saves.
UPDATE tool SET name = 'ladder, 3 m', version = version + 1
WHERE id = 2 AND version = 1;
-- session Bo
-- Bo types for three.
UPDATE tool SET name = 'step ladder', version = version + 1
WHERE id = 2 AND version = 1;
SELECT name, version FROM tool WHERE id = 2;
