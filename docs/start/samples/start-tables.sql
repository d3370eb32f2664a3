CREATE TABLE member (
  id   integer PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE session (
  token     text PRIMARY KEY,
  member_id integer NOT NULL REFERENCES member
);
CREATE TABLE tool (
  id   integer PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE loan (
  id          integer GENERATED ALWAYS AS IDENTITY (START WITH 981) PRIMARY KEY,
  tool_id     integer NOT NULL REFERENCES tool,
  member_id   integer NOT NULL REFERENCES member,
  due_on      date NOT NULL,
  returned_on date
);
CREATE UNIQUE INDEX one_open_loan_per_tool ON loan (tool_id) WHERE returned_on IS NULL;
CREATE TABLE mail (
  member_id integer NOT NULL REFERENCES member,
  text      text NOT NULL
);

INSERT INTO member VALUES (1, 'Ana'), (2, 'Bo');
INSERT INTO session VALUES ('hT3vQ9', 1), ('w81xKd', 2);
INSERT INTO tool VALUES (41, 'drill'), (42, 'hedge trimmer');
