# database: postgresql
# needs: start-tables.sql
import json
import os
from datetime import date, timedelta
from http.cookies import SimpleCookie
from http.server import BaseHTTPRequestHandler, HTTPServer

import psycopg
from psycopg.errors import UniqueViolation

TODAY = date(2026, 11, 22)  # a program that is tested takes its date from outside


def note(part, text):
    """Say what happened, where the sample reads it."""
    with open("parts.log", "a") as log:
        log.write(f"{part}|{text}\n")


class Toolshed(BaseHTTPRequestHandler):
    def do_POST(self):
        wish = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if self.path == "/crash":
            note("application", "crashes")
            os._exit(1)
        with psycopg.connect() as connection:
            self.answer(*borrow(connection, self.token(), wish))

    def token(self):
        cookie = SimpleCookie(self.headers.get("Cookie", "")).get("session")
        return cookie.value if cookie else None

    def answer(self, status, body):
        text = json.dumps(body).encode()
        self.send_response(status)
        if status == 201:
            self.send_header("Location", f"/loans/{body['id']}")
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_):
        pass


# --8<-- [start:rules]
def borrow(connection, token, wish):
    """Decide about one wish: the status of the answer, and its body."""
    member = connection.execute(
        "SELECT member.id, name FROM session JOIN member ON member.id = member_id WHERE token = %s",
        (token,),
    ).fetchone()
    if member is None:
        note("application", "finds out who asks: nobody has this session")
        return 401, {"error": "sign in first"}
    member_id, name = member
    note("application", f"finds out who asks: the session is {name}'s")

    days, tool = wish.get("days"), wish.get("tool")
    if type(days) is not int or not 1 <= days <= 14:
        note("application", f"checks the rules: {days!r} days, and 14 is the limit")
        return 422, {"error": "days must be a whole number from 1 to 14"}
    if connection.execute("SELECT FROM tool WHERE id = %s", (tool,)).fetchone() is None:
        note("application", f"checks the rules: there is no tool {tool!r}")
        return 422, {"error": "there is no such tool"}
    note("application", f"checks the rules: {days} days are allowed, tool {tool} exists")

    try:
        with connection.transaction():
            loan_id, due_on = connection.execute(
                "INSERT INTO loan (tool_id, member_id, due_on) VALUES (%s, %s, %s) RETURNING id, due_on",
                (tool, member_id, TODAY + timedelta(days=days)),
            ).fetchone()
            connection.execute("INSERT INTO mail VALUES (%s, %s)", (member_id, f"Loan {loan_id}"))
    except UniqueViolation as refused:
        note("database", f"refuses, because of {refused.diag.constraint_name}")
        return 409, {"error": "somebody was faster"}
    note("database", f"stores loan {loan_id} for {name}, due {due_on}")
    note("database", "stores a mail to send later")
    return 201, {"id": loan_id, "tool": tool, "due": str(due_on)}


# --8<-- [end:rules]
HTTPServer(("127.0.0.1", int(os.environ["PORT"])), Toolshed).serve_forever()
