import hmac
import itertools
import json
import os
import re
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

MEMBERS = {"token-of-ana": "member", "token-of-cleo": "keeper"}  # of the test server
PROBLEMS = "https://toolshed.example/problems/"
TOOLS = {}
NUMBERS = itertools.count(1)


class Problem(Exception):
    def __init__(self, status, type, title, headers=(), **more):
        self.status, self.headers = status, dict(headers)
        self.body = {"type": PROBLEMS + type, "title": title, "status": status} | more


def may_change_tools(role):
    return role == "keeper"


class Api(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # connections stay open, and say so

    def do_GET(self):
        self.answer(self.show)

    def do_POST(self):
        self.answer(self.add)

    def do_PATCH(self):
        self.answer(self.change)

    def show(self):
        self.role()
        return 200, self.tool()

    def add(self):
        self.keeper()
        fields = self.fields()
        tool = {"id": next(NUMBERS), "name": fields["name"], "deposit": fields["deposit"]}
        TOOLS[tool["id"]] = tool
        return 201, tool

    def change(self):
        self.keeper()
        tool = self.tool()
        deposit = self.fields().get("deposit")
        if type(deposit) is not int or deposit < 0:
            fault = {"pointer": "#/deposit", "detail": "must be 0 or more"}
            raise Problem(422, "invalid-fields", "Some fields are wrong", errors=[fault])
        tool["deposit"] = deposit
        return 200, tool

    def role(self):
        token = self.headers.get("Authorization", "").removeprefix("Bearer ")
        for known, role in MEMBERS.items():
            if hmac.compare_digest(known.encode(), token.encode()):
                return role
        raise Problem(401, "sign-in", "Sign in first", {"WWW-Authenticate": "Bearer"})

    def keeper(self):
        if not may_change_tools(self.role()):
            raise Problem(403, "not-allowed", "Only keepers change tools")

    def tool(self):
        found = re.fullmatch(r"/tools/([0-9]{1,9})", self.path)
        if not found or int(found[1]) not in TOOLS:
            raise Problem(404, "not-found", "Nothing is here")
        return TOOLS[int(found[1])]

    def fields(self):
        try:
            return json.loads(self.sent)
        except ValueError:
            raise Problem(400, "not-json", "The body must be JSON") from None

    def answer(self, route):
        # Read first, even if it will be refused: the next request comes on the same connection.
        self.sent = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        kind, headers = "application/json", {}
        try:
            status, body = route()
        except Problem as problem:
            kind, headers = "application/problem+json", problem.headers
            status, body = problem.status, problem.body
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        text = json.dumps(body).encode()
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_):
        pass


def main():
    ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", 8000))), Api).serve_forever()


if __name__ == "__main__":
    main()
