-- needs: toolshed.sql

-- The last loan of each tool.
WITH numbered AS (
  SELECT loan.*,
         row_number() OVER (
           PARTITION BY tool_id ORDER BY lent_on DESC, id DESC
         ) AS nth
  FROM loan
)
SELECT tool.name, numbered.lent_on, member.name AS member
FROM numbered
JOIN tool ON tool.id = numbered.tool_id
JOIN member ON member.id = numbered.member_id
WHERE numbered.nth = 1
ORDER BY tool.name;

-- A running total of fees for each member.
SELECT member.name, loan.lent_on, loan.fee,
       sum(loan.fee) OVER (
         PARTITION BY member.id ORDER BY loan.lent_on, loan.id
       ) AS so_far
FROM loan
JOIN member ON member.id = loan.member_id
ORDER BY member.name, loan.lent_on, loan.id;

-- Tools by number of loans, with ties.
SELECT tool.name, count(loan.id) AS loans,
       rank() OVER by_loans, dense_rank() OVER by_loans
FROM tool
LEFT JOIN loan ON loan.tool_id = tool.id
GROUP BY tool.id, tool.name
WINDOW by_loans AS (ORDER BY count(loan.id) DESC)
ORDER BY loans DESC, tool.name;
