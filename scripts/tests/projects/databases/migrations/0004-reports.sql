BEGIN;
CREATE VIEW most_lent_by_month AS
SELECT date_trunc('month', lent_on)::date AS month, code, count(*) AS loans,
       rank() OVER (PARTITION BY date_trunc('month', lent_on) ORDER BY count(*) DESC) AS place
FROM loan JOIN tool ON tool.id = tool_id
GROUP BY date_trunc('month', lent_on), code;

CREATE FUNCTION members_overdue(day date) RETURNS TABLE (card text, tools bigint, days integer) LANGUAGE sql STABLE AS $$
  SELECT member.card, count(*), max(day - due_on)
  FROM public.loan JOIN public.member ON member.id = member_id
  WHERE lent_on <= day AND due_on < day AND (returned_on IS NULL OR returned_on > day)
  GROUP BY member.card
$$;

CREATE FUNCTION tool_utilisation(first date, last date) RETURNS TABLE (code text, days bigint, percent numeric)
LANGUAGE sql STABLE AS $$
  SELECT tool.code, coalesce(sum(held.days), 0), round(100.0 * coalesce(sum(held.days), 0) / (last - first + 1), 1)
  FROM public.tool
  LEFT JOIN (
    SELECT tool_id, least(coalesce(returned_on, last), last) - greatest(lent_on, first) + 1 AS days
    FROM public.loan WHERE daterange(lent_on, returned_on, '[]') && daterange(first, last, '[]')
  ) AS held ON held.tool_id = tool.id
  GROUP BY tool.code
$$;
COMMIT;
