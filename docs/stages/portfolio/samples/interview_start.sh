# The service on a free port, which the commands of the page name 8000.
python -c '
import interview_service as service
server = service.ThreadingHTTPServer(("127.0.0.1", 0), service.Desk)
print(server.server_port, flush=True)
server.serve_forever()' >port.txt &
trap "kill $!" EXIT
until [ -s port.txt ]; do sleep 0.02; done
port=$(cat port.txt)

curl() {
  command curl "${@//:8000/:$port}"
}
