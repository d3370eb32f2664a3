-- needs: index-loans.sql
-- Partial: only the rows that are still out.
CREATE INDEX loan_open ON loan (due_on) WHERE returned_on IS NULL;
EXPLAIN (COSTS OFF)
SELECT * FROM loan WHERE returned_on IS NULL AND due_on < '2023-01-01';

-- Covering: the index holds every column that the query reads.
CREATE INDEX loan_member_fee ON loan (member_id) INCLUDE (fee);
EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF)
SELECT sum(fee) FROM loan WHERE member_id = 42;

-- GIN: one entry for each element of a list.
CREATE INDEX tool_tags ON tool USING gin (tags);
EXPLAIN (COSTS OFF)
SELECT name FROM tool WHERE tags @> ARRAY['shelf-17'];

-- BRIN: the lowest and highest value of each block of pages.
CREATE INDEX loan_lent_brin ON loan USING brin (lent_on);
EXPLAIN (COSTS OFF)
SELECT sum(fee) FROM loan
WHERE lent_on BETWEEN '2024-05-01' AND '2024-05-31';

CREATE INDEX loan_lent_btree ON loan (lent_on);
SELECT relname, pg_size_pretty(pg_relation_size(oid)) AS size
FROM pg_class
WHERE relname IN ('loan', 'loan_open', 'loan_member_fee', 'tool_tags',
                  'loan_lent_brin', 'loan_lent_btree')
ORDER BY relname;
