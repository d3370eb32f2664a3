# needs: toolshed.sql
# database: postgresql
# fails
# The disk was full: the dump is there, and 300 bytes of it are missing.
pg_dump --format=custom --file=whole.dump
head --bytes=-300 whole.dump > toolshed.dump

# A look into the dump sees nothing.
pg_restore --list toolshed.dump | grep -c "TABLE DATA"

# Only a restore does.
copy=${PGDATABASE}_restored
createdb --template=template0 "$copy"
pg_restore --dbname="$copy" toolshed.dump
result=$?
psql -d "$copy" -Atc "SELECT 'loans restored:', count(*) FROM loan"
dropdb "$copy"
exit $result
