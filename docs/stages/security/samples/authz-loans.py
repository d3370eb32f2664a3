# --8<-- [start:policy]
import json
import os
import re
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

# Who may do what to which object. What is not here is refused.
RULES = {
    "read loan": lambda who, loan: (
        loan["member"] == who["id"]
        or (who["role"] == "volunteer" and loan["branch"] == who["branch"])
        or who["role"] == "admin"
    ),
    "list members": lambda who, _: who["role"] == "admin",
    "read member": lambda who, member: True,
    "change member": lambda who, member: member["id"] == who["id"],
}
MAY_WRITE = {"name", "phone"}  # of a member, field by field
STRANGERS_SEE = ("id", "name")


def allowed(who, action, thing=None):
    return action in RULES and RULES[action](who, thing) is True


# --8<-- [end:policy]


MEMBERS = {
    "ana": {
        "id": "ana",
        "name": "Ana",
        "phone": "0151",
        "role": "member",
        "branch": "north",
    },
    "bo": {
        "id": "bo",
        "name": "Bo",
        "phone": "0160",
        "role": "member",
        "branch": "south",
    },
    "cleo": {
        "id": "cleo",
        "name": "Cleo",
        "phone": "0170",
        "role": "volunteer",
        "branch": "north",
    },
    "dan": {
        "id": "dan",
        "name": "Dan",
        "phone": "0175",
        "role": "admin",
        "branch": "south",
    },
}
LOANS = {
    "1": {"id": 1, "tool": "drill", "member": "ana", "branch": "north"},
    "2": {"id": 2, "tool": "saw", "member": "bo", "branch": "south"},
}


class Refused(Exception):
    pass


# --8<-- [start:routes]
def read_loan(who, loan_id, body):
    loan = LOANS.get(loan_id)
    if loan is None or not allowed(who, "read loan", loan):
        # Both alike: nothing to learn.
        raise Refused(404, "there is no such loan")
    return loan


def list_members(who, _, body):
    if not allowed(who, "list members"):
        raise Refused(403, "not allowed")
    return list(MEMBERS)


def read_member(who, member_id, body):
    member = MEMBERS.get(member_id)
    if member is None or not allowed(who, "read member", member):
        raise Refused(404, "there is no such member")
    return (
        member
        if member is who
        else {field: member[field] for field in STRANGERS_SEE}
    )


def change_member(who, member_id, body):
    member = MEMBERS.get(member_id)
    if member is None or not allowed(who, "change member", member):
        raise Refused(404, "there is no such member")
    if not set(body) <= MAY_WRITE:
        raise Refused(
            422,
            "not yours to write: " + ", ".join(sorted(set(body) - MAY_WRITE)),
        )
    return member | body


def report(who, _, body):  # somebody forgot to write a rule
    if not allowed(who, "read report"):
        raise Refused(403, "not allowed")
    return "all loans of the year"


# --8<-- [end:routes]


ROUTES = [
    ("GET", r"/loans/(\w+)", read_loan),
    ("GET", r"/members()", list_members),
    ("GET", r"/members/(\w+)", read_member),
    ("PATCH", r"/members/(\w+)", change_member),
    ("GET", r"/report()", report),
]


class Api(BaseHTTPRequestHandler):
    def answer(self):
        body = json.loads(
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            or "{}"
        )
        # Stands for a session or a checked token; such a name proves nothing.
        who = MEMBERS.get(
            self.headers.get("Authorization", "").removeprefix("Demo ")
        )
        try:
            if who is None:
                raise Refused(401, "sign in first")
            for method, pattern, action in ROUTES:
                if method == self.command and (
                    match := re.fullmatch(pattern, self.path)
                ):
                    return self.send(200, action(who, match[1], body))
            raise Refused(404, "there is nothing here")
        except Refused as refused:
            status, text = refused.args
            self.send(status, {"error": text})

    do_GET = do_PATCH = answer

    def send(self, status, value):
        content = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        if status == 401:
            self.send_header("WWW-Authenticate", "Demo")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_):
        pass


ThreadingHTTPServer(
    ("127.0.0.1", int(os.environ.get("PORT", "8000"))), Api
).serve_forever()
