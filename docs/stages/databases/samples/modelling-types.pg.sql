-- Money: a thousand fees of ten cents.
SELECT sum(0.10::numeric) AS as_numeric,
       sum(0.10::double precision) AS as_float
FROM generate_series(1, 1000);

-- An instant: stored once, read in two places.
CREATE TABLE handover (at timestamptz NOT NULL, noted timestamp NOT NULL);
SET TIME ZONE 'Europe/Berlin';
INSERT INTO handover VALUES ('2026-11-02 09:00', '2026-11-02 09:00');
SELECT * FROM handover;
SET TIME ZONE 'America/New_York';
SELECT * FROM handover;
