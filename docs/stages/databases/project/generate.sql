-- Production-like data: 200,000 loans of 2,000 tools to 5,000 members, the same ones each time. It needs the tables that your first
-- migration makes, and is run by accept/05-migrations.sh. `psql -v loans=20000 -f generate.sql` makes fewer.
\set ON_ERROR_STOP on
\if :{?loans}
\else
  \set loans 200000
\endif

BEGIN;
INSERT INTO member (card, name, email, joined_on)
SELECT 'G-' || lpad(m::text, 5, '0'), 'Member ' || m, 'member' || m || '@example.net', date '2017-01-01' + m % 365
FROM generate_series(1, :loans / 40) AS m;

INSERT INTO tool (code, name, bought_on, price)
SELECT 'GT-' || lpad(t::text, 4, '0'), 'Tool ' || t, date '2017-06-01' + t % 200, 10 + t % 300 + 0.50
FROM generate_series(1, :loans / 100) AS t;

-- Each tool goes out a hundred times, every 30 days; every fourth tool has not come back from the last time.
INSERT INTO loan (slip, tool_id, member_id, lent_on, due_on, returned_on)
SELECT 'GS-' || lpad((t * 100 + n)::text, 6, '0'), tool.id, member.id, lent, lent + 14,
       CASE WHEN n < 99 OR t % 4 > 0 THEN lent + 5 + (t * 7 + n * 3) % 20 END
FROM generate_series(1, :loans / 100) AS t
CROSS JOIN generate_series(0, 99) AS n
CROSS JOIN LATERAL (SELECT date '2018-01-01' + n * 30 + t % 4) AS at (lent)
JOIN tool ON tool.code = 'GT-' || lpad(t::text, 4, '0')
JOIN member ON member.card = 'G-' || lpad((1 + (t * 131 + n * 17) % (:loans / 40))::text, 5, '0');

INSERT INTO fee (number, loan_id, amount, paid_on)
SELECT 'GF-' || loan.slip, loan.id, (returned_on - due_on) * 0.50, CASE WHEN day % 3 > 0 THEN returned_on END
FROM (SELECT *, returned_on - date '2018-01-01' AS day FROM loan) AS loan
WHERE returned_on > due_on AND slip LIKE 'GS-%';
COMMIT;
ANALYZE;
