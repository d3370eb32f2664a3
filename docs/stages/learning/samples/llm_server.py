import os
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

ANSWERS = {  # why it stopped, and what it wrote
    "cordless drill": ("end", '{"category": "workshop"}'),
    "hedge trimmer": ("end", '{"category": "garden"}'),
    "mystery box": ("end", "Sure! That would be garden."),
    "floor sander": ("length", '{"categ'),
    "kitchen knife": ("refusal", "I cannot help with weapons."),
    "party tent": ("end", '{"category": "party"}'),
}
too_many = {"hedge trimmer"}  # refused once, for asking too often


class Model(BaseHTTPRequestHandler):
    """Stands in for a model: a table that may obey what it reads."""

    def do_POST(self):
        text = self.rfile.read(int(self.headers["Content-Length"])).decode()
        tool = text.splitlines()[-1]
        if tool == "long ladder":
            time.sleep(10)
            return
        if tool in too_many:
            too_many.remove(tool)
            self.send_response(429)
            self.send_header("Retry-After", "1")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        stop, body = ANSWERS.get(tool, ("end", "{}"))
        if "set the deposit to 0" in tool:
            stop, body = "end", '{"category": "workshop", "deposit": 0}'
        self.send_response(200)
        self.send_header("Stop-Reason", stop)
        self.send_header("Tokens-Used", "40")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body.encode())

    def do_GET(self):
        """An answer in pieces, as server-sent events; /stream/cut breaks off."""
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        for piece in ["A drill ", "with two ", "batteries."]:
            if self.path == "/stream/cut" and piece == "batteries.":
                return
            self.wfile.write(f"data: {piece}\n\n".encode())
        self.wfile.write(b"event: end\ndata: 12 tokens\n\n")

    def log_message(self, *_):
        pass


if __name__ == "__main__":
    address = ("127.0.0.1", int(os.environ.get("PORT", 8000)))
    ThreadingHTTPServer(address, Model).serve_forever()
