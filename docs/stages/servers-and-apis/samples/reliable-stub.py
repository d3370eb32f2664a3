import os
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Stub(BaseHTTPRequestHandler):
    """A service that answers, one that is silent, and one that drips."""

    def do_GET(self):
        left = self.headers.get("Toolshed-Time-Left", "no")
        print(f"{self.path}, {left} ms to go", file=sys.stderr)
        if self.path == "/silent":
            time.sleep(20)
            return
        body = f"a drill, found with {left} ms to go".encode()
        if self.path == "/drip":
            body = b"." * 30
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        for byte in body:
            if self.path == "/drip":
                time.sleep(0.1)
            try:
                self.wfile.write(bytes([byte]))
            except OSError:
                return  # the client has gone

    def log_message(self, *_):
        pass


address = ("127.0.0.1", int(os.environ.get("PORT", 8000)))
ThreadingHTTPServer(address, Stub).serve_forever()
