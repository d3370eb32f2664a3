-- fails
CREATE TABLE loan (id integer PRIMARY KEY, member_id integer, note text);

BEGIN;
CREATE INDEX CONCURRENTLY loan_member ON loan (member_id);
ROLLBACK;

-- A note of 6,400 characters meets an index.
CREATE INDEX loan_note ON loan (note);
INSERT INTO loan
SELECT 1, 42, string_agg(md5(i::text), '') FROM generate_series(1, 200) AS i;

CREATE EXTENSION pg_stat_statements;
SELECT query FROM pg_stat_statements;
