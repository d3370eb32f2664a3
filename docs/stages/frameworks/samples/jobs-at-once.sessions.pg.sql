-- needs: jobs-once-tables.sql
-- session Worker1
BEGIN;
INSERT INTO inbox VALUES ('m-1') ON CONFLICT DO NOTHING;
INSERT INTO fee VALUES ('Ana', 4);
-- session Worker2
BEGIN;
INSERT INTO inbox VALUES ('m-1') ON CONFLICT DO NOTHING;
-- session Worker1
COMMIT;
-- session Worker2
ROLLBACK;
SELECT * FROM fee;
