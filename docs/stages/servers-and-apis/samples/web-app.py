import json
import os
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

TRUSTED = {"127.0.0.1", "::1"}  # where our own proxy connects from


class Toolshed(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    # --8<-- [start:client]
    def client(self):
        """The client's address and scheme, as our own proxy says."""
        address, scheme = self.client_address[0], "http"
        if address in TRUSTED:
            chain = self.headers.get("X-Forwarded-For", address)
            address = chain.split(",")[-1].strip()
            scheme = self.headers.get("X-Forwarded-Proto", scheme)
        return address, scheme

    # --8<-- [end:client]
    def do_GET(self):
        if self.path == "/api/slow":
            time.sleep(2)
        address, scheme = self.client()
        link = f"{scheme}://{self.headers['Host']}/api/loans/9"
        self.answer(200, {"client": address, "link": link})

    def do_POST(self):
        size = len(self.rfile.read(int(self.headers["Content-Length"])))
        self.answer(201, {"bytes": size})

    def answer(self, status, value):
        body = json.dumps(value).encode() + b"\n"
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", "8000"))), Toolshed).serve_forever()
