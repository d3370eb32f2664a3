until_ready() { for _ in $(seq 300); do [ -e ready ] && rm ready && return; sleep 0.1; done; return 1; }
