# insecure: authz-loans.py
import json
import os
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

MEMBERS = {
    "ana": {
        "id": "ana",
        "name": "Ana",
        "phone": "0151",
        "role": "member",
    },
    "bo": {"id": "bo", "name": "Bo", "phone": "0160", "role": "member"},
}
LOANS = {"1": {"id": 1, "tool": "drill", "member": "ana"}}


class Api(BaseHTTPRequestHandler):  # INSECURE
    def do_GET(self):
        who = MEMBERS.get(
            self.headers.get("Authorization", "").removeprefix("Demo ")
        )
        if who is None:
            return self.send(401, {"error": "sign in first"})
        kind, name = self.path.strip("/").split("/")
        # Signed in, and that is all.
        self.send(200, (LOANS if kind == "loans" else MEMBERS)[name])

    def do_PATCH(self):
        who = MEMBERS.get(
            self.headers.get("Authorization", "").removeprefix("Demo ")
        )
        # Every field.
        who |= json.loads(
            self.rfile.read(int(self.headers["Content-Length"]))
        )
        self.send(200, who)

    def send(self, status, value):
        content = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_):
        pass


ThreadingHTTPServer(
    ("127.0.0.1", int(os.environ.get("PORT", "8000"))), Api
).serve_forever()
