import os
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

port = int(os.environ.get("PORT", "8000"))
ALLOWED = {"https://front.example", f"http://front.shed.localhost:{port}"}


class Api(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        if self.path == "/sign-in":
            cookie = "session=s-ana; HttpOnly; Secure; SameSite=Lax"
            self.send_header("Set-Cookie", cookie)
        self.send_header("Content-Type", "text/plain")
        self.allow()
        self.end_headers()
        ana = "session=s-ana" in (self.headers["Cookie"] or "")
        self.wfile.write(b"Ana has the drill" if ana else b"not signed in")

    # --8<-- [start:allow]
    def allow(self):
        origin = self.headers["Origin"]
        self.send_header("Vary", "Origin")  # a cache must not mix them up
        if self.path == "/star":  # wrong, to see what the browser says
            self.send_header("Access-Control-Allow-Origin", "*")
        elif origin in ALLOWED:  # the whole text, no pattern
            self.send_header("Access-Control-Allow-Origin", origin)
            self.send_header("Access-Control-Allow-Credentials", "true")
    # --8<-- [end:allow]

    def log_message(self, *arguments):
        pass


ThreadingHTTPServer(("127.0.0.1", port), Api).serve_forever()
