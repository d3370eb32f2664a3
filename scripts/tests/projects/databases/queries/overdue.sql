-- index: loan_open_due
SELECT slip, tool_id, member_id, due_on
FROM loan
WHERE returned_on IS NULL AND due_on < '2026-11-01'
ORDER BY due_on
LIMIT 20;
