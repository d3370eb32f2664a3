# insecure: cors_api.py
# Insecure: whoever asks is allowed, with the member's cookie.
import os
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Api(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        if self.path == "/sign-in":
            cookie = "session=s-ana; HttpOnly; Secure; SameSite=Lax"
            self.send_header("Set-Cookie", cookie)
        self.send_header("Content-Type", "text/plain")
        origin = self.headers["Origin"]
        if origin:
            self.send_header("Access-Control-Allow-Origin", origin)
            self.send_header("Access-Control-Allow-Credentials", "true")
        self.end_headers()
        ana = "session=s-ana" in (self.headers["Cookie"] or "")
        self.wfile.write(b"Ana has the drill" if ana else b"not signed in")

    def log_message(self, *arguments):
        pass


port = int(os.environ.get("PORT", "8000"))
ThreadingHTTPServer(("127.0.0.1", port), Api).serve_forever()
