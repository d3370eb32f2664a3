-- session Worker1
CREATE TABLE event (
  id   integer PRIMARY KEY,
  loan integer NOT NULL,
  what text NOT NULL
);
INSERT INTO event VALUES
  (1, 7, 'lent'), (2, 7, 'returned'), (3, 8, 'lent');
CREATE VIEW next_event AS
  SELECT * FROM event AS this WHERE NOT EXISTS (
    SELECT FROM event AS earlier
    WHERE earlier.loan = this.loan AND earlier.id < this.id);
BEGIN;
SELECT * FROM next_event ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED;
-- session Worker2
BEGIN;
SELECT * FROM next_event ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED;
-- session Worker3
SELECT * FROM next_event ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED;
-- session Worker1
DELETE FROM event WHERE id = 1;
COMMIT;
-- session Worker3
SELECT * FROM next_event ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED;
