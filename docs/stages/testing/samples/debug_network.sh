# The ports of debug_network.py. The commands name them 8000 (never answers), 8001 (nobody listens) and 8443 (TLS).
python debug_network.py &
trap "kill $!" EXIT
until [ -f ports.txt ]; do sleep 0.02; done
read -r silent free secure <ports.txt

on_ports() {
  local program=$1 arguments=()
  shift
  arguments=("${@//8000/$silent}")
  arguments=("${arguments[@]//8001/$free}")
  arguments=("${arguments[@]//8443/$secure}")
  command "$program" "${arguments[@]}" 2>&1 |
    sed "s/\b$silent\b/8000/g; s/\b$free\b/8001/g; s/\b$secure\b/8443/g; s/^\[[A-Z].* 20[0-9]*\] //; s/after [0-9]* ms/after 0 ms/; s/after 1[0-9]* milli/after 1000 milli/; s/Could not connect/Couldn't connect/"
}
sed -i "s/8000/$silent/; s/8001/$free/" debug_listen.java
mv debug_listen.java Listen.java
for program in python node java php ruby curl; do eval "$program() { on_ports $program \"\$@\"; }"; done
