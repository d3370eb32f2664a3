# needs: toolshed.sql
# database: postgresql
set -eu
source=$PGDATABASE
copy=${source}_restored

# What a database holds: for each table its rows and a checksum of their
# contents, then one report.
contents() {
  for table in member tool loan; do
    psql -d "$1" -Atc "SELECT '$table', count(*),
      md5(string_agg(row::text, ',' ORDER BY id)) FROM $table AS row"
  done
  psql -d "$1" -Atc "SELECT 'fees of', name, sum(fee)
    FROM loan JOIN member ON member.id = member_id GROUP BY name ORDER BY name"
}

contents "$source" > before.txt
pg_dump --format=custom --file=toolshed.dump "$source"
createdb --template=template0 "$copy"
pg_restore --exit-on-error --dbname="$copy" toolshed.dump
contents "$copy" > after.txt

cat after.txt
diff before.txt after.txt  # a difference ends the script here
echo "Restored, and the same."

# Would this check notice a difference? Change one fee in the copy.
psql -q -d "$copy" -c "UPDATE loan SET fee = fee + 1 WHERE id = 5"
contents "$copy" > changed.txt
if diff before.txt changed.txt; then exit 1; fi
echo "The check sees a changed fee."
dropdb "$copy"
