-- No release that names the old column runs any more.
BEGIN;
SET LOCAL lock_timeout = '2s';
DROP TRIGGER keep_names_equal ON member;
DROP FUNCTION keep_names_equal;
DROP PROCEDURE backfill_names;
ALTER TABLE member DROP COLUMN name;
COMMIT;
