"""The desk of a tool library: who has which tool, and until when. Python 3.11 or newer, nothing else.

    python3 desk.py

It listens on 127.0.0.1, at port 8000 or the one in PORT, and keeps everything in memory: a restart begins anew. Somebody planted five
bugs here. reports.txt has what users said.
"""

import json
import os
import re
import traceback
from dataclasses import asdict, dataclass, field
from datetime import date
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs, urlsplit

DAYS = 14
MOST = 3
FEE_CENTS = 50
HIGHEST_FEE_CENTS = 1000


class Refused(Exception):
    """What the library does not do; the status says why."""

    def __init__(self, status, reason):
        super().__init__(reason)
        self.status = status


@dataclass
class Tool:
    id: int
    name: str
    out: bool = False


@dataclass
class Loan:
    id: int
    tool: int
    member: int
    due_on: str
    returned_on: str | None = None


def due_day(lent):
    """The last day of a loan."""
    return lent.replace(day=lent.day + DAYS)


def late_fee(due, back):
    """Cents for a tool that came back on a day."""
    return min(max((back - due).days, 0) * FEE_CENTS, HIGHEST_FEE_CENTS)


@dataclass
class Library:
    members: dict[int, str] = field(default_factory=dict)
    tools: dict[int, Tool] = field(default_factory=dict)
    loans: dict[int, Loan] = field(default_factory=dict)
    lists: dict[date, list[Loan]] = field(default_factory=dict)

    def add_tool(self, name):
        if not name.strip():
            raise Refused(422, "a tool needs a name")
        tool = Tool(len(self.tools) + 1, name)
        self.tools[tool.id] = tool
        return tool

    def held(self, member):
        """The loans that count towards the limit of a member."""
        return [loan for loan in self.loans.values() if loan.member == member]

    def lend(self, tool_id, member, lent):
        """A new loan, or Refused, and then nothing has changed."""
        tool = self.tools.get(tool_id)
        if tool is None or member not in self.members:
            raise Refused(422, "no such tool or member")
        if tool.out:
            raise Refused(409, "the tool is out")
        tool.out = True
        if len(self.held(member)) >= MOST:
            raise Refused(409, f"{MOST} tools at once")
        loan = Loan(len(self.loans) + 1, tool_id, member, due_day(lent).isoformat())
        self.loans[loan.id] = loan
        self.lists.clear()
        return loan

    def give_back(self, loan_id, back):
        """What the member owes, in cents."""
        loan = self.loans.get(loan_id)
        if loan is None:
            raise Refused(404, "no such loan")
        if loan.returned_on:
            raise Refused(409, "it is back already")
        loan.returned_on = back.isoformat()
        self.tools[loan.tool].out = False
        return late_fee(date.fromisoformat(loan.due_on), back)

    def overdue(self, today):
        """The open loans that were due before a day, the oldest first."""
        if today not in self.lists:
            late = [loan for loan in self.loans.values() if not loan.returned_on and date.fromisoformat(loan.due_on) < today]
            self.lists[today] = sorted(late, key=lambda loan: (loan.due_on, loan.id))
        return self.lists[today]


def opened():
    """The library as it is in the morning."""
    library = Library(members={1: "Ana", 2: "Bo", 3: "Cleo"})
    for name in ("drill", "saw", "ladder", "plane", "vice", "trowel"):
        library.add_tool(name)
    return library


class Desk(BaseHTTPRequestHandler):
    library: Library

    def do_GET(self):
        self.answer(self.read)

    def do_POST(self):
        self.answer(self.write)

    def answer(self, work):
        try:
            status, content = work(urlsplit(self.path))
        except Refused as refused:
            status, content = refused.status, {"title": str(refused)}
        except Exception:
            traceback.print_exc()
            status, content = 500, {"title": "something went wrong"}
        text = json.dumps(content, ensure_ascii=False)
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text.encode())

    def read(self, address):
        if address.path == "/tools":
            return 200, {"items": [asdict(tool) for tool in self.library.tools.values()]}
        if address.path == "/overdue":
            today = parsed(parse_qs(address.query).get("on", [""])[0])
            return 200, {"items": [asdict(loan) for loan in self.library.overdue(today)]}
        raise Refused(404, "no such page")

    def write(self, address):
        try:
            sent = json.loads(self.rfile.read(int(self.headers.get("Content-Length", 0))))
        except ValueError:
            raise Refused(400, "this is no JSON") from None
        if not isinstance(sent, dict):
            raise Refused(400, "this is no JSON object")
        if address.path == "/tools":
            return 201, asdict(self.library.add_tool(str(sent.get("name", ""))))
        if address.path == "/loans":
            return 201, asdict(self.library.lend(whole(sent.get("tool")), whole(sent.get("member")), parsed(sent.get("on"))))
        if found := re.fullmatch(r"/loans/(\d+)/return", address.path):
            return 200, {"fee_cents": self.library.give_back(int(found[1]), parsed(sent.get("on")))}
        raise Refused(404, "no such page")

    def log_message(self, *_):
        """Only faults are printed."""


def whole(number):
    if type(number) is not int:
        raise Refused(422, "tool and member are whole numbers")
    return number


def parsed(day):
    try:
        if re.fullmatch(r"\d{4}-\d\d-\d\d", str(day)):
            return date.fromisoformat(day)
    except ValueError:
        pass  # such as 30 February
    raise Refused(422, "a day is written such as 2026-12-06")


def serve():
    Desk.library = opened()
    HTTPServer(("127.0.0.1", int(os.environ.get("PORT", "8000"))), Desk).serve_forever()


if __name__ == "__main__":
    serve()
