# database: postgresql
# needs: toolshed.sql, sql-new-tools.csv
psql -c '\dt'
psql -c '\d loan'
cat sql-new-tools.csv
psql -c "\copy tool (name, daily_fee) FROM 'sql-new-tools.csv' WITH (FORMAT csv, HEADER true)"
psql -c 'SELECT count(*) FROM tool'
