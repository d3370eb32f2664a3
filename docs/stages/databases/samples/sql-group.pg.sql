-- needs: toolshed.sql

-- Members who were late more than once, as of 30 November.
SELECT member.name, count(*) AS late, min(loan.due_on) AS first_due
FROM member
JOIN loan ON loan.member_id = member.id
WHERE coalesce(loan.returned_on, date '2026-11-30') > loan.due_on
GROUP BY member.id, member.name
HAVING count(*) > 1;

-- Loans for each tool. count(loan.id) gives 0 where there is none.
SELECT tool.name,
       count(loan.id) AS loans,
       coalesce(sum(loan.fee), 0) AS fees
FROM tool
LEFT JOIN loan ON loan.tool_id = tool.id
GROUP BY tool.id, tool.name
ORDER BY loans DESC, tool.name;
