# database: redis
start() {
  redis-server --port 0 --unixsocket redis.sock --pidfile redis.pid \
    --daemonize yes "$@"
  until redis-cli -s redis.sock PING 2>/dev/null; do sleep 0.1; done
}
mkdir snapshot && cd snapshot
start --save "" --appendonly no
redis-benchmark -s redis.sock -q -c 50 -n 1000 INCR hits >/dev/null
redis-cli -s redis.sock GET hits
redis-cli -s redis.sock SAVE
redis-cli -s redis.sock INCRBY hits 500
kill -9 $(cat redis.pid)
start --save "" --appendonly no
redis-cli -s redis.sock GET hits
redis-cli -s redis.sock SHUTDOWN NOSAVE
mkdir ../log && cd ../log
start --save "" --appendonly yes
redis-cli -s redis.sock INCRBY hits 1500
kill -9 $(cat redis.pid)
start --save "" --appendonly yes
redis-cli -s redis.sock GET hits
redis-cli -s redis.sock SHUTDOWN NOSAVE
