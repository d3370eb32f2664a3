# needs: own-server.sh, toolshed.sql
# A server that copies every finished piece of its log into a folder.
mkdir archive
initdb -D main -U toolshed -A trust > initdb.log
cat >> main/postgresql.conf <<END
archive_mode = on
archive_command = 'cp %p $PWD/archive/%f'
END
pg_ctl -s -D main -l main.log start
psql -q -f toolshed.sql

# The physical base backup: all files of the server, while it runs.
pg_basebackup -D base --checkpoint=fast
pg_verifybackup base

# Work goes on, then the accident.
psql -c "INSERT INTO loan (tool_id, member_id, lent_on, due_on, fee)
         VALUES (4, 4, '2026-11-21', '2026-11-22', 6)"
before=$(psql -Atc "SELECT clock_timestamp()")
psql -c "DROP TABLE loan"
psql -c "SELECT pg_switch_wal()" > /dev/null
pg_ctl -s -D main stop

# Recovery: the base backup, then the archived log until the moment noted.
cp -a base restored
cat >> restored/postgresql.conf <<END
restore_command = 'cp $PWD/archive/%f %p'
recovery_target_time = '$before'
recovery_target_action = promote
END
touch restored/recovery.signal
pg_ctl -s -D restored -l restored.log start
until psql -Atc "SELECT pg_is_in_recovery()" | grep f; do sleep 0.1; done
psql -c "SELECT count(*) AS loans, sum(fee) AS fees, max(lent_on) AS latest
         FROM loan"
grep -o "recovery stopping before commit" restored.log
