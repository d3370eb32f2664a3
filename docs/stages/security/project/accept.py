"""Attacks your Toolshed of the project "Break and mend", on your own machine, whatever it is written in. Python 3.11 or newer, nothing else.

    python3 accept.py --weak weak            shows that each hole is open on the vulnerable branch
    python3 accept.py --weak weak mended     shows that each is closed on the other one, and checks the rest
    python3 accept.py mended --only sql xss  while you mend

Both folders have a file commands.toml, as the brief describes it. The check starts the servers itself, on 127.0.0.1, with a database
of their own that is forgotten. One line per acceptance line; the exit status is 0 if all hold. Never aim it at anything else.
"""

from __future__ import annotations

import argparse
import hashlib
import http.client
import json
import os
import re
import secrets
import signal
import socket
import sqlite3
import struct
import subprocess
import sys
import tempfile
import threading
import time
import tomllib
import zlib
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from html.parser import HTMLParser
from http.cookies import CookieError, SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urljoin, urlsplit

PATIENCE = 120
"""Seconds from the command to the first answer, and for each other command."""

PASSWORDS = {
    "ana@toolshed.example": "nine quiet ladders",
    "bo@toolshed.example": "a saw for Sunday",
    "cleo@toolshed.example": "tea at the counter",
}
"""The members that the start data has. Cleo is staff."""

ANA, BO, CLEO = PASSWORDS

PRACTICE_KEY = "practice-key-0000-worthless"
"""The key that stands in the code of the vulnerable branch."""

NOBODY = 999_999_999
"""An id that nothing has."""


class Broken(Exception):
    """A requirement that does not hold; the text says what must."""


class Hole(Exception):
    """An attack that succeeded; the text says how."""


def must(holds: object, sentence: str) -> None:
    if not holds:
        raise Broken(f"must {sentence}")


# --- A browser --------------------------------------------------------------------------------------------------------------------


class Page(HTMLParser):
    """What a browser would make of a page: its forms, links, scripts and text."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.forms: list[tuple[str, dict[str, str]]] = []
        """Path and hidden fields of each form that posts."""
        self.links: list[str] = []
        self.text = ""
        self.scripts = ""
        self._open: str = ""
        self._posts = False
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attributes}
        self.tags.append((tag, found))
        self._open = tag
        if tag == "form":
            self._posts = found.get("method", "get").lower() == "post"
            if self._posts:
                self.forms.append((urlsplit(found.get("action", "")).path, {}))
        elif tag == "input" and self._posts and found.get("type", "").lower() == "hidden":
            self.forms[-1][1][found.get("name", "")] = found.get("value", "")
        elif tag == "a" and "href" in found:
            self.links.append(found["href"])

    def handle_endtag(self, tag: str) -> None:
        self._open = ""
        if tag == "form":
            self._posts = False

    def handle_data(self, data: str) -> None:
        if self._open in {"script", "style"}:
            self.scripts += data
        else:
            self.text += data

    @property
    def tools(self) -> list[int]:
        """The ids of the tools that the page links to, in their order."""
        return [int(found[1]) for link in self.links if (found := re.fullmatch(r"/tools/(\d+)", urlsplit(link).path))]


@dataclass(frozen=True)
class Answer:
    """What a server answered, and to what."""

    asked: str
    status: int
    headers: dict[str, str]
    body: bytes

    def status_is(self, *wanted: int) -> Answer:
        must(self.status in wanted, f"answer {self.asked} with {' or '.join(map(str, wanted))}, not with {self.status}")
        return self

    @property
    def page(self) -> Page:
        return Page(self.body.decode("utf-8", "replace"))

    @property
    def json(self) -> dict[str, Any]:
        try:
            found = json.loads(self.body)
        except ValueError:
            found = None
        must(isinstance(found, dict), f"answer {self.asked} with a JSON object, not with {self.body[:60]!r}")
        return dict(found)

    @property
    def location(self) -> str:
        """Where the answer leads; empty if that is no address."""
        found = self.headers.get("location", "")
        with suppress(ValueError):
            urlsplit(found)
            return found
        return ""

    @property
    def refuses(self) -> bool:
        """Whether somebody is not let in: by a status, or by being sent to the sign-in page."""
        return self.status in {401, 403, 404} or (self.status in {302, 303} and urlsplit(self.location).path == "/sign-in")


Headers = dict[str, str]


@dataclass
class Browser:
    """Somebody with cookies."""

    port: int
    cookies: dict[str, str] = field(default_factory=dict)
    set_cookies: dict[str, str] = field(default_factory=dict)
    """The last `Set-Cookie` of each cookie."""

    @property
    def ours(self) -> Headers:
        """What a browser adds to a request that a page of the server itself started."""
        return {"Origin": f"http://localhost:{self.port}", "Sec-Fetch-Site": "same-origin"}

    def ask(self, method: str, path: str, body: bytes | None = None, headers: Headers | None = None) -> Answer:
        sent = {"Host": f"localhost:{self.port}", **(headers or {})}
        if self.cookies:
            sent["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request(method, path, body, sent)
            response = connection.getresponse()
            answer = Answer(
                f"{method} {path}",
                response.status,
                {name.lower(): value for name, value in response.getheaders()},
                response.read(),
            )
        except (OSError, http.client.HTTPException) as error:
            raise Broken(f"must answer {method} {path} ({type(error).__name__}: {error})") from None
        finally:
            connection.close()
        for value in response.headers.get_all("Set-Cookie", []):
            self._keep(value)
        return answer

    def _keep(self, set_cookie: str) -> None:
        with suppress(CookieError):
            for name, found in SimpleCookie(set_cookie).items():
                self.set_cookies[name] = set_cookie.lower()
                self.cookies[name] = found.coded_value
                if found["max-age"] == "0" or not found.value:
                    del self.cookies[name]

    def get(self, path: str) -> Answer:
        return self.ask("GET", path)

    def post(self, path: str, fields: dict[str, Any], headers: Headers | None = None) -> Answer:
        """A form, by default one of the server's own pages."""
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        return self.ask("POST", path, urlencode(fields).encode(), kind | (self.ours if headers is None else headers))

    def send(self, path: str, value: dict[str, Any]) -> Answer:
        """JSON, from a script of the server's own page."""
        return self.ask("POST", path, json.dumps(value).encode(), {"Content-Type": "application/json", **self.ours})

    def hidden(self, page: str, action: str) -> dict[str, str]:
        """The hidden fields of the form on a page that posts to `action`."""
        found = [fields for path, fields in self.get(page).status_is(200).page.forms if path == action]
        must(found, f'have a form with method="post" and action="{action}" on the page {page}')
        return found[0]

    def submit(self, page: str, action: str, **fields: Any) -> Answer:
        """Fill in a form of a page and send it, as a person does."""
        return self.post(action, self.hidden(page, action) | fields)

    @property
    def signed_in(self) -> bool:
        return self.get("/loans").status == 200


# --- Your servers -----------------------------------------------------------------------------------------------------------------


class Inside(ThreadingHTTPServer):
    """A server on this machine that a visitor must not reach through yours: the decoy. Another like it is the host of photos."""

    allow_reuse_address = False  # on Windows, it would share a port that somebody has

    def __init__(self, content: bytes, port: int, moved: str = "") -> None:
        super().__init__(("127.0.0.1", port), _InsideRequest)
        self.content, self.moved = content, moved
        self.asked: list[str] = []
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.server_port}"


def picture() -> bytes:
    """A PNG of one point, which programs that look into photos can read."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"\x00\x10\x20\x30")) + chunk(b"IEND", b"")


def decoy_and_photos() -> tuple[Inside, Inside]:
    """The decoy and the host of photos. The address of the first begins with that of the second, as a look-alike's does."""
    for _ in range(100):
        port = 1100 + secrets.randbelow(5400)
        with suppress(OSError):  # one of the two ports is taken
            decoy = Inside(b"keys of the machine", 10 * port + secrets.randbelow(10))
            try:
                return decoy, Inside(picture(), port, moved=f"http://{decoy.host}/keys")
            except OSError:
                decoy.shutdown()
                decoy.server_close()
    raise Broken("must find two free ports on 127.0.0.1")


class _InsideRequest(BaseHTTPRequestHandler):
    server: Inside

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        moved = self.server.moved and self.path.startswith("/moved")
        self.send_response(302 if moved else 200)
        if moved:
            self.send_header("Location", self.server.moved)
        self.send_header("Content-Type", "image/png")
        self.send_header("Content-Length", str(len(self.server.content)))
        self.end_headers()
        self.wfile.write(self.server.content)

    def log_message(self, *_: object) -> None:
        pass


@dataclass(frozen=True)
class Route:
    """A line that the command `routes` printed."""

    method: str
    path: str
    who: str

    def __str__(self) -> str:
        return f"{self.method} {self.path}"

    @property
    def names(self) -> set[str]:
        """What its ids are called."""
        return set(re.findall(r"{(\w+)}", self.path))

    def filled(self, loan: int, member: int) -> str:
        """Its path, with ids."""
        ids = {"loan": loan, "member": member, "tool": 1, "passkey": NOBODY, "file": "none"}
        return re.sub(r"{(\w+)}", lambda name: str(ids[name[1]]), self.path)


WHO = {"anyone", "member", "owner", "staff", "key"}
NAMES = {"loan", "member", "tool", "passkey", "file"}

NEEDED = {
    *("GET /sign-up", "POST /sign-up", "GET /sign-in", "POST /sign-in", "POST /sign-out", "GET /tools", "POST /tools"),
    *("GET /tools/{tool}", "POST /tools/{tool}/notes", "GET /tools/{tool}/photo", "POST /tools/{tool}/photo"),
    *("GET /loans", "POST /loans", "GET /loans/{loan}", "POST /loans/{loan}/extend", "POST /loans/{loan}/return", "GET /export"),
}
"""Routes that every Toolshed of this project has."""


class Shed:
    """A Toolshed in a folder, its commands, and the server that runs there."""

    def __init__(self, folder: Path, scratch: Path) -> None:
        self.folder, self.scratch = folder, scratch
        self.database = scratch / "toolshed.db"
        self.decoy, self.photos = decoy_and_photos()
        self.key = secrets.token_urlsafe(24)
        self.process: subprocess.Popen[bytes] | None = None
        self.port = 0
        self._cleo: Browser | None = None
        self._routes: list[Route] = []

    def command(self, name: str) -> str:
        try:
            commands = tomllib.loads((self.folder / "commands.toml").read_text("utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise Broken(f"must have a commands.toml in {self.folder} ({error})") from None
        must(isinstance(commands.get(name), str), f'have a line {name} = "…" in {self.folder / "commands.toml"}')
        return str(commands[name])

    def environment(self, key: str | None) -> dict[str, str]:
        own = {"PORT": str(self.port), "DATABASE": str(self.database), "PHOTO_HOST": self.photos.host}
        others = {name: value for name, value in os.environ.items() if name not in {"EXPORT_KEY", "HOST"}}
        return {**others, **own, **({} if key is None else {"EXPORT_KEY": key})}

    def start(self) -> None:
        """Start it, unless it runs, and wait for its first answer."""
        if self.process and self.process.poll() is None:
            return
        if said := self.launch(self.key):
            raise Broken(f"must go on running after `{self.command('run')}` in {self.folder}; it said: {said}")

    def launch(self, key: str | None) -> str:
        """Start it with a key for the export, or without. What it said, if it ends."""
        with socket.create_server(("127.0.0.1", 0)) as server:
            self.port = int(server.getsockname()[1])
        self.database = self.scratch / f"toolshed-{self.port}.db"  # fresh each time, as the brief says
        command = self.command("run")
        log = self.scratch / "log.txt"
        with log.open("wb") as output:
            self.process = subprocess.Popen(  # noqa: S602 (your own command, here and below)
                command,
                shell=True,
                cwd=self.folder,
                env=self.environment(key),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        end = time.monotonic() + PATIENCE
        while True:
            with suppress(Broken):
                if self.browser().get("/tools").status == 200:
                    return ""
            said = log.read_text("utf-8", "replace").strip().splitlines()
            if self.process.poll() is not None:
                return said[-1] if said else "nothing"
            must(time.monotonic() < end, f"answer GET /tools with 200 within {PATIENCE} seconds of `{command}`")
            time.sleep(0.02)

    def stop(self) -> None:
        """Stop it, and what it started."""
        if not self.process:
            return
        if os.name == "nt":
            subprocess.run(f"taskkill /F /T /PID {self.process.pid}", capture_output=True, check=False)  # noqa: S603
        else:
            with suppress(ProcessLookupError):  # it has ended by itself
                os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        self.process = None

    def run(self, command: str, **environment: str) -> subprocess.CompletedProcess[str]:
        try:
            return subprocess.run(  # noqa: S602
                command,
                shell=True,
                cwd=self.folder,
                env=self.environment(self.key) | environment,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                encoding="utf-8",
                errors="replace",
                check=False,
                timeout=PATIENCE,
            )
        except subprocess.TimeoutExpired:
            raise Broken(f"must end `{command}` within {PATIENCE} seconds") from None

    def lines(self, name: str) -> list[list[str]]:
        """What a command printed, in words."""
        command = self.command(name)
        done = self.run(command)
        must(done.returncode == 0, f"succeed with `{command}`; it said: {' '.join(done.stderr.split())[-200:]}")
        return [line.split() for line in done.stdout.splitlines() if line.strip()]

    def routes(self) -> list[Route]:
        """The routes that the server says it has; a HEAD or OPTIONS that a framework adds is none of them."""
        if self._routes:
            return self._routes
        command = self.command("routes")
        found: list[Route] = []
        for line in self.lines("routes"):
            right = len(line) == 3 and line[2] in WHO
            must(right, f"print lines such as `GET /loans/{{loan}} owner` with `{command}`, not {' '.join(line)}")
            route = Route(*line)
            must(route.names <= NAMES, f"name the ids of {route} as the brief does in what `{command}` prints")
            found.append(route)
        missing = NEEDED - {str(route) for route in found}
        must(not missing, f"have a line for {', '.join(sorted(missing))} in what `{command}` prints")
        self._routes = found
        return found

    def browser(self) -> Browser:
        return Browser(self.port)

    def person(self, email: str, password: str) -> Browser:
        """Somebody who has signed in."""
        browser = self.browser()
        answer = browser.submit("/sign-in", "/sign-in", email=email, password=password)
        must(answer.status in {302, 303}, f"sign in with the right password, with 303, not with {answer.status}")
        must(browser.signed_in, "answer GET /loans with 200 to somebody who has signed in")
        return browser

    def member(self, **fields: str) -> Member:
        """A new member, signed in, with a loan of a new tool."""
        name = secrets.token_hex(6)
        given = {"name": f"Member {name}", "email": f"{name}@toolshed.example", "password": f"a long {name}"} | fields
        answer = self.browser().submit("/sign-up", "/sign-up", **given)
        must(answer.status in {200, 201, 302, 303}, f"let people sign up, not answer with {answer.status}")
        browser = self.person(given["email"], given["password"])
        loan = self.borrow(browser, self.tool())
        return Member(given["email"], given["password"], browser, loan, self.read(browser, loan).json["member"])

    def tool(self, name: str = "drill") -> int:
        """The id of a new tool, which Cleo adds."""
        code = f"X-{secrets.token_hex(6)}"
        answer = self.cleo().submit("/tools", "/tools", code=code, name=f"{name} {code}")
        return made(answer, "tools")

    def cleo(self) -> Browser:
        """The member of staff, signed in."""
        self._cleo = self.again(self._cleo, CLEO, PASSWORDS[CLEO])
        return self._cleo

    def again(self, browser: Browser | None, email: str, password: str) -> Browser:
        """Somebody who signs in only if they are not signed in."""
        here = browser and browser.port == self.port and browser.signed_in
        return browser if browser and here else self.person(email, password)

    def borrow(self, browser: Browser, tool: int, **fields: Any) -> int:
        return made(browser.submit(f"/tools/{tool}", "/loans", tool=tool, **fields), "loans")

    def read(self, browser: Browser, loan: int) -> Answer:
        """What the owner is told about a loan."""
        answer = browser.get(f"/loans/{loan}").status_is(200)
        found = answer.json
        wrong = {"id", "tool", "member", "due_on", "returned"} - found.keys()
        right = not wrong and found["id"] == loan and isinstance(found["member"], int)
        must(right, f"answer {answer.asked} with id, tool, member, due_on and returned, of which the first three are numbers")
        return answer


@dataclass
class Member:
    """Somebody whom the check has signed up."""

    email: str
    password: str
    browser: Browser
    loan: int
    id: int


def made(answer: Answer, what: str) -> int:
    """The id of something new, from the address that the answer leads to."""
    answer.status_is(302, 303)
    found = re.fullmatch(rf"/{what}/(\d+)", urlsplit(answer.location).path)
    if not found:
        raise Broken(f"must lead from {answer.asked} to /{what}/ID, not to {answer.location!r}")
    return int(found[1])


# --- The holes --------------------------------------------------------------------------------------------------------------------


def sql(shed: Shed) -> None:
    """What is typed into the search, or chosen as its order, becomes SQL."""
    browser = shed.browser()
    word = secrets.token_hex(6)
    ours = [shed.tool(f"{first} {word}") for first in ("saw", "file", "axe")]

    def search(query: str, **more: str) -> Answer:
        return browser.get(f"/tools?{urlencode({'q': query, **more})}")

    by_name = search(word, sort="name").status_is(200).page.tools
    must(by_name == ours[::-1], "list the tools whose name has the text in q, and with sort=name in that order")
    search(word, sort="code").status_is(200)
    for attack in (
        "' OR 1=1 -- ",
        "'' OR 1=1 -- ",
        "' OR 1=1 #",
        "' OR '%'='",
        "') OR 1=1 -- ",
        "\\' OR 1=1 -- ",
        '" OR 1=1 -- ',
    ):
        if shown := search(f"no{word}{attack}").page.tools:
            raise Hole(f"a search for `no…{attack}` listed {len(shown)} tools")
    for attack in ("'", '"', "\\", "%' AND abs('x"):
        if search(word + attack).status >= 500:
            raise Hole(f"a search with {attack} became a fault in the SQL, with the status {search(word + attack).status}")
    orders = [search(word, sort=f"(CASE WHEN {test} THEN id ELSE -id END)") for test in ("1=1", "1=2")]
    if orders[0].status == 200 and orders[0].page.tools != orders[1].page.tools:
        raise Hole("sort=(CASE WHEN 1=1 …) answers one question to the database with each request")
    for order in ("name LIMIT 1", "code LIMIT 1 -- "):
        answer = search(word, sort=order)
        if answer.status == 200 and len(answer.page.tools) < len(ours):
            raise Hole(f"sort={order} shortened the list, so what follows a right name becomes SQL")
    for order in ("price", "name LIMIT 1", "code LIMIT 1 -- "):
        status = search(word, sort=order).status
        must(status in {400, 422}, f"answer GET /tools?sort={order} with 400 or 422, not with {status}")
    name = f"O'Brien's drill {word}"
    tool = shed.tool(name)
    must(search(name).status_is(200).page.tools == [tool], "find a tool with an apostrophe in its name by that name")


def xss(shed: Shed) -> None:
    """What a member wrote runs as a script for all who look at it."""
    mark = f"m{secrets.token_hex(6)}"
    tool = shed.tool()
    writer = shed.member(name=f'Ann "A" <b onclick={mark}()>').browser
    path = f"/tools/{tool}"

    def note(text: str, link: str) -> Answer:
        return writer.submit(path, f"{path}/notes", text=text, link=link)

    text, link = f'Takes a <10 mm bit & "care", it\'s <b>old</b>. {mark}', f"https://parts.example/{mark}?a=1&b=2"
    note(text, link).status_is(302, 303)
    shown = shed.browser().get(path).status_is(200).page
    must(link in shown.links, f"show the link of a note, which is {link}")
    _runs(shown, mark)
    for attack in (
        "<script>{}()</script>",
        "\"><img src=x onerror='{}()'>",
        "' onmouseover='{}()",
        '" onmouseover="{}()',
        "<svg onload={}()>",
    ):
        note(attack.format(mark), link)
    for attack in (
        "javascript:{}()",
        " JavaScript:{}()",
        "java\tscript:{}()",
        "\x01javascript:{}()",
        'https://x.example/" onclick="{}()',
        "data:text/html,{}",
    ):
        note("See there.", attack.format(mark))
    _runs(shed.browser().get(path).status_is(200).page, mark)
    named = shed.tool(f"\"'><img src=x onerror={mark}()><script>{mark}()</script>")
    shed.borrow(writer, named)
    search = "/tools?" + urlencode({"q": f"\"'><script>{mark}()</script>"})
    for browser, at in ((writer, search), (writer, f"/tools/{named}"), (writer, "/loans"), (shed.cleo(), "/members")):
        with suppress(Broken):  # a search that ends in a fault is the hole `sql`
            _runs(browser.get(at).page, mark, f"a name or a search brought {{}} into the page {at.partition('?')[0]}")
    must(" ".join(text.split()) in " ".join(shown.text.split()), f"show the text of a note as it was typed: {text}")


def _runs(page: Page, mark: str, how: str = "a note or the name of its writer brought {} into the page of the tool") -> None:
    """Raise Hole if something with the mark would run as a script."""
    if mark in page.scripts:
        raise Hole(how.format("a script element"))
    for tag, attributes in page.tags:
        for name, value in attributes.items():
            address = re.sub(r"[\t\r\n]", "", value).lstrip("".join(map(chr, range(33)))).lower()
            if mark in value and name.startswith("on"):
                raise Hole(how.format(f"{name}=…"))
            if mark in value and re.match(r"(?:javascript|data|vbscript):", address):
                raise Hole(how.format(f'a <{tag}> with {name}="{address.partition(":")[0]}:…"'))


FORGED = {403, 415, 419, 422}
"""What a forged request gets: 403. Laravel says 419, Rails 422, and 415 comes first where only JSON is taken."""

FIELDS = {
    "/sign-up": ("name", "email", "password"),
    "/sign-in": ("email", "password"),
    "/recover": ("email", "password"),
    "/tools": ("code", "name"),
    "/tools/{tool}/notes": ("text",),
    "/tools/{tool}/photo": ("url",),
    "/loans": ("tool",),
    "/members/{member}/role": ("role",),
}
"""What a form sends to each path, so that nothing but the forgery is a reason to refuse."""


def csrf(shed: Shed) -> None:
    """A page elsewhere sends a form with the cookie of a member, and it is obeyed."""
    ana, eve = shed.member(), shed.member()
    path = f"/loans/{ana.loan}/extend"
    before = shed.read(ana.browser, ana.loan).body
    ana.browser.submit("/loans", path).status_is(302, 303)
    must(shed.read(ana.browser, ana.loan).body != before, f"let the owner extend a loan with the form on /loans: POST {path}")
    other = {"Origin": "https://attack.example", "Sec-Fetch-Site": "cross-site"}
    sibling = {"Origin": f"http://photos.localhost:{shed.port}", "Sec-Fetch-Site": "same-site"}
    token = eve.browser.hidden("/loans", f"/loans/{eve.loan}/extend")
    attempts: list[tuple[str, dict[str, str], Headers]] = [
        ("on a page elsewhere", {}, other),
        ("on a sibling's page, such as photos.localhost,", {}, sibling),
        ("in a sandboxed frame, with Origin: null,", {}, {"Origin": "null", "Sec-Fetch-Site": "cross-site"}),
        ("without Origin, Sec-Fetch-Site and token", {}, {}),
        ("elsewhere with a token of the attacker's own session", token, other),
    ]
    for where, fields, headers in attempts:
        before = shed.read(ana.browser, ana.loan).body
        answer = ana.browser.post(path, fields, headers)
        if shed.read(ana.browser, ana.loan).body != before:
            raise Hole(f"a form {where} extended the loan of the member who looked at it")
        must(answer.status in FORGED, f"answer a form {where} with 403, not with {answer.status}")
    before = shed.read(ana.browser, ana.loan).body
    ana.browser.ask("GET", path, headers=other)
    if shed.read(ana.browser, ana.loan).body != before:
        raise Hole(f"a link to {path} extended the loan of the member who followed it")
    given = {
        "name": "Eve",
        "email": f"{secrets.token_hex(6)}@toolshed.example",
        "password": "a long password",
        "text": "Eve was here.",
    }
    given |= {
        "code": secrets.token_hex(6),
        "url": f"http://{shed.photos.host}/eve.png",
        "tool": str(shed.tool()),
        "role": "staff",
    }
    for route in shed.routes():
        if route.method == "POST":
            known = {"email": ana.email, "password": ana.password} if route.path in {"/sign-in", "/recover"} else {}
            fields = {name: value for name, value in (given | known).items() if name in FIELDS.get(route.path, ())}
            ana.browser = shed.again(ana.browser, ana.email, ana.password)
            victim = shed.cleo() if route.who == "staff" else ana.browser
            status = victim.post(route.filled(ana.loan, eve.id), fields, other).status
            must(status in FORGED, f"answer {route} from a page elsewhere with 403, not with {status}")
    person = shed.person(ana.email, ana.password)
    for name, cookie in person.set_cookies.items():
        without = Browser(shed.port, {other: value for other, value in person.cookies.items() if other != name})
        if name in person.cookies and not without.signed_in:
            must("httponly" in cookie, f"set the session's cookie {name} with HttpOnly")
            must(re.search(r"samesite=(?:lax|strict)", cookie), f"set the session's cookie {name} with SameSite=Lax or Strict")


def loans(shed: Shed) -> None:
    """Another member's loan is read or changed by its id."""
    ana, bo = shed.member(), shed.member()
    known = shed.routes()
    for route in known:
        if "{loan}" in route.path:
            _keeps_others_out(shed, route, ana, bo)
    for way in (f"/loans?member={ana.id}", f"/loans?loan={ana.loan}", f"/loans?id={ana.loan}"):
        if f"/loans/{ana.loan}" in bo.browser.get(way).page.links:
            raise Hole(f"Bo's {way} listed Ana's loan")
    before, path = shed.read(ana.browser, ana.loan).body, f"/loans/{bo.loan}/extend"
    bo.browser.submit("/loans", path, loan=ana.loan, loan_id=ana.loan, id=ana.loan)
    if shed.read(ana.browser, ana.loan).body != before:
        raise Hole("Bo extended Ana's loan, with a form for his own that says so in the field loan, loan_id or id")
    tool = shed.tool()
    answer = bo.browser.submit(f"/tools/{tool}", "/loans", tool=tool, member=ana.id, member_id=ana.id)
    if answer.status in {302, 303} and ana.browser.get(f"/loans/{made(answer, 'loans')}").status == 200:
        raise Hole("Bo borrowed in Ana's name, with a form that says so in the field member or member_id")
    for browser in (ana.browser, shed.cleo()):
        _all_are_listed(browser, known, tool)
    ana.browser.submit("/loans", f"/loans/{ana.loan}/return").status_is(302, 303)
    must(shed.read(ana.browser, ana.loan).json["returned"] is True, "let the owner return a tool with the form on /loans")


def _keeps_others_out(shed: Shed, route: Route, ana: Member, bo: Member) -> None:
    """A route with the id of Ana's loan neither shows it to Bo, nor lets him or a stranger change it."""
    must(route.who in {"owner", "staff"}, f"let {route} be for the owner or the staff, not for {route.who}")
    token = bo.browser.hidden("/loans", f"/loans/{bo.loan}/extend")
    nobody = shed.browser()
    nobodys = nobody.hidden("/sign-in", "/sign-in")  # so that no token is a reason to refuse
    before = shed.read(ana.browser, ana.loan).body

    def ask(browser: Browser, loan: int, fields: dict[str, str]) -> Answer:
        path = route.filled(loan, bo.id)
        if route.method == "GET":
            return browser.get(path)
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        return browser.ask(route.method, path, urlencode(fields).encode(), kind | browser.ours)

    answer, stranger = ask(bo.browser, ana.loan, token), ask(nobody, ana.loan, nobodys)
    if route.method == "GET" and 200 <= answer.status < 300:
        raise Hole(f"Bo got {answer.status} from {route} with the id of Ana's loan")
    if shed.read(ana.browser, ana.loan).body != before:
        raise Hole(f"Bo, or nobody, changed Ana's loan with {route}")
    if route.who == "owner":
        must(answer.status == 404, f"answer {route} with another member's loan with 404, not with {answer.status}")
        missing = ask(bo.browser, NOBODY, token).status
        must(missing == 404, f"answer {route} with a loan that does not exist with 404 too, not with {missing}")
    must(answer.refuses, f"refuse {route} to a member, not answer with {answer.status}")
    must(stranger.refuses, f"refuse {route} to somebody who is not signed in, not answer with {stranger.status}")


def _all_are_listed(browser: Browser, known: list[Route], tool: int) -> None:
    """Every link and form of the pages is one of the routes that were printed."""
    patterns = {(route.method, re.compile(re.sub(r"{\w+}", "[^/]+", route.path))) for route in known}
    for at in ("/tools", f"/tools/{tool}", "/loans", "/members"):
        page = browser.get(at).page
        links = [("GET", urlsplit(link).path) for link in page.links if not urlsplit(link).netloc]
        for method, path in links + [("POST", path) for path, _ in page.forms]:
            listed = any(method == verb and pattern.fullmatch(path) for verb, pattern in patterns)
            must(listed, f"list {method} {path} among the routes; the page {at} leads there")


def ssrf(shed: Shed) -> None:
    """A visitor decides what the server asks for, inside."""
    browser = shed.member().browser
    tool = shed.tool()
    path = f"/tools/{tool}/photo"

    def fetch(url: str) -> Answer:
        return browser.submit(f"/tools/{tool}", path, url=url)

    good, inside = shed.photos.host, shed.decoy.host
    fetch(f"http://{good}/drill.png").status_is(302, 303)
    photo = shed.browser().get(path).status_is(200)
    must(
        photo.headers.get("content-type", "").startswith("image/") and "/drill.png" in shed.photos.asked,
        f"serve the photo that was fetched from http://{good}/drill.png, the host in PHOTO_HOST",
    )
    port = shed.decoy.server_port
    for url in (
        f"http://{inside}/keys",
        f"http://localhost:{port}/keys",
        f"http://127.1:{port}/keys",
        f"http://2130706433:{port}/keys",
        f"http://[::ffff:127.0.0.1]:{port}/keys",
        f"http://{good}@{inside}/keys",
        f"http://{inside}\\@{good}/keys",
        f"http://{good}\\@{inside}/keys",
        f"http://{inside}/keys?{good}/drill.png",
        f"http://{inside}/keys#@{good}/drill.png",
        f"http://{good}/moved",
        f"//{inside}/keys",
    ):
        answer = fetch(url)
        if shed.decoy.asked:
            raise Hole(f"for the photo {url} the server asked the decoy, which only this machine can reach")
        ours = answer.status in {302, 303} and url.startswith(f"http://{good}\\")  # to browsers and JavaScript, that is a path
        must(ours or answer.status in {400, 422}, f"answer the photo {url} with 400 or 422, not with {answer.status}")
    secret = shed.scratch / "secret.txt"
    secret.write_text("keys of the machine", "utf-8")
    fetch(secret.as_uri())
    if b"keys of the machine" in shed.browser().get(path).body:
        raise Hole("a photo with a file:// address showed a file of the machine")


def redirect(shed: Shed) -> None:
    """A link to the sign-in page ends on another site."""
    ana = shed.member()

    def after(target: str) -> str:
        browser = shed.browser()
        page = f"/sign-in?{urlencode({'next': target})}"
        answer = browser.post(
            "/sign-in", browser.hidden(page, "/sign-in") | {"next": target, "email": ana.email, "password": ana.password}
        )
        must(
            answer.status in {302, 303, 400, 422},
            f"answer a sign-in with next={target!r} with 303, 400 or 422, not with {answer.status}",
        )
        if "x-added" in answer.headers:
            raise Hole(f"after a sign-in with next={target!r}, the answer had a header of the attacker's")
        return answer.location if answer.status in {302, 303} else ""

    ours = f"http://localhost:{shed.port}"
    wanted = f"/loans?after={secrets.token_hex(3)}"
    must(urljoin(ours, after(wanted)) == ours + wanted, f"lead to {wanted} after a sign-in with next={wanted}")
    for target in (
        *(
            "https://attack.example/",
            "//attack.example/",
            "/\\attack.example/",
            "\\\\attack.example/",
            "https:attack.example",
            "https:///attack.example",
        ),
        *(
            "/\t/attack.example/",
            "///attack.example",
            " //attack.example",
            f"{ours}.attack.example/",
            f"{ours}@attack.example/",
            "javascript:alert(1)",
        ),
        *("/\\/attack.example", "/%2Fattack.example", "%2F%2Fattack.example", "/loans\r\nX-Added: yes"),
    ):
        location = after(target)
        read = re.sub(r"[\t\r\n]", "", location).strip("".join(map(chr, range(33)))).replace("\\", "/")  # as browsers do
        read = re.sub(r"^(https?):/*", r"\1://", read) if re.match(r"https?:", read) else re.sub(r"^//+", "//", read)
        end = urlsplit(urljoin(ours, read))
        if (end.scheme, end.netloc) != tuple(urlsplit(ours)[:2]):
            raise Hole(f"after a sign-in with next={target!r}, the answer led to {location}")


COSTS = {
    r"\$argon2id\$v=19\$(?=[^$]*\bm=(\d+))(?=[^$]*\bt=(\d+))(?=[^$]*\bp=(\d+))": ((19456, 2, 1), (47104, 1, 1)),
    r"scrypt\$(?=[^$]*\bln=(\d+))(?=[^$]*\br=(\d+))(?=[^$]*\bp=(\d+))": ((17, 8, 1),),
    r"scrypt:(\d+):(\d+):(\d+)\$": ((1 << 17, 8, 1),),
}
"""How a stored password states its algorithm and costs, in any order, and which are the least. The floors of the lesson."""


def _costs(text: str) -> None:
    for pattern, floors in COSTS.items():
        if match := re.search(pattern, text):
            costs = tuple(map(int, match.groups()))
            enough = any(all(cost >= least for cost, least in zip(costs, floor, strict=True)) for floor in floors)
            must(enough, f"use at least the costs that the lesson names, not those in {text[:40]}…")
            return
    raise Broken(f"must store Argon2id or scrypt with its costs, as in the brief, not {text[:24]}…")


def passwords(shed: Shed) -> None:
    """Whoever reads the table opens accounts by guessing."""
    ana_before, bo_before = (stored(shed)[email] for email in (ANA, BO))
    for email, text in ((ANA, ana_before), (BO, bo_before)):
        for algorithm in ("md5", "sha1", "sha256", "sha512"):
            if text.rpartition("$")[2].lower() == hashlib.new(algorithm, PASSWORDS[email].encode()).hexdigest():
                raise Hole(
                    f"the password of {email} is stored as {algorithm.upper()} without a salt: one guess, one hash, all members at once"
                )
    old = hashlib.sha256(PASSWORDS[ANA].encode()).hexdigest()
    for wrong, what in (
        (old, "the old hash in place of the password"),
        ("nine quiet Ladders", "a wrong password"),
        ("", "no password"),
    ):
        answer = shed.browser().submit("/sign-in", "/sign-in", email=ANA, password=wrong)
        must(answer.status in {401, 422}, f"answer a sign-in with {what} with 401, not with {answer.status}")
    must(stored(shed)[ANA] == ana_before, "leave what is stored as it is after a wrong password")
    shed.person(ANA, PASSWORDS[ANA])
    now = stored(shed)
    must(now[ANA] != ana_before, "replace the old hash of a member at the next sign-in")
    must(now[BO] == bo_before, "leave the hash of a member who has not signed in")
    shed.person(ANA, PASSWORDS[ANA])
    wrong_again = shed.browser().submit("/sign-in", "/sign-in", email=ANA, password=old)
    must(
        wrong_again.status in {401, 422},
        f"answer a sign-in with the old hash in place of the password with 401, not with {wrong_again.status}",
    )
    pair = [shed.member(password="the same long words") for _ in range(2)]  # noqa: S106 (a test's)
    now = stored(shed)
    texts = [now[email] for email in (ANA, *(member.email for member in pair))]
    for text in texts:
        _costs(text)
    must(
        len({text.partition("$")[2] for text in texts}) == len(texts),
        "use a salt: two members with one password must have two hashes",
    )
    _nowhere(shed.database)


def _nowhere(database: Path) -> None:
    """If the database is an SQLite file, no column keeps an old hash: neither of somebody who has signed in, nor of the others."""
    if not database.is_file():
        return
    old = {hashlib.sha256(password.encode()).hexdigest() for password in PASSWORDS.values()}
    connection = sqlite3.connect(database)
    try:
        for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            for row in connection.execute(f'SELECT * FROM "{table}"'):  # noqa: S608 (a name from your own database)
                kept = old.intersection(str(value).lower() for value in row)
                must(not kept, f"keep the old hashes nowhere; one is still in the table {table}")
    except sqlite3.DatabaseError as error:
        raise Broken(f"must keep an SQLite database in the file that DATABASE names, or none ({error})") from None
    finally:
        connection.close()


def stored(shed: Shed) -> dict[str, str]:
    """What is stored of each member's password, by e-mail."""
    found = {line[0]: line[-1] for line in shed.lines("passwords") if len(line) == 2}
    missing = {ANA, BO, CLEO} - found.keys()
    must(
        not missing,
        f"print one line with e-mail and stored password for each member with `{shed.command('passwords')}`; {', '.join(sorted(missing))} is missing",
    )
    return found


def key(shed: Shed) -> None:
    """The key that stands in the code opens the export."""

    def export(value: str) -> int:
        return shed.browser().ask("GET", "/export", headers={"Authorization": f"Bearer {value}"}).status

    for value in (PRACTICE_KEY, f"{PRACTICE_KEY} "):
        if export(value) == 200:
            raise Hole("the key that everybody can read in the code opened GET /export, with the addresses of all borrowers")
    must(export(shed.key) == 200, "answer GET /export with 200 to the key in EXPORT_KEY")
    for value, what in (("", "an empty key"), (shed.key[:-1], "a part of the key"), ("undefined", "a wrong key")):
        must(export(value) == 401, f"answer GET /export with 401 to {what}, not with {export(value)}")
    without = shed.browser().get("/export").status
    must(without == 401, f"answer GET /export without a key with 401, not with {without}")
    for setting in (None, ""):
        shed.stop()
        try:
            if shed.launch(setting):
                continue  # it refuses to start, which is as good
            for value in (PRACTICE_KEY, "", "None", "null"):
                if export(value) == 200:
                    raise Hole(f"without EXPORT_KEY, GET /export takes {value!r} as the key")
        finally:
            shed.stop()
            shed.start()


Attack = Callable[[Shed], None]

HOLES: dict[str, Attack] = {
    "sql": sql,
    "xss": xss,
    "csrf": csrf,
    "loans": loans,
    "ssrf": ssrf,
    "redirect": redirect,
    "passwords": passwords,
    "key": key,
}


# --- Your tests -------------------------------------------------------------------------------------------------------------------


def tests(mended: Shed, weak: Shed) -> None:
    """Each hole has a test of yours that fails on the vulnerable branch and passes on the mended one."""
    command = mended.command("test")
    for name in ("honest", *HOLES):
        whole = command.replace("HOLE", name) if "HOLE" in command else f"{command} {name}"
        for shed, passes in ((weak, name == "honest"), (mended, True)):
            shed.start()
            there = {"BASE_URL": f"http://localhost:{shed.port}", "FOLDER": str(shed.folder)}
            done = mended.run(whole, **shed.environment(shed.key) | there)
            said = (done.stdout + done.stderr).strip().splitlines()
            branch = "mended" if shed is mended else "vulnerable"
            must(
                (done.returncode == 0) == passes,
                f"{'pass' if passes else 'fail'} `{whole}` on the {branch} branch; it said: {said[-1] if said else 'nothing'}",
            )


# --- Roles ------------------------------------------------------------------------------------------------------------------------


RIGHTS = {
    **dict.fromkeys(("GET /members", "POST /members/{member}/role", "POST /tools"), "staff"),
    **dict.fromkeys(("GET /loans", "POST /loans", "POST /tools/{tool}/notes", "POST /tools/{tool}/photo"), "member"),
    **dict.fromkeys(("POST /passkeys/options", "POST /passkeys", "POST /recovery-codes"), "member"),
    **dict.fromkeys(("POST /sign-in/passkey/options", "POST /sign-in/passkey", "GET /recover", "POST /recover"), "anyone"),
}
"""Whom the brief lets use a route of the mended branch. Those of a loan are the matter of `loans`."""

_ONE = {"staff": "the staff", "member": "members", "owner": "the owner", "anyone": "anyone", "key": "whoever has the key"}


def roles(shed: Shed) -> None:
    """The staff may do what members may not, by the server's decision, and a change counts at once."""
    cleo, bo = shed.cleo(), shed.member()
    members = cleo.get("/members").status_is(200)
    must(bo.email in members.page.text, "list the members with their e-mail on /members, for the staff")
    status = bo.browser.get("/members").status
    must(status == 403, f"answer GET /members with 403 to a member, not with {status}")
    name = secrets.token_hex(6)
    login = {"email": f"{name}@toolshed.example", "password": f"a long {name}"}
    answer = shed.browser().submit("/sign-up", "/sign-up", name="Eve", role="staff", **login)
    if answer.status < 400:  # a field that nobody asked for may also be refused
        status = shed.person(**login).get("/members").status
        must(status == 403, f"answer GET /members with 403 to somebody who signed up with role=staff, not with {status}")
    path = f"/members/{bo.id}/role"
    token = bo.browser.hidden("/loans", f"/loans/{bo.loan}/extend")
    status = bo.browser.post(path, token | {"role": "staff"}).status
    must(status == 403, f"answer POST {path} with 403 to a member, not with {status}")
    known = shed.routes()
    for route in known:
        if route.who in {"member", "owner", "staff"}:
            where = route.filled(bo.loan, bo.id)
            headers = {"Content-Type": "application/x-www-form-urlencoded", **bo.browser.ours}
            body = None if route.method == "GET" else urlencode(token).encode()
            nobody = shed.browser()
            nobodys = nobody.hidden("/sign-in", "/sign-in")  # so that no token is a reason to refuse
            stranger = nobody.ask(route.method, where, body and urlencode(nobodys).encode(), headers)
            must(stranger.refuses, f"refuse {route} to somebody who is not signed in, not answer with {stranger.status}")
            if route.who == "staff":
                status = bo.browser.ask(route.method, where, body, headers).status
                must(status == 403, f"answer {route} with 403 to a member, not with {status}")
    found = {str(route): route.who for route in known}
    missing = sorted(route for route in RIGHTS if route not in found)
    must(not missing, f"have a line for {', '.join(missing)} in what `{shed.command('routes')}` prints")
    for one, who in RIGHTS.items():
        must(found[one] == who, f"let {one} be for {_ONE[who]}, not for {_ONE[found[one]]}")
    cleo.submit("/members", path, role="staff").status_is(302, 303)
    bo.browser.get("/members").status_is(200)
    cleo.submit("/members", path, role="member").status_is(302, 303)
    status = bo.browser.get("/members").status
    must(status == 403, f"take a right away at once: GET /members of a former member of staff got {status}")


# --- Passkeys: an authenticator in software ----------------------------------------------------------------------------------------

# The curve P-256. Keys that are made here are forgotten with the check. Written for tests: it is slow, and its time tells about the
# key. In anything that people use, a library does this.
PRIME = 2**256 - 2**224 + 2**192 + 2**96 - 1
ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
BASE = (
    0x6B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296,
    0x4FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5,
)

Point = tuple[int, int]


def _add(one: Point | None, other: Point | None) -> Point | None:
    if one is None or other is None:
        return one or other
    if one[0] == other[0] and (one[1] + other[1]) % PRIME == 0:
        return None
    if one == other:
        slope = 3 * (one[0] ** 2 - 1) * pow(2 * one[1], -1, PRIME)
    else:
        slope = (other[1] - one[1]) * pow(other[0] - one[0], -1, PRIME)
    x = (slope**2 - one[0] - other[0]) % PRIME
    return x, (slope * (one[0] - x) - one[1]) % PRIME


def times(number: int) -> Point:
    """The base point, so many times; the number is not a multiple of the order."""
    result: Point | None = None
    power: Point | None = BASE
    while number:
        if number & 1:
            result = _add(result, power)
        power = _add(power, power)
        number >>= 1
    if result is None:
        raise ValueError("a multiple of the order")
    return result


def signature(private: int, message: bytes) -> bytes:
    """ECDSA with SHA-256, in DER."""
    digest = int.from_bytes(hashlib.sha256(message).digest(), "big")
    once = secrets.randbelow(ORDER - 1) + 1
    r = times(once)[0] % ORDER
    s = pow(once, -1, ORDER) * (digest + r * private) % ORDER
    numbers = b""
    for number in (r, s):
        content = number.to_bytes(number.bit_length() // 8 + 1, "big")
        numbers += bytes([2, len(content)]) + content
    return bytes([0x30, len(numbers)]) + numbers


def text(content: bytes) -> str:
    """Base64url without padding, as WebAuthn's JSON has it."""
    return urlsafe_b64encode(content).rstrip(b"=").decode()


def bytes_of(value: object, what: str) -> bytes:
    must(
        isinstance(value, str) and re.fullmatch(r"[\w-]+", value),
        f"give {what} in Base64url without padding, not {str(value)[:40]!r}",
    )
    try:
        return urlsafe_b64decode(str(value) + "==")
    except ValueError:
        raise Broken(f"must give {what} in Base64url without padding, not {str(value)[:40]!r}") from None


def cbor(value: object) -> bytes:
    """The few kinds of CBOR that a registration needs; lengths below 65,536."""

    def head(major: int, number: int) -> bytes:
        if number < 24:
            return bytes([major << 5 | number])
        return bytes([major << 5 | 24, number]) if number < 256 else bytes([major << 5 | 25]) + number.to_bytes(2, "big")

    if isinstance(value, int):
        return head(0, value) if value >= 0 else head(1, -1 - value)
    if isinstance(value, bytes):
        return head(2, len(value)) + value
    if isinstance(value, str):
        return head(3, len(value.encode())) + value.encode()
    if isinstance(value, dict):
        return head(5, len(value)) + b"".join(cbor(name) + cbor(content) for name, content in value.items())
    raise TypeError(value)


PRESENT, VERIFIED, HAS_KEY = 1, 4, 64
"""Flags of an authenticator: somebody is there, it is the right person, and a new key follows."""


class Authenticator:
    """A phone with one passkey."""

    def __init__(self, port: int) -> None:
        self.origin = f"http://localhost:{port}"
        self.id = secrets.token_bytes(16)
        self.private = secrets.randbelow(ORDER - 1) + 1
        self.user = b""
        self.count = 0

    def _client_data(self, kind: str, challenge: str, origin: str) -> bytes:
        return json.dumps({"type": kind, "challenge": challenge, "origin": origin or self.origin, "crossOrigin": False}).encode()

    def _data(self, flags: int, site: str) -> bytes:
        self.count += 1
        return hashlib.sha256(site.encode()).digest() + bytes([flags]) + self.count.to_bytes(4, "big")

    def create(self, options: dict[str, Any], origin: str = "", challenge: str = "") -> dict[str, Any]:
        """The answer to options of a registration; `origin` and `challenge` are others than the true ones."""
        given = options.get("user")
        self.user = bytes_of(given.get("id") if isinstance(given, dict) else None, "user.id")
        x, y = times(self.private)
        public = cbor({1: 2, 3: -7, -1: 1, -2: x.to_bytes(32, "big"), -3: y.to_bytes(32, "big")})
        data = (
            self._data(PRESENT | VERIFIED | HAS_KEY, "localhost") + bytes(16) + len(self.id).to_bytes(2, "big") + self.id + public
        )
        response = {
            "clientDataJSON": text(self._client_data("webauthn.create", challenge or options["challenge"], origin)),
            "attestationObject": text(cbor({"fmt": "none", "attStmt": {}, "authData": data})),
            "transports": ["internal"],
        }
        return self._credential(response)

    def get(
        self, options: dict[str, Any], origin: str = "", site: str = "localhost", flags: int = PRESENT | VERIFIED
    ) -> dict[str, Any]:
        """The answer to options of a sign-in; the rest may be other than the true ones."""
        data = self._data(flags, site)
        client = self._client_data("webauthn.get", options["challenge"], origin)
        signed = signature(self.private, data + hashlib.sha256(client).digest())
        return self._credential(
            {
                "clientDataJSON": text(client),
                "authenticatorData": text(data),
                "signature": text(signed),
                "userHandle": text(self.user),
            }
        )

    def _credential(self, response: dict[str, Any]) -> dict[str, Any]:
        return {
            "id": text(self.id),
            "rawId": text(self.id),
            "type": "public-key",
            "authenticatorAttachment": "platform",
            "clientExtensionResults": {},
            "response": response,
        }


def options_of(browser: Browser, path: str) -> dict[str, Any]:
    """The options of a ceremony."""
    answer = browser.send(path, {}).status_is(200)
    found = answer.json
    must(len(bytes_of(found.get("challenge"), "challenge")) >= 16, f"give a challenge of at least 16 bytes with {answer.asked}")
    party = found.get("rp")
    site = party.get("id") if isinstance(party, dict) else found.get("rpId")
    must(site == "localhost", f"name localhost as the site (rp.id, rpId) with {answer.asked}, not {site!r}")
    return found


def register(browser: Browser, phone: Authenticator) -> None:
    options = options_of(browser, "/passkeys/options")
    kinds = [one.get("alg") for one in options.get("pubKeyCredParams") or [] if isinstance(one, dict)]
    must(-7 in kinds, f"allow ES256 (-7) in pubKeyCredParams, not only {kinds}")
    browser.send("/passkeys", phone.create(options)).status_is(200, 201)


def with_passkey(shed: Shed, phone: Authenticator, **other: Any) -> Browser:
    """Somebody who has tried to sign in with a phone."""
    browser = shed.browser()
    browser.send("/sign-in/passkey", phone.get(options_of(browser, "/sign-in/passkey/options"), **other))
    return browser


def _codes(browser: Browser) -> list[str]:
    """New recovery codes of a member."""
    found = browser.send("/recovery-codes", {}).status_is(200, 201).json.get("codes")
    must(isinstance(found, list) and len(found) >= 2, "answer POST /recovery-codes with codes, a list of at least two")
    codes = [str(code) for code in found or []]
    long = all(len(re.sub(r"\W", "", code)) >= 16 for code in codes)
    must(long and len(set(codes)) == len(codes), "make recovery codes of 16 characters or more, and no two alike")
    return codes


def passkey(shed: Shed) -> None:
    """A passkey is registered, signs in, and the account is recovered after its loss."""
    ana, bo = shed.member(), shed.member()
    phone, other = Authenticator(shed.port), Authenticator(shed.port)
    first = options_of(ana.browser, "/passkeys/options")
    forged: list[tuple[dict[str, Any], str]] = [
        ({"origin": "http://1ocalhost"}, "another origin"),
        ({"challenge": text(secrets.token_bytes(32))}, "another challenge"),
    ]
    for wrong, what in forged:
        status = ana.browser.send("/passkeys", phone.create(first, **wrong)).status
        must(400 <= status < 500, f"refuse the registration of a passkey with {what}, not answer with {status}")
        first = options_of(ana.browser, "/passkeys/options")
    register(ana.browser, phone)
    ended, codes, bos = _codes(ana.browser), _codes(ana.browser), _codes(bo.browser)

    must(with_passkey(shed, phone).signed_in, "sign in with a passkey: POST /sign-in/passkey")
    forged = [
        ({"origin": f"http://1ocalhost:{shed.port}"}, "another origin, as a look-alike has"),
        ({"site": "toolshed.example"}, "the hash of another site"),
        ({"flags": PRESENT}, "a person who was not verified"),
    ]
    for wrong, what in forged:
        must(not with_passkey(shed, phone, **wrong).signed_in, f"refuse a sign-in with {what}")
    thief = Authenticator(shed.port)
    thief.id, thief.user, thief.count = phone.id, phone.user, phone.count
    must(not with_passkey(shed, thief).signed_in, "refuse a passkey that was signed with another key")
    bo.browser.send("/passkeys", thief.create(options_of(bo.browser, "/passkeys/options")))
    must(with_passkey(shed, phone).signed_in, "leave a passkey as it is when another member registers one with the same id")
    eves = Authenticator(shed.port)
    eve = shed.member()
    register(eve.browser, eves)
    eves.user = phone.user
    seen = [urlsplit(link).path for link in with_passkey(shed, eves).get("/loans").page.links]
    must(f"/loans/{ana.loan}" not in seen, "sign in whose passkey it is, not whom the answer names in userHandle")
    browser, later = shed.browser(), shed.browser()
    answer = phone.get(options_of(browser, "/sign-in/passkey/options"))
    options_of(later, "/sign-in/passkey/options")
    later.send("/sign-in/passkey", answer)
    must(not later.signed_in, "refuse the answer to a challenge of another browser")
    browser.send("/sign-in/passkey", answer)
    must(browser.signed_in, "sign in with a passkey: POST /sign-in/passkey")
    browser.submit("/loans", "/sign-out")
    must(not browser.signed_in, "sign out with the form on /loans: POST /sign-out")
    browser.send("/sign-in/passkey", answer)
    must(not browser.signed_in, "refuse the same answer a second time")
    alone = shed.browser()
    alone.submit("/sign-in", "/sign-in", email=ana.email, password=ana.password)
    must(not alone.signed_in, "not sign in with the password alone once there is a passkey")

    def recover(password: str, code: str) -> Browser:
        browser = shed.browser()
        browser.submit("/recover", "/recover", email=ana.email, password=password, code=code)
        return browser

    for password, code, what in (
        (ana.password, "0000-0000-0000-0000", "a wrong code"),
        ("a wrong password", codes[0], "a code and a wrong password"),
        (ana.password, bos[0], "another member's code"),
        (ana.password, ended[0], "a code from before the last POST /recovery-codes"),
        (ana.password, "", "no code"),
    ):
        must(not recover(password, code).signed_in, f"refuse to recover an account with {what}")
    must(with_passkey(shed, phone).signed_in, "leave the passkey as it is after a recovery that was refused")
    back = recover(ana.password, codes[0])
    must(back.signed_in, "recover an account with password and recovery code: POST /recover")
    must(not with_passkey(shed, phone).signed_in, "remove the lost passkey with the recovery")
    must(not recover(ana.password, codes[0]).signed_in, "take a recovery code once")
    register(back, other)
    must(with_passkey(shed, other).signed_in, "let the member register another passkey after the recovery")


# --- The threat model --------------------------------------------------------------------------------------------------------------


HEADINGS = {
    "Assets": "What is worth attacking",
    "Attackers": "Who might attack",
    "Trust boundaries": "What we work on",
    "Accepted risks": "What we accept",
}
"""Each heading, and what the template calls it."""


def threats(shed: Shed) -> None:
    """One page names assets, attackers, trust boundaries and three accepted risks. Whether they are right, a person says."""
    file = shed.folder / "THREATS.md"
    must(file.is_file(), "have a THREATS.md in the folder")
    content = re.sub(r"(?s)<!--.*?-->", "", file.read_text("utf-8", "replace"))
    words = len(re.findall(r"\w+", content))
    must(words <= 700, f"fit on a page: at most 700 words in THREATS.md, not {words}")
    parts = re.split(r"(?m)^#+ +(.*?) *#*$", content)
    found = {title.lower(): body for title, body in zip(parts[1::2], parts[2::2], strict=True)}
    for title, other in HEADINGS.items():
        body = found.get(title.lower(), found.get(other.lower()))
        must(body is not None, f"have a heading {title} in THREATS.md")
        entries = _entries(body or "")
        if title != "Accepted risks":
            must(len(entries) >= 2, f"have a list of two or more under {title} in THREATS.md, not {len(entries)}")
            continue
        must(len(entries) == 3, f"accept three risks, as a list, not {len(entries)}")
        for entry in entries:
            must(re.search(r"(?i)\buntil\b", entry), f"say until when a risk is accepted: {entry[:50]}")
            must(re.search(r"(?i)\bbecause\b", entry), f"say why a risk is accepted, with because: {entry[:50]}")
            must(
                len(re.findall(r"\w+", entry)) >= 10,
                f"say which risk is accepted, why, and until when, in ten words or more: {entry[:50]}",
            )


def _entries(body: str) -> list[str]:
    """What a list has, or the rows of a table; without what is empty, or stands as [text] in the template."""
    items = re.split(r"(?m)^ {0,3}(?:[-*+]|\d+[.)]) +", body)[1:]
    rows = re.findall(r"(?m)^ *\|(.*)$", body.partition("| ---")[2].partition("\n")[2])
    texts = [re.sub(r"[\s|]+", " ", entry).strip() for entry in (rows if "| ---" in body else items)]
    return [text for text in texts if re.search(r"\w", re.sub(r"\[[^]]*\](?!\()", "", text))]


# --- All of them -------------------------------------------------------------------------------------------------------------------

REST: dict[str, Attack] = {"roles": roles, "passkey": passkey, "threats": threats}

LINES = (*HOLES, "tests", *REST)


@contextmanager
def running(folder: Path) -> Iterator[Shed]:
    """A shed with a database of its own; its server is stopped afterwards."""
    with tempfile.TemporaryDirectory(prefix="toolshed-", ignore_cleanup_errors=True) as scratch:
        shed = Shed(folder.resolve(), Path(scratch))
        try:
            yield shed
        finally:
            shed.stop()
            for server in (shed.decoy, shed.photos):
                server.shutdown()
                server.server_close()


def opened(attack: Attack, weak: Shed) -> str:
    """How an attack succeeds on the vulnerable branch. Raises Broken if it does not."""
    try:
        weak.start()
        attack(weak)
    except Hole as hole:
        return str(hole)
    except Broken as fault:
        raise Broken(f"{fault} (on the vulnerable branch)") from None
    raise Broken("must be open on the vulnerable branch; every attack was refused there")


def judge(name: str, mended: Shed, weak: Shed | None) -> None:
    """Raise Broken if an acceptance line does not hold."""
    mended.start()
    if name == "tests":
        if weak is None:
            raise Broken("must be tried on the vulnerable branch too: --weak FOLDER")
        tests(mended, weak)
    elif name in REST:
        REST[name](mended)
    else:
        if weak:
            opened(HOLES[name], weak)
        try:
            HOLES[name](mended)
        except Hole as hole:
            raise Broken(f"must be closed, but {hole}") from None


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("mended", type=Path, nargs="?", help="the folder of your mended branch")
    parser.add_argument("--weak", type=Path, help="the folder of the vulnerable branch")
    parser.add_argument("--only", nargs="+", choices=LINES, metavar="LINE", help=f"only these lines: {', '.join(LINES)}")
    chosen = parser.parse_args()
    if not (chosen.mended or chosen.weak):
        parser.error("name a folder")
    chosen_lines = [name for name in (LINES if chosen.mended else HOLES) if name in (chosen.only or LINES)]
    if not chosen_lines:
        parser.error(f"name the folder of your mended branch, which {' and '.join(chosen.only)} are about")
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # what your server says is not always in the terminal's
    broken = 0
    with running(chosen.mended or chosen.weak) as mended, running(chosen.weak or chosen.mended) as weak:
        for name in chosen_lines:
            try:
                if chosen.mended:
                    judge(name, mended, weak if chosen.weak else None)
                    print(f"ok   {name}", flush=True)
                else:
                    print(f"open {name}: {opened(HOLES[name], weak)}", flush=True)
            except Broken as fault:
                broken += 1
                print(f"FAIL {name}: {fault}", flush=True)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
