CREATE TABLE loan (
  id      integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  member  text NOT NULL,
  tool_id integer NOT NULL
);
CREATE TABLE idempotency_key (
  member text NOT NULL,
  key    text NOT NULL,
  answer jsonb,
  PRIMARY KEY (member, key)
);
