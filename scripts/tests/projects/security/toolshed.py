"""Toolshed, mended: what the project of stage 8 asks for.

python3 toolshed.py              serves http://localhost:8000/
python3 toolshed.py routes       prints the routes, and who may use them
"""

import hashlib
import hmac
import http.client
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
from typing import Any
from urllib.parse import parse_qs, urlsplit

import webauthn
from argon2 import PasswordHasher
from argon2.exceptions import VerificationError
from webauthn.helpers.exceptions import WebAuthnException
from webauthn.helpers.structs import AuthenticatorSelectionCriteria, ResidentKeyRequirement, UserVerificationRequirement

PORT = int(os.environ.get("PORT", "8000"))
DATABASE = Path(os.environ.get("DATABASE", "toolshed.db"))
PHOTO_HOST = os.environ.get("PHOTO_HOST", "photos.toolshed.example")
EXPORT_KEY = os.environ.get("EXPORT_KEY", "")
ORIGIN = f"http://localhost:{PORT}"
HERE = Path(__file__).parent
LARGEST = 1024 * 1024
"""Bytes of a photo, and of a request."""

HASHER = PasswordHasher(time_cost=2, memory_cost=19456, parallelism=1)
WRAPPED = "sha256+"
"""Stands before the Argon2id hash of an old SHA-256 hash."""


@dataclass
class Session:
    """What the server knows about a browser."""

    member: int = 0
    token: str = field(default_factory=secrets.token_urlsafe)
    challenge: bytes = b""
    """Of the ceremony that goes on; it is used once."""


SESSIONS: dict[str, Session] = {}


@dataclass
class Request:
    """What was asked, and by whom."""

    path: str
    query: dict[str, str]
    body: bytes
    headers: dict[str, str]
    session_id: str
    database: sqlite3.Connection
    ids: tuple[int, ...] = ()
    set_cookie: str = ""

    @property
    def session(self) -> Session:
        if self.session_id not in SESSIONS:
            self.new_session(0)
        return SESSIONS[self.session_id]

    def new_session(self, member: int) -> None:
        """A new id, so that one from before signing in is worth nothing."""
        SESSIONS.pop(self.session_id, None)
        self.session_id = secrets.token_urlsafe()
        SESSIONS[self.session_id] = Session(member)
        self.set_cookie = f"session={self.session_id}; Path=/; HttpOnly; SameSite=Lax"

    @property
    def member(self) -> int:
        return SESSIONS[self.session_id].member if self.session_id in SESSIONS else 0

    @property
    def role(self) -> str:
        """Read anew for each request, so that a change counts at once."""
        found = self.database.execute("SELECT role FROM member WHERE id = ?", (self.member,)).fetchone()
        return str(found["role"]) if found else ""

    @property
    def is_json(self) -> bool:
        return self.headers.get("content-type", "").partition(";")[0].strip() == "application/json"

    @property
    def fields(self) -> dict[str, str]:
        try:
            return {name: values[-1] for name, values in parse_qs(self.body.decode()).items()}
        except UnicodeDecodeError:
            raise Refused(400) from None

    @property
    def json(self) -> Any:
        if not self.is_json:
            raise Refused(415)
        try:
            return json.loads(self.body)
        except ValueError:
            raise Refused(400) from None

    def row(self, sql: str, *values: object) -> sqlite3.Row:
        found: sqlite3.Row | None = self.database.execute(sql, values).fetchone()
        if found is None:
            raise Refused(404)
        return found

    def form(self, action: str, button: str, *names: str, **hidden: object) -> str:
        fields = "".join(
            f'<label>{name} <input name="{name}" type="{"password" if name == "password" else "text"}"></label> '
            for name in names
        )
        fields += "".join(
            f'<input type="hidden" name="{name}" value="{escape(str(value))}">'
            for name, value in {**hidden, "csrf": self.session.token}.items()
        )
        return f'<form method="post" action="{action}">{fields}<button>{button}</button></form>'


@dataclass
class Answer:
    """What is answered; by default a page."""

    body: bytes | str = ""
    status: int = 200
    type: str = "text/html; charset=utf-8"
    location: str = ""


class Refused(Exception):
    """A request that gets a status of 400 or more."""


def page(title: str, content: str) -> Answer:
    return Answer(f"""<!doctype html><html lang="en"><meta charset="utf-8"><title>{escape(title)}</title>
<p><a href="/tools">Tools</a> <a href="/loans">My loans</a> <a href="/sign-in">Sign in</a> <a href="/sign-up">Sign up</a>
<h1>{escape(title)}</h1>{content}""")


def see(path: str) -> Answer:
    return Answer(status=303, location=path)


def as_json(value: object, status: int = 200) -> Answer:
    return Answer(value if isinstance(value, str) else json.dumps(value), status, "application/json")


# --- Members ----------------------------------------------------------------------------------------------------------------------


def old_hash(password: str) -> str:
    return hashlib.sha256(password.encode()).hexdigest()


def verified(request: Request) -> sqlite3.Row | None:
    """The member whose e-mail and password were sent. An old hash is replaced here, where the password is at hand."""
    email, password = request.fields.get("email", ""), request.fields.get("password", "")
    found: sqlite3.Row | None = request.database.execute("SELECT id, password FROM member WHERE email = ?", (email,)).fetchone()
    stored = found["password"] if found else HASHER.hash("nobody")  # as much work as for somebody
    old = stored.startswith(WRAPPED)
    try:
        HASHER.verify(stored.removeprefix(WRAPPED), old_hash(password) if old else password)
    except VerificationError:
        return None
    if found and (old or HASHER.check_needs_rehash(stored)):
        request.database.execute("UPDATE member SET password = ? WHERE id = ?", (HASHER.hash(password), found["id"]))
    return found


def sign_up_page(request: Request) -> Answer:
    return page("Sign up", request.form("/sign-up", "Sign up", "name", "email", "password"))


def sign_up(request: Request) -> Answer:
    name, email, password = (request.fields.get(name, "").strip() for name in ("name", "email", "password"))
    if not name or not re.fullmatch(r"[^\s@]+@[^\s@]+", email) or len(password) < 15:
        raise Refused(422)
    try:
        request.database.execute(
            "INSERT INTO member (name, email, password) VALUES (?, ?, ?)", (name, email, HASHER.hash(password))
        )
    except sqlite3.IntegrityError:
        raise Refused(409) from None
    return see("/sign-in")


def inside(target: str) -> str:
    """The address after signing in: one of ours, whatever was asked for."""
    return target if re.fullmatch(r"/(?![/\\])[\w/?=&.-]*", target, re.ASCII) else "/loans"


def sign_in_page(request: Request) -> Answer:
    hidden = {"next": inside(request.query.get("next", "/loans"))}
    return page("Sign in", request.form("/sign-in", "Sign in", "email", "password", **hidden))


def sign_in(request: Request) -> Answer:
    found = verified(request)
    if not found:
        raise Refused(401)
    if request.database.execute("SELECT 1 FROM passkey WHERE member = ?", (found["id"],)).fetchone():
        raise Refused(403)  # the passkey, or a recovery code
    request.new_session(found["id"])
    return see(inside(request.fields.get("next", "/loans")))


def sign_out(request: Request) -> Answer:
    request.new_session(0)
    return see("/tools")


def members(request: Request) -> Answer:
    items = "".join(
        f"<li>{escape(member['name'])} {escape(member['email'])} ({member['role']})"
        + request.form(f"/members/{member['id']}/role", "Change", "role")
        for member in request.database.execute("SELECT id, name, email, role FROM member ORDER BY id")
    )
    return page("Members", f"<ul>{items}</ul>")


def change_role(request: Request) -> Answer:
    role = request.fields.get("role", "")
    if role not in {"member", "staff"}:
        raise Refused(422)
    request.row("SELECT id FROM member WHERE id = ?", *request.ids)
    request.database.execute("UPDATE member SET role = ? WHERE id = ?", (role, *request.ids))
    return see("/members")


# --- Passkeys ---------------------------------------------------------------------------------------------------------------------


def challenge(request: Request) -> bytes:
    """The challenge of this browser's ceremony, for one use."""
    given, request.session.challenge = request.session.challenge, b""
    if not given:
        raise Refused(400)
    return given


def passkey_options(request: Request) -> Answer:
    email = request.row("SELECT email FROM member WHERE id = ?", request.member)["email"]
    options = webauthn.generate_registration_options(
        rp_id="localhost",
        rp_name="Toolshed",
        user_id=str(request.member).encode(),
        user_name=email,
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.REQUIRED, user_verification=UserVerificationRequirement.REQUIRED
        ),
    )
    request.session.challenge = options.challenge
    return as_json(webauthn.options_to_json(options))


def add_passkey(request: Request) -> Answer:
    try:
        new = webauthn.verify_registration_response(
            credential=request.json,
            expected_challenge=challenge(request),
            expected_origin=ORIGIN,
            expected_rp_id="localhost",
            require_user_verification=True,
        )
    except WebAuthnException:
        raise Refused(422) from None
    row = (new.credential_id, request.member, new.credential_public_key, new.sign_count)
    try:
        request.database.execute("INSERT INTO passkey (id, member, key, count) VALUES (?, ?, ?, ?)", row)
    except sqlite3.IntegrityError:  # somebody has registered it
        raise Refused(409) from None
    return as_json({}, 201)


def sign_in_options(request: Request) -> Answer:
    options = webauthn.generate_authentication_options(rp_id="localhost", user_verification=UserVerificationRequirement.REQUIRED)
    request.session.challenge = options.challenge
    return as_json(webauthn.options_to_json(options))


def sign_in_with_passkey(request: Request) -> Answer:
    given = request.json
    try:
        found = request.row("SELECT * FROM passkey WHERE id = ?", webauthn.base64url_to_bytes(given["rawId"]))
        checked = webauthn.verify_authentication_response(
            credential=given,
            expected_challenge=challenge(request),
            expected_origin=ORIGIN,
            expected_rp_id="localhost",
            credential_public_key=found["key"],
            credential_current_sign_count=found["count"],
            require_user_verification=True,
        )
    except (WebAuthnException, KeyError, TypeError):
        raise Refused(401) from None
    request.database.execute("UPDATE passkey SET count = ? WHERE id = ?", (checked.new_sign_count, found["id"]))
    request.new_session(found["member"])
    return as_json({})


def code_hash(code: str) -> str:
    """The codes are random, so a fast hash will do."""
    return hashlib.sha256(code.strip().encode()).hexdigest()


def recovery_codes(request: Request) -> Answer:
    codes = [secrets.token_hex(12) for _ in range(8)]
    request.database.execute("DELETE FROM recovery WHERE member = ?", (request.member,))
    for code in codes:
        request.database.execute("INSERT INTO recovery (member, code) VALUES (?, ?)", (request.member, code_hash(code)))
    return as_json({"codes": codes}, 201)


def recover_page(request: Request) -> Answer:
    return page("Recover your account", request.form("/recover", "Recover", "email", "password", "code"))


def recover(request: Request) -> Answer:
    found = verified(request)
    code = code_hash(request.fields.get("code", ""))
    if not found:
        raise Refused(401)
    used = request.database.execute("DELETE FROM recovery WHERE member = ? AND code = ?", (found["id"], code))
    if not used.rowcount:
        raise Refused(401)
    request.database.execute("DELETE FROM passkey WHERE member = ?", (found["id"],))
    request.new_session(found["id"])
    return see("/loans")


# --- Tools ------------------------------------------------------------------------------------------------------------------------

SEARCHES = {
    "name": "SELECT id, code, name FROM tool WHERE instr(lower(name), lower(?)) > 0 ORDER BY name",
    "code": "SELECT id, code, name FROM tool WHERE instr(lower(name), lower(?)) > 0 ORDER BY code",
}


def tools(request: Request) -> Answer:
    text, sort = request.query.get("q", ""), request.query.get("sort", "name")
    if sort not in SEARCHES:
        raise Refused(400)
    found = request.database.execute(SEARCHES[sort], (text,))
    items = "".join(f'<li><a href="/tools/{tool["id"]}">{escape(tool["code"])} {escape(tool["name"])}</a>' for tool in found)
    search = f'<form action="/tools"><input name="q" value="{escape(text)}"><button>Search</button></form>'
    add = request.form("/tools", "Add", "code", "name") if request.role == "staff" else ""
    return page("Tools", f"{search}<ul>{items}</ul>{add}")


def add_tool(request: Request) -> Answer:
    code, name = request.fields.get("code", ""), request.fields.get("name", "")
    if not code or not name:
        raise Refused(422)
    added = request.database.execute("INSERT INTO tool (code, name) VALUES (?, ?)", (code, name))
    return see(f"/tools/{added.lastrowid}")


def note_item(note: sqlite3.Row) -> str:
    link = f' (<a href="{escape(note["link"])}">more</a>)' if note["link"].startswith("https://") else ""
    return f"<li>{escape(note['text'])}{link}, by {escape(note['name'])}"


def tool(request: Request) -> Answer:
    [number] = request.ids
    found = request.row("SELECT * FROM tool WHERE id = ?", number)
    notes = request.database.execute(
        "SELECT text, link, name FROM note JOIN member ON member.id = note.member WHERE tool = ? ORDER BY note.id", (number,)
    )
    photo = f'<img src="/tools/{number}/photo" alt="">' if found["photo"] else ""
    forms = (
        request.form("/loans", "Borrow", tool=number)
        + request.form(f"/tools/{number}/notes", "Add a note", "text", "link")
        + request.form(f"/tools/{number}/photo", "Fetch a photo", "url")
    )
    return page(found["name"], f"{photo}<ul>{''.join(map(note_item, notes))}</ul>{forms}")


def add_note(request: Request) -> Answer:
    [number] = request.ids
    request.row("SELECT id FROM tool WHERE id = ?", number)
    text, link = request.fields.get("text", ""), request.fields.get("link", "")
    if not text or (link and not re.fullmatch(r"https://[^\s\"'<>]+", link)):
        raise Refused(422)
    request.database.execute(
        "INSERT INTO note (tool, member, text, link) VALUES (?, ?, ?, ?)", (number, request.member, text, link)
    )
    return see(f"/tools/{number}")


def photo(request: Request) -> Answer:
    found = request.row("SELECT photo FROM tool WHERE id = ? AND photo IS NOT NULL", *request.ids)
    return Answer(found["photo"], type="image/png")


def fetch_photo(request: Request) -> Answer:
    [number] = request.ids
    path = request.fields.get("url", "").removeprefix(f"http://{PHOTO_HOST}/")
    if not re.fullmatch(r"[\w./-]+", path, re.ASCII):
        raise Refused(422)
    connection = http.client.HTTPConnection(PHOTO_HOST, timeout=5)  # this host, whatever was typed; redirects are not followed
    try:
        connection.request("GET", f"/{path}")
        answer = connection.getresponse()
        content = answer.read(LARGEST + 1)
    except (OSError, http.client.HTTPException):
        raise Refused(422) from None
    finally:
        connection.close()
    if answer.status != 200 or len(content) > LARGEST or not content.startswith(b"\x89PNG\r\n\x1a\n"):
        raise Refused(422)
    request.database.execute("UPDATE tool SET photo = ? WHERE id = ?", (content, number))
    return see(f"/tools/{number}")


# --- Loans ------------------------------------------------------------------------------------------------------------------------


def own_loan(request: Request) -> sqlite3.Row:
    """The loan in the path, if it is the member's own; otherwise it does not exist for them."""
    return request.row(
        "SELECT id, tool, member, due_on, returned FROM loan WHERE id = ? AND member = ?", *request.ids, request.member
    )


def loans(request: Request) -> Answer:
    found = request.database.execute(
        "SELECT loan.id, name, due_on FROM loan JOIN tool ON tool.id = loan.tool WHERE member = ? AND returned = 0",
        (request.member,),
    )
    items = "".join(
        f'<li><a href="/loans/{loan["id"]}">{escape(loan["name"])}</a>, due on {loan["due_on"]}'
        + request.form(f"/loans/{loan['id']}/extend", "Extend")
        + request.form(f"/loans/{loan['id']}/return", "Return")
        for loan in found
    )
    return page("My loans", f"<ul>{items}</ul>" + request.form("/sign-out", "Sign out"))


def borrow(request: Request) -> Answer:
    tool_id = request.row("SELECT id FROM tool WHERE id = ?", request.fields.get("tool", ""))["id"]
    if request.database.execute("SELECT id FROM loan WHERE tool = ? AND returned = 0", (tool_id,)).fetchone():
        raise Refused(409)
    due = datetime.now(UTC).date() + timedelta(days=14)
    made = request.database.execute(
        "INSERT INTO loan (tool, member, due_on) VALUES (?, ?, ?)", (tool_id, request.member, due.isoformat())
    )
    return see(f"/loans/{made.lastrowid}")


def loan(request: Request) -> Answer:
    found = own_loan(request)
    return as_json({**found, "returned": bool(found["returned"])})


def extend(request: Request) -> Answer:
    found = own_loan(request)
    due = date.fromisoformat(found["due_on"]) + timedelta(days=7)
    request.database.execute("UPDATE loan SET due_on = ? WHERE id = ?", (due.isoformat(), found["id"]))
    return see("/loans")


def give_back(request: Request) -> Answer:
    found = own_loan(request)
    request.database.execute("UPDATE loan SET returned = 1 WHERE id = ?", (found["id"],))
    return see("/loans")


def export(request: Request) -> Answer:
    given = request.headers.get("authorization", "").encode()
    if not hmac.compare_digest(hashlib.sha256(given).digest(), hashlib.sha256(f"Bearer {EXPORT_KEY}".encode()).digest()):
        raise Refused(401)
    rows = request.database.execute(
        "SELECT code, email, due_on FROM loan JOIN tool ON tool = tool.id JOIN member ON member = member.id"
    )
    return Answer("code,email,due_on\n" + "".join(",".join(row) + "\n" for row in rows), type="text/csv; charset=utf-8")


# --- The server -------------------------------------------------------------------------------------------------------------------

Route = tuple[str, str, str, Callable[[Request], Answer]]

ROUTES: list[Route] = [
    ("GET", "/", "anyone", lambda _: see("/tools")),
    ("GET", "/sign-up", "anyone", sign_up_page),
    ("POST", "/sign-up", "anyone", sign_up),
    ("GET", "/sign-in", "anyone", sign_in_page),
    ("POST", "/sign-in", "anyone", sign_in),
    ("POST", "/sign-in/passkey/options", "anyone", sign_in_options),
    ("POST", "/sign-in/passkey", "anyone", sign_in_with_passkey),
    ("GET", "/recover", "anyone", recover_page),
    ("POST", "/recover", "anyone", recover),
    ("POST", "/sign-out", "member", sign_out),
    ("POST", "/passkeys/options", "member", passkey_options),
    ("POST", "/passkeys", "member", add_passkey),
    ("POST", "/recovery-codes", "member", recovery_codes),
    ("GET", "/members", "staff", members),
    ("POST", "/members/{member}/role", "staff", change_role),
    ("GET", "/tools", "anyone", tools),
    ("POST", "/tools", "staff", add_tool),
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
"""Method, path, who may use it, and what answers. Owners are told apart by `own_loan`, keys by `export`."""


def connect() -> sqlite3.Connection:
    database = sqlite3.connect(DATABASE, timeout=10, isolation_level=None)
    database.row_factory = sqlite3.Row
    return database


def migrate() -> None:
    """From the start data to the mended tables. Old hashes are wrapped at once, without waiting for their members."""
    if not DATABASE.exists():
        connect().executescript((HERE / "start.sql").read_text("utf-8"))
    database = connect()
    if database.execute("PRAGMA user_version").fetchone()[0] == 0:
        database.executescript(f"BEGIN; {(HERE / 'mend.sql').read_text('utf-8')} PRAGMA user_version = 1; COMMIT;")
        for member in database.execute("SELECT id, password FROM member").fetchall():
            wrapped = WRAPPED + HASHER.hash(member["password"])
            database.execute("UPDATE member SET password = ? WHERE id = ?", (wrapped, member["id"]))
    database.close()


def may_start_here(request: Request) -> bool:
    """Whether a request that changes something was meant: it began on a page of ours, and carries this session's token."""
    site = request.headers.get("sec-fetch-site", "")
    if site and site != "same-origin":
        return False
    if request.headers.get("origin") != ORIGIN:
        return False
    if request.is_json:  # a page elsewhere cannot send that without being asked first
        return True
    return hmac.compare_digest(request.fields.get("csrf", "").encode(), request.session.token.encode())


def answer(method: str, request: Request) -> Answer:
    for verb, path, who, function in ROUTES:
        match = re.fullmatch(re.sub(r"{\w+}", r"([0-9]{1,9})", path), request.path)
        if not match or verb != method:
            continue
        if verb == "POST" and not may_start_here(request):
            raise Refused(403)
        if who not in {"anyone", "key"} and not request.member:
            if verb == "POST":
                raise Refused(401)
            return see(f"/sign-in?next={request.path}")
        if who == "staff" and request.role != "staff":
            raise Refused(403)
        request.ids = tuple(map(int, match.groups()))
        return function(request)
    raise Refused(404)


class Toolshed(BaseHTTPRequestHandler):
    """One request."""

    def handle_any(self) -> None:
        asked = urlsplit(self.path)
        length = int(self.headers["Content-Length"] or 0)
        cookie = SimpleCookie(self.headers["Cookie"]).get("session")
        database = connect()
        request = Request(
            path=asked.path,
            query={name: values[-1] for name, values in parse_qs(asked.query).items()},
            body=self.rfile.read(min(length, LARGEST)),
            headers={name.lower(): value for name, value in self.headers.items()},
            session_id=cookie.value if cookie else "",
            database=database,
        )
        try:
            answered = answer(self.command, request)
        except Refused as refused:
            answered = Answer(str(refused), int(str(refused)), "text/plain; charset=utf-8")
        finally:
            database.close()
        content = answered.body.encode() if isinstance(answered.body, str) else answered.body
        self.send_response(answered.status)
        fields = {
            "Content-Type": answered.type,
            "Content-Length": str(len(content)),
            "Content-Security-Policy": "script-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "same-origin",
            "Location": answered.location,
            "Set-Cookie": request.set_cookie,
        }
        for name, value in fields.items():
            if value:
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
    elif not EXPORT_KEY:
        sys.exit("EXPORT_KEY must be set")
    else:
        migrate()
        ThreadingHTTPServer(("127.0.0.1", PORT), Toolshed).serve_forever()


if __name__ == "__main__":
    main()
