# The servers of internet_servers.py, on free ports. Here `curl` names them 8000 to 8003, and rounds its times.
web_ports=($(python -c '
import socket
held = [socket.create_server(("127.0.0.1", 0)) for _ in range(4)]
print(*(one.getsockname()[1] for one in held))'))
python internet_servers.py "${web_ports[0]}" "${web_ports[2]}" "${web_ports[3]}" &
trap "kill $!" EXIT
until (: </dev/tcp/127.0.0.1/"${web_ports[0]}") 2>/dev/null; do sleep 0.05; done

curl() {
  local written arguments=("$@") names=()
  for written in 0 1 2 3; do
    arguments=("${arguments[@]//800$written/${web_ports[$written]}}")
    names+=(-e "s/\b${web_ports[$written]}\b/800$written/g")
  done
  command curl -sS "${arguments[@]}" 2>&1 | sed -E "${names[@]}" -e "s/Could not connect/Couldn't connect/" \
    -e 's/after [0-9]{1,2} ms/after 0 ms/' -e 's/after 1[0-9]{3} m/after 1000 m/'
  return "${PIPESTATUS[0]}"
}
