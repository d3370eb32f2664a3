-- needs: toolshed.sql

-- session toolshed
-- Page 1, the newest loans first.
SELECT id, lent_on FROM loan ORDER BY lent_on DESC, id DESC LIMIT 3;
-- Somebody borrows the wheelbarrow before page 2 is asked for.
INSERT INTO loan (tool_id, member_id, lent_on, due_on, fee)
VALUES (5, 4, '2026-11-20', '2026-11-22', 0);
-- Page 2 by OFFSET: loan 6 comes once more.
SELECT id, lent_on FROM loan ORDER BY lent_on DESC, id DESC LIMIT 3 OFFSET 3;
-- Page 2 by key: what comes after the last row of page 1.
SELECT id, lent_on FROM loan
WHERE (lent_on, id) < ('2026-11-02', 6)
ORDER BY lent_on DESC, id DESC LIMIT 3;
