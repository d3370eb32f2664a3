-- needs: drills.sql
-- fails

-- session toolshed
CREATE TABLE loan (tool_id integer REFERENCES tool, member text NOT NULL);
BEGIN;
UPDATE tool SET stock = stock - 1 WHERE id = 2;
INSERT INTO loan VALUES (2, NULL);
SELECT stock FROM tool WHERE id = 2;
COMMIT;
SELECT stock FROM tool WHERE id = 2;
