import base64
import json
import os
import re
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qsl, urlencode, urlsplit

TOOLS = {
    id: {"id": id, "name": name, "category": category, "status": "available"}
    for id, name, category in [
        (1, "drill", "workshop"),
        (2, "ladder", "garden"),
        (3, "hedge trimmer", "garden"),
        (4, "ladder", "garden"),
    ]
}
LOANS = {}
MEMBERS = {"Bearer ana-secret": "Ana", "Bearer bo-secret": "Bo"}


class Refused(Exception):
    """An answer that is not a success: status, reason, and header fields if any."""

    def __init__(self, status, detail, **headers):
        self.status, self.detail, self.headers = status, detail, headers


def phrase(status):
    """What RFC 9110 calls it; older versions of Python have an older name for 422."""
    return "Unprocessable Content" if status == 422 else HTTPStatus(status).phrase


def problem(status, detail):
    return {"title": phrase(status), "status": status, "detail": detail}


def list_tools(request):
    query = request.query
    tools = sorted(TOOLS.values(), key=place)
    if "category" in query:
        tools = [tool for tool in tools if tool["category"] == query["category"]]
    try:
        limit = max(1, min(int(query.get("limit", 50)), 100))
        if "cursor" in query:
            after = json.loads(base64.urlsafe_b64decode(query["cursor"]))
            tools = [tool for tool in tools if place(tool) > after]
    except (ValueError, TypeError):
        raise Refused(400, "limit or cursor is malformed") from None
    page = tools[:limit]
    items = [only(tool, query.get("fields")) for tool in page]
    answer = {"items": items, "next": None}
    if len(tools) > limit:
        last = json.dumps(place(page[-1]))
        cursor = base64.urlsafe_b64encode(last.encode()).decode()
        answer["next"] = "/tools?" + urlencode(query | {"cursor": cursor})
    return 200, answer, {}


def place(tool):
    """Where a tool stands in the list. The id decides between equal names."""
    return [tool["name"], tool["id"]]


def only(tool, fields):
    if fields is None:
        return tool
    return {name: tool[name] for name in fields.split(",") if name in tool}


def add_tool(request):
    request.member()
    new = request.body("name", "category")
    id = len(TOOLS) + 1
    TOOLS[id] = {
        "id": id,
        "name": new["name"],
        "category": new["category"],
        "status": "available",
    }
    return 201, TOOLS[id], {"Location": f"/tools/{id}"}


def borrow(request):
    member = request.member()
    wish = request.body("tool_id", "due_on")
    tool = TOOLS.get(wish["tool_id"])
    if tool is None:
        raise Refused(422, "tool_id must name a tool")
    if tool["status"] != "available":
        raise Refused(409, "The tool is on loan")
    tool["status"] = "on_loan"
    loan = {
        "id": len(LOANS) + 1,
        "tool_id": tool["id"],
        "member": member,
        "status": "open",
        "due_on": wish["due_on"],
        "late_fee": {"amount": "0.00", "currency": "EUR"},
        "links": {"tool": f"/tools/{tool['id']}"},
    }
    LOANS[loan["id"]] = loan
    return 201, loan, {"Location": f"/loans/{loan['id']}"}


def own_loan(request, id):
    member = request.member()
    loan = LOANS.get(int(id))
    if loan is None or loan["member"] != member:
        raise Refused(404, "There is no such loan")
    return loan


def read_loan(request, id):
    return 200, own_loan(request, id), {}


def change_loan(request, id):
    loan = own_loan(request, id)
    if request.body("status") != {"status": "returned"}:
        raise Refused(422, "Only the status can change, and only to returned")
    if loan["status"] == "open":  # a repeat must not free what someone else has by now
        loan["status"] = "returned"
        TOOLS[loan["tool_id"]]["status"] = "available"
    return 200, loan, {}


ROUTES = [
    (r"/tools", {"GET": list_tools, "POST": add_tool}),
    (r"/loans", {"POST": borrow}),
    (r"/loans/(\d+)", {"GET": read_loan, "PATCH": change_loan}),
]


class Api(BaseHTTPRequestHandler):
    def answer(self):
        url = urlsplit(self.path)
        self.query = dict(parse_qsl(url.query))
        try:
            status, body, headers = self.route(url.path)
            kind = "application/json"
        except Refused as refused:
            status, headers = refused.status, refused.headers
            body = problem(status, refused.detail)
            kind = "application/problem+json"
        text = json.dumps(body, indent=2).encode()
        self.send_response(status, phrase(status))
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = answer

    def route(self, path):
        for pattern, methods in ROUTES:
            if found := re.fullmatch(pattern, path):
                if self.command not in methods:
                    allowed = ", ".join(methods)
                    raise Refused(405, "The method does not fit here", Allow=allowed)
                return methods[self.command](self, *found.groups())
        raise Refused(404, "There is nothing at this address")

    def body(self, *names):
        try:
            length = int(self.headers.get("Content-Length", 0))
            body = json.loads(self.rfile.read(length))
        except ValueError:
            raise Refused(400, "The body must be JSON") from None
        if not isinstance(body, dict) or not body.keys() >= set(names):
            raise Refused(422, f"The body needs {' and '.join(names)}")
        return body

    def member(self):
        try:
            return MEMBERS[self.headers.get("Authorization")]
        except KeyError:
            raise Refused(401, "Sign in", **{"WWW-Authenticate": "Bearer"}) from None

    def log_message(self, *_):
        pass


if __name__ == "__main__":
    HTTPServer(("127.0.0.1", int(os.environ.get("PORT", 8000))), Api).serve_forever()
