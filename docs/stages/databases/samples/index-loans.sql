-- Toolshed after some years: 20,000 tools, 5,000 members, 100,000 loans. Every row follows from its number.
SET synchronous_commit = on;  -- so that VACUUM sees at once that every row is committed
CREATE TABLE tool (id integer PRIMARY KEY, name text NOT NULL, tags text[] NOT NULL);
CREATE TABLE member (id integer PRIMARY KEY, email text NOT NULL);
CREATE TABLE loan (
  id          integer PRIMARY KEY,
  tool_id     integer NOT NULL,
  member_id   integer NOT NULL,
  lent_on     date NOT NULL,
  due_on      date NOT NULL,
  returned_on date,  -- NULL: still out
  fee         numeric(8, 2) NOT NULL
);

INSERT INTO tool
SELECT i,
       (ARRAY['drill', 'ladder', 'trimmer', 'washer', 'barrow', 'sander', 'saw', 'mower', 'pump', 'torch'])[1 + i % 10] || ' no. ' || i,
       ARRAY[CASE i % 3 WHEN 0 THEN 'garden' ELSE 'workshop' END, 'shelf-' || i % 500]
FROM generate_series(1, 20000) AS i;

INSERT INTO member SELECT i, 'Member' || i || '@toolshed.example' FROM generate_series(1, 5000) AS i;

INSERT INTO loan
SELECT i,
       1 + (i::bigint * 104729) % 20000,
       1 + (i::bigint * 7919) % 5000,
       date '2022-01-01' + i / 60,
       date '2022-01-01' + i / 60 + 7,
       CASE WHEN i % 500 <> 0 THEN date '2022-01-01' + i / 60 + i % 9 END,
       2.00 + i % 5
FROM generate_series(1, 100000) AS i;

-- Statistics from every row instead of a random part of them, and no other process that renews them: plans stay the same.
ALTER TABLE tool SET (autovacuum_enabled = off);
ALTER TABLE member SET (autovacuum_enabled = off);
ALTER TABLE loan SET (autovacuum_enabled = off);
SET default_statistics_target = 1000;
VACUUM (ANALYZE) tool, member, loan;
