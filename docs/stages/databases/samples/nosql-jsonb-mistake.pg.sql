-- fails
CREATE TABLE item (id integer PRIMARY KEY, details jsonb NOT NULL);
INSERT INTO item VALUES (1, '{"name": "drill", "voltage": 18}');
SELECT id, details -> 'volts' AS volts FROM item;

-- What must always be there is a rule of the database again.
ALTER TABLE item ADD CONSTRAINT volts_is_a_number
  CHECK (jsonb_typeof(details -> 'volts') IS NOT DISTINCT FROM 'number');
