-- index: loan_tool_day
SELECT card, lent_on, due_on, returned_on
FROM loan JOIN member ON member.id = member_id
WHERE tool_id = (SELECT id FROM tool WHERE code = 'GT-0042')
ORDER BY lent_on DESC
LIMIT 20;
