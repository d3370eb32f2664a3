import hmac
import os
import secrets
from http.cookies import SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

port = os.environ.get("PORT", "8000")
APP = f"http://app.shed.localhost:{port}"
ATTACK = f"""<!doctype html><title>Win a drill</title>
<form method="post" action="{APP}/return"><button>Win</button></form>
<a href="{APP}/return">Or here</a>"""
sessions = {}
state = "on loan"


class Toolshed(BaseHTTPRequestHandler):
    def do_GET(self):
        if not self.headers["Host"].startswith("app."):
            return self.answer(ATTACK)  # any other host is the attacker's
        asked = urlsplit(self.path)
        if asked.path == "/sign-in":  # a GET only for this experiment
            return self.sign_in("None" if "None" in asked.query else "Lax")
        token = sessions.get(self.session(), {"token": ""})["token"]
        self.answer(f"""Ana's drill: {state}
<form method="post" action="/return">
<input type="hidden" name="csrf" value="{token}">
<button>Return</button></form>""")

    # --8<-- [start:check]
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        token = parse_qs(body).get("csrf", [""])[0]
        session = sessions.get(self.session())
        if session is None:
            return self.answer("401 not signed in")
        # Where did it start? Older browsers send Origin alone.
        site = self.headers["Sec-Fetch-Site"]
        ours = site == "same-origin" if site else self.headers["Origin"] == APP
        if not ours:
            return self.answer(f"403 from another place: {site}")
        # Did a page of ours hand out the form, to this session?
        known = session["token"].encode()
        if not hmac.compare_digest(token.encode(), known):
            return self.answer("403 wrong token")
        self.give_back()
    # --8<-- [end:check]

    def sign_in(self, same_site):
        global state
        state = "on loan"
        session = secrets.token_urlsafe()
        sessions[session] = {"member": "Ana", "token": secrets.token_urlsafe()}
        cookie = f"session={session}; HttpOnly; Secure; SameSite={same_site}"
        self.answer(f"signed in, SameSite={same_site}", cookie)

    def give_back(self):
        global state
        state = "returned"
        self.answer(f"Ana's drill: {state}")

    def session(self):
        cookie = SimpleCookie(self.headers["Cookie"]).get("session")
        return cookie and cookie.value

    def answer(self, body, cookie=""):
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        if cookie:
            self.send_header("Set-Cookie", cookie)
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *arguments):
        pass


ThreadingHTTPServer(("127.0.0.1", int(port)), Toolshed).serve_forever()
