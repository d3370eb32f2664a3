-- needs: members.sql

-- Members who never borrowed anything, asked the wrong way.
SELECT name FROM member
WHERE id NOT IN (SELECT member_id FROM loan);

-- The same question, asked so that an unknown member does no harm.
SELECT name FROM member
WHERE NOT EXISTS (SELECT 1 FROM loan WHERE loan.member_id = member.id);
