-- Contract: nobody asks for the old column any more.
DROP TRIGGER both;
ALTER TABLE tool DROP COLUMN name;
