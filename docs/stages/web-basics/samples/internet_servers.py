"""A web server, a server that stays silent, and one that takes no more connections."""
import socket
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer


class Toolshed(BaseHTTPRequestHandler):
    def do_GET(self):
        body = b"<h1>Toolshed</h1>\n" if self.path == "/" else b"There is no such page.\n"
        self.send_response_only(200 if self.path == "/" else 404)
        self.send_header("Content-Type", "text/html" if self.path == "/" else "text/plain")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


ports = [int(port) for port in sys.argv[1:]] or [8000, 8002, 8003]  # 8001 stays closed
web = HTTPServer(("127.0.0.1", ports[0]), Toolshed)
silent = socket.create_server(("127.0.0.1", ports[1]))
full = socket.create_server(("127.0.0.1", ports[2]), backlog=0)
# Nobody accepts this one, so the line is full.
in_line = socket.create_connection(("127.0.0.1", ports[2]))
web.serve_forever()
