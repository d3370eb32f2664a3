import hmac
import json
import os
import secrets
from http.cookies import SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

PASSWORDS = {"Ana": "long-test-password"}  # of the test server; a real one keeps hashes
SESSIONS, LOANS = {}, {}

PAGE = """<!doctype html>
<html lang="en"><title>Toolshed</title>
<h1>Toolshed</h1>
"""
SIGN_IN = PAGE + """<form method="post" action="/sign-in">
<label>Name <input name="name"></label>
<label>Password <input name="password" type="password"></label>
<button>Sign in</button>
</form>
"""
TOOLS = PAGE + """<h2>Drill</h2>
<button id="borrow">Borrow</button> <button id="return">Return</button>
<p role="status">%s</p>
<script>
async function ask(method) {
  const answer = await fetch("/loans/drill", { method });
  document.querySelector("[role=status]").textContent = await answer.text();
}
document.querySelector("#borrow").onclick = () => ask("PUT");
document.querySelector("#return").onclick = () => ask("DELETE");
</script>
"""


class Site(BaseHTTPRequestHandler):
    requests = 0

    def do_GET(self):
        if self.path == "/requests":  # for those who count
            return self.send(200, json.dumps(Site.requests))
        if self.path != "/":
            return self.send(404, "")
        Site.requests += 1
        state = "on loan to you" if LOANS.get("drill") == self.member() else "free"
        self.send(200, TOOLS % state if self.member() else SIGN_IN, "text/html")

    def do_POST(self):
        Site.requests += 1
        text = self.rfile.read(int(self.headers["Content-Length"])).decode()
        form = {name: values[0] for name, values in parse_qs(text).items()}
        known = PASSWORDS.get(form.get("name"), secrets.token_hex())
        if not hmac.compare_digest(known, form.get("password", "")):
            return self.send(403, SIGN_IN, "text/html")
        session = secrets.token_urlsafe()
        SESSIONS[session] = form["name"]
        cookie = f"session={session}; HttpOnly; SameSite=Strict; Path=/"
        self.send(303, "", location="/", set_cookie=cookie)

    def do_PUT(self):
        self.change(lambda: LOANS.setdefault("drill", self.member()), "on loan to you")

    def do_DELETE(self):
        self.change(lambda: LOANS.pop("drill", None), "free")

    def change(self, change, says):
        Site.requests += 1
        if not self.member() or LOANS.get("drill", self.member()) != self.member():
            return self.send(403, "not yours")
        change()
        self.send(200, says)

    def member(self):
        cookie = SimpleCookie(self.headers.get("Cookie", "")).get("session")
        return SESSIONS.get(cookie.value) if cookie else None

    def send(self, status, text, kind="text/plain", **headers):
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(text)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-").title(), value)
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *_):
        pass


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", 8000))), Site).serve_forever()
