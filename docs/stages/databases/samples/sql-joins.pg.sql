-- needs: toolshed.sql

-- Inner: one row for each loan with its member.
SELECT count(*) AS inner_join
FROM member JOIN loan ON loan.member_id = member.id;

-- Left: the same, and a row for each member without any loan.
SELECT count(*) AS left_join
FROM member LEFT JOIN loan ON loan.member_id = member.id;

-- Anti: members without a loan.
SELECT name AS never_borrowed FROM member
WHERE NOT EXISTS (SELECT 1 FROM loan WHERE loan.member_id = member.id);

-- Two "many" sides at once: every loan of a member meets every guest.
SELECT member.name, count(*) AS pairs, sum(loan.fee) AS fees
FROM member
JOIN loan ON loan.member_id = member.id
JOIN member AS guest ON guest.invited_by = member.id
GROUP BY member.id, member.name
ORDER BY member.id;

-- Ana's fees, alone.
SELECT sum(fee) AS fees FROM loan WHERE member_id = 1;
