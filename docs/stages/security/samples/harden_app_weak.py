# insecure: harden_app.py
# Insecure: it tells strangers what it knows; the first password stands.
import base64
import hmac
import os
import traceback
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

SETTINGS = {"DATABASE_URL": "postgresql://shed:s3cret@db/shed"}
ACCOUNTS = {"admin": "admin"}

# What was copied to the server, below the folder that is served
COPIED = {".env": "API_KEY=live_7Qm2", ".git/config": "[remote]",
          "backup/members.csv": "Ana", "public/index.html": "Hello"}
for name, text in COPIED.items():
    Path(name).parent.mkdir(exist_ok=True)
    Path(name).write_text(text)


class Toolshed(BaseHTTPRequestHandler):
    def do_GET(self):
        try:
            self.answer(*self.route())
        except Exception:
            self.answer(500, traceback.format_exc())

    def route(self):
        if self.path.startswith("/api/tools?limit="):
            return 200, f"{int(self.path.partition('=')[2])} tools"
        if self.path == "/api/debug":
            return 200, str(SETTINGS)
        if self.path == "/api/admin":
            given = self.headers.get("Authorization", "").split(" ")[-1]
            text = base64.b64decode(given).decode()
            name, _, password = text.partition(":")
            right = name in ACCOUNTS and hmac.compare_digest(
                ACCOUNTS[name].encode(), password.encode())
            return (200, "every member") if right else (401, "sign in")
        return 404, "not here"

    def answer(self, status, text):
        self.send_response(status)
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *arguments):
        pass


if __name__ == "__main__":
    port = int(os.environ["PORT"])
    ThreadingHTTPServer(("127.0.0.1", port), Toolshed).serve_forever()
