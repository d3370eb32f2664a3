"""Toolqueue: who gets a tool next. One page, in the standard library."""

from __future__ import annotations

import os
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

DAYS_HELD = 3


class Queue:
    """One tool: who has it, who waits, and for whom it is held until which day of March."""

    def __init__(self) -> None:
        self.holder = ""
        self.waiting: list[str] = []
        self.until = 0

    def borrow(self, who: str, day: int) -> str:
        if self.holder:
            return "refused: it is out"
        while self.waiting and day > self.until:
            del self.waiting[0]
            self.until += DAYS_HELD
        if self.waiting and self.waiting[0] != who:
            return f"refused: held until {self.until}"
        self.waiting = self.waiting[1:]
        self.holder = who
        return "lent"

    def reserve(self, who: str) -> str:
        if not self.holder:
            return "refused: it is on the shelf"
        if who in [self.holder, *self.waiting]:
            return "refused: you have it or wait for it"
        self.waiting.append(who)
        return f"number {len(self.waiting)}"

    def leave(self, who: str) -> None:
        self.waiting.remove(who)

    def give_back(self, day: int) -> str:
        self.holder = ""
        self.until = day + DAYS_HELD if self.waiting else 0
        return f"held until {self.until}" if self.waiting else "on the shelf"


class Page(BaseHTTPRequestHandler):
    """The page on which a member begins."""

    def do_GET(self) -> None:
        content = b"<!doctype html><html lang=en><title>Toolqueue</title><h1>Which tool?</h1></html>"
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", "8000"))), Page).serve_forever()
