CREATE TABLE loan (id int PRIMARY KEY, member_id int NOT NULL);
INSERT INTO loan SELECT n, n % 100 FROM generate_series(1, 10000) AS n;
ANALYZE loan;

EXPLAIN (COSTS OFF)
WITH known AS (SELECT id, member_id FROM loan)
SELECT member_id FROM known WHERE id = 42;

EXPLAIN (COSTS OFF)
WITH known AS MATERIALIZED (SELECT id, member_id FROM loan)
SELECT member_id FROM known WHERE id = 42;
