# database: postgresql
# needs: drills.sql
psql -q <<'SQL' | cat
BEGIN;
UPDATE tool SET stock = stock - 1 WHERE id = 2;
SELECT stock FROM tool WHERE id = 2;
\! kill -9 $PPID
-- Here the loan would be recorded.
COMMIT;
SQL
psql -c 'SELECT stock FROM tool WHERE id = 2'
