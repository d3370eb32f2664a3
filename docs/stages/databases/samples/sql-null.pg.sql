-- needs: toolshed.sql

-- Is one unknown thing equal to another? Neither true nor false.
SELECT NULL = NULL AS equal, NULL <> 1 AS differs, NULL IS NULL AS isnull;

-- Who invited nobody? Asked the wrong way: Ana's own invited_by is NULL.
SELECT name FROM member WHERE id NOT IN (SELECT invited_by FROM member);

-- The same question, asked so that an unknown value does no harm.
SELECT name FROM member
WHERE NOT EXISTS (
  SELECT 1 FROM member AS guest WHERE guest.invited_by = member.id
);

-- Who was not invited by Ana? Ana is missing: nobody invited her.
SELECT name FROM member WHERE invited_by <> 1;
SELECT name FROM member WHERE invited_by IS DISTINCT FROM 1;

-- count(column) leaves NULL out, and the sum of nothing is not 0.
SELECT count(*) AS members, count(invited_by) AS invited FROM member;
SELECT sum(fee) AS sum, coalesce(sum(fee), 0) AS or_zero
FROM loan WHERE tool_id = 5;
