import os
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

port = int(os.environ.get("PORT", "8000"))
FRAMING = "frame-ancestors 'none'"
state = "on loan"


def attack(path):
    page = f"http://app.shed.localhost:{port}{path}"
    return f"""<!doctype html><title>Win a drill</title>
<p>Press Enter to win <iframe src="{page}" style="opacity: 0"></iframe>"""


class Toolshed(BaseHTTPRequestHandler):
    def do_GET(self):
        global state
        if self.path in ("/state", "/lend"):
            state = "on loan" if self.path == "/lend" else state
            return self.answer(state)
        if not self.headers["Host"].startswith("app."):
            return self.answer(attack(self.path))  # the attacker's site
        form = '<form method="post"><button>Return the drill</button></form>'
        # insecure, to compare: /open says nothing about frames
        self.answer(form, "" if self.path == "/open" else FRAMING)

    def do_POST(self):
        global state
        if self.headers["Sec-Fetch-Site"] != "same-origin":
            return self.answer("403")
        state = "returned"
        self.answer(state)

    def answer(self, body, policy=""):
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        if policy:
            self.send_header("Content-Security-Policy", policy)
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *arguments):
        pass


ThreadingHTTPServer(("127.0.0.1", port), Toolshed).serve_forever()
