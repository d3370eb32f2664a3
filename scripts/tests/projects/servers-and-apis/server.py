"""A right solution of "Toolshed API v1", on the standard library alone; its state is in memory, because the checks see it from outside."""

from __future__ import annotations

import hashlib
import json
import math
import os
import re
import threading
import time
from collections import defaultdict
from collections.abc import Callable
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.parse import parse_qsl, urlsplit
from urllib.request import urlopen

HERE = Path(__file__).parent
PRICES = os.environ["PRICES_URL"]
PATIENCE = float(os.environ["PRICES_TIMEOUT"])
BURST, PER_SECOND = 10, 1

lock = threading.RLock()
members = {1, 2, 3}
tools: dict[int, dict[str, Any]] = {}
loans: dict[int, dict[str, Any]] = {}
keys: dict[str, tuple[str, dict[str, Any]]] = {}
buckets: dict[str, tuple[float, float]] = defaultdict(lambda: (BURST, time.monotonic()))
last = {"tool": 0, "loan": 0}


class Refused(Exception):
    def __init__(self, status: int, detail: str, headers: dict[str, str] | None = None, **more: object) -> None:
        super().__init__(detail)
        self.status, self.headers, self.more = status, headers or {}, {"detail": detail, **more}


def shown(tool: dict[str, Any]) -> dict[str, Any]:
    out = any(loan["tool_id"] == tool["id"] and not loan["returned"] for loan in loans.values())
    return {"id": tool["id"], "code": tool["code"], "name": tool["name"], "available": not out}


def tag(tool: dict[str, Any]) -> str:
    return f'"{tool["version"]}-{shown(tool)["available"]:d}"'


def take(client: str) -> None:
    with lock:
        tokens, then = buckets[client]
        now = time.monotonic()
        tokens = min(BURST, tokens + (now - then) * PER_SECOND)
        if tokens < 1:
            buckets[client] = tokens, now
            wait = math.ceil((1 - tokens) / PER_SECOND)
            raise Refused(429, "Too many requests from this address.", {"Retry-After": str(wait)})
        buckets[client] = tokens - 1, now


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __getattr__(self, name: str) -> Callable[[], None]:
        if name.startswith("do_"):
            return self.answer
        raise AttributeError(name)

    def answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        address = urlsplit(self.path)
        try:
            status, headers, content = self.route(address.path, dict(parse_qsl(address.query)), body)
        except Refused as refused:
            status, headers = refused.status, refused.headers | {"Content-Type": "application/problem+json"}
            title = HTTPStatus(refused.status).phrase
            content = {"type": "about:blank", "title": title, "status": refused.status, **refused.more}
        data = b"" if content is None else content if isinstance(content, bytes) else json.dumps(content).encode()
        self.send_response(status)
        if data:
            headers.setdefault("Content-Type", "application/json")
        for name, value in headers.items():
            self.send_header(name, value)
        if status not in {204, 304}:
            self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def route(self, path: str, query: dict[str, str], body: bytes) -> tuple[int, dict[str, str], Any]:
        found = re.fullmatch(r"/tools/(\d+)(/price)?", path)
        actions: dict[str, Callable[[], tuple[int, dict[str, str], Any]]]
        if path == "/tools":
            actions = {"GET": lambda: self.page(query), "POST": lambda: self.add(body)}
        elif found and found[2]:
            actions = {"GET": lambda: self.price(int(found[1]))}
        elif found:
            id = int(found[1])
            actions = {"GET": lambda: self.read(id), "PUT": lambda: self.edit(id, body), "DELETE": lambda: self.remove(id)}
        elif path == "/loans":
            actions = {"GET": lambda: self.list_loans(query), "POST": lambda: self.lend(body)}
        elif path == "/reports/most-lent":
            actions = {"GET": self.report}
        elif path == "/openapi.json":
            actions = {"GET": lambda: (200, {}, (HERE / "openapi.json").read_bytes())}
        elif path == "/docs":
            actions = {"GET": lambda: (200, {"Content-Type": "text/html; charset=utf-8"}, (HERE / "docs.html").read_bytes())}
        else:
            raise Refused(404, "There is nothing at this address.")
        if self.command not in actions:
            raise Refused(405, "This address has other methods.", {"Allow": ", ".join(actions)})
        return actions[self.command]()

    def parse(self, body: bytes, fields: dict[str, type]) -> dict[str, Any]:
        if self.headers.get("Content-Type", "").partition(";")[0] != "application/json":
            raise Refused(415, "Send application/json.")
        try:
            given = json.loads(body)
        except ValueError:
            raise Refused(400, "The body is not JSON.") from None
        if not isinstance(given, dict):
            raise Refused(422, "The body is not an object.", errors=[{"pointer": "", "detail": "must be an object"}])
        wrong = [name for name, kind in fields.items() if type(given.get(name)) is not kind or given[name] == ""]
        if wrong:
            errors = [{"pointer": f"/{name}", "detail": f"must be of type {fields[name].__name__}"} for name in wrong]
            raise Refused(422, "Some fields are missing or of the wrong type.", errors=errors)
        return {name: given[name] for name in fields}

    def find(self, id: int) -> dict[str, Any]:
        if id not in tools:
            raise Refused(404, "There is no such tool.")
        return tools[id]

    def page(self, query: dict[str, str]) -> tuple[int, dict[str, str], Any]:
        limit, cursor = query.get("limit", "20"), query.get("cursor", str(2**62))
        if not (limit.isdigit() and 1 <= int(limit) <= 100 and cursor.isdigit()):
            raise Refused(400, "limit must be 1 to 100, and cursor what a page gave as next.")
        with lock:
            below = sorted((id for id in tools if id < int(cursor)), reverse=True)
            ids = below[: int(limit)]
            after = f"/tools?limit={limit}&cursor={ids[-1]}" if len(below) > len(ids) else None
            return 200, {}, {"items": [shown(tools[id]) for id in ids], "next": after}

    def add(self, body: bytes) -> tuple[int, dict[str, str], Any]:
        given = self.parse(body, {"code": str, "name": str})
        with lock:
            self.code_is_free(given["code"], 0)
            last["tool"] += 1
            tool = tools[last["tool"]] = {"id": last["tool"], **given, "version": 1}
            return 201, {"Location": f"/tools/{tool['id']}", "ETag": tag(tool)}, shown(tool)

    def code_is_free(self, code: str, id: int) -> None:
        if any(tool["code"] == code and tool["id"] != id for tool in tools.values()):
            raise Refused(409, "Another tool has this code.")

    def read(self, id: int) -> tuple[int, dict[str, str], Any]:
        with lock:
            tool = self.find(id)
            now = tag(tool)
            if self.headers.get("If-None-Match") == now:
                return 304, {"ETag": now}, None
            return 200, {"ETag": now}, shown(tool)

    def edit(self, id: int, body: bytes) -> tuple[int, dict[str, str], Any]:
        given = self.parse(body, {"code": str, "name": str})
        expected = self.headers.get("If-Match")
        if expected is None:
            raise Refused(428, "Send the ETag that you edit in If-Match.")
        with lock:
            tool = self.find(id)
            if expected != tag(tool):
                raise Refused(412, "The tool has changed since.")
            self.code_is_free(given["code"], id)
            tools[id] = tool = {**tool, **given, "version": tool["version"] + 1}
            return 200, {"ETag": tag(tool)}, shown(tool)

    def remove(self, id: int) -> tuple[int, dict[str, str], Any]:
        with lock:
            self.find(id)
            if any(loan["tool_id"] == id for loan in loans.values()):
                raise Refused(409, "The tool was lent.")
            del tools[id]
            return 204, {}, None

    def price(self, id: int) -> tuple[int, dict[str, str], Any]:
        code = self.find(id)["code"]
        try:
            with urlopen(f"{PRICES}/prices/{code}", timeout=PATIENCE) as response:  # noqa: S310
                return 200, {}, {"price": json.load(response)["price"]}
        except TimeoutError:
            raise Refused(504, "The service of prices takes too long.") from None
        except (URLError, ValueError, KeyError):
            raise Refused(503, "The service of prices does not answer.") from None

    def list_loans(self, query: dict[str, str]) -> tuple[int, dict[str, str], Any]:
        tool = query.get("tool_id", "")
        with lock:
            return 200, {}, {"items": [loan for loan in loans.values() if tool in {"", str(loan["tool_id"])}], "next": None}

    def lend(self, body: bytes) -> tuple[int, dict[str, str], Any]:
        given = self.parse(body, {"tool_id": int, "member_id": int})
        key = self.headers.get("Idempotency-Key")
        if not key:
            raise Refused(400, "Send an Idempotency-Key.")
        print_of_body = hashlib.sha256(json.dumps(given, sort_keys=True).encode()).hexdigest()
        with lock:
            if key in keys:
                known, loan = keys[key]
                if known != print_of_body:
                    raise Refused(422, "This Idempotency-Key belongs to another request.")
                return 201, {"Location": f"/loans/{loan['id']}"}, loan
            if given["tool_id"] not in tools or given["member_id"] not in members:
                raise Refused(422, "There is no such tool or member.")
            if not shown(tools[given["tool_id"]])["available"]:
                raise Refused(409, "Another member has the tool.")
            last["loan"] += 1
            loan = loans[last["loan"]] = {"id": last["loan"], **given, "returned": False}
            keys[key] = print_of_body, loan
            return 201, {"Location": f"/loans/{loan['id']}"}, loan

    def report(self) -> tuple[int, dict[str, str], Any]:
        take(self.headers.get("X-Forwarded-For", self.client_address[0]))
        times: dict[str, int] = defaultdict(int)
        with lock:
            for loan in loans.values():
                times[tools[loan["tool_id"]]["code"]] += 1
        return 200, {}, {"items": [{"code": code, "loans": number} for code, number in times.items()]}

    def log_message(self, *_: object) -> None:
        """Say nothing."""


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", int(os.environ["PORT"])), Handler).serve_forever()
