CREATE TABLE member (
  id    INTEGER PRIMARY KEY,
  name  TEXT NOT NULL,
  email TEXT NOT NULL UNIQUE
);
CREATE TABLE tool (
  id   INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL
);
CREATE TABLE loan (
  id          INTEGER PRIMARY KEY,
  tool_id     INTEGER NOT NULL REFERENCES tool,
  member_id   INTEGER NOT NULL REFERENCES member,
  due_on      TEXT NOT NULL,
  returned_on TEXT
);
CREATE UNIQUE INDEX loan_out_once ON loan (tool_id) WHERE returned_on IS NULL;
