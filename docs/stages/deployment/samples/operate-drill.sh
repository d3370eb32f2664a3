# needs: ../../databases/samples/toolshed.sql
# database: postgresql
set -eu
RPO_DAYS=1      # agreed: the work of at most a day may be lost
RTO_SECONDS=600 # agreed: back within ten minutes
ask() { psql -q -Atc "$1"; }

ask "INSERT INTO loan (tool_id, member_id, lent_on, due_on, fee)
     VALUES (5, 2, '2026-11-20', '2026-11-21', 0)"

# 02:00 on the 21st: the nightly dump.
pg_dump --format=custom --file=nightly.dump "$PGDATABASE"

# The day goes on: a loan, and a member who wants to be forgotten.
ask "INSERT INTO loan (tool_id, member_id, lent_on, due_on, fee)
     VALUES (4, 4, '2026-11-21', '2026-11-22', 6)"
cat > forget.sql <<END
UPDATE member SET name = 'former member', email = 'former-3' WHERE id = 3;
END
psql -q -f forget.sql
cp forget.sql erasures.sql # kept apart from the database, for this hour
newest=$(ask "SELECT max(lent_on) FROM loan")

# The disaster.
dropdb --force "$PGDATABASE"

# The drill: from here on, a clock runs.
started=$(date +%s)
createdb --template=template0 "$PGDATABASE"
pg_restore --exit-on-error --dbname="$PGDATABASE" nightly.dump
took=$(($(date +%s) - started))

restored=$(ask "SELECT max(lent_on) FROM loan")
lost=$(ask "SELECT date '$newest' - date '$restored'")
echo "newest loan before: $newest, restored: $restored"
[ "$lost" -le "$RPO_DAYS" ] && verdict=met || verdict=MISSED
echo "recovery point: $lost day lost, $verdict"
[ "$took" -le "$RTO_SECONDS" ] && verdict=met || verdict=MISSED
echo "recovery time: $verdict"

echo "member 3 after the restore: $(ask "SELECT email FROM member WHERE id = 3")"
psql -q -f erasures.sql
echo "after the erasures again:   $(ask "SELECT email FROM member WHERE id = 3")"
