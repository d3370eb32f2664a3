-- Every row of the old data is in its table or in `refused`; what could be mended was mended. It only reads.
--   psql -f accept/01-import.sql
\set ON_ERROR_STOP on
\set QUIET on
\set VERBOSITY terse
\pset pager off
\o /dev/null

-- What the rules of the brief refuse, and what they keep.
CREATE TEMP TABLE expected (source text, key text, kept boolean);
INSERT INTO expected
SELECT 'member', card, card NOT IN ('M-05', 'M-08', 'M-09', 'M-11') FROM old.member
UNION SELECT 'tool', code, code NOT IN ('T-05', 'T-07', 'T-10', 'T-12') FROM old.tool
UNION SELECT 'loan', slip,
             slip NOT IN ('S-003', 'S-007', 'S-010', 'S-013', 'S-014', 'S-018', 'S-019', 'S-023', 'S-030', 'S-032') FROM old.loan
UNION SELECT 'reservation', number, number NOT IN ('R-3', 'R-4', 'R-5') FROM old.reservation
UNION SELECT 'fee', number, number NOT IN ('F-4', 'F-6', 'F-7') FROM old.fee;

CREATE TEMP VIEW found AS
SELECT 'member' AS source, card AS key, true AS kept, name AS value FROM member
UNION ALL SELECT 'tool', code, true, name FROM tool
UNION ALL SELECT 'loan', slip, true, slip FROM loan
UNION ALL SELECT 'reservation', number, true, number FROM reservation
UNION ALL SELECT 'fee', number, true, number FROM fee
UNION ALL SELECT source, key, false, reason FROM refused;

DO $$
DECLARE
  one record;
BEGIN
  FOR one IN SELECT source, key, count(*) AS times FROM found GROUP BY source, key HAVING count(*) > 1 ORDER BY 1, 2 LOOP
    RAISE EXCEPTION 'must count a row once: % % is there % times', one.source, one.key, one.times;
  END LOOP;
  FOR one IN SELECT source, key FROM expected EXCEPT SELECT source, key FROM found ORDER BY 1, 2 LOOP
    RAISE EXCEPTION 'must not lose a row: % % is neither in its table nor in refused', one.source, one.key;
  END LOOP;
  FOR one IN SELECT source, key FROM found EXCEPT SELECT source, key FROM expected ORDER BY 1, 2 LOOP
    RAISE EXCEPTION 'must not invent a row: % % is not in the old data', one.source, one.key;
  END LOOP;
  FOR one IN SELECT source, key, found.kept FROM found JOIN expected USING (source, key)
             WHERE found.kept <> expected.kept ORDER BY array_position('{member,tool,loan,reservation,fee}', source), key LOOP
    IF one.kept THEN
      RAISE EXCEPTION 'must refuse % %, because a rule of the brief is broken', one.source, one.key;
    END IF;
    RAISE EXCEPTION 'must keep % %: it breaks no rule, or can be mended', one.source, one.key;
  END LOOP;
  FOR one IN SELECT source, key FROM found WHERE NOT kept AND coalesce(btrim(value), '') = '' LOOP
    RAISE EXCEPTION 'must say why % % is refused', one.source, one.key;
  END LOOP;

  -- What was mended: value by value.
  FOR one IN
    SELECT * FROM (
      SELECT 'the name of M-02', (SELECT name FROM member WHERE card = 'M-02'), 'Bo'
      UNION ALL SELECT 'the e-mail of M-02', (SELECT email::text FROM member WHERE card = 'M-02'), 'bo@example.org'
      UNION ALL SELECT 'the name of M-07', (SELECT name FROM member WHERE card = 'M-07'), 'Zoë 李'
      UNION ALL SELECT 'the first day of M-03', (SELECT joined_on::text FROM member WHERE card = 'M-03'), '2026-02-14'
      UNION ALL SELECT 'the first day of M-07', (SELECT joined_on::text FROM member WHERE card = 'M-07'), '2026-03-01'
      UNION ALL SELECT 'the name of T-03', (SELECT name FROM tool WHERE code = 'T-03'), '½-inch drill'
      UNION ALL SELECT 'the name of T-08', (SELECT name FROM tool WHERE code = 'T-08'), 'wheelbarrow'
      UNION ALL SELECT 'the day on which T-04 was bought', (SELECT bought_on::text FROM tool WHERE code = 'T-04'), '2025-04-12'
      UNION ALL SELECT 'all prices', (SELECT sum(price)::numeric(10, 2)::text FROM tool), '798.90'
      UNION ALL SELECT 'the return of S-005', (SELECT returned_on::text FROM loan WHERE slip = 'S-005'), '2026-08-05'
      UNION ALL SELECT 'the return of S-029', (SELECT coalesce(returned_on::text, 'none') FROM loan WHERE slip = 'S-029'), 'none'
      UNION ALL SELECT 'the tool and member of S-017', (
        SELECT code || ' ' || card FROM loan JOIN tool ON tool.id = tool_id JOIN member ON member.id = member_id
        WHERE slip = 'S-017'), 'T-02 M-06'
      UNION ALL SELECT 'the last day of R-6', (SELECT last_on::text FROM reservation WHERE number = 'R-6'), '2026-11-11'
      UNION ALL SELECT 'all fees', (SELECT sum(amount)::numeric(10, 2)::text FROM fee), '19.00'
      UNION ALL SELECT 'the fees not paid', (SELECT count(*)::text FROM fee WHERE paid_on IS NULL), '2'
    ) AS mended (what, given, wanted)
    WHERE given IS DISTINCT FROM wanted
  LOOP
    RAISE EXCEPTION 'must mend values as the brief says: % must be %, not %', one.what, one.wanted, coalesce(one.given, 'missing');
  END LOOP;
END $$;
\echo 'ok 01: every row of the old data is in its table or in refused'
