-- The exclusion constraint below needs this to compare ids.
CREATE EXTENSION btree_gist;

CREATE TABLE member (
  id      integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name    text NOT NULL CHECK (name <> ''),
  email   text NOT NULL,
  left_on date  -- NULL: still a member
);
CREATE UNIQUE INDEX member_email_once ON member (lower(email))
  WHERE left_on IS NULL;

CREATE TABLE tool (
  id        integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name      text NOT NULL,
  condition text NOT NULL DEFAULT 'good',
  CONSTRAINT tool_condition_known
    CHECK (condition IN ('good', 'worn', 'broken'))
);

CREATE TABLE category (name text PRIMARY KEY);

CREATE TABLE tool_category (
  tool_id  integer REFERENCES tool ON DELETE CASCADE,
  category text REFERENCES category,
  PRIMARY KEY (tool_id, category)
);

CREATE TABLE loan (
  id        integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tool_id   integer NOT NULL REFERENCES tool,
  member_id integer NOT NULL REFERENCES member,
  lent_on   date NOT NULL,
  due_on    date NOT NULL,
  CONSTRAINT loan_due_after_lent CHECK (due_on >= lent_on),
  CONSTRAINT loan_tool_is_free
    EXCLUDE USING gist (
      tool_id WITH =,
      daterange(lent_on, due_on, '[]') WITH &&
    )
);

INSERT INTO member (name, email) VALUES
  ('Ana', 'ana@toolshed.example'),
  ('Bo', 'bo@toolshed.example');
INSERT INTO tool (name) VALUES ('drill'), ('hedge trimmer');
INSERT INTO category VALUES ('electric'), ('garden'), ('workshop');
INSERT INTO tool_category VALUES
  (1, 'electric'), (1, 'workshop'), (2, 'electric'), (2, 'garden');
INSERT INTO loan (tool_id, member_id, lent_on, due_on)
VALUES (1, 2, '2026-11-02', '2026-11-06');
