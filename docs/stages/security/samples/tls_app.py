# needs: tls_certificates.py
"""What runs behind the web server. It makes the certificates first."""
import os
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import tls_certificates  # noqa: F401 (writes files)


class Toolshed(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"Toolshed\n")

    def log_message(self, *arguments):
        pass


port = int(os.environ["PORT"])
ThreadingHTTPServer(("127.0.0.1", port), Toolshed).serve_forever()
