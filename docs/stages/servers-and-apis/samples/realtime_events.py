# needs: realtime-page.html

"""Tells members their place on the waiting list for the drill, as server-sent events."""

import os
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

# In production a table: (id, text), with the ids counting up.
NEWS = {1: "place 3", 2: "place 2", 3: "place 1", 4: "yours: come and get it"}


class Events(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/":
            self.page()
        else:
            self.stream()

    def page(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(Path("realtime-page.html").read_bytes())

    # --8<-- [start:stream]
    def stream(self):
        last = self.headers.get("Last-Event-ID", "")
        last = int(last) if last.isdecimal() else 0
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(b"retry: 3000\n\n")  # milliseconds
        for number, text in NEWS.items():
            if number > last:
                event = f"id: {number}\nevent: waiting-list\n"
                self.wfile.write(f"{event}data: {text}\n\n".encode())
                if self.path == "/slow":
                    time.sleep(30)  # until there is news again
        # A comment: the browser ignores it, and the line is in use.
        self.wfile.write(b": nothing new\n\n")
        # A real server would now wait for more news.
    # --8<-- [end:stream]


ThreadingHTTPServer(("127.0.0.1", int(os.environ["PORT"])), Events).serve_forever()
