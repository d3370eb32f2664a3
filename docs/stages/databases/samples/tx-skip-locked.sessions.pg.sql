-- session Worker1
CREATE TABLE reminder (id integer PRIMARY KEY, member text NOT NULL);
INSERT INTO reminder VALUES
  (1, 'Ana'), (2, 'Bo'), (3, 'Cleo'), (4, 'Dev');
BEGIN;
SELECT id, member FROM reminder ORDER BY id
LIMIT 2 FOR UPDATE SKIP LOCKED;
-- session Worker2
BEGIN;
SELECT id, member FROM reminder ORDER BY id
LIMIT 2 FOR UPDATE SKIP LOCKED;
-- session Worker1
DELETE FROM reminder WHERE id IN (1, 2);
COMMIT;
-- session Worker2
DELETE FROM reminder WHERE id IN (3, 4);
COMMIT;
SELECT count(*) FROM reminder;
