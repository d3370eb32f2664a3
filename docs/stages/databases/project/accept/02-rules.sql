-- The database refuses rows that break a rule, whoever sends them. Everything it writes is rolled back.
--   psql -f accept/02-rules.sql
\set ON_ERROR_STOP on
\set QUIET on
\set VERBOSITY terse
\pset pager off
\o /dev/null

BEGIN;
INSERT INTO member (card, name, email, joined_on) VALUES ('X-1', 'Ana', 'ana@accept.example', '2026-01-10');
INSERT INTO tool (code, name, bought_on, price) VALUES ('X-1', 'drill', '2025-03-01', 0.10), ('X-2', 'saw', '2025-03-01', 0.20);
INSERT INTO loan (slip, tool_id, member_id, lent_on, due_on, returned_on, shed)
SELECT 'X-1', tool.id, member.id, '2026-07-01', '2026-07-08', '2026-07-01', 'south' FROM tool, member
WHERE tool.code = 'X-1' AND member.card = 'X-1';
INSERT INTO reservation (number, tool_id, member_id, first_on, last_on)
SELECT 'X-1', tool.id, member.id, '2027-01-01', '2027-01-01' FROM tool, member WHERE tool.code = 'X-1' AND member.card = 'X-1';
INSERT INTO fee (number, loan_id, amount, paid_on) SELECT 'X-1', id, 0.01, NULL FROM loan WHERE slip = 'X-1';

-- Try a statement that breaks one rule. Whatever refuses it is fine; a missing table or column is not, and is shown as it is.
CREATE FUNCTION pg_temp.must_refuse(what text, statement text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  SET CONSTRAINTS ALL IMMEDIATE;
  EXECUTE statement;
  RAISE EXCEPTION 'must refuse %', what USING ERRCODE = 'MUST0';
EXCEPTION
  WHEN SQLSTATE 'MUST0' OR syntax_error_or_access_rule_violation THEN RAISE;
  WHEN OTHERS THEN NULL;
END $$;

CREATE FUNCTION pg_temp.loan(tool text, member text, rest text) RETURNS text LANGUAGE sql AS $$
  SELECT format('INSERT INTO loan (slip, tool_id, member_id, lent_on, due_on, returned_on, shed) VALUES (''X-2'', %s, %s, %s)',
                tool, member, rest)
$$;

CREATE FUNCTION pg_temp.reservation(tool text, member text, rest text) RETURNS text LANGUAGE sql AS $$
  SELECT format('INSERT INTO reservation (number, tool_id, member_id, first_on, last_on) VALUES (''X-2'', %s, %s, %s)',
                tool, member, rest)
$$;

-- Ids of rows that exist, and of rows that do not, whatever their type is.
SELECT quote_literal(tool.id) AS tool, quote_literal(member.id) AS member, quote_literal(loan.id) AS loan
FROM tool, member, loan WHERE tool.code = 'X-2' AND member.card = 'X-1' AND loan.slip = 'X-1' \gset
INSERT INTO member (card, name, email, joined_on) VALUES ('X-9', 'Bo', 'bo@accept.example', '2026-01-10');
INSERT INTO tool (code, name, bought_on, price) VALUES ('X-9', 'axe', '2025-03-01', 1);
INSERT INTO loan (slip, tool_id, member_id, lent_on, due_on, returned_on, shed)
SELECT 'X-9', tool.id, member.id, '2026-07-01', '2026-07-08', NULL, 'north' FROM tool, member
WHERE tool.code = 'X-9' AND member.card = 'X-9';
SELECT quote_literal(tool.id) AS no_tool, quote_literal(member.id) AS no_member, quote_literal(loan.id) AS no_loan
FROM tool, member, loan WHERE tool.code = 'X-9' AND member.card = 'X-9' AND loan.slip = 'X-9' \gset
DELETE FROM loan WHERE slip = 'X-9';
DELETE FROM tool WHERE code = 'X-9';
DELETE FROM member WHERE card = 'X-9';

SELECT pg_temp.must_refuse('a member without a name',
  $$INSERT INTO member (card, name, email, joined_on) VALUES ('X-2', NULL, 'x@accept.example', '2026-01-10')$$);
SELECT pg_temp.must_refuse('a name of blanks',
  $$INSERT INTO member (card, name, email, joined_on) VALUES ('X-2', '  ', 'x@accept.example', '2026-01-10')$$);
SELECT pg_temp.must_refuse('an e-mail that another member has, in capitals or not',
  $$INSERT INTO member (card, name, email, joined_on) VALUES ('X-2', 'Bo', 'ANA@accept.example', '2026-01-10')$$);
SELECT pg_temp.must_refuse('a second member with the same card',
  $$INSERT INTO member (card, name, email, joined_on) VALUES ('X-1', 'Bo', 'x@accept.example', '2026-01-10')$$);
SELECT pg_temp.must_refuse('a second tool with the same code',
  $$INSERT INTO tool (code, name, bought_on, price) VALUES ('X-1', 'saw', '2025-03-01', 1)$$);
SELECT pg_temp.must_refuse('a tool without a name',
  $$INSERT INTO tool (code, name, bought_on, price) VALUES ('X-3', NULL, '2025-03-01', 1)$$);
SELECT pg_temp.must_refuse('a price below zero',
  $$INSERT INTO tool (code, name, bought_on, price) VALUES ('X-3', 'saw', '2025-03-01', -0.01)$$);

SELECT pg_temp.must_refuse('a loan of a tool that does not exist',
  pg_temp.loan(:'no_tool', :'member', $$'2026-07-01', '2026-07-08', NULL, 'north'$$));
SELECT pg_temp.must_refuse('a loan to a member who does not exist',
  pg_temp.loan(:'tool', :'no_member', $$'2026-07-01', '2026-07-08', NULL, 'north'$$));
SELECT pg_temp.must_refuse('a loan to nobody',
  pg_temp.loan(:'tool', 'NULL', $$'2026-07-01', '2026-07-08', NULL, 'north'$$));
SELECT pg_temp.must_refuse('a loan that is due before it goes out',
  pg_temp.loan(:'tool', :'member', $$'2026-07-01', '2026-06-30', NULL, 'north'$$));
SELECT pg_temp.must_refuse('a loan that comes back before it goes out',
  pg_temp.loan(:'tool', :'member', $$'2026-07-01', '2026-07-08', '2026-06-30', 'north'$$));
SELECT pg_temp.must_refuse('a loan from a shed other than north and south',
  pg_temp.loan(:'tool', :'member', $$'2026-07-01', '2026-07-08', NULL, 'east'$$));
SELECT pg_temp.must_refuse('a loan from no shed',
  pg_temp.loan(:'tool', :'member', $$'2026-07-01', '2026-07-08', NULL, NULL$$));

SELECT pg_temp.must_refuse('a reservation that ends before it begins',
  pg_temp.reservation(:'tool', :'member', $$'2027-01-02', '2027-01-01'$$));
SELECT pg_temp.must_refuse('two reservations of one tool that share a day',
  format('%s; %s', pg_temp.reservation(:'tool', :'member', $$'2027-02-01', '2027-02-03'$$),
         replace(pg_temp.reservation(:'tool', :'member', $$'2027-02-03', '2027-02-05'$$), 'X-2', 'X-3')));
SELECT pg_temp.must_refuse('a fee of nothing',
  format($$INSERT INTO fee (number, loan_id, amount, paid_on) VALUES ('X-2', %s, 0, NULL)$$, :'loan'));
SELECT pg_temp.must_refuse('a fee for a loan that does not exist',
  format($$INSERT INTO fee (number, loan_id, amount, paid_on) VALUES ('X-2', %s, 1, NULL)$$, :'no_loan'));
SELECT pg_temp.must_refuse('to delete a tool that was lent', $$DELETE FROM tool WHERE code = 'X-1'$$);
SELECT pg_temp.must_refuse('to delete a member who has borrowed', $$DELETE FROM member WHERE card = 'X-1'$$);

DO $$
BEGIN
  IF (SELECT sum(price) FROM tool WHERE code IN ('X-1', 'X-2'))::text NOT SIMILAR TO '0.30*' THEN
    RAISE EXCEPTION 'must keep amounts exactly: 0.10 and 0.20 are 0.30';
  END IF;
  IF (SELECT pg_typeof(amount)::text FROM fee WHERE number = 'X-1') <> 'numeric' THEN
    RAISE EXCEPTION 'must keep fees exactly: amount must be numeric';
  END IF;
END $$;
ROLLBACK;
\echo 'ok 02: the database refuses every row that breaks a rule'
