-- needs: tools.sql
-- fails

UPDATE tool SET stock = stock - 1 WHERE id = 1;
SELECT * FROM tool;
INSERT INTO tool VALUES (1, 'saw', 1);
