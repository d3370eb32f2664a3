"""Checks the project "Toolshed in a framework" from outside, whatever it is written in. Python 3.11 or newer and Git, nothing else.

    python3 accept.py . --rules domain

It clones your repository into an empty folder, starts the application there with the command of your README, plays the mail server,
and asks over HTTP. One line per acceptance line; the exit status is 0 if all hold.
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import re
import shlex
import shutil
import signal
import socket
import socketserver
import struct
import subprocess
import sys
import tempfile
import threading
import time
import uuid
import zlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from email import message_from_string, policy
from pathlib import Path
from typing import Any

PATIENCE = 600
"""Seconds from the command in the README to the first answer."""

LARGEST = 1024 * 1024
"""Bytes that a photo may have."""


class Broken(Exception):
    """A requirement that does not hold; the text says what must."""


def must(holds: object, sentence: str) -> None:
    if not holds:
        raise Broken(f"must {sentence}")


# --- The mail server ------------------------------------------------------------------------------------------------------


class Mail(socketserver.ThreadingTCPServer):
    """Takes every letter. It can be down, which is to send callers away, and slow."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Conversation)
        self.down = False
        self.slow = False
        self.letters: list[tuple[str, str]] = []
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()

    @property
    def port(self) -> int:
        return int(self.server_address[1])

    def to(self, address: str) -> list[str]:
        """The letters to an address."""
        return [text for recipient, text in self.letters if recipient == address.lower()]


class Conversation(socketserver.StreamRequestHandler):
    server: Mail

    def say(self, line: str) -> None:
        self.wfile.write(line.encode() + b"\r\n")

    def handle(self) -> None:
        with suppress(OSError):
            self.talk()

    def talk(self) -> None:
        if self.server.down:
            self.say("421 mail.toolshed.example is down")
            return
        self.say("220 mail.toolshed.example")
        recipients: list[str] = []
        while line := self.rfile.readline().decode("utf-8", "replace").strip():
            verb = line.upper()
            if verb.startswith("RCPT TO:"):
                recipients.append(line[8:].partition(">")[0].strip(" <").lower())
                self.say("250 ok")
            elif verb == "DATA":
                self.say("354 go on")
                text = b""
                while (part := self.rfile.readline()) not in {b".\r\n", b""}:
                    text += part
                if self.server.slow:
                    time.sleep(0.5)
                self.server.letters += [(one, text.decode("utf-8", "replace")) for one in recipients]
                recipients = []
                self.say("250 ok")
            elif verb == "QUIT":
                self.say("221 bye")
                return
            else:
                self.say("250 ok")


# --- The application ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Answer:
    """What the application answered, and to what."""

    what: str
    status: int
    headers: dict[str, str]
    body: bytes

    def status_is(self, *wanted: int) -> Answer:
        must(self.status in wanted, f"answer {self.what} with {' or '.join(map(str, wanted))}, not with {self.status}")
        return self

    @property
    def json(self) -> Any:
        try:
            found = json.loads(self.body)
        except ValueError:
            raise Broken(f"must answer {self.what} with JSON, not with {self.body[:60]!r}") from None
        must(isinstance(found, dict), f"answer {self.what} with a JSON object")
        return found


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


@dataclass
class Application:
    """A clone of the learner's repository, and the server that runs in it."""

    folder: Path
    rules: list[str]
    uploads: Path
    mail: Mail
    log: Path
    port: int = 0
    process: subprocess.Popen[bytes] | None = None

    def command(self, heading: str) -> str:
        """The one command under a heading of the README."""
        readme = self.folder / "README.md"
        must(readme.is_file(), "have a README.md in the repository")
        commands: list[str] = []
        found = here = block = False
        for line in map(str.strip, readme.read_text("utf-8", "replace").splitlines()):
            if line.startswith("```"):
                block = not block
            elif not block and line.startswith("#"):
                here = line.strip("# ").lower() == heading.lower()
                found = found or here
            elif here and block and line and not line.startswith("#"):  # in a block, that is a comment
                commands.append(line.removeprefix("$ "))
        must(found, f"have a heading {heading} in the README")
        must(
            len(commands) == 1,
            f"give one command under the heading {heading} in the README, in a block between lines of ```, not {len(commands)}",
        )
        return commands[0]

    @property
    def environment(self) -> dict[str, str]:
        own = {"PORT": str(self.port), "UPLOADS": str(self.uploads), "MAIL_PORT": str(self.mail.port)}
        return {**os.environ, **own}

    def start(self) -> None:
        """Start it with the command of the README, and wait for its first answer."""
        for heading in ("Test the rules", "Send reminders"):
            self.command(heading)
        command = self.command("Run")
        self.port = free_port()
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(  # noqa: S602 (your own command, here and below)
                command,
                shell=True,
                cwd=self.folder,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        end = time.monotonic() + PATIENCE
        while True:
            with suppress(Broken):
                if self.ask("GET", "/tools").status == 200:
                    return
            lines = self.log.read_text("utf-8", "replace").splitlines()
            said = f"; it said: {lines[-1]}" if lines else ""
            must(self.process.poll() is None, f"go on running after `{command}`{said}")
            must(time.monotonic() < end, f"answer GET /tools with 200 within ten minutes of `{command}`{said}")
            time.sleep(0.1)

    def stop(self) -> None:
        """Stop it, and what it started."""
        if not self.process:
            return
        if os.name == "nt":
            subprocess.run(f"taskkill /F /T /PID {self.process.pid}", capture_output=True, check=False)  # noqa: S603
        else:
            with suppress(OSError):  # nothing of it is left
                os.killpg(self.process.pid, signal.SIGTERM)
                end = time.monotonic() + 10
                while time.monotonic() < end:
                    self.process.poll()
                    os.killpg(self.process.pid, 0)
                    time.sleep(0.02)
                os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        self.process = None

    def ask(self, method: str, path: str, body: bytes = b"", headers: dict[str, str] | None = None) -> Answer:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            with suppress(BrokenPipeError, ConnectionResetError):  # it may refuse a large photo before it has read it
                connection.request(method, path, body or None, headers or {})
            response = connection.getresponse()
            fields = {name.lower(): value for name, value in response.getheaders()}
            return Answer(f"{method} {path}", response.status, fields, response.read())
        except (OSError, ValueError, http.client.HTTPException) as error:
            raise Broken(f"must answer {method} {path} ({type(error).__name__}: {error})") from None
        finally:
            connection.close()

    def post(self, path: str, given: dict[str, object]) -> Answer:
        headers = {"Content-Type": "application/json", "Idempotency-Key": str(uuid.uuid4())}
        return self.ask("POST", path, json.dumps(given).encode(), headers)

    def new_member(self) -> tuple[Any, str]:
        """The id and the address of a new member."""
        email = f"x-{uuid.uuid4().hex[:12]}@toolshed.example"
        member = self.post("/members", {"name": "Ana", "email": email}).status_is(201).json
        return member["id"], email

    def new_tool(self) -> Any:
        code = f"X-{uuid.uuid4().hex[:12]}"
        return self.post("/tools", {"code": code, "name": f"drill {code}"}).status_is(201).json

    def lend(self, tool: Any, member: Any) -> Answer:
        return self.post("/loans", {"tool_id": tool["id"], "member_id": member})

    def remind(self, day: date) -> None:
        """Run the job for a day. Whether it succeeds is not asked: without a mail server it cannot."""
        command = f"{self.command('Send reminders')} {day.isoformat()}"
        try:
            subprocess.run(  # noqa: S602
                command, shell=True, cwd=self.folder, env=self.environment, capture_output=True, check=False, timeout=60
            )
        except subprocess.TimeoutExpired:
            raise Broken(f"must end `{command}` within a minute") from None

    def send_photo(self, tool: Any, name: str, content: bytes) -> Answer:
        boundary = uuid.uuid4().hex
        head = (
            f'--{boundary}\r\nContent-Disposition: form-data; name="photo"; filename="{name}"\r\nContent-Type: image/png\r\n\r\n'
        )
        body = head.encode() + content + f"\r\n--{boundary}--\r\n".encode()
        return self.ask("POST", f"/tools/{tool['id']}/photo", body, {"Content-Type": f"multipart/form-data; boundary={boundary}"})


# --- The acceptance lines, in the order of the brief ----------------------------------------------------------------------

ANYWHERE = r"ActiveRecord|ApplicationRecord|ActiveModel|ActionController|Illuminate\\|Symfony\\|Doctrine\\|\bPDO\b|\bmysqli\b|springframework"
IMPORTED = (
    r"django|rest_framework|flask|fastapi|starlette|sqlalchemy|psycopg\w*|sqlite3|pymongo|redis|express|fastify|@nestjs|pg|mysql\w*"
    r"|mongoose|sequelize|prisma|typeorm|knex|node:sqlite|node:http|better-sqlite3|java\.sql|javax\.sql|jakarta\.\w+|rails|active_record"
    r"|active_support|sequel|sinatra|koa|drizzle-orm|mongodb|ioredis|mariadb|asyncpg|aiosqlite|peewee|bottle|tornado|org\.hibernate"
)
OUTSIDE = re.compile(
    r"^\s*(?:import\b(?:[\w., ]*,)?|(?:from|require|use)\b|.*\b(?:import|require)\s*\(|.*\bfrom\s+[\"'])\W*(?:static )?"
    rf"({IMPORTED})\b|({ANYWHERE})",
    re.MULTILINE,
)
"""What a file of the rules must not mention: frameworks, and drivers of databases."""

CHANGES = (("14", "15", "a loan lasts 15 days instead of 14"), ("3", "4", "a member may have 4 tools instead of 3"))


def rules(app: Application) -> None:
    """The domain rules are imported and tested without starting the framework or a database."""
    folders = [app.folder / name for name in app.rules]
    for name, folder in zip(app.rules, folders, strict=True):
        inside = folder.is_dir() and folder.resolve().is_relative_to(app.folder)
        must(inside, f"have the folder {name} in the repository")
    files = sorted(
        file
        for folder in folders
        for file in folder.rglob("*")
        if file.suffix in {".py", ".js", ".mjs", ".ts", ".java", ".php", ".rb"}
    )
    must(files, f"have the rules and their tests in {' and '.join(app.rules)}")
    for file in files:
        found = OUTSIDE.search(file.read_text("utf-8", "replace"))
        must(not found, f"keep {found and (found[1] or found[2])} out of {file.relative_to(app.folder)}")
    app.stop()  # many servers start anew when a file changes
    try:
        _tests_of_rules(app, files)
    finally:
        app.start()
    member, _ = app.new_member()
    today = {datetime.now().astimezone().date(), datetime.now(UTC).date()}  # whichever of the two the server goes by
    for _ in range(3):
        due = due_on(app.lend(app.new_tool(), member).status_is(201))
    must(due - timedelta(days=14) in today, f"lend for 14 days over HTTP too, not until {due}")
    app.lend(app.new_tool(), member).status_is(409)


def _tests_of_rules(app: Application, files: list[Path]) -> None:
    """The tests of the rules pass, and fail when a rule is another."""
    must(tested(app), "pass the command under Test the rules without a database")
    code = [file for file in files if not re.search(r"test|spec", str(file.relative_to(app.folder)), re.IGNORECASE)]
    for old, new, what in CHANGES:
        texts = {file: file.read_bytes() for file in code}
        changed = {file: re.sub(rf"\b{old}\b".encode(), new.encode(), text) for file, text in texts.items()}
        must(changed != texts, f"have the number {old} in the rules")
        try:
            for file, text in changed.items():
                file.write_bytes(text)
            must(not tested(app), f"fail the test of the rules when {what}")
        finally:
            for file, text in texts.items():
                file.write_bytes(text)


def due_on(loan: Answer) -> date:
    try:
        return date.fromisoformat(str(loan.json.get("due_on")))
    except ValueError:
        raise Broken(f"must say in due_on when a loan ends, such as 2026-12-06, not {loan.json.get('due_on')}") from None


def tested(app: Application) -> bool:
    """Whether the test of the rules passes where no database can be found."""
    hidden = re.compile(r"^(PG|MYSQL|REDIS|MONGO|DATABASE|DB_|PORT$|UPLOADS$|MAIL)")
    environment = {name: value for name, value in os.environ.items() if not hidden.match(name)}
    nowhere = {"PGHOST": "127.0.0.1", "PGPORT": "1", "DATABASE_URL": "postgresql://127.0.0.1:1/nothing"}
    # A rule changes within a second and keeps its length: to Python, bytecode of before would look new.
    nowhere |= {"PYTHONDONTWRITEBYTECODE": "1"}
    environment.pop("PYTHONPYCACHEPREFIX", None)
    for name in app.rules:
        for cache in list((app.folder / name).rglob("__pycache__")):
            shutil.rmtree(cache, ignore_errors=True)
    command = app.command("Test the rules")
    try:
        done = subprocess.run(  # noqa: S602
            command,
            shell=True,
            cwd=app.folder,
            env=environment | nowhere,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            timeout=PATIENCE,
        )
    except subprocess.TimeoutExpired:
        raise Broken(f"must end `{command}` within ten minutes") from None
    return done.returncode == 0


def reminder(app: Application) -> None:
    """A reminder job is retried safely: running it twice sends one e-mail."""
    member, email = app.new_member()
    tool = app.new_tool()
    due = due_on(app.lend(tool, member).status_is(201))
    app.remind(due)
    must(not app.mail.to(email), f"send no reminder on the last day of a loan, {due}")
    late = due + timedelta(days=1)
    app.mail.down = True
    app.remind(late)
    app.mail.down = False
    app.remind(late)
    must(app.mail.to(email), "send a reminder at the next run after the mail server was down")
    must(str(tool["code"]) in words_of(app.mail.to(email)[0]), "name the tool in the reminder")
    app.remind(late)
    sent = len(app.mail.to(email))
    must(sent == 1, f"send one e-mail when the job runs twice, not {sent}")

    member, email = app.new_member()
    app.lend(app.new_tool(), member).status_is(201)
    app.mail.slow = True
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(app.remind, [late, late]))
    app.mail.slow = False
    sent = len(app.mail.to(email))
    must(sent == 1, f"send one e-mail when two jobs run at the same moment, not {sent}")


def words_of(letter: str) -> str:
    """What a letter says, however it was encoded, without line ends: its subject and its texts."""
    message = message_from_string(letter, policy=policy.default)
    texts = [part.get_payload(decode=True) for part in message.walk() if part.get_content_maintype() == "text"]
    said = [str(message["Subject"]), *(text.decode("utf-8", "replace") for text in texts if isinstance(text, bytes))]
    return re.sub(r"\r?\n", "", "\n".join(said))


def picture(size: int = 0) -> bytes:
    """A PNG of one point, filled up to a size in bytes with a chunk of text, as the format allows."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0))
    tail = chunk(b"IDAT", zlib.compress(b"\x00\x10\x20\x30")) + chunk(b"IEND", b"")
    rest = size - len(head) - len(tail) - 12
    return head + (chunk(b"tEXt", b"Comment\x00" + b"x" * (rest - 8)) if rest > 8 else b"") + tail


def uploads(app: Application) -> None:
    """Uploads are limited in size and type, renamed, and stored outside the web root."""
    tool = app.new_tool()
    name = f"ana-{uuid.uuid4().hex[:8]}"
    before = set(app.uploads.rglob("*"))
    first = photo(app.send_photo(tool, f"{name}.png", picture()).status_is(201))
    stored = [file for file in set(app.uploads.rglob("*")) - before if file.is_file()]
    must(stored, "store photos in the folder that UPLOADS names")
    must(name not in first and not any(name in file.name for file in stored), "give a photo a name of its own, not the caller's")
    served = app.ask("GET", first).status_is(200)
    kind = served.headers.get("content-type", "nothing")
    must(kind == "image/png", f"serve a photo as image/png, not as {kind}")
    must(
        served.headers.get("x-content-type-options", "").lower() == "nosniff", "serve photos with X-Content-Type-Options: nosniff"
    )

    app.send_photo(tool, "large.png", picture(LARGEST - 50_000)).status_is(201)
    large = app.send_photo(tool, "large.png", picture(LARGEST + 50_000))
    must(large.status == 413, f"refuse a photo of more than 1 MiB with 413, not with {large.status}")
    page = app.send_photo(tool, "page.png", b"<!doctype html><script>alert(1)</script>")
    must(page.status in {415, 422}, f"refuse a page that is called page.png with 415 or 422, not with {page.status}")
    escape = f"escape-{uuid.uuid4().hex[:8]}.png"
    app.send_photo(tool, f"../../../{escape}", picture())
    around = [app.folder, app.uploads.parent]
    must(not any(list(place.rglob(escape)) for place in around), "not follow ../ in the name of an upload")

    secret = uuid.uuid4().hex
    probe = app.uploads / f"{secret}.html"
    probe.write_text(secret, "utf-8")
    for place in ("", "photos", "uploads", "static", "media", "public", "storage", Path(first).parent.as_posix().strip("/")):
        path = f"/{place}/{probe.name}".replace("//", "/")
        must(secret.encode() not in app.ask("GET", path).body, f"not serve what lies in the folder of uploads at {path}")


def photo(answer: Answer) -> str:
    """The address of a photo."""
    path = answer.json.get("photo")
    must(isinstance(path, str) and path.startswith("/"), f"answer {answer.what} with the photo's address, such as /photos/1f0c")
    return str(path)


# --- Reporting ------------------------------------------------------------------------------------------------------------


def report(name: str, check: Callable[[], None]) -> bool:
    try:
        check()
    except Broken as broken:
        print(f"FAIL {name}: {broken}", flush=True)
        return False
    except (KeyError, TypeError, AttributeError) as error:
        print(f"FAIL {name}: must answer in the form of the brief ({type(error).__name__}: {error})", flush=True)
        return False
    print(f"ok   {name}", flush=True)
    return True


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("repository", type=Path, help="your Git repository; what is not committed is not checked")
    parser.add_argument("--rules", nargs="+", default=["domain"], help="the folders with the rules and their tests")
    given = parser.parse_args()
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # what it said is not always in the terminal's
    with tempfile.TemporaryDirectory(prefix="toolshed-", ignore_cleanup_errors=True) as name:
        place = Path(name).resolve()
        folder = place / "clone"
        cloned = subprocess.run(  # noqa: S603
            [shutil.which("git") or "git", "clone", "--quiet", str(given.repository.resolve()), str(folder)],
            capture_output=True,
            text=True,
            check=False,
        )
        if cloned.returncode:
            print(f"FAIL run: must be a Git repository ({shlex.quote(cloned.stderr.strip())})")
            return 1
        (place / "uploads").mkdir()
        app = Application(folder, given.rules, place / "uploads", Mail(), place / "log.txt")
        checks = {"rules": rules, "reminder": reminder, "uploads": uploads}
        try:
            try:
                app.start()
            except Broken as broken:
                for line in checks:
                    print(f"--   {line}: not checked, because the application does not run")
                print(f"FAIL run: {broken}")
                return 1
            held = [report(line, lambda check=check: check(app)) for line, check in checks.items()]  # type: ignore[misc]
            print("ok   run")
            return 0 if all(held) else 1
        finally:
            app.stop()
            app.mail.shutdown()
            app.mail.server_close()


if __name__ == "__main__":
    sys.exit(main())
