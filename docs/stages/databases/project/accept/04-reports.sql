-- The three reports give the right rows for the old data, on days that matter. It only reads.
--   psql -f accept/04-reports.sql
\set ON_ERROR_STOP on
\set QUIET on
\set VERBOSITY terse
\pset pager off
\o /dev/null

-- Compare what a report gives with what it must give, and name the first row that differs.
CREATE FUNCTION pg_temp.must_give(report text, columns text, wanted text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  one text;
BEGIN
  EXECUTE format('SELECT w::text FROM (%s) AS w EXCEPT SELECT r::text FROM (SELECT %s FROM %s) AS r ORDER BY 1 LIMIT 1',
                 wanted, columns, report) INTO one;
  IF one IS NOT NULL THEN
    RAISE EXCEPTION 'must give the row % in %', one, report;
  END IF;
  EXECUTE format('SELECT r::text FROM (SELECT %s FROM %s) AS r EXCEPT ALL SELECT w::text FROM (%s) AS w ORDER BY 1 LIMIT 1',
                 columns, report, wanted) INTO one;
  IF one IS NOT NULL THEN
    RAISE EXCEPTION 'must not give the row % in %', one, report;
  END IF;
END $$;

SELECT pg_temp.must_give('most_lent_by_month', 'month::date, code, loans::int, place::int', $$
  SELECT month::date, code, loans, place FROM (VALUES
    ('2026-07-01', 'T-01', 2, 1), ('2026-07-01', 'T-02', 2, 1), ('2026-07-01', 'T-04', 2, 1), ('2026-07-01', 'T-03', 1, 4),
    ('2026-08-01', 'T-01', 2, 1), ('2026-08-01', 'T-06', 2, 1), ('2026-08-01', 'T-02', 1, 3),
    ('2026-09-01', 'T-08', 2, 1), ('2026-09-01', 'T-03', 1, 2), ('2026-09-01', 'T-04', 1, 2), ('2026-09-01', 'T-09', 1, 2),
    ('2026-10-01', 'T-09', 2, 1), ('2026-10-01', 'T-01', 1, 2), ('2026-10-01', 'T-02', 1, 2), ('2026-10-01', 'T-06', 1, 2)
  ) AS w (month, code, loans, place)$$);

SELECT pg_temp.must_give(format('members_overdue(%L)', day), 'card, tools::int, days::int', wanted)
FROM (VALUES
  ('2026-11-01', $$VALUES ('M-03', 2, 27), ('M-06', 1, 10)$$), -- what is due on this day is not overdue yet
  ('2026-11-02', $$VALUES ('M-03', 2, 28), ('M-06', 1, 11), ('M-12', 1, 1)$$),
  ('2026-08-04', $$VALUES ('M-04', 1, 8)$$),
  ('2026-08-05', $$SELECT '', 0, 0 WHERE false$$) -- it came back on this day
) AS days (day, wanted);

SELECT pg_temp.must_give(format('tool_utilisation(%L, %L)', first, last), 'code, days::int, percent::numeric(4, 1)', wanted)
FROM (VALUES
  ('2026-08-01', '2026-08-31', $$VALUES
    ('T-01', 15, 48.4), ('T-02', 9, 29.0), ('T-03', 0, 0.0), ('T-04', 2, 6.5), ('T-06', 26, 83.9), ('T-08', 0, 0.0),
    ('T-09', 0, 0.0), ('T-11', 0, 0.0)$$),
  ('2026-10-01', '2026-10-31', $$VALUES
    ('T-01', 31, 100.0), ('T-02', 7, 22.6), ('T-03', 2, 6.5), ('T-04', 31, 100.0), ('T-06', 21, 67.7), ('T-08', 0, 0.0),
    ('T-09', 22, 71.0), ('T-11', 0, 0.0)$$)
) AS periods (first, last, wanted);
\echo 'ok 04: the three reports give the right rows'
