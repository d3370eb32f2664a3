CREATE TABLE photo (
  name    text PRIMARY KEY,
  tool_id integer NOT NULL REFERENCES tool,
  type    text NOT NULL
);
