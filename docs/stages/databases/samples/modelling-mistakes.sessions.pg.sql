-- fails

-- session toolshed
CREATE TABLE tool (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text
);
-- The id is the database's to give.
INSERT INTO tool (id, name) VALUES (7, 'drill');
INSERT INTO tool (name) VALUES ('drill'), (NULL);
-- A rule that comes too late: one row already breaks it.
ALTER TABLE tool ALTER COLUMN name SET NOT NULL;
ALTER TABLE tool ADD CONSTRAINT tool_name_known CHECK (name <> 'drill');
-- The types of the two columns differ.
CREATE TABLE loan (id integer PRIMARY KEY, tool_id text REFERENCES tool);
-- btree_gist was not created in this database.
CREATE TABLE loan (
  tool_id integer,
  days daterange,
  EXCLUDE USING gist (tool_id WITH =, days WITH &&)
);
-- UNIQUE lets several rows be empty, and so does CHECK.
CREATE TABLE member (
  id integer PRIMARY KEY,
  phone text UNIQUE,
  age integer CHECK (age >= 18)
);
INSERT INTO member VALUES (1, NULL, NULL), (2, NULL, NULL);
