# Starts the service of the tab on a free port, and waits until it listens: PID, URL, service.log.
start_service() {
  PORT=$(python -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
  URL=http://127.0.0.1:$PORT
  case $(echo server-service.*) in
    *.py) set -- python server-service.py ;;
    *.mjs) set -- node server-service.mjs ;;
    *.java) set -- java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC server-service.java ;;
    *.php) set -- php server-service.php ;;
    *.rb) set -- ruby server-service.rb ;;
  esac
  rm -f service.log
  export PORT
  # The shell between them writes "Killed" into the log, and hands on the exit code.
  ("$@" & echo $! >service.pid; wait $!; exit $?) >service.log 2>&1 &
  JOB=$!
  until_logged listening
  PID=$(cat service.pid)
}

# Waits, at most half a minute, until the log says so.
until_logged() {
  for _ in $(seq 300); do
    grep -q "\"$1\"" service.log 2>/dev/null && return
    sleep 0.1
  done
  cat service.log
  return 1
}

# Ends when the service has ended, and prints how.
exit_code() {
  local code=0
  wait "$JOB" || code=$?
  echo "exit code $code"
}
