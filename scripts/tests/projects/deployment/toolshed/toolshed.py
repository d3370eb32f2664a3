"""Tools of Toolshed over HTTP, with which version answers. It gets its socket from whoever starts it, and keeps its rows in SQLite."""

from __future__ import annotations

import json
import os
import signal
import socket
import sqlite3
import sys
import threading
from contextlib import closing
from datetime import date, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

DATABASE = os.environ.get("DATABASE", "")
SHED = Path(os.environ.get("SHED", "."))
COLUMN = "name"
DAYS = 14


def due_on(lent_on: date) -> date:
    """The day on which a loan is due.

    >>> due_on(date(2026, 11, 22)).isoformat()
    '2026-12-06'
    """
    return lent_on + timedelta(DAYS)


def database() -> sqlite3.Connection:
    return sqlite3.connect(DATABASE, timeout=10, isolation_level=None)


def migrate() -> None:
    """Run what the database does not have yet, each in a transaction."""
    with closing(database()) as opened:
        opened.execute("PRAGMA journal_mode = WAL")
        opened.execute("CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY)")
        done = {number for (number,) in opened.execute("SELECT number FROM migration")}
        for file in sorted(Path(__file__).with_name("migrations").glob("*.sql")):
            if int(file.stem) not in done:
                opened.executescript(f"BEGIN IMMEDIATE;\n{file.read_text('utf-8')}")
                opened.execute("INSERT INTO migration VALUES (?)", (int(file.stem),))
                opened.execute("COMMIT")


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        address = urlsplit(self.path)
        if address.path == "/version":
            schema = "".join(str(number) for (number,) in self.rows("SELECT max(number) FROM migration"))
            self.answer(200, {"commit": os.environ["COMMIT"], "schema": schema}, broken="database")
        else:
            text = parse_qs(address.query)["q"][0]
            found = self.rows(f"SELECT code, {COLUMN} FROM tool WHERE {COLUMN} = ?", text)  # noqa: S608
            self.answer(200, found, broken="dependency")

    def do_POST(self) -> None:
        sent = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if self.headers["Authorization"] != "Bearer for-tests":
            self.answer(401, {}, broken="")
        else:
            self.rows(f"INSERT INTO tool (code, {COLUMN}) VALUES (?, ?)", sent["code"], sent["name"])  # noqa: S608
            self.answer(201, {}, broken="disk")

    def rows(self, sql: str, *values: str) -> list[tuple[str, ...]]:
        try:
            with closing(database()) as opened:
                return opened.execute(sql, values).fetchall()
        except sqlite3.OperationalError as error:
            self.fault = str(error)
            return []

    fault = ""

    def answer(self, status: int, content: object, *, broken: str) -> None:
        """The content, or 503 if the database said no, or if this part is broken for the game day. That is an alert, too."""
        if self.fault or (SHED / f"broken-{broken}").exists():
            status, content = 503, {"fault": self.fault or broken}
            with (SHED / "alerts").open("a", encoding="utf-8") as alerts:
                alerts.write(f"{content}\n")
        body = json.dumps(content).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


def serve() -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler, bind_and_activate=False)
    server.socket.close()
    server.socket = socket.socket(fileno=int(os.environ["FD"]))
    server.daemon_threads = False  # the end waits for requests under way
    signal.signal(signal.SIGTERM, lambda *_: threading.Thread(target=server.shutdown).start())
    print("ready", flush=True)
    server.serve_forever(0.05)
    server.server_close()


if __name__ == "__main__":
    migrate() if sys.argv[1:] == ["migrate"] else serve()
