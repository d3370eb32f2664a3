-- needs: toolshed.sql
-- The same 200,000 loans on every run: arithmetic, no chance and no clock.
TRUNCATE member, tool, loan RESTART IDENTITY;
INSERT INTO member (name, email)
SELECT (ARRAY['Zoë', 'Søren', 'Łucja', 'José', 'Ngọc', 'Марія', '美咲', 'عمر']
       )[1 + i % 8] || ' ' || i,
       'member' || i || '@toolshed.example'
FROM generate_series(1, 5000) AS i;
INSERT INTO tool (name, daily_fee)
SELECT (ARRAY['drill', 'ladder', 'saw', 'sander'])[1 + i % 4] || ' ' || i,
       (i % 13) * 0.50
FROM generate_series(1, 2000) AS i;
INSERT INTO loan (tool_id, member_id, lent_on, due_on, returned_on, fee)
SELECT 1 + i % 2000, 1 + i * 37 % 5000, lent_on, lent_on + 7,
       CASE WHEN i < 199000 THEN lent_on + i * 31 % 11 END, i % 13 * 3.50
FROM generate_series(0, 199999) AS i,
     LATERAL (SELECT DATE '2024-01-01' + i / 200 AS lent_on) AS day;

SELECT count(*) AS loans, max(lent_on) AS last,
       count(*) FILTER (WHERE returned_on IS NULL) AS out,
       count(*) FILTER (WHERE returned_on > due_on) AS late
FROM loan;
SELECT name, email FROM member ORDER BY id LIMIT 8;
SELECT md5(string_agg(md5(loan::text), '' ORDER BY id)) AS fingerprint
FROM loan;
