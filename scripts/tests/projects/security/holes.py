"""The eight holes, each kept closed: asked over HTTP at BASE_URL."""

import hashlib
import http.server
import os
import re
import secrets
import sqlite3
import threading
import unittest
from http.client import HTTPConnection, HTTPResponse
from urllib.parse import urlencode, urlsplit

BASE = os.environ["BASE_URL"]


class Person:
    """A browser with one cookie."""

    def __init__(self) -> None:
        self.cookie = ""

    def ask(self, method: str, path: str, body: str | None = None, **headers: str) -> tuple[HTTPResponse, str]:
        connection = HTTPConnection(urlsplit(BASE).netloc)
        kind = {"Content-Type": "application/x-www-form-urlencoded"} if body is not None else {}
        connection.request(method, path, body, {"Cookie": self.cookie, **kind, **headers})
        response = connection.getresponse()
        text = response.read().decode("utf-8", "replace")
        self.cookie = (response.getheader("Set-Cookie") or self.cookie).partition(";")[0]
        connection.close()
        return response, text

    def submit(self, page: str, action: str, **fields: object) -> HTTPResponse:
        _, text = self.ask("GET", page)
        part = text.partition(f'method="post" action="{action}"')[2].partition("</form>")[0]
        hidden = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', part))
        site = {"Origin": BASE, "Sec-Fetch-Site": "same-origin"}
        return self.ask("POST", action, urlencode(hidden | fields), **site)[0]


def member() -> Person:
    email, password = f"{secrets.token_hex(6)}@toolshed.example", "a password for a test"
    person = Person()
    person.submit("/sign-up", "/sign-up", name="Test", email=email, password=password)
    person.submit("/sign-in", "/sign-in", email=email, password=password)
    return person


def staff() -> Person:
    person = Person()
    person.submit("/sign-in", "/sign-in", email="cleo@toolshed.example", password="tea at the counter")  # noqa: S106 (of the start data)
    return person


def new_tool() -> str:
    made = staff().submit("/tools", "/tools", code=secrets.token_hex(6), name="spirit level")
    return made.headers["Location"]


def new_loan(person: Person) -> str:
    tool = new_tool()
    return person.submit(tool, "/loans", tool=tool.rpartition("/")[2]).headers["Location"]


class Inside(http.server.BaseHTTPRequestHandler):
    """A decoy that counts who asks."""

    asked = 0

    def do_GET(self) -> None:
        Inside.asked += 1
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


class Holes(unittest.TestCase):
    def test_honest(self) -> None:
        person = member()
        loan = new_loan(person)
        assert '"due_on"' in person.ask("GET", loan)[1]
        assert "ladder" in person.ask("GET", "/tools?q=ladder")[1]

    def test_sql(self) -> None:
        person = Person()
        _, text = person.ask("GET", "/tools?" + urlencode({"q": "none' OR 1=1 -- "}))
        assert 'href="/tools/1"' not in text
        assert person.ask("GET", "/tools?sort=price")[0].status == 400

    def test_xss(self) -> None:
        person, tool = member(), new_tool()
        person.submit(tool, f"{tool}/notes", text="<script>steal()</script>", link="")
        assert "&lt;script&gt;" in person.ask("GET", tool)[1]

    def test_csrf(self) -> None:
        person = member()
        loan = new_loan(person)
        before = person.ask("GET", loan)[1]
        away = {"Origin": "https://attack.example", "Sec-Fetch-Site": "cross-site"}
        assert person.ask("POST", f"{loan}/extend", "", **away)[0].status == 403
        assert person.ask("GET", loan)[1] == before

    def test_loans(self) -> None:
        loan = new_loan(member())
        assert member().ask("GET", loan)[0].status == 404

    def test_ssrf(self) -> None:
        decoy = http.server.HTTPServer(("127.0.0.1", 0), Inside)
        threading.Thread(target=decoy.serve_forever, kwargs={"poll_interval": 0.05}).start()
        try:
            tool = new_tool()
            member().submit(tool, f"{tool}/photo", url=f"http://127.0.0.1:{decoy.server_port}/keys")
        finally:
            decoy.shutdown()
            decoy.server_close()
        assert Inside.asked == 0

    def test_redirect(self) -> None:
        login = {"email": "cleo@toolshed.example", "password": "tea at the counter"}
        answer = Person().submit("/sign-in", "/sign-in", **login, next="//attack.example/")
        assert re.match(r"/(?!/)", answer.headers["Location"])

    def test_passwords(self) -> None:
        member()
        fast = hashlib.sha256(b"a password for a test").hexdigest()
        database = sqlite3.connect(os.environ["DATABASE"])
        stored = [text for (text,) in database.execute("SELECT password FROM member")]
        database.close()
        assert fast not in stored

    def test_key(self) -> None:
        answer, _ = Person().ask("GET", "/export", Authorization="Bearer practice-key-0000-worthless")
        assert answer.status == 401
