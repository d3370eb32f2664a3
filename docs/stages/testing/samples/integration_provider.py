"""A stub of a mail provider: what it answers depends on the address."""

import json
import os
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

RECORDED = {"id": "m-1", "status": "queued", "cost": {"cents": 2}}
TODAY = {"id": "m-2", "state": "queued", "cost": {"cents": 2}}


class Provider(BaseHTTPRequestHandler):
    def do_POST(self):
        length = int(self.headers["Content-Length"])
        to = json.loads(self.rfile.read(length))["to"]
        if self.path.startswith("/sandbox"):  # stands for the real one
            self.answer(202, json.dumps(TODAY))
        elif to == "nobody":
            self.answer(422, '{"title": "no such address"}')
        elif to == "busy":
            self.answer(503, "")
        elif to == "html":
            self.answer(200, "<h1>Maintenance</h1>")
        elif to == "slow":
            time.sleep(3)
        else:
            self.answer(202, json.dumps(RECORDED))

    def answer(self, status, body):
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *_):
        pass


if __name__ == "__main__":
    address = ("127.0.0.1", int(os.environ["PORT"]))
    ThreadingHTTPServer(address, Provider).serve_forever()
