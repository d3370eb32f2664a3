-- needs: cicd_loans.sql
-- The new store. The program writes to both now, and reads from the old one.
CREATE TABLE lending (
  loan_id integer PRIMARY KEY,
  member text NOT NULL,
  tool text NOT NULL,
  due_at date
);
WITH new AS (
  INSERT INTO loan (member, tool, due) VALUES ('Dev', 'rake', '2026-12-08')
  RETURNING *
)
INSERT INTO lending SELECT id, member, tool, due FROM new;

-- The comparison job: whatever is missing on one side, or differs.
CREATE VIEW difference AS
SELECT coalesce(l.id, n.loan_id) AS loan,
       l.due AS old_due, n.due_at AS new_due,
       CASE WHEN n.loan_id IS NULL THEN 'missing in new'
            WHEN l.id IS NULL THEN 'missing in old' ELSE 'differs' END AS what
FROM loan l FULL JOIN lending n ON n.loan_id = l.id
WHERE (l.member, l.tool, l.due) IS DISTINCT FROM (n.member, n.tool, n.due_at);

SELECT * FROM difference ORDER BY loan;

-- Backfill: only what is not there yet, because writes go on meanwhile.
INSERT INTO lending SELECT id, member, tool, due FROM loan
ON CONFLICT DO NOTHING;

-- A forgotten place in the program extends a loan in the old store alone.
UPDATE loan SET due = due + 7 WHERE id = 2;
SELECT * FROM difference ORDER BY loan;

-- That place is repaired, and the row written again. Now reads may move.
UPDATE lending n SET due_at = l.due FROM loan l
WHERE l.id = n.loan_id AND n.due_at IS DISTINCT FROM l.due;
SELECT count(*) AS differences FROM difference;
