# needs: own-server.sh, index-loans.sql
initdb -D main -U toolshed -A trust > initdb.log
echo "shared_preload_libraries = 'pg_stat_statements'" >> main/postgresql.conf
pg_ctl -s -D main -l main.log start
psql -q -f index-loans.sql -c 'CREATE EXTENSION pg_stat_statements'

# The load: 600 times the loans of one member, twice a report.
cat > page.sql <<'SQL'
\set member random(1, 5000)
SELECT * FROM loan WHERE member_id = :member
ORDER BY lent_on DESC LIMIT 10;
SQL
cat > report.sql <<'SQL'
SELECT tool.name, sum(fee) FROM loan JOIN tool ON tool.id = tool_id
GROUP BY tool.name;
SQL
pgbench -n -t 300 -c 2 -f page.sql > page.log 2>&1
pgbench -n -t 2 -f report.sql > report.log 2>&1
cat > top.sql <<'SQL'
SELECT left(query, 36) AS query, calls,
       rank() OVER (ORDER BY total_exec_time DESC) AS by_total,
       rank() OVER (ORDER BY mean_exec_time DESC) AS by_mean
FROM pg_stat_statements WHERE query LIKE 'SELECT%FROM loan%'
ORDER BY by_total;
SQL
psql -f top.sql
