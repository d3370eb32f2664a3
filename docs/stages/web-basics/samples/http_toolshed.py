import json
import os
import re
import secrets
from http.cookies import SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

tools = {1: {"name": "drill", "deposit": 30}, 2: {"name": "ladder", "deposit": 20}}
codes = {"4711": "Ana", "1147": "Ana"}  # sent by e-mail; each is good once
sessions = {}  # session id -> member


class Toolshed(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def handle_any(self):
        if "Host" not in self.headers:
            return self.answer(400, "A request must say which host it is for.\n")
        self.body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        one = re.fullmatch(r"/tools/(\d+)", self.path)
        known = {
            "/": {"GET": self.home},
            "/tools": {"POST": self.create},
            "/sign-in": {"GET": self.form, "POST": self.sign_in},
            "/sign-out": {"POST": self.sign_out},
            "/me": {"GET": self.me},
        }
        tool = {"GET": self.read, "PUT": self.replace, "DELETE": self.delete}
        if one and int(one[1]) in tools:
            self.number, methods = int(one[1]), tool
        elif self.path in known:
            methods = known[self.path]
        else:
            return self.answer(404, "There is no such page.\n")
        method = "GET" if self.command == "HEAD" else self.command
        if method not in methods:
            return self.answer(405, f"{method} is not possible here.\n", Allow=", ".join(methods))
        methods[method]()

    do_GET = do_HEAD = do_POST = do_PUT = do_DELETE = handle_any

    def home(self):
        self.answer(200, "<h1>Toolshed</h1>\n", "text/html")

    def read(self):
        self.answer(200, json.dumps(tools[self.number]) + "\n", "application/json")

    def tool_in_body(self):
        if self.headers.get("Content-Type") != "application/json":
            self.answer(415, "Send application/json.\n")
            return None
        try:
            return json.loads(self.body)
        except ValueError:
            self.answer(400, "This is not JSON.\n")
            return None

    def create(self):
        if tool := self.tool_in_body():
            number = max(tools, default=0) + 1
            tools[number] = tool
            self.answer(201, Location=f"/tools/{number}")

    def replace(self):
        if tool := self.tool_in_body():
            tools[self.number] = tool
            self.answer(204)

    def delete(self):
        del tools[self.number]
        self.answer(204)

    def form(self):
        self.answer(200, "<form method=post>…</form>\n", "text/html")

    # --8<-- [start:session]
    def sign_in(self):
        form = parse_qs(self.body.decode())
        member = codes.pop(form.get("code", [""])[0], None)
        if member is None:
            return self.answer(303, Location="/sign-in")
        session = secrets.token_urlsafe(16)  # nobody can guess it
        sessions[session] = member
        cookie = f"session={session}; HttpOnly; SameSite=Lax; Path=/"
        self.answer(303, Location="/me", Set_Cookie=cookie)

    def member(self):
        cookie = SimpleCookie(self.headers.get("Cookie", "")).get("session")
        return sessions.get(cookie.value) if cookie else None

    def me(self):
        if self.member():
            self.answer(200, f"Signed in as {self.member()}\n")
        else:
            self.answer(303, Location="/sign-in")

    # --8<-- [end:session]
    def sign_out(self):
        cookie = SimpleCookie(self.headers.get("Cookie", "")).get("session")
        sessions.pop(cookie.value if cookie else "", None)
        self.answer(303, Location="/", Set_Cookie="session=; Max-Age=0; Path=/")

    def answer(self, status, body="", kind="text/plain", **headers):
        content = body.encode()
        self.send_response_only(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        if content:
            self.send_header("Content-Type", f"{kind}; charset=utf-8" if kind.startswith("text") else kind)
        if status != 204:
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def log_message(self, *arguments):
        pass


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", "8000"))), Toolshed).serve_forever()
