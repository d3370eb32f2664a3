-- needs: modelling-schema.pg.sql

CREATE TABLE tool_fee (
  tool_id   integer NOT NULL REFERENCES tool,
  daily_fee numeric(8, 2) NOT NULL CHECK (daily_fee >= 0),
  valid     daterange NOT NULL CHECK (NOT isempty(valid)),
  CONSTRAINT tool_fee_one_at_a_time
    EXCLUDE USING gist (tool_id WITH =, valid WITH &&)
);
INSERT INTO tool_fee VALUES (1, 2.00, '[2026-01-01,)');

-- From November the drill costs more: end the old row, begin a new one.
BEGIN;
UPDATE tool_fee SET valid = daterange(lower(valid), '2026-11-01')
WHERE tool_id = 1 AND upper_inf(valid);
INSERT INTO tool_fee VALUES (1, 2.50, '[2026-11-01,)');
COMMIT;

SELECT asked.day, tool_fee.daily_fee
FROM (VALUES (date '2026-10-31'), ('2026-11-01')) AS asked (day)
JOIN tool_fee ON tool_fee.tool_id = 1 AND tool_fee.valid @> asked.day
ORDER BY asked.day;
