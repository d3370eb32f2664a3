import json
import os
from http.server import BaseHTTPRequestHandler, HTTPServer


class Tools(BaseHTTPRequestHandler):
    def do_GET(self):
        self.answer(200, {"path": self.path, "host": self.headers["Host"]})

    def do_POST(self):
        loan = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.answer(201, {"loan": loan})

    def answer(self, status, value):
        body = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


HTTPServer(("127.0.0.1", int(os.environ["PORT"])), Tools).serve_forever()
