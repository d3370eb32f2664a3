"""An HTTPS server that shows the certificate of the name that is asked for, and the good one for any other."""
import ssl
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Toolshed(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response_only(200)
        self.end_headers()
        self.wfile.write(b"Toolshed, encrypted\n")

    def log_message(self, *arguments):
        pass


def context(name):
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.load_cert_chain(f"{name}.pem", f"{name}.key")
    return made


contexts = {"expired.toolshed.example": context("expired"), "own.toolshed.example": context("own")}
good = context("good")


def choose(connection, name, _):
    connection.context = contexts.get(name, good)


good.sni_callback = choose


class Server(ThreadingHTTPServer):
    def handle_error(self, request, client_address):
        pass  # a client that refuses the certificate hangs up


server = Server(("127.0.0.1", int(sys.argv[1])), Toolshed)
server.socket = good.wrap_socket(server.socket, server_side=True)
server.serve_forever()
