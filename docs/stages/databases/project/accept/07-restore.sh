#!/bin/sh
# A dump of ${PGDATABASE}_big, restored into another server, holds the same. It only reads, but for one row that it rolls back.
#   sh accept/07-restore.sh postgresql://postgres@127.0.0.1:5433/toolshed_big
set -eu
: "${PGDATABASE:?must be set: export PGDATABASE=toolshed}"
: "${1:?must be the address of the restored database: postgresql://postgres@127.0.0.1:5433/toolshed_big}"
must() { echo "FAIL 07: must $1" >&2; exit 1; }
run() {
  database=$1
  shift
  psql --no-psqlrc --quiet --no-align --tuples-only --field-separator=': ' --set=ON_ERROR_STOP=1 --dbname="$database" "$@"
}
# What both databases must agree about, one line each.
facts() {
  run "$1" <<'SQL'
SELECT 'rows of member', count(*), sum(hashtextextended(t::text, 0)) FROM member AS t;
SELECT 'rows of tool', count(*), sum(hashtextextended(t::text, 0)) FROM tool AS t;
SELECT 'rows of loan', count(*), sum(hashtextextended(t::text, 0)) FROM loan AS t;
SELECT 'rows of reservation', count(*), sum(hashtextextended(t::text, 0)) FROM reservation AS t;
SELECT 'rows of fee', count(*), sum(hashtextextended(t::text, 0)) FROM fee AS t;
SELECT 'rows of refused', count(*), sum(hashtextextended(t::text, 0)) FROM refused AS t;
SELECT 'constraints', count(*) FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND convalidated AND contype <> 'n';
SELECT 'indexes', count(*) FROM pg_indexes WHERE schemaname = 'public';
SELECT 'overdue on 1 November 2026', count(*), 'tools', sum(tools) FROM members_overdue('2026-11-01');
SQL
}

server="SELECT system_identifier FROM pg_control_system()"
[ "$(run "${PGDATABASE}_big" --command="$server")" != "$(run "$1" --command="$server")" ] ||
  must "restore into another server than the dump came from"
live=$(facts "${PGDATABASE}_big")
restored=$(facts "$1")
[ "$live" = "$restored" ] || {
  printf '%s\n' "In ${PGDATABASE}_big:" "$live" "Restored:" "$restored" >&2
  must "hold the same rows, constraints and answers as the live database"
}
run "$1" --command="BEGIN; INSERT INTO member (card, name, email, joined_on) VALUES ('ACCEPT', 'Ana', 'ana@accept.example', '2026-01-10'); ROLLBACK" ||
  must "take a new member in the restored database; its sequences may be behind"
grep -Eq '^elapsed: [0-9.]+ s$' restore.txt 2>/dev/null ||
  must "write down how long the restore took, in restore.txt: elapsed: 12 s"
echo "ok 07: the restored database holds the same"
