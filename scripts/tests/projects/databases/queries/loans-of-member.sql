-- index: loan_member_day
SELECT code, name, lent_on, due_on, returned_on
FROM loan JOIN tool ON tool.id = tool_id
WHERE member_id = (SELECT id FROM member WHERE card = 'G-00042')
ORDER BY lent_on DESC, loan.id DESC
LIMIT 20;
