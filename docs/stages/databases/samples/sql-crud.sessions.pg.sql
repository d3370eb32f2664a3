-- needs: toolshed.sql

-- session toolshed
INSERT INTO tool (name, daily_fee) VALUES ('sander', 3.00) RETURNING id;
SELECT id, name, daily_fee FROM tool
WHERE daily_fee >= 3.50 ORDER BY daily_fee DESC, id;
UPDATE tool SET daily_fee = daily_fee + 0.50 WHERE id = 6
RETURNING name, daily_fee;
UPDATE tool SET daily_fee = 9.00 WHERE id = 42;
DELETE FROM tool WHERE id = 6;
