"""A tool library over HTTP, with nothing but Python's own library."""

import json
import os
import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

names = ["drill", "ladder", "saw"]
tools = {
    str(id): {"id": id, "name": name, "lent_to": None}
    for id, name in enumerate(names, 1)
}
lock = threading.Lock()


class Refused(Exception):
    """A request that gets an error: its status, and why."""

    def __init__(self, status, message, fields=None):
        self.status, self.message, self.fields = status, message, fields or {}


# --8<-- [start:parsing]
def member_in(body):
    """The member's name from a body such as {"member": "Ana"}."""
    try:
        given = json.loads(body)
    except ValueError:
        raise Refused(400, "the body is not JSON") from None
    member = given.get("member") if isinstance(given, dict) else None
    if not isinstance(member, str) or not member.strip():
        raise Refused(422, "member must be a name")
    return member
# --8<-- [end:parsing]


def find(id):
    if id not in tools:
        raise Refused(404, f"there is no tool {id}")
    return tools[id]


# --8<-- [start:lend]
def lend(body, id):
    tool, member = find(id), member_in(body)
    with lock:  # every request has its thread; one at a time looks and writes
        if tool["lent_to"] is not None:
            raise Refused(409, f"the {tool['name']} is lent")
        tool["lent_to"] = member
        return 201, dict(tool)
# --8<-- [end:lend]


def take_back(body, id):
    tool = find(id)
    with lock:
        if tool["lent_to"] is None:
            raise Refused(409, f"the {tool['name']} is not lent")
        tool["lent_to"] = None
        return 200, dict(tool)


# --8<-- [start:routing]
ROUTES = {
    r"/tools": {"GET": lambda body: (200, {"items": list(tools.values())})},
    r"/tools/([^/]+)": {"GET": lambda body, id: (200, find(id))},
    r"/tools/([^/]+)/loan": {"POST": lend, "DELETE": take_back},
}


def answer(method, path, body):
    """The status, the value that becomes JSON, and more header fields."""
    try:
        for pattern, methods in ROUTES.items():
            if match := re.fullmatch(pattern, path):
                if method not in methods:
                    allow = {"Allow": ", ".join(methods)}
                    raise Refused(405, f"not a place for {method}", allow)
                return *methods[method](body, *match.groups()), {}
        raise Refused(404, "there is nothing here")
    except Refused as refused:
        return refused.status, {"error": refused.message}, refused.fields
# --8<-- [end:routing]


# --8<-- [start:serve]
class Handler(BaseHTTPRequestHandler):
    def respond(self):
        body = self.rfile.read(int(self.headers["Content-Length"] or 0))
        path = self.path.partition("?")[0]
        status, value, fields = answer(self.command, path, body)
        content = json.dumps(value, ensure_ascii=False).encode()
        fields["Content-Type"] = "application/json"
        fields["Content-Length"] = str(len(content))
        self.send_response(status)
        for name, text in fields.items():
            self.send_header(name, text)
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = respond


port = int(os.environ.get("PORT", "8000"))
ThreadingHTTPServer(("127.0.0.1", port), Handler).serve_forever()
# --8<-- [end:serve]
