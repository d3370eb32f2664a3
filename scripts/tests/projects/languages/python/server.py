"""A right solution of "Toolshed over HTTP, no framework" in Python. Its state is one JSON file, written before a change is answered."""

from __future__ import annotations

import json
import os
import re
import threading
from collections.abc import Callable
from datetime import date, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

FILE = Path(os.environ.get("TOOLSHED_FILE", "toolshed.json"))
BERLIN = ZoneInfo("Europe/Berlin")

Done = tuple[int, Any]

lock = threading.Lock()
state: dict[str, list[dict[str, Any]]] = {"tools": [], "members": []}


class Refused(Exception):
    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


def due(today: date, days: int) -> str:
    """The day until which a tool is lent.

    >>> due(date(2026, 1, 31), 28)
    '2026-02-28'
    """
    return str(today + timedelta(days=days))


def save() -> None:
    new = FILE.with_suffix(".new")
    new.write_text(json.dumps(state, ensure_ascii=False), "utf-8")
    new.replace(FILE)


def find(kind: str, id: int, status: int) -> dict[str, Any]:
    for one in state[kind]:
        if one["id"] == id:
            return one
    raise Refused(status, f"there is no {kind[:-1]} {id}")


def name_in(given: Any) -> str:
    name = given.get("name") if isinstance(given, dict) else None
    if not isinstance(name, str) or not name.strip():
        raise Refused(422, "name must be a text that is not blank")
    return name


def number_in(given: Any, field: str) -> int:
    number = given.get(field) if isinstance(given, dict) else None
    if not isinstance(number, int) or isinstance(number, bool):
        raise Refused(422, f"{field} must be a whole number")
    return number


def list_tools(_: Any) -> Done:
    return 200, {"items": state["tools"]}


def add_tool(given: Any) -> Done:
    tool = {"id": len(state["tools"]) + 1, "name": name_in(given), "lent_to": None, "due_on": None}
    state["tools"].append(tool)
    save()
    return 201, tool


def add_member(given: Any) -> Done:
    member = {"id": len(state["members"]) + 1, "name": name_in(given)}
    state["members"].append(member)
    save()
    return 201, member


def show_tool(_: Any, id: int) -> Done:
    return 200, find("tools", id, 404)


def lend(given: Any, id: int) -> Done:
    tool = find("tools", id, 404)
    member, days = number_in(given, "member_id"), number_in(given, "days")
    find("members", member, 422)
    if not 1 <= days <= 90:
        raise Refused(422, "days must be 1 to 90")
    if tool["lent_to"] is not None:
        raise Refused(409, f"tool {id} is lent")
    tool["lent_to"], tool["due_on"] = member, due(datetime.now(BERLIN).date(), days)
    save()
    return 201, tool


def take_back(_: Any, id: int) -> Done:
    tool = find("tools", id, 404)
    if tool["lent_to"] is None:
        raise Refused(409, f"tool {id} is not lent")
    tool["lent_to"] = tool["due_on"] = None
    save()
    return 200, tool


ROUTES: list[tuple[str, str, Callable[..., Done]]] = [
    ("GET", r"/tools", list_tools),
    ("POST", r"/tools", add_tool),
    ("POST", r"/members", add_member),
    ("GET", r"/tools/([0-9]+)", show_tool),
    ("POST", r"/tools/([0-9]+)/loan", lend),
    ("DELETE", r"/tools/([0-9]+)/loan", take_back),
]


def route(method: str, path: str, body: bytes) -> Done:
    for verb, pattern, action in ROUTES:
        match = re.fullmatch(pattern, path)
        if match and verb == method:
            given = json.loads(body) if method == "POST" else None
            return action(given, *map(int, match.groups()))
    raise Refused(404, "there is nothing here")


def answer(method: str, path: str, body: bytes) -> tuple[int, bytes]:
    try:
        with lock:
            status, value = route(method, path, body)
            return status, json.dumps(value, ensure_ascii=False).encode()
    except Refused as refused:
        return refused.status, json.dumps({"error": str(refused)}).encode()
    except ValueError:
        return 400, b'{"error": "the body is not JSON"}'


class Handler(BaseHTTPRequestHandler):
    def respond(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"] or 0))
        status, content = answer(self.command, self.path.partition("?")[0], body)
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_DELETE = respond  # noqa: N815


class Server(ThreadingHTTPServer):
    request_queue_size = 100


if __name__ == "__main__":
    if FILE.exists():
        state.update(json.loads(FILE.read_text("utf-8")))
    Server(("127.0.0.1", int(os.environ.get("PORT", "8000"))), Handler).serve_forever()
