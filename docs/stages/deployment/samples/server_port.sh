export PORT=$(python -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
until_file() { for _ in $(seq 300); do [ -e "$1" ] && return; sleep 0.1; done; return 1; }
