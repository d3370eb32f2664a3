-- session Server1
CREATE TABLE scheduled_run (
  name   text NOT NULL,
  due_at timestamptz NOT NULL,
  PRIMARY KEY (name, due_at)
);
CREATE TABLE job (name text NOT NULL, due_at timestamptz NOT NULL);
WITH won AS (
  INSERT INTO scheduled_run VALUES ('remind', '2026-11-22 08:00+00')
  ON CONFLICT DO NOTHING RETURNING *)
INSERT INTO job SELECT name, due_at FROM won;
-- session Server2
WITH won AS (
  INSERT INTO scheduled_run VALUES ('remind', '2026-11-22 08:00+00')
  ON CONFLICT DO NOTHING RETURNING *)
INSERT INTO job SELECT name, due_at FROM won;
-- session Server1
SELECT count(*) FROM job;
