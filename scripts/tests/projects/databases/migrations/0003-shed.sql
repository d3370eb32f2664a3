BEGIN;
-- A constant default is kept in the catalogue, so that no row is rewritten; new loans have to say where they were lent.
ALTER TABLE loan ADD shed text NOT NULL DEFAULT 'north' CONSTRAINT loan_shed CHECK (shed IN ('north', 'south'));
ALTER TABLE loan ALTER shed DROP DEFAULT;
COMMIT;
