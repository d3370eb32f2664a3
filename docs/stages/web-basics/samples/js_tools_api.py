# needs: js-load.html, js-load.page.js
"""Answers with tools, and with three kinds of trouble. Start it, then open http://127.0.0.1:8000/"""

import json
import os
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

TOOLS = ["Drill", "Drill bits", "Ladder", "Spade"]
FILES = {"/": "js-load.html", "/js-load.page.js": "js-load.page.js"}


class Tools(BaseHTTPRequestHandler):
    def do_GET(self):
        url = urlsplit(self.path)
        if url.path in FILES:
            name = FILES[url.path]
            kind = "text/javascript" if name.endswith(".js") else "text/html"
            self.answer(200, Path(name).read_text("utf-8"), kind)
        elif url.path == "/tools":
            wanted = parse_qs(url.query).get("q", [""])[0].lower()
            if wanted == "d":
                time.sleep(0.5)  # short words find much and take long
            self.answer(200, json.dumps([tool for tool in TOOLS if wanted in tool.lower()]), "application/json")
        elif url.path == "/crash":
            self.answer(500, "<h1>Sorry</h1>", "text/html")
        elif url.path == "/portal":
            self.answer(200, "<!doctype html><h1>Welcome to this Wi-Fi</h1>", "text/html")
        else:
            self.answer(404, "", "text/plain")

    def answer(self, status, text, kind):
        body = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", "8000"))), Tools).serve_forever()
