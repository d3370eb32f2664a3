-- needs: ../../databases/samples/toolshed.sql
-- 1. The rows to rank, one for each month and tool. Read them first.
SELECT to_char(lent_on, 'YYYY-MM') AS month, tool.name, count(*) AS loans
FROM loan JOIN tool ON tool.id = tool_id
GROUP BY month, tool.name ORDER BY month, loans DESC, tool.name;

-- 2. The short way keeps one row a month. November has three with one loan.
SELECT DISTINCT ON (month) month, name, loans
FROM (
  SELECT to_char(lent_on, 'YYYY-MM') AS month, tool.name, count(*) AS loans
  FROM loan JOIN tool ON tool.id = tool_id
  GROUP BY month, tool.name
) AS monthly
ORDER BY month, loans DESC, name;

-- 3. A rank keeps ties: equal counts get the same place.
WITH monthly AS (
  SELECT to_char(lent_on, 'YYYY-MM') AS month, tool.name, count(*) AS loans
  FROM loan JOIN tool ON tool.id = tool_id
  GROUP BY month, tool.name
), placed AS (
  SELECT *, rank() OVER (PARTITION BY month ORDER BY loans DESC) AS place
  FROM monthly
)
SELECT month, name, loans FROM placed WHERE place = 1 ORDER BY month, name;

-- "Which members invited nobody?" invited_by is NULL once: this finds no one.
SELECT name FROM member WHERE id NOT IN (SELECT invited_by FROM member);
SELECT name FROM member
WHERE NOT EXISTS (SELECT FROM member AS guest WHERE guest.invited_by = member.id);
