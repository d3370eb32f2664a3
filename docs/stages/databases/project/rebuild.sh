#!/bin/sh
# Make the database $PGDATABASE anew: drop it, load the old data, run your migrations in the order of their names, run your import.
# Run it in the folder that holds old.sql, migrations/ and import.sql.
set -eu
: "${PGDATABASE:?must be set to a database that may be dropped: export PGDATABASE=toolshed}"
export PGOPTIONS='-c client_min_messages=warning' # no notes about what is not there yet
run() { psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 "$@"; }

dropdb --if-exists "$PGDATABASE"
createdb "$PGDATABASE"
run --file=old.sql
for file in migrations/*.sql; do
  run --file="$file"
done
run --file=import.sql
echo "rebuilt $PGDATABASE"
