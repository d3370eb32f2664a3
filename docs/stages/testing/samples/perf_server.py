import os
import time
from http.server import BaseHTTPRequestHandler, HTTPServer

SERVICE = 0.010  # seconds: at most 100 requests a second, one at a time


class Slow(BaseHTTPRequestHandler):
    def do_GET(self):
        time.sleep(SERVICE)
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


class Patient(HTTPServer):
    request_queue_size = 256  # connections that may wait


if __name__ == "__main__":
    Patient(("127.0.0.1", int(os.environ.get("PORT", 8000))), Slow).serve_forever()
