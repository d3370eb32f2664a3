SET timezone = 'UTC';
SELECT day::date,
       (day + time '02:30') AT TIME ZONE 'Europe/Berlin' AS "02:30 in Berlin",
       (day + time '09:00') AT TIME ZONE 'Europe/Berlin' AS "09:00 in Berlin"
FROM unnest(ARRAY['2026-03-28', '2026-03-29', '2026-03-30',
                  '2026-10-24', '2026-10-25', '2026-10-26']::timestamp[]) AS day;

-- The clock in Berlin at two moments, an hour apart:
SELECT moment, moment AT TIME ZONE 'Europe/Berlin' AS "clock in Berlin"
FROM unnest(ARRAY['2026-10-25 00:30+00',
                  '2026-10-25 01:30+00']::timestamptz[]) AS moment;
