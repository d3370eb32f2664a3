"""INSECURE ON PURPOSE: a Toolshed with eight holes, to practise on your own machine. Never deploy it, and put nothing real into it.

    python3 toolshed.py              serves http://localhost:8000/, on 127.0.0.1 alone
    python3 toolshed.py routes       prints the routes, and who is meant to use them
    python3 toolshed.py passwords    prints what is stored of the passwords

Python 3.11 or newer, nothing else. The variables PORT, DATABASE, PHOTO_HOST and EXPORT_KEY are described in the brief.
"""
# ruff: noqa: S310, S608 (holes, which this file is for)

import hashlib
import json
import os
import re
import secrets
import sqlite3
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from html import escape
from http.cookies import SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit
from urllib.request import urlopen

if os.environ.get("HOST", "127.0.0.1") != "127.0.0.1":
    sys.exit("This server is insecure on purpose. It starts on 127.0.0.1 and nowhere else.")

PORT = int(os.environ.get("PORT", "8000"))
DATABASE = Path(os.environ.get("DATABASE", "toolshed.db"))

# INSECURE, hole `key`: a key in the code is known to everybody who can read the code. This one is worthless, and always was.
EXPORT_KEY = "practice-key-0000-worthless"

SESSIONS: dict[str, int] = {}
"""The id of a member, by the id of a session."""


@dataclass
class Request:
    """What was asked, and by whom."""

    path: str
    query: dict[str, str]
    fields: dict[str, str]
    authorization: str
    session: str
    database: sqlite3.Connection
    ids: tuple[int, ...] = ()

    @property
    def member(self) -> int:
        """The id of the member who is signed in, or 0."""
        return SESSIONS.get(self.session, 0)

    def row(self, sql: str, *values: object) -> sqlite3.Row:
        found: sqlite3.Row | None = self.database.execute(sql, values).fetchone()
        if found is None:
            raise Refused(404)
        return found


@dataclass
class Answer:
    """What is answered; by default a page."""

    body: bytes | str = ""
    status: int = 200
    type: str = "text/html; charset=utf-8"
    headers: dict[str, str] = field(default_factory=dict)


class Refused(Exception):
    """A request that gets a status of 400 or more."""


def page(title: str, content: str) -> Answer:
    return Answer(f"""<!doctype html><html lang="en"><meta charset="utf-8"><title>{escape(title)}</title>
<p><strong>INSECURE ON PURPOSE. Practice on your own machine only.</strong>
<p><a href="/tools">Tools</a> <a href="/loans">My loans</a> <a href="/sign-in">Sign in</a> <a href="/sign-up">Sign up</a>
<h1>{escape(title)}</h1>{content}""")


def form(action: str, button: str, *names: str, **hidden: object) -> str:
    fields = "".join(
        f'<label>{name} <input name="{name}" type="{"password" if name == "password" else "text"}"></label> ' for name in names
    )
    fields += "".join(f'<input type="hidden" name="{name}" value="{escape(str(value))}">' for name, value in hidden.items())
    return f'<form method="post" action="{action}">{fields}<button>{button}</button></form>'


def see(path: str, **headers: str) -> Answer:
    return Answer(status=303, headers={"Location": path, **headers})


# --- Members ----------------------------------------------------------------------------------------------------------------------


def hashed(password: str) -> str:
    # INSECURE, hole `passwords`: SHA-256 is fast and has no salt here. Whoever reads the table tries millions of words a second on
    # all members at once.
    return hashlib.sha256(password.encode()).hexdigest()


def sign_up_page(_: Request) -> Answer:
    return page("Sign up", form("/sign-up", "Sign up", "name", "email", "password"))


def sign_up(request: Request) -> Answer:
    given = [request.fields.get(name, "").strip() for name in ("name", "email", "password")]
    if not all(given):
        raise Refused(422)
    name, email, password = given
    try:
        request.database.execute("INSERT INTO member (name, email, password) VALUES (?, ?, ?)", (name, email, hashed(password)))
    except sqlite3.IntegrityError:
        raise Refused(409) from None
    return see("/sign-in")


def sign_in_page(request: Request) -> Answer:
    return page("Sign in", form("/sign-in", "Sign in", "email", "password", next=request.query.get("next", "/loans")))


def sign_in(request: Request) -> Answer:
    known = (request.fields.get("email", ""), hashed(request.fields.get("password", "")))
    found = request.database.execute("SELECT id FROM member WHERE email = ? AND password = ?", known).fetchone()
    if not found:
        raise Refused(401)
    session = secrets.token_urlsafe()
    SESSIONS[session] = found["id"]
    # INSECURE, hole `redirect`: `next` leads wherever the link to the sign-in page says.
    # INSECURE, hole `csrf`: the cookie has no SameSite, no HttpOnly, and no form has a token.
    return see(request.fields.get("next") or "/loans", **{"Set-Cookie": f"session={session}; Path=/"})


def sign_out(request: Request) -> Answer:
    SESSIONS.pop(request.session, None)
    return see("/tools")


# --- Tools ------------------------------------------------------------------------------------------------------------------------


def tools(request: Request) -> Answer:
    text, sort = request.query.get("q", ""), request.query.get("sort", "name")
    # INSECURE, hole `sql`: what was typed becomes a part of the SQL, twice.
    found = request.database.execute(f"SELECT id, code, name FROM tool WHERE name LIKE '%{text}%' ORDER BY {sort}")
    items = "".join(f'<li><a href="/tools/{tool["id"]}">{escape(tool["code"])} {escape(tool["name"])}</a>' for tool in found)
    search = f'<form action="/tools"><input name="q" value="{escape(text)}"><button>Search</button></form>'
    return page("Tools", f"{search}<ul>{items}</ul>" + form("/tools", "Add", "code", "name"))


def add_tool(request: Request) -> Answer:
    code, name = request.fields.get("code", ""), request.fields.get("name", "")
    if not code or not name:
        raise Refused(422)
    added = request.database.execute("INSERT INTO tool (code, name) VALUES (?, ?)", (code, name))
    return see(f"/tools/{added.lastrowid}")


def tool(request: Request) -> Answer:
    [number] = request.ids
    found = request.row("SELECT * FROM tool WHERE id = ?", number)
    notes = request.database.execute(
        "SELECT text, link, name FROM note JOIN member ON member.id = note.member WHERE tool = ? ORDER BY note.id", (number,)
    )
    # INSECURE, hole `xss`: what members wrote goes into the page as it is.
    items = "".join(f'<li>{note["text"]} (<a href="{note["link"]}">more</a>, by {note["name"]})' for note in notes)
    photo = f'<img src="/tools/{number}/photo" alt="">' if found["photo"] else ""
    forms = (
        form("/loans", "Borrow", tool=number, member=request.member)
        + form(f"/tools/{number}/notes", "Add a note", "text", "link")
        + form(f"/tools/{number}/photo", "Fetch a photo", "url")
    )
    return page(found["name"], f"{photo}<ul>{items}</ul>{forms}")


def add_note(request: Request) -> Answer:
    [number] = request.ids
    request.row("SELECT id FROM tool WHERE id = ?", number)
    note = (number, request.member, request.fields.get("text", ""), request.fields.get("link", ""))
    request.database.execute("INSERT INTO note (tool, member, text, link) VALUES (?, ?, ?, ?)", note)
    return see(f"/tools/{number}")


def photo(request: Request) -> Answer:
    found = request.row("SELECT photo FROM tool WHERE id = ? AND photo IS NOT NULL", *request.ids)
    return Answer(found["photo"], type="image/png")


def fetch_photo(request: Request) -> Answer:
    [number] = request.ids
    url = request.fields.get("url", "")
    # This limit protects your machine while you practise. It is no cure: everything that listens on your machine is still reached.
    if urlsplit(url).scheme != "http" or urlsplit(url).hostname not in {"127.0.0.1", "localhost"}:
        raise Refused(422)
    try:
        # INSECURE, hole `ssrf`: a visitor decides what this server asks, from inside.
        with urlopen(url, timeout=5) as answer:
            content = answer.read(1_000_000)
    except (OSError, ValueError):
        raise Refused(422) from None
    request.database.execute("UPDATE tool SET photo = ? WHERE id = ?", (content, number))
    return see(f"/tools/{number}")


# --- Loans ------------------------------------------------------------------------------------------------------------------------


def loans(request: Request) -> Answer:
    # INSECURE, hole `loans`, here and below: it asks who you are, and never whose loan it is.
    member = int(request.query.get("member", request.member))
    found = request.database.execute(
        "SELECT loan.id, name, due_on FROM loan JOIN tool ON tool.id = loan.tool WHERE member = ? AND returned = 0", (member,)
    )
    items = "".join(
        f'<li><a href="/loans/{loan["id"]}">{escape(loan["name"])}</a>, due on {loan["due_on"]}'
        + form(f"/loans/{loan['id']}/extend", "Extend")
        + form(f"/loans/{loan['id']}/return", "Return")
        for loan in found
    )
    return page("My loans", f"<ul>{items}</ul>" + form("/sign-out", "Sign out"))


def borrow(request: Request) -> Answer:
    tool_id = request.row("SELECT id FROM tool WHERE id = ?", request.fields.get("tool", ""))["id"]
    if request.database.execute("SELECT id FROM loan WHERE tool = ? AND returned = 0", (tool_id,)).fetchone():
        raise Refused(409)
    due = datetime.now(UTC).date() + timedelta(days=14)
    made = request.database.execute(
        "INSERT INTO loan (tool, member, due_on) VALUES (?, ?, ?)",
        (tool_id, request.fields.get("member", request.member), due.isoformat()),
    )
    return see(f"/loans/{made.lastrowid}")


def loan(request: Request) -> Answer:
    found = request.row("SELECT id, tool, member, due_on, returned FROM loan WHERE id = ?", *request.ids)
    return Answer(json.dumps({**found, "returned": bool(found["returned"])}), type="application/json")


def extend(request: Request) -> Answer:
    found = request.row("SELECT due_on FROM loan WHERE id = ?", *request.ids)
    due = date.fromisoformat(found["due_on"]) + timedelta(days=7)
    request.database.execute("UPDATE loan SET due_on = ? WHERE id = ?", (due.isoformat(), *request.ids))
    return see("/loans")


def give_back(request: Request) -> Answer:
    request.row("SELECT id FROM loan WHERE id = ?", *request.ids)
    request.database.execute("UPDATE loan SET returned = 1 WHERE id = ?", request.ids)
    return see("/loans")


def export(request: Request) -> Answer:
    if request.authorization != f"Bearer {EXPORT_KEY}":
        raise Refused(401)
    rows = request.database.execute(
        "SELECT code, email, due_on FROM loan JOIN tool ON tool = tool.id JOIN member ON member = member.id"
    )
    return Answer("code,email,due_on\n" + "".join(",".join(row) + "\n" for row in rows), type="text/csv")


# --- The server -------------------------------------------------------------------------------------------------------------------

Route = tuple[str, str, str, Callable[[Request], Answer]]

ROUTES: list[Route] = [
    ("GET", "/", "anyone", lambda _: see("/tools")),
    ("GET", "/sign-up", "anyone", sign_up_page),
    ("POST", "/sign-up", "anyone", sign_up),
    ("GET", "/sign-in", "anyone", sign_in_page),
    ("POST", "/sign-in", "anyone", sign_in),
    ("POST", "/sign-out", "member", sign_out),
    ("GET", "/tools", "anyone", tools),
    ("POST", "/tools", "member", add_tool),
    ("GET", "/tools/{tool}", "anyone", tool),
    ("POST", "/tools/{tool}/notes", "member", add_note),
    ("GET", "/tools/{tool}/photo", "anyone", photo),
    ("POST", "/tools/{tool}/photo", "member", fetch_photo),
    ("GET", "/loans", "member", loans),
    ("POST", "/loans", "member", borrow),
    ("GET", "/loans/{loan}", "owner", loan),
    ("POST", "/loans/{loan}/extend", "owner", extend),
    ("POST", "/loans/{loan}/return", "owner", give_back),
    ("GET", "/export", "key", export),
]
"""Method, path, who is meant to use it, and what answers. "owner" is a wish: nothing below asks for it."""


def connect() -> sqlite3.Connection:
    database = sqlite3.connect(DATABASE, timeout=10, isolation_level=None)
    database.row_factory = sqlite3.Row
    return database


def answer(method: str, request: Request) -> Answer:
    for verb, path, who, function in ROUTES:
        match = re.fullmatch(re.sub(r"{\w+}", r"([0-9]{1,9})", path), request.path)
        if match and verb == method:
            if who in {"member", "owner"} and not request.member:
                return see(f"/sign-in?next={request.path}")
            request.ids = tuple(map(int, match.groups()))
            return function(request)
    raise Refused(404)


class Toolshed(BaseHTTPRequestHandler):
    """INSECURE: one request."""

    def handle_any(self) -> None:
        asked = urlsplit(self.path)
        body = self.rfile.read(int(self.headers["Content-Length"] or 0)).decode()
        cookie = SimpleCookie(self.headers["Cookie"]).get("session")
        database = connect()
        request = Request(
            path=asked.path,
            query={name: values[-1] for name, values in parse_qs(asked.query).items()},
            fields={name: values[-1] for name, values in parse_qs(body).items()},
            authorization=self.headers["Authorization"] or "",
            session=cookie.value if cookie else "",
            database=database,
        )
        try:
            # Other names than these would be a page elsewhere that was led to your machine.
            if self.headers["Host"] not in {f"localhost:{PORT}", f"127.0.0.1:{PORT}"}:
                raise Refused(421)  # noqa: TRY301
            answered = answer(self.command, request)
        except Refused as refused:
            answered = Answer(f"{refused}", int(str(refused)), "text/plain; charset=utf-8")
        except (sqlite3.Error, ValueError) as error:
            answered = Answer(f"{type(error).__name__}: {error}", 500, "text/plain; charset=utf-8")
        finally:
            database.close()
        content = answered.body.encode() if isinstance(answered.body, str) else answered.body
        self.send_response(answered.status)
        for name, value in {"Content-Type": answered.type, "Content-Length": str(len(content)), **answered.headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = handle_any  # noqa: N815

    def log_message(self, *_: object) -> None:
        pass


def main() -> None:
    command = sys.argv[1] if len(sys.argv) > 1 else "serve"
    if command == "routes":
        for method, path, who, _ in ROUTES:
            print(method, path, who)
    elif command == "passwords":
        for member in connect().execute("SELECT email, password FROM member ORDER BY id"):
            print(*member)
    else:
        if not DATABASE.exists():
            connect().executescript((Path(__file__).parent / "start.sql").read_text("utf-8"))
        print(
            f"INSECURE ON PURPOSE, at http://localhost:{PORT}/ on this machine alone. Stop it with Ctrl+C when you are done.",
            flush=True,
        )
        ThreadingHTTPServer(("127.0.0.1", PORT), Toolshed).serve_forever()


if __name__ == "__main__":
    main()
