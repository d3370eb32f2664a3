CREATE TABLE member (
  id    integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name  text NOT NULL,
  email text NOT NULL UNIQUE
);
CREATE TABLE tool (
  id   integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  code text NOT NULL UNIQUE,
  name text NOT NULL
);
CREATE TABLE loan (
  id          integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tool_id     integer NOT NULL REFERENCES tool,
  member_id   integer NOT NULL REFERENCES member,
  due_on      text NOT NULL,
  returned_on date
);
CREATE UNIQUE INDEX loan_out_once ON loan (tool_id) WHERE returned_on IS NULL;
