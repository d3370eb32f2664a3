-- session toolshed
CREATE TABLE visit (id integer PRIMARY KEY, day date NOT NULL);
INSERT INTO visit
SELECT n, CASE WHEN n <= 2500 THEN date '2024-06-01' ELSE '2026-06-01' END
FROM generate_series(1, 4000) AS n;
DELETE FROM visit WHERE id IN (
  SELECT id FROM visit WHERE day < '2025-01-01' ORDER BY id LIMIT 1000
);
-- Again, until fewer than 1000 are deleted.
DELETE FROM visit WHERE id IN (
  SELECT id FROM visit WHERE day < '2025-01-01' ORDER BY id LIMIT 1000
);
DELETE FROM visit WHERE id IN (
  SELECT id FROM visit WHERE day < '2025-01-01' ORDER BY id LIMIT 1000
);
SELECT count(*) FROM visit;
