-- needs: index-loans.sql
CREATE TABLE bare (LIKE loan);
CREATE TABLE indexed (LIKE loan, PRIMARY KEY (id));
CREATE INDEX indexed_tool ON indexed (tool_id);
CREATE INDEX indexed_member ON indexed (member_id);
CREATE INDEX indexed_due ON indexed (due_on);
CREATE INDEX indexed_member_lent ON indexed (member_id, lent_on);

-- The same 100,000 rows into each. WAL is the log of all changes.
EXPLAIN (ANALYZE, WAL, COSTS OFF, TIMING OFF, SUMMARY OFF)
INSERT INTO bare SELECT * FROM loan;
EXPLAIN (ANALYZE, WAL, COSTS OFF, TIMING OFF, SUMMARY OFF)
INSERT INTO indexed SELECT * FROM loan;
SELECT relname,
       pg_size_pretty(pg_table_size(oid)) AS table,
       pg_size_pretty(pg_indexes_size(oid)) AS indexes
FROM pg_class WHERE relname IN ('bare', 'indexed') ORDER BY relname;

-- Two of the queries that the application sends.
ANALYZE indexed;
SELECT count(*) FROM indexed WHERE tool_id = 7;
SELECT id FROM indexed WHERE member_id = 42 ORDER BY lent_on DESC LIMIT 1;
SELECT pg_stat_force_next_flush() \g /dev/null

SELECT indexrelname, idx_scan,
       indisunique OR indisexclusion AS backs_constraint
FROM pg_stat_user_indexes JOIN pg_index USING (indexrelid)
WHERE relname = 'indexed' ORDER BY idx_scan, indexrelname;

DROP INDEX indexed_due, indexed_member;
