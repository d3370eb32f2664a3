-- needs: toolshed.sql, code-rename-1-expand.pg.sql

-- session Old
INSERT INTO member (name, email) VALUES ('Emi', 'emi@mail.example');
UPDATE member SET name = 'Boris' WHERE id = 2;
-- session New
INSERT INTO member (display_name, email) VALUES ('Finn', 'f@mail.example');
SELECT id, name, display_name FROM member ORDER BY id;
