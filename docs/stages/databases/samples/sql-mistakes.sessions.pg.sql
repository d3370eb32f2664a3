-- needs: toolshed.sql
-- fails

-- session toolshed
SELECT name FROM members;
SELECT "Ana";
SELECT name, count(*) FROM member;
SELECT id FROM member JOIN loan ON loan.member_id = member.id;
SELECT name FROM member WHERE count(*) > 1;
SELECT name FROM member
WHERE id = (SELECT member_id FROM loan WHERE tool_id = 1);
SELECT fee * 2 AS doubled FROM loan WHERE doubled > 40;
