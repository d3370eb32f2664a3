CREATE TABLE member (
  id   integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE tool (
  id   integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE loan (
  id          integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tool_id     integer NOT NULL REFERENCES tool,
  member_id   integer NOT NULL REFERENCES member,
  due_on      date NOT NULL,
  returned_on date
);
CREATE UNIQUE INDEX loan_out_once ON loan (tool_id) WHERE returned_on IS NULL;
CREATE TABLE reminder (
  loan_id integer PRIMARY KEY REFERENCES loan,
  text    text NOT NULL
);
