import hashlib
import os
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock

tool = {"/tools/7": b'{"deposit": 30, "note": ""}\n'}
one_writer = Lock()


def etag(body):
    return f'"{hashlib.sha256(body).hexdigest()[:8]}"'


class Tools(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    # --8<-- [start:read]
    def do_GET(self):
        body = tool[self.path]
        if self.headers["If-None-Match"] == etag(body):
            self.answer(304, etag(body))
        else:
            self.answer(200, etag(body), body)

    # --8<-- [end:read]
    # --8<-- [start:write]
    def do_PUT(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        with one_writer:  # nobody writes in between
            now = etag(tool[self.path])
            if self.headers["If-Match"] is None:
                self.answer(428)
            elif self.headers["If-Match"] != now:
                self.answer(412, now)
            else:
                tool[self.path] = body
                self.answer(204, etag(body))

    # --8<-- [end:write]
    def answer(self, status, tag="", body=b""):
        self.send_response(status)
        if tag:
            self.send_header("ETag", tag)
        if body:
            self.send_header("Content-Type", "application/json")
        if status != 204 and status != 304:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", "8000"))), Tools).serve_forever()
