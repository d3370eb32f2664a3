-- needs: index-loans.sql
-- The three latest loans of member 42. Each time the query runs once
-- without EXPLAIN, so that all pages are in memory.
SELECT id, lent_on FROM loan
WHERE member_id = 42 ORDER BY lent_on DESC LIMIT 3;

EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, SUMMARY OFF)
SELECT id, lent_on FROM loan
WHERE member_id = 42 ORDER BY lent_on DESC LIMIT 3;

CREATE INDEX loan_member_lent ON loan (member_id, lent_on);

SELECT id, lent_on FROM loan
WHERE member_id = 42 ORDER BY lent_on DESC LIMIT 3;

EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, SUMMARY OFF)
SELECT id, lent_on FROM loan
WHERE member_id = 42 ORDER BY lent_on DESC LIMIT 3;
