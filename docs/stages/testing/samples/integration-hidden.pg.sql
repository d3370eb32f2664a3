-- needs: integration_schema.sql
-- fails
CREATE TABLE handover (
  loan_id integer NOT NULL REFERENCES loan DEFERRABLE INITIALLY DEFERRED
);

-- A test that rolls back: loan 999 does not exist, and nobody notices.
BEGIN;
INSERT INTO handover VALUES (999);
ROLLBACK;

-- The program commits, and only that checks a deferred constraint.
BEGIN;
INSERT INTO handover VALUES (999);
COMMIT;

-- In the test, ask for the check before the rollback.
BEGIN;
INSERT INTO handover VALUES (999);
SET CONSTRAINTS ALL IMMEDIATE;
ROLLBACK;

-- Ids go on counting after a rollback, so no test may expect id 1.
BEGIN;
INSERT INTO tool (name) VALUES ('drill') RETURNING id;
ROLLBACK;
INSERT INTO tool (name) VALUES ('drill') RETURNING id;
