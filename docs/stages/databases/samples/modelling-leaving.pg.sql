-- needs: modelling-schema.pg.sql

UPDATE member SET left_on = '2026-11-10' WHERE name = 'Bo';
INSERT INTO member (name, email) VALUES ('Bo', 'bo@toolshed.example');

SELECT id, name, email, left_on FROM member WHERE name = 'Bo' ORDER BY id;

SELECT loan.id AS loan, member.id AS member, member.name, member.left_on
FROM loan JOIN member ON member.id = loan.member_id;
