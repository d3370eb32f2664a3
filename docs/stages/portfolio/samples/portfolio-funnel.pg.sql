-- needs: portfolio_applications.csv
CREATE TYPE step AS ENUM ('sent', 'answer', 'talk', 'technical', 'offer');
CREATE TABLE application (
  id integer PRIMARY KEY, sent_on date, cv text, route text, reached step
);
\copy application FROM 'portfolio_applications.csv' WITH (FORMAT csv, HEADER)

-- Where do most of them stop?
WITH arrived AS (
  SELECT step, count(*) FILTER (WHERE reached >= step) AS came
  FROM application CROSS JOIN unnest(enum_range(NULL::step)) AS step
  GROUP BY step
)
SELECT step, came, lag(came) OVER (ORDER BY step) - came AS stopped_before
FROM arrived ORDER BY step;

-- Did the new CV help? The share of answers, and the range around it.
WITH counted AS (
  SELECT cv, count(*)::numeric AS n,
    count(*) FILTER (WHERE reached >= 'answer') AS answers
  FROM application GROUP BY cv
), shares AS (
  SELECT *, answers / n AS p, 1.96 ^ 2 / n AS zn FROM counted
)
SELECT cv, n, answers, round(100 * p) AS percent,
  round(100 * (p + zn / 2 - half) / (1 + zn)) AS low,
  round(100 * (p + zn / 2 + half) / (1 + zn)) AS high
FROM shares, LATERAL (SELECT sqrt(zn * (p * (1 - p) + zn / 4)) AS half) AS width
ORDER BY cv;
