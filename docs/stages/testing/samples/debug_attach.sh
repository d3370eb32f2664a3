# A running server on a free port, as 8000. SIGUSR1 opens its inspector on another free port, as 9229.
# Somebody else may take a port in between; then the server ends, and another one is tried.
start() {
  read -r port inspect < <(python -c '
import socket
held = [socket.create_server(("127.0.0.1", 0)) for _ in range(2)]
print(*(one.getsockname()[1] for one in held))')
  PORT=$port node --inspect-port="127.0.0.1:$inspect" server.mjs 2>inspector.txt &
  server=$!
  until lsof -a -p "$server" -iTCP:"$port" -sTCP:LISTEN >/dev/null 2>&1; do
    command kill -0 "$server" 2>/dev/null || return 1
    sleep 0.05
  done
}
until start; do :; done
trap "command kill $server" EXIT

curl() { command curl "${@//8000/$port}"; }
export -f curl
export port
kill() {
  command kill "$@"
  until (: </dev/tcp/127.0.0.1/"$inspect") 2>/dev/null; do sleep 0.05; done
}
typed() {
  sed "s/8000/$port/g" | TERM=dumb python debug_typed.py "${@//9229/$inspect}" | sed "s/\b$port\b/8000/g; s/\b$inspect\b/9229/g"
}
