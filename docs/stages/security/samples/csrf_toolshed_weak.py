# insecure: csrf_toolshed.py
# Insecure: the cookie alone decides, and a link changes data.
import os
import secrets
from http.cookies import SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

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
        if asked.path == "/return":
            return self.give_back()
        self.answer(f"Ana's drill: {state}")

    def do_POST(self):
        self.give_back()

    def sign_in(self, same_site):
        global state
        state = "on loan"
        session = secrets.token_urlsafe()
        sessions[session] = "Ana"
        cookie = f"session={session}; HttpOnly; Secure; SameSite={same_site}"
        self.answer(f"signed in, SameSite={same_site}", cookie)

    def give_back(self):
        global state
        if self.session() not in sessions:
            return self.answer("401 not signed in")
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
