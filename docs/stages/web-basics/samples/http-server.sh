# The server of http_toolshed.py on a free port, which `curl` here calls 8000. What cannot be the same twice is written "…".
web_port=$(python -c '
import socket
with socket.create_server(("127.0.0.1", 0)) as one: print(one.getsockname()[1])')
PORT=$web_port python http_toolshed.py &
trap "kill $!" EXIT
until (: </dev/tcp/127.0.0.1/"$web_port") 2>/dev/null; do sleep 0.05; done

curl() {
  command curl -sS "${@//8000/$web_port}" 2>&1 | tr -d '\r' | sed -E -e '/^[*{} ]/d' -e "s/\b$web_port\b/8000/g" \
    -e 's/session=[^;]{8,}/session=…/' -e 's|curl/[0-9.]+|curl/…|'
  return "${PIPESTATUS[0]}"
}
