#!/bin/sh
# Every list query has its plan before and after an index, and the index really makes it read less. It needs ${PGDATABASE}_big.
#   sh accept/06-plans.sh
set -eu
: "${PGDATABASE:?must be set: export PGDATABASE=toolshed}"
must() { echo "FAIL 06: must $1" >&2; exit 1; }
for name in history-of-tool loans-of-member overdue; do
  [ -f "queries/$name.sql" ] || must "have the list query queries/$name.sql"
done
for query in queries/*.sql; do
  name=$(basename "$query" .sql)
  index=$(sed -n 's/^-- index: *\([a-z0-9_]*\) *$/\1/p' "$query")
  [ -n "$index" ] || must "name the index that serves $query on a line of its own: -- index: loan_member_day"
  for time in before after; do
    plan=plans/$name.$time.txt
    [ -f "$plan" ] || must "show the plan $plan"
    for part in 'actual time=' 'Buffers: '; do
      grep -q "$part" "$plan" || must "make $plan with EXPLAIN (ANALYZE, BUFFERS)"
    done
  done
  if grep -qw "$index" "plans/$name.before.txt"; then must "show $query without its index in plans/$name.before.txt"; fi
  grep -qw "$index" "plans/$name.after.txt" || must "show $query with its index $index in plans/$name.after.txt"
  psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --set=VERBOSITY=terse --set=name="$name" --set=index="$index" --output=/dev/null \
    --set=query="$(cat "$query")" --dbname="${PGDATABASE}_big" <<'SQL' || exit 1
SELECT set_config('accept.name', :'name', false), set_config('accept.index', :'index', false),
       set_config('accept.query', rtrim(:'query', E'; \n\t'), false);
DO $$
DECLARE
  name text := current_setting('accept.name');
  index text := current_setting('accept.index');
  explain text := 'EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ' || current_setting('accept.query');
  before json;
  after json;
  owner record;
BEGIN
  IF to_regclass(index) IS NULL THEN
    RAISE EXCEPTION 'must create the index % by a migration', index;
  END IF;
  EXECUTE explain INTO after;
  BEGIN -- the same without the index, which comes back with the end of this block
    SELECT conname, conrelid::regclass AS on_table INTO owner FROM pg_constraint WHERE conindid = to_regclass(index)
    ORDER BY contype = 'f' LIMIT 1;
    IF owner.conname IS NULL THEN
      EXECUTE format('DROP INDEX %I', index);
    ELSE
      EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I CASCADE', owner.on_table, owner.conname);
    END IF;
    EXECUTE explain INTO before;
    RAISE SQLSTATE 'UNDO1';
  EXCEPTION
    WHEN SQLSTATE 'UNDO1' THEN NULL;
  END;
  IF position(format('"Index Name": "%s"', index) IN after::text) = 0 THEN
    RAISE EXCEPTION 'must use the index % for queries/%.sql', index, name;
  END IF;
  IF (after -> 0 -> 'Plan' ->> 'Shared Hit Blocks')::int + (after -> 0 -> 'Plan' ->> 'Shared Read Blocks')::int
     >= (before -> 0 -> 'Plan' ->> 'Shared Hit Blocks')::int + (before -> 0 -> 'Plan' ->> 'Shared Read Blocks')::int THEN
    RAISE EXCEPTION 'must read fewer pages with the index % than without it for queries/%.sql', index, name;
  END IF;
END $$;
SQL
done
echo "ok 06: every list query reads less with its index, and its plans are shown"
