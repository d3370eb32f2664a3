import datetime
import json
import logging
import os
import re
from http.server import BaseHTTPRequestHandler, HTTPServer

TOOLS = {
    7: {"id": 7, "name": "hedge trimmer", "status": "available"},
    13: {"id": 13, "name": "pressure washer"},  # somebody forgot its status
}
LOANS = {}
PROBLEMS = "https://toolshed.example/problems/"  # each has a page of documentation
REASONS = {422: "Unprocessable Content"}  # older versions of Python call it otherwise


class Problem(Exception):
    """An error that the caller can understand."""

    def __init__(self, status, type, title, **more):
        self.status = status
        self.body = {"type": PROBLEMS + type, "title": title, "status": status} | more


class NotFound(Problem):
    def __init__(self, detail):
        super().__init__(404, "not-found", "Nothing is here", detail=detail)


def tool_for_readers(tool):
    return {"id": tool["id"], "name": tool["name"], "status": tool["status"]}


def get_tool(id):
    if int(id) not in TOOLS:
        raise NotFound(f"No tool has the number {id}.")
    return 200, tool_for_readers(TOOLS[int(id)]), {}


def get_loan(id):
    if int(id) not in LOANS:
        raise NotFound(f"You have no loan with the number {id}.")
    return 200, LOANS[int(id)], {}


def borrow(body):
    errors = [{"pointer": f"#/{name}", "detail": text} for name, text in faults(body)]
    if errors:
        title = "Some fields cannot be accepted"
        raise Problem(422, "invalid-fields", title, errors=errors)
    id = len(LOANS) + 1
    LOANS[id] = {"id": id, "tool_id": body["tool_id"], "due_on": body["due_on"]}
    return 201, LOANS[id], {"Location": f"/loans/{id}"}


def faults(body):
    """All of them at once: a caller should not have to find them one by one."""
    tool_id = body.get("tool_id")
    if not isinstance(tool_id, int) or tool_id not in TOOLS:
        yield "tool_id", "must be the number of a tool"
    try:
        datetime.date.fromisoformat(body.get("due_on"))
    except (TypeError, ValueError):
        yield "due_on", "must be a day, such as 2026-11-29"


def old_list():
    names = [tool["name"] for tool in TOOLS.values()]
    return 200, names, {
        "Deprecation": "@1788220800",
        "Sunset": "Mon, 01 Mar 2027 00:00:00 GMT",
        "Link": '</changelog#2026-09-01>; rel="deprecation"; type="text/html"',
    }


ROUTES = [
    ("GET", r"/tools/(\d+)", get_tool),
    ("GET", r"/loans/(\d+)", get_loan),
    ("POST", r"/loans", borrow),
    ("GET", r"/tool-list", old_list),
]


class Api(BaseHTTPRequestHandler):
    crashes = 0

    def answer(self):
        kind, headers = "application/json", {}
        try:
            status, body, headers = self.route()
        except Problem as problem:
            status, body = problem.status, problem.body
            kind = "application/problem+json"
        except Exception:
            Api.crashes += 1
            number = f"https://toolshed.example/crashes/{Api.crashes}"
            logging.exception(number)  # the cause goes where callers cannot read it
            problem = Problem(500, "internal", "The fault is ours", instance=number)
            status, body = problem.status, problem.body
            kind = "application/problem+json"
        text = json.dumps(body, indent=2).encode()
        self.send_response(status, REASONS.get(status))
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    do_GET = do_POST = answer

    def route(self):
        for method, pattern, function in ROUTES:
            found = re.fullmatch(pattern, self.path)
            if found and method == self.command:
                sent = [self.body()] if method == "POST" else []
                return function(*found.groups(), *sent)
        raise NotFound("Nothing is at this address.")

    def body(self):
        try:
            length = int(self.headers.get("Content-Length", 0))
            body = json.loads(self.rfile.read(length))
        except ValueError:
            body = None
        if not isinstance(body, dict):
            raise Problem(400, "not-json", "The body must be a JSON object")
        return body

    def log_message(self, *_):
        pass


def main():
    HTTPServer(("127.0.0.1", int(os.environ.get("PORT", 8000))), Api).serve_forever()


if __name__ == "__main__":
    main()
