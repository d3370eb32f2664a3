-- fails
-- Two tables: what borrowing needs, and what it must never see.
CREATE TABLE loan (id integer PRIMARY KEY, member_id integer, due_on date);
CREATE TABLE credential (member_id integer PRIMARY KEY, hash text NOT NULL);
INSERT INTO loan VALUES (8, 1, '2026-11-28');
INSERT INTO credential VALUES (1, '$argon2id$example');

-- The role with which the loan feature signs in.
CREATE ROLE threat_loans LOGIN;
GRANT SELECT, INSERT ON loan TO threat_loans;
GRANT UPDATE (due_on) ON loan TO threat_loans;

SET SESSION AUTHORIZATION threat_loans;
UPDATE loan SET due_on = '2026-12-05' WHERE id = 8;
UPDATE loan SET member_id = 2 WHERE id = 8;
SELECT hash FROM credential;
DELETE FROM loan;
RESET SESSION AUTHORIZATION;

-- Roles belong to the whole server: take this one away again.
DROP OWNED BY threat_loans;
DROP ROLE threat_loans;
