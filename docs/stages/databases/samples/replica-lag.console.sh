# needs: own-server.sh, toolshed.sql
# fails
cat > email.sql <<END
SELECT email FROM member WHERE name = 'Ana'
END
initdb -D main -U toolshed -A trust > initdb.log
pg_ctl -s -D main -l main.log start
psql -q -f toolshed.sql

# The replica starts as a base backup; -R writes how it finds its source.
# It listens on a port of its own.
pg_basebackup -D replica -R --checkpoint=fast
echo "port = 5433" >> replica/postgresql.conf
pg_ctl -s -D replica -l replica.log start
until psql -Atc "SELECT state FROM pg_stat_replication" | grep streaming
do sleep 0.1; done

# A write on the source reaches the replica a moment later.
# Nobody else may write there.
psql -c "UPDATE member SET email = 'ana@new.example' WHERE name = 'Ana'"
until psql -p 5433 -Atf email.sql | grep new; do sleep 0.1; done
psql -p 5433 -c "DELETE FROM loan"

# A replica that lags, here by 5 seconds and on purpose.
echo "recovery_min_apply_delay = '5s'" >> replica/postgresql.conf
pg_ctl -s -D replica -l replica.log restart
until psql -Atc "SELECT replay_lsn FROM pg_stat_replication" | grep -q /
do sleep 0.1; done
psql -c "UPDATE member SET email = 'ana@late.example' WHERE name = 'Ana'"
psql -p 5433 -Atf email.sql
psql -c "SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), replay_lsn) > 0
           AS replica_is_behind FROM pg_stat_replication"
until psql -p 5433 -Atf email.sql | grep late; do sleep 0.1; done
