-- needs: tools.sql
-- fails

INSERT INTO tool VALUES (1, 'saw', 1);
SELECT * FROM tool ORDER BY id;
SELECT nmae FROM tool;
