# needs: ../../databases/samples/own-server.sh, integration_schema.sql, integration_lending.py
initdb --username=toolshed --auth=trust --pgdata=data >init.log
pg_ctl --silent --wait --pgdata=data --log=server.log start
createdb test && export PGDATABASE=test
production=$(postgres --version | grep -o '[0-9]*' | head -n 1)
number=$(psql -Atc "SHOW server_version_num")
echo "same major version: $((number / 10000 == production))"
psql --quiet --file=integration_schema.sql
python -m unittest integration_lending 2>&1 | tail -n 1
pg_ctl --silent --pgdata=data stop
rm -r data
