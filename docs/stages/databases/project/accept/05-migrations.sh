#!/bin/sh
# All that changes the schema is a migration, and all migrations run forward on 200,000 loans. It makes the database ${PGDATABASE}_big anew
# and leaves it there for the plans and the restored dump.
#   sh accept/05-migrations.sh        (LOANS=20000 makes fewer, while you try)
set -eu
: "${PGDATABASE:?must be set: export PGDATABASE=toolshed}"
big=${PGDATABASE}_big
export PGOPTIONS='-c client_min_messages=warning'
run() { psql --no-psqlrc --quiet --no-align --tuples-only --set=ON_ERROR_STOP=1 --set=VERBOSITY=terse --dbname="$big" "$@"; }
must() { echo "FAIL 05: must $1" >&2; exit 1; }
# What the tables hold, without what later migrations may add.
content() {
  run <<'SQL'
SELECT 'member', count(*), sum(hashtextextended(concat_ws('|', id, card, name, email, joined_on), 0)) FROM member;
SELECT 'tool', count(*), sum(hashtextextended(concat_ws('|', id, code, name, bought_on, price), 0)) FROM tool;
SELECT 'loan', count(*), sum(hashtextextended(concat_ws('|', id, slip, tool_id, member_id, lent_on, due_on, returned_on), 0)) FROM loan;
SELECT 'fee', count(*), sum(hashtextextended(concat_ws('|', id, number, loan_id, amount, paid_on), 0)) FROM fee;
SQL
}
# The schema as pg_dump writes it, without comments and without what differs in every dump.
schema() { pg_dump --schema-only --no-owner --no-privileges --schema=public --dbname="$1" | grep -v -e '^--' -e '^$' -e '^[\]'; }

set -- migrations/*.sql
first=$1
[ $# -gt 1 ] || must "change the first migration's tables by later migrations, not in its file"
dropdb --if-exists "$big"
createdb "$big"
run --file="$first"
run --set=loans="${LOANS:-200000}" --file=generate.sql
before=$(content)
shift
for file in "$@"; do
  run --output=/dev/null --file="$file" || must "run $file forward on a database that is in use"
done
[ "$before" = "$(content)" ] || must "keep every row and value through all migrations"
[ "$(run --command="SELECT count(*) FROM loan WHERE shed IS DISTINCT FROM 'north'")" = 0 ] ||
  must "give every loan until now the shed north"
[ "$(run --command="SELECT attnotnull FROM pg_attribute WHERE attrelid = 'loan'::regclass AND attname = 'shed'")" = t ] ||
  must "end with a shed that is NOT NULL"
mine=$(schema "$PGDATABASE")
[ "$mine" = "$(schema "$big")" ] || must "change the schema by migrations only: $PGDATABASE is not what migrations/ makes"
echo "ok 05: the migrations run forward on $(run --command="SELECT count(*) FROM loan") loans, and make the whole schema"
