-- needs: index-loans.sql
-- Members with loans that lasted more than a week.
EXPLAIN (ANALYZE, TIMING OFF, SUMMARY OFF)
SELECT DISTINCT member.email
FROM loan JOIN member ON member.id = loan.member_id
WHERE returned_on - lent_on > 7;

-- Let PostgreSQL count how often each difference occurs, in all rows.
CREATE STATISTICS loan_lasted ON (returned_on - lent_on) FROM loan;
SET default_statistics_target = 1000;
ANALYZE loan;
EXPLAIN (ANALYZE, TIMING OFF, SUMMARY OFF)
SELECT member_id FROM loan WHERE returned_on - lent_on > 7;
