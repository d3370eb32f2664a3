# insecure: auth-app.py
import json
import os
import secrets
from http.cookies import SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PASSWORDS = {
    "ana@toolshed.example": "nine quiet ladders",
    "bo@toolshed.example": "a saw for Sunday",
}
SESSIONS = {}  # id: e-mail, None before sign-in
RESETS = {}
OUTBOX = []


class App(BaseHTTPRequestHandler):  # INSECURE, from sign-in to reset
    def do_GET(self):
        if self.path == "/outbox":  # stands for mailboxes
            return self.answer(200, OUTBOX)
        email = SESSIONS.get(self.session())
        self.answer(200 if email else 401, email)

    def do_POST(self):
        given = json.loads(
            self.rfile.read(int(self.headers["Content-Length"]))
        )
        email = given.get("email")
        # --8<-- [start:sign-in]
        if self.path == "/sign-in":
            if email not in PASSWORDS:
                return self.answer(
                    404, "There is no account with this address."
                )
            if PASSWORDS[email] != given["password"]:
                return self.answer(401, "The password is wrong.")
            # A planted id stays.
            session = self.session() or secrets.token_urlsafe(32)
            SESSIONS[session] = email
            return self.answer(200, "Welcome.", f"session={session}")
        if self.path == "/sign-out":
            # The server forgets nothing.
            return self.answer(200, "Goodbye.", "session=; Max-Age=0")
        # --8<-- [end:sign-in]
        if self.path == "/reset-request":
            if email not in PASSWORDS:
                return self.answer(
                    404, "There is no account with this address."
                )
            host = self.headers["Host"]  # whatever the client says
            token = secrets.token_urlsafe(32)
            RESETS[token] = email
            OUTBOX.append([email, f"https://{host}/reset?token={token}"])
            return self.answer(202, "We have sent a link.")
        if (
            self.path == "/reset"
        ):  # as often as anybody likes, and open sessions stay
            PASSWORDS[RESETS[given["token"]]] = given["password"]
            return self.answer(200, "Sign in with the new password.")
        self.answer(404, "nothing here")

    def session(self):
        found = SimpleCookie(self.headers.get("Cookie")).get("session")
        return found.value if found else ""

    def answer(self, status, value, cookie=None):
        self.send_response(status)
        if cookie:
            self.send_header("Set-Cookie", cookie)
        self.end_headers()
        self.wfile.write(json.dumps(value).encode())

    def log_message(self, *_):
        pass


ThreadingHTTPServer(
    ("127.0.0.1", int(os.environ.get("PORT", "8000"))), App
).serve_forever()
