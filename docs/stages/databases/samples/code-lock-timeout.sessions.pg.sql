-- needs: toolshed.sql
-- fails

-- session Report
BEGIN;
SELECT count(*) FROM loan;
-- session Migration
SET lock_timeout = '20ms';
ALTER TABLE loan ADD COLUMN note text;
-- session Page
SELECT count(*) FROM loan WHERE member_id = 1;
