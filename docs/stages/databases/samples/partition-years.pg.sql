-- fails
CREATE TABLE loan (id integer, member_id integer, lent_on date NOT NULL)
  PARTITION BY RANGE (lent_on);
CREATE TABLE loan_2024 PARTITION OF loan
  FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE loan_2025 PARTITION OF loan
  FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE loan_2026 PARTITION OF loan
  FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
INSERT INTO loan
SELECT i, i % 500, date '2024-01-01' + i / 100
FROM generate_series(1, 100000) AS i;
ANALYZE loan;

-- With the partition key: one part is read. Without it: all of them.
EXPLAIN (COSTS OFF) SELECT * FROM loan WHERE lent_on >= '2026-03-01';
EXPLAIN (COSTS OFF) SELECT * FROM loan WHERE member_id = 42;

-- Old loans go in an instant, instead of row by row.
DROP TABLE loan_2024;

INSERT INTO loan VALUES (100001, 42, '2027-01-02');
ALTER TABLE loan ADD PRIMARY KEY (id);
