-- needs: toolshed.sql

-- session Report
BEGIN;
SELECT count(*) FROM loan;
-- session Migration
ALTER TABLE loan ADD COLUMN note text;
-- session Page
SELECT count(*) FROM loan WHERE member_id = 1;
-- session Report
COMMIT;
