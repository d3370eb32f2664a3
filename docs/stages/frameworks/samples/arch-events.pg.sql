CREATE TABLE loan_event (
  id     integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  loan   integer NOT NULL,
  day    date NOT NULL,
  what   text NOT NULL,
  due_on date
);
INSERT INTO loan_event (loan, day, what, due_on) VALUES
  (1, '2026-11-02', 'lent', '2026-11-16'),
  (1, '2026-11-10', 'extended', '2026-11-30'),
  (1, '2026-11-12', 'due date corrected', '2026-11-20'),
  (1, '2026-11-19', 'returned', NULL);

-- Replay: the state of a loan at the end of a day.
CREATE FUNCTION loan_on(wanted integer, that_day date)
RETURNS TABLE (due_on date, is_out boolean) LANGUAGE sql AS $$
  SELECT (array_agg(due_on ORDER BY id DESC) FILTER (WHERE due_on IS NOT NULL))[1],
         (array_agg(what ORDER BY id DESC))[1] <> 'returned'
  FROM loan_event WHERE loan = wanted AND day <= that_day
$$;
SELECT * FROM loan_on(1, '2026-11-22');
SELECT * FROM loan_on(1, '2026-11-11');
SELECT * FROM loan_on(1, '2026-11-15');
