-- session Ana
CREATE TABLE loan (id integer PRIMARY KEY, tool text NOT NULL);
BEGIN;
INSERT INTO loan VALUES (7, 'drill');
-- session Worker
SELECT tool FROM loan WHERE id = 7;
-- session Ana
COMMIT;
-- session Worker
SELECT tool FROM loan WHERE id = 7;
