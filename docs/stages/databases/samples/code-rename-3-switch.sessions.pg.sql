-- needs: toolshed.sql, code-rename-1-expand.pg.sql, code-rename-2-backfill.pg.sql

-- session New
UPDATE member SET display_name = 'Ana María' WHERE id = 1;
-- session Old
SELECT id, name FROM member ORDER BY id LIMIT 2;
UPDATE member SET name = 'Boris' WHERE id = 2;
-- session New
SELECT id, display_name FROM member ORDER BY id LIMIT 2;
SELECT count(*) AS unequal FROM member WHERE name <> display_name;
