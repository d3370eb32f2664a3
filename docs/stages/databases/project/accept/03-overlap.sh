#!/bin/sh
# Two people cannot hold one tool on the same day, even if both are written at the same moment. It removes what it wrote.
#   sh accept/03-overlap.sh
set -eu
: "${PGDATABASE:?must be set: export PGDATABASE=toolshed}"
run() { psql --no-psqlrc --quiet --no-align --tuples-only --set=ON_ERROR_STOP=1 --set=VERBOSITY=terse "$@"; }
must() { echo "FAIL 03: must $1" >&2; exit 1; }
clean() {
  run --output=/dev/null <<'SQL'
DELETE FROM loan WHERE slip LIKE 'ACCEPT-%';
DELETE FROM tool WHERE code = 'ACCEPT';
DELETE FROM member WHERE card LIKE 'ACCEPT-%';
SQL
}
# The statement that lends the tool: slip, card, day on which it goes out, day on which it comes back (or NULL).
lend() {
  echo "INSERT INTO loan (slip, tool_id, member_id, lent_on, due_on, returned_on, shed)
SELECT '$1', tool.id, member.id, '$3', '$3', $4, 'north' FROM tool, member WHERE tool.code = 'ACCEPT' AND member.card = '$2';"
}
refuses() { ! run --command="$(lend "$@")" >/dev/null 2>&1; }

clean
trap clean EXIT
run <<'SQL'
INSERT INTO member (card, name, email, joined_on) VALUES
  ('ACCEPT-1', 'Ana', 'ana@accept.example', '2026-01-10'), ('ACCEPT-2', 'Bo', 'bo@accept.example', '2026-01-10');
INSERT INTO tool (code, name, bought_on, price) VALUES ('ACCEPT', 'drill', '2025-03-01', 1);
SQL

# One after the other.
run --command="$(lend ACCEPT-1 ACCEPT-1 2026-03-10 "'2026-03-20'")"
refuses ACCEPT-2 ACCEPT-2 2026-03-12 "'2026-03-14'" || must "refuse a loan within another one of the same tool"
refuses ACCEPT-2 ACCEPT-2 2026-03-01 "'2026-03-31'" || must "refuse a loan around another one of the same tool"
refuses ACCEPT-2 ACCEPT-2 2026-03-20 "'2026-03-25'" || must "refuse a loan on the day on which the tool comes back"
refuses ACCEPT-2 ACCEPT-2 2026-03-01 NULL || must "refuse a loan that has no end yet and runs into another one"
run --command="$(lend ACCEPT-2 ACCEPT-2 2026-03-21 "'2026-03-25'")" || must "allow a loan on the day after the tool came back"
run --command="DELETE FROM loan WHERE slip LIKE 'ACCEPT-%'"

# At the same moment. Both sessions hold a lock that the other one can see: 1 says that Ana has lent the tool and not committed, 2 that
# Bo's session is there. Ana commits once Bo waits for her, or is done.
ours="locktype = 'advisory' AND classid = 20260 AND granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
first=$(mktemp)
second=$(mktemp)
{
  cat <<SQL
DO \$\$ BEGIN
  WHILE NOT EXISTS (SELECT FROM pg_locks WHERE $ours AND objid = 2) LOOP
    PERFORM pg_sleep(0.01);
  END LOOP;
END \$\$;
BEGIN;
SQL
  lend ACCEPT-1 ACCEPT-1 2026-03-10 NULL
  cat <<SQL
SELECT pg_advisory_lock(20260, 1);
DO \$\$ BEGIN
  WHILE EXISTS (SELECT FROM pg_locks AS bo WHERE $ours AND objid = 2
                AND NOT pg_backend_pid() = ANY (pg_blocking_pids(bo.pid))) LOOP
    PERFORM pg_sleep(0.01);
  END LOOP;
END \$\$;
COMMIT;
SQL
} | run >"$first" 2>&1 &
ana=$!
{
  cat <<SQL
SELECT pg_advisory_lock(20260, 2);
DO \$\$ BEGIN
  WHILE NOT EXISTS (SELECT FROM pg_locks WHERE $ours AND objid = 1) LOOP
    PERFORM pg_sleep(0.01);
  END LOOP;
END \$\$;
SQL
  lend ACCEPT-2 ACCEPT-2 2026-03-15 NULL
} | run >"$second" 2>&1 &
bo=$!
wait $ana || { cat "$first" >&2; must "let the first of two sessions lend the tool"; }
wait $bo || true
loans=$(run --command="SELECT count(*) FROM loan WHERE slip LIKE 'ACCEPT-%'")
rm -f "$first" "$second"
[ "$loans" = 1 ] || must "refuse one of two loans that two sessions write at the same moment; $loans are there"
echo "ok 03: two people cannot hold one tool on the same day, even at the same moment"
