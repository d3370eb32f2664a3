-- needs: index-loans.sql
CREATE INDEX loan_member_lent ON loan (member_id, lent_on);
CREATE INDEX loan_fee ON loan (fee);

-- 1. The first column alone.
EXPLAIN (COSTS OFF)
SELECT * FROM loan WHERE member_id = 42;
-- 2. Both columns.
EXPLAIN (COSTS OFF)
SELECT * FROM loan WHERE member_id = 42 AND lent_on >= '2026-03-01';
-- 3. The second column alone.
EXPLAIN (COSTS OFF)
SELECT * FROM loan WHERE lent_on = '2026-03-01';
-- 4. Four rows out of five.
EXPLAIN (COSTS OFF)
SELECT * FROM loan WHERE fee >= 3;
