BEGIN;
CREATE FUNCTION pg_temp.clean(value text) RETURNS text LANGUAGE sql AS $$ SELECT nullif(btrim(value), '') $$;

CREATE FUNCTION pg_temp.day(value text) RETURNS date LANGUAGE plpgsql AS $$
BEGIN
  RETURN CASE WHEN value LIKE '__.__.____' THEN make_date(right(value, 4)::int, substr(value, 4, 2)::int, left(value, 2)::int)
              ELSE value::date END;
EXCEPTION WHEN data_exception THEN RETURN NULL;
END $$;

CREATE FUNCTION pg_temp.amount(value text) RETURNS numeric LANGUAGE sql AS $$
  SELECT CASE WHEN value ~ '^-?[0-9]+([.,][0-9]+)?$' THEN replace(value, ',', '.')::numeric END
$$;

-- Members.
CREATE TEMP TABLE member_in AS
SELECT DISTINCT pg_temp.clean(card) AS card, pg_temp.clean(name) AS name, lower(pg_temp.clean(email)) AS email,
                pg_temp.day(pg_temp.clean(joined)) AS joined_on
FROM old.member;
INSERT INTO refused
SELECT 'member', card, CASE WHEN name IS NULL OR email IS NULL THEN 'value missing' WHEN joined_on IS NULL THEN 'not a day'
                            ELSE 'e-mail taken' END
FROM member_in AS m
WHERE name IS NULL OR email IS NULL OR joined_on IS NULL
   OR EXISTS (SELECT FROM member_in AS other WHERE other.email = m.email AND other.card < m.card);
INSERT INTO member (card, name, email, joined_on)
SELECT card, name, email, joined_on FROM member_in
WHERE card NOT IN (SELECT key FROM refused WHERE source = 'member') ORDER BY card;

-- Tools.
CREATE TEMP TABLE tool_in AS
SELECT DISTINCT pg_temp.clean(code) AS code, pg_temp.clean(name) AS name, pg_temp.day(pg_temp.clean(bought)) AS bought_on,
                pg_temp.amount(pg_temp.clean(price)) AS price
FROM old.tool;
INSERT INTO refused
SELECT 'tool', code, CASE WHEN name IS NULL THEN 'value missing' WHEN bought_on IS NULL THEN 'not a day' ELSE 'not a price' END
FROM tool_in WHERE name IS NULL OR bought_on IS NULL OR price IS NULL OR price < 0;
INSERT INTO tool (code, name, bought_on, price)
SELECT code, name, bought_on, price FROM tool_in WHERE code NOT IN (SELECT key FROM refused WHERE source = 'tool') ORDER BY code;

-- Loans: first what is wrong in a row, then what does not go with an earlier one.
CREATE TEMP TABLE loan_in AS
SELECT DISTINCT pg_temp.clean(slip) AS slip, tool.id AS tool_id, member.id AS member_id, pg_temp.day(pg_temp.clean(lent)) AS lent_on,
                pg_temp.day(pg_temp.clean(due)) AS due_on, pg_temp.day(pg_temp.clean(returned)) AS returned_on,
                pg_temp.clean(returned) IS NOT NULL AS came_back
FROM old.loan
LEFT JOIN tool ON tool.code = pg_temp.clean(loan.code)
LEFT JOIN member ON member.card = pg_temp.clean(loan.card);
INSERT INTO refused
SELECT 'loan', slip, CASE WHEN tool_id IS NULL THEN 'unknown tool' WHEN member_id IS NULL THEN 'unknown member'
                          WHEN lent_on IS NULL OR due_on IS NULL OR came_back AND returned_on IS NULL THEN 'not a day'
                          ELSE 'ends before it begins' END
FROM loan_in
WHERE tool_id IS NULL OR member_id IS NULL OR lent_on IS NULL OR due_on IS NULL OR came_back AND returned_on IS NULL
   OR due_on < lent_on OR returned_on < lent_on;
DELETE FROM loan_in WHERE slip IN (SELECT key FROM refused WHERE source = 'loan');
INSERT INTO refused
SELECT 'loan', slip, 'another member has the tool' FROM loan_in AS l
WHERE EXISTS (SELECT FROM loan_in AS other WHERE other.tool_id = l.tool_id AND other.slip < l.slip
              AND daterange(other.lent_on, other.returned_on, '[]') && daterange(l.lent_on, l.returned_on, '[]'));
INSERT INTO loan (slip, tool_id, member_id, lent_on, due_on, returned_on, shed)
SELECT slip, tool_id, member_id, lent_on, due_on, returned_on, 'north' FROM loan_in
WHERE slip NOT IN (SELECT key FROM refused WHERE source = 'loan') ORDER BY slip;

-- Reservations, in the same way.
CREATE TEMP TABLE reservation_in AS
SELECT DISTINCT pg_temp.clean(number) AS number, tool.id AS tool_id, member.id AS member_id,
                pg_temp.day(pg_temp.clean(first)) AS first_on, pg_temp.day(pg_temp.clean(last)) AS last_on
FROM old.reservation
LEFT JOIN tool ON tool.code = pg_temp.clean(reservation.code)
LEFT JOIN member ON member.card = pg_temp.clean(reservation.card);
INSERT INTO refused
SELECT 'reservation', number, CASE WHEN tool_id IS NULL THEN 'unknown tool' WHEN member_id IS NULL THEN 'unknown member'
                                   WHEN first_on IS NULL OR last_on IS NULL THEN 'not a day' ELSE 'ends before it begins' END
FROM reservation_in
WHERE tool_id IS NULL OR member_id IS NULL OR first_on IS NULL OR last_on IS NULL OR last_on < first_on;
DELETE FROM reservation_in WHERE number IN (SELECT key FROM refused WHERE source = 'reservation');
INSERT INTO refused
SELECT 'reservation', number, 'reserved already' FROM reservation_in AS r
WHERE EXISTS (SELECT FROM reservation_in AS other WHERE other.tool_id = r.tool_id AND other.number < r.number
              AND daterange(other.first_on, other.last_on, '[]') && daterange(r.first_on, r.last_on, '[]'));
INSERT INTO reservation (number, tool_id, member_id, first_on, last_on)
SELECT * FROM reservation_in WHERE number NOT IN (SELECT key FROM refused WHERE source = 'reservation') ORDER BY number;

-- Fees.
CREATE TEMP TABLE fee_in AS
SELECT DISTINCT pg_temp.clean(number) AS number, loan.id AS loan_id, pg_temp.amount(pg_temp.clean(amount)) AS amount,
                pg_temp.day(pg_temp.clean(paid)) AS paid_on, pg_temp.clean(paid) IS NOT NULL AS was_paid
FROM old.fee LEFT JOIN loan ON loan.slip = pg_temp.clean(fee.slip);
INSERT INTO refused
SELECT 'fee', number, CASE WHEN loan_id IS NULL THEN 'unknown loan' WHEN was_paid AND paid_on IS NULL THEN 'not a day'
                           ELSE 'not an amount' END
FROM fee_in WHERE loan_id IS NULL OR amount IS NULL OR amount <= 0 OR was_paid AND paid_on IS NULL;
INSERT INTO fee (number, loan_id, amount, paid_on)
SELECT number, loan_id, amount, paid_on FROM fee_in WHERE number NOT IN (SELECT key FROM refused WHERE source = 'fee') ORDER BY number;
COMMIT;
