-- needs: modelling-schema.pg.sql
-- fails

-- session toolshed
-- A value is missing.
INSERT INTO member (name) VALUES ('Cleo');
-- The same address, in capitals.
INSERT INTO member (name, email)
VALUES ('Anna', 'ANA@toolshed.example');
-- A condition that nobody agreed on.
INSERT INTO tool (name, condition) VALUES ('ladder', 'wobbly');
-- Due before it is lent.
INSERT INTO loan (tool_id, member_id, lent_on, due_on)
VALUES (2, 1, '2026-11-20', '2026-11-10');
-- Lent to a member who does not exist.
INSERT INTO loan (tool_id, member_id, lent_on, due_on)
VALUES (2, 99, '2026-11-20', '2026-11-22');
-- The drill is out from 2 to 6 November.
INSERT INTO loan (tool_id, member_id, lent_on, due_on)
VALUES (1, 1, '2026-11-06', '2026-11-09');
-- Bo's loan would point nowhere.
DELETE FROM member WHERE name = 'Bo';
