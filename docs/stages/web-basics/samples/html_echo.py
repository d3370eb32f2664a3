# needs: html-three-ways.html

"""Answers a form with what the browser sent. Start it, then open http://127.0.0.1:8000/"""

import os
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path


class Echo(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/":
            self.answer(Path("html-three-ways.html").read_text("utf-8"), "text/html; charset=utf-8")
        else:
            self.answer(self.requestline)

    def do_POST(self):
        kind = self.headers["Content-Type"]
        body = self.rfile.read(int(self.headers["Content-Length"])).decode("utf-8", "replace")
        self.answer(f"{self.requestline}\nContent-Type: {kind}\n\n{body}")

    def answer(self, text, kind="text/plain; charset=utf-8"):
        body = text.encode()
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


HTTPServer(("127.0.0.1", int(os.environ.get("PORT", "8000"))), Echo).serve_forever()
