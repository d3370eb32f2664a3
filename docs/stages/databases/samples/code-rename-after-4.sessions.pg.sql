-- needs: toolshed.sql, code-rename-1-expand.pg.sql, code-rename-2-backfill.pg.sql, code-rename-4-contract.pg.sql
-- fails

-- session New
INSERT INTO member (display_name, email) VALUES ('Gül', 'g@mail.example');
-- session Old
-- A forgotten worker still runs the old release.
SELECT name FROM member WHERE id = 1;
INSERT INTO member (name, email) VALUES ('Hugo', 'h@mail.example');
