-- session Ana
CREATE TABLE loan (
  id   integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tool text NOT NULL
);
CREATE TABLE outbox (
  id      integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  message text NOT NULL
);
BEGIN;
INSERT INTO loan (tool) VALUES ('drill');
INSERT INTO outbox (message) VALUES ('drill lent');
COMMIT;
BEGIN;
INSERT INTO loan (tool) VALUES ('saw');
INSERT INTO outbox (message) VALUES ('saw lent');
ROLLBACK;
BEGIN;
INSERT INTO loan (tool) VALUES ('ladder');
INSERT INTO outbox (message) VALUES ('ladder lent');
COMMIT;
-- session Relay1
BEGIN;
SELECT id, message FROM outbox ORDER BY id
LIMIT 1 FOR UPDATE SKIP LOCKED;
-- session Relay2
BEGIN;
SELECT id, message FROM outbox ORDER BY id
LIMIT 1 FOR UPDATE SKIP LOCKED;
DELETE FROM outbox WHERE id = 3;
COMMIT;
-- session Relay1
ROLLBACK;
-- session Relay2
SELECT id, message FROM outbox ORDER BY id
LIMIT 1 FOR UPDATE SKIP LOCKED;
