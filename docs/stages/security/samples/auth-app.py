import hashlib
import json
import os
import secrets
import threading
import time
from http.cookies import SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from argon2 import PasswordHasher
from argon2.exceptions import VerificationError

ORIGIN = "https://toolshed.example"  # from the settings, never from a request
COOKIE = "Path=/; Secure; HttpOnly; SameSite=Lax"
hasher = PasswordHasher(time_cost=2, memory_cost=19456, parallelism=1)
DUMMY = hasher.hash(secrets.token_urlsafe(32))
ACCOUNTS = {
    "ana@toolshed.example": hasher.hash("nine quiet ladders"),
    "bo@toolshed.example": hasher.hash("a saw for Sunday"),
}
SESSIONS, RESETS, DEVICES, FAILURES, OUTBOX = {}, {}, {}, {}, []
LOCK = threading.Lock()


def sha256(token):  # who reads the tables gets no usable token
    return hashlib.sha256(token.encode()).hexdigest()


# --8<-- [start:guessing]
def too_many(key, limit, now):
    FAILURES[key] = [
        when for when in FAILURES.get(key, []) if when > now - 900
    ]
    return len(FAILURES[key]) >= limit


def sign_in(email, password, address, device, now):
    """The status, and whether the password was right."""
    # A browser that signed in to this account before has a count of its
    # own, so that strangers who guess do not lock the owner out.
    known = DEVICES.get(sha256(device or "")) == email
    counts = {("account", email, device if known else None): 3}
    if not known:
        counts["address", address] = 10
    with LOCK:  # counted before the slow hash: guesses sent at once count too
        if any([too_many(key, limit, now) for key, limit in counts.items()]):
            return 429, False
        for key in counts:
            FAILURES[key].append(now)
    try:  # an unknown address costs a hash too, so that time tells nothing
        hasher.verify(ACCOUNTS.get(email, DUMMY), password)
    except VerificationError:
        return 401, False
    with LOCK:  # no failure after all
        for key in counts:
            FAILURES[key].remove(now)
    return 200, email in ACCOUNTS


# --8<-- [end:guessing]


class App(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/outbox":  # stands for mailboxes; only in a sample
            return self.answer(200, OUTBOX)
        email = SESSIONS.get(sha256(self.cookie("__Host-session")))
        self.answer(200 if email else 401, email)

    def do_POST(self):
        length = int(self.headers["Content-Length"])
        given = json.loads(self.rfile.read(length))
        routes = {
            "/sign-in": self.sign_in,
            "/sign-out": self.sign_out,
            "/reset-request": self.reset_request,
            "/reset": self.reset,
        }
        if self.path in routes:
            routes[self.path](given)
        else:
            self.answer(404, "nothing here")

    # --8<-- [start:session]
    def sign_in(self, given):
        email, device = given["email"], self.cookie("__Host-device")
        address, now = self.client_address[0], time.monotonic()
        status, right = sign_in(
            email, given["password"], address, device, now
        )
        if status == 429:
            return self.answer(429, "Wait, or use a known browser.")
        if not right:
            return self.answer(401, "Address or password is wrong.")
        SESSIONS.pop(sha256(self.cookie("__Host-session")), None)
        session = secrets.token_urlsafe(32)  # always new
        device = secrets.token_urlsafe(32)
        SESSIONS[sha256(session)] = DEVICES[sha256(device)] = email
        self.answer(
            200,
            "Welcome.",
            f"__Host-session={session}; {COOKIE}",
            f"__Host-device={device}; {COOKIE}; Max-Age=7776000",
        )

    def sign_out(self, given):
        # Then the browser's copy.
        SESSIONS.pop(sha256(self.cookie("__Host-session")), None)
        self.answer(200, "Goodbye.", f"__Host-session=; {COOKIE}; Max-Age=0")

    # --8<-- [end:session]

    # --8<-- [start:reset]
    def reset_request(self, given):
        email = given["email"]
        if (
            email in ACCOUNTS
        ):  # a real application leaves this to a job, for equal time
            token = secrets.token_urlsafe(32)
            RESETS[sha256(token)] = email, time.monotonic() + 1800
            OUTBOX.append([email, f"{ORIGIN}/reset?token={token}"])
        self.answer(202, "If there is an account, a link is on its way.")

    def reset(self, given):
        # Works once.
        email, until = RESETS.pop(sha256(given["token"]), (None, 0))
        if time.monotonic() > until:
            return self.answer(410, "This link no longer works.")
        ACCOUNTS[email] = hasher.hash(given["password"])
        # Whoever was in is out; known browsers and older links go too.
        for table in (SESSIONS, DEVICES):
            for key in [k for k, owner in table.items() if owner == email]:
                del table[key]
        for key in [k for k, (owner, _) in RESETS.items() if owner == email]:
            del RESETS[key]
        OUTBOX.append([email, "Your password was changed."])
        self.answer(200, "Sign in with the new password.")

    # --8<-- [end:reset]

    def cookie(self, name):
        found = SimpleCookie(self.headers.get("Cookie")).get(name)
        return found.value if found else ""

    def answer(self, status, value, *cookies):
        self.send_response(status)
        for cookie in cookies:
            self.send_header("Set-Cookie", cookie)
        self.end_headers()
        self.wfile.write(json.dumps(value).encode())

    def log_message(self, *_):
        pass


ThreadingHTTPServer(
    ("127.0.0.1", int(os.environ.get("PORT", "8000"))), App
).serve_forever()
