-- Toolshed, a neighbourhood tool-lending library. Ids count from 1 in the order of the rows below.
CREATE TABLE member (
  id         integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name       text NOT NULL,
  email      text NOT NULL UNIQUE,
  invited_by integer REFERENCES member  -- NULL: nobody did
);

CREATE TABLE tool (
  id        integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name      text NOT NULL,
  daily_fee numeric(8, 2) NOT NULL CHECK (daily_fee >= 0)
);

CREATE TABLE loan (
  id          integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tool_id     integer NOT NULL REFERENCES tool,
  member_id   integer NOT NULL REFERENCES member,
  lent_on     date NOT NULL,
  due_on      date NOT NULL CHECK (due_on >= lent_on),
  returned_on date CHECK (returned_on >= lent_on),  -- NULL: still out
  fee         numeric(8, 2) NOT NULL CHECK (fee >= 0)
);

-- A tool can be out once.
CREATE UNIQUE INDEX loan_out_once ON loan (tool_id) WHERE returned_on IS NULL;

INSERT INTO member (name, email, invited_by) VALUES
  ('Ana', 'ana@toolshed.example', NULL),
  ('Bo', 'bo@toolshed.example', 1),
  ('Cleo', 'cleo@toolshed.example', 1),
  ('Dev', 'dev@toolshed.example', 2);

INSERT INTO tool (name, daily_fee) VALUES
  ('drill', 2.00),
  ('ladder', 3.50),
  ('hedge trimmer', 4.00),
  ('pressure washer', 6.00),
  ('wheelbarrow', 0.00);

INSERT INTO loan (tool_id, member_id, lent_on, due_on, returned_on, fee) VALUES
  (1, 1, '2026-10-01', '2026-10-05', '2026-10-04', 8.00),
  (2, 2, '2026-10-03', '2026-10-06', '2026-10-09', 10.50),
  (1, 2, '2026-10-10', '2026-10-12', '2026-10-12', 4.00),
  (4, 1, '2026-10-17', '2026-10-19', '2026-10-18', 12.00),
  (1, 3, '2026-10-20', '2026-10-24', '2026-10-24', 8.00),
  (3, 2, '2026-11-02', '2026-11-06', NULL, 16.00),
  (2, 3, '2026-11-05', '2026-11-12', NULL, 24.50),
  (1, 1, '2026-11-14', '2026-11-28', NULL, 28.00);
