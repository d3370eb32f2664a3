"""Plays a provider of models on your own machine: no account, no bill, and as unreliable as you like. Python 3.11 or newer, nothing else.

    python3 provider.py                        answers, at http://127.0.0.1:9000, for the key "practice"
    python3 provider.py --mode hang            takes a request and says nothing
    python3 provider.py --port 9001 --key other

It knows a few groups of words and no language, so its numbers say nothing about a real model. It prints a line per call; Ctrl+C stops it.
"""

from __future__ import annotations

import argparse
import http.client
import json
import math
import re
import sys
import threading
import urllib.request
import zlib
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

MODES = {
    "answer": "works",
    "slow": "works, after a third of a second",
    "refuse": "429: too many requests, come back in half a minute",
    "error": "500",
    "drop": "hangs up without an answer",
    "hang": "says nothing",
    "drip": "sends a byte now and then, and never comes to an end",
    "prose": "a sentence where JSON was agreed",
    "vectors": "vectors with letters in them",
    "cut": "an answer that was cut off",
    "chat": "an answer whose text is a sentence, not JSON",
    "decline": "will not answer, and says so politely",
    "fields": "JSON with other fields",
    "stranger": "names a tool that nobody asked about",
}
"""What it can do, and what that means."""

NO_VECTORS = {"refuse", "error", "drop", "hang", "drip", "prose", "vectors"}
"""Modes in which not even an embedding can be had."""

GROUPS = """hole drill bore|cut saw blade shorten prune trim hedge bush|wood plank board parquet plywood|wall brick concrete stone
water flood pump cellar|damp dry leak moist wet|high ceiling reach ladder climb steps|clean wash stain dirt spotless|grass lawn mow
soil dig earth spade root|carry move heavy trolley transport|lamp light dark|heat warm cold winter draught|fasten screw fix tight nuts
smooth polish sand varnish|guests party feast birthday celebration|bicycle bike puncture tyre flat|measure length wide meter|cloth curtain sew mend trousers
jam soup boil cook jars|film cinema movie projector|autumn leaf leaves|drain blocked sink pipe|straight level crooked|car vehicle roof
seat table chairs|rug carpet sofa|tree branch twig|dough noodles pasta|rain shelter tent"""
"""Words that mean about the same to it."""

COMMON = set(
    re.findall(
        "[a-z]+",
        "a an and are at by can do does for from had has have how i if in is it me my need of on or our out the to us we what with",
    )
)
"""Words that say nothing to it."""

SIZE = 256
"""Numbers in a vector."""


def stems(text: str) -> list[str]:
    """The beginnings of the words that say something."""
    return [word[:4] for word in re.findall(r"[^\W\d_]+", text.lower()) if word not in COMMON]


MEANING = {stem: number for number, group in enumerate(re.split(r"[|\n]", GROUPS)) for stem in stems(group)}


def vector(text: str) -> list[float]:
    """A list of numbers of length 1, in place of an embedding."""
    numbers = [0.0] * SIZE
    for stem in stems(text):
        numbers[64 + zlib.crc32(stem.encode()) % (SIZE - 64)] += 1.0
        if stem in MEANING:
            numbers[MEANING[stem]] += 2.0
    if not any(numbers):
        numbers[63] = 1.0
    length = math.hypot(*numbers)
    return [round(number / length, 5) for number in numbers]


def tokens(text: str) -> int:
    """How many tokens a text is billed as: one for every four characters that were begun."""
    return -(-len(text) // 4)


def summary(prompt: str) -> str:
    """What it writes: JSON if the prompt ends with `Question: …`, `Data:` and a line per tool, else a sentence."""
    found = re.search(r"(?s)^Question: (.*?)\s*^Data:\s*\n(.+)", prompt, re.MULTILINE)
    rows = [line.split(" ", 1) for line in found[2].splitlines() if " " in line.strip()] if found else []
    if not found or not rows:
        return "Sure! Tell me the question and the tools, and I will see what I can do."
    asked = vector(found[1])
    code, text = max(rows, key=lambda row: sum(map(float.__mul__, asked, vector(row[1]))))
    return json.dumps({"summary": f"This may be what you need: {text[:80]}", "tools": [code]}, ensure_ascii=False)


Body = dict[str, Any]

REFUSALS: dict[str, tuple[int, object, dict[str, str]]] = {
    "refuse": (429, {"error": "too many requests"}, {"Retry-After": "30"}),
    "error": (500, {"error": "try again"}, {}),
    "prose": (200, "Sure! Here is what you asked for.", {}),
}
"""By mode, what it sends whatever is asked: status, body, and header fields."""


class Provider(ThreadingHTTPServer):
    """Listens on this machine alone. Counts what it would bill."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, port: int = 0, key: str = "practice", upstream: str = "") -> None:
        super().__init__(("127.0.0.1", port), Call)
        self.key, self.upstream = key, upstream.rstrip("/")
        self.mark = ""
        """What it adds to each summary."""
        self.calls = 0
        self.billed = {"embedded": 0, "read": 0, "written": 0}
        self.talks = False
        """Whether it prints a line per call."""
        self.fault = ""
        """How the provider behind this one failed last."""
        self.lock = threading.Lock()
        self._mode = "answer"
        self.changed = threading.Event()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    @property
    def total(self) -> int:
        with self.lock:
            return sum(self.billed.values())

    @property
    def mode(self) -> str:
        return self._mode

    @mode.setter
    def mode(self, name: str) -> None:
        """Go over to another mode. Whoever still waits in the old one is let go."""
        self._mode, old, self.changed = name, self.changed, threading.Event()
        old.set()

    def start(self) -> None:
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()

    def stop(self) -> None:
        self.changed.set()
        self.shutdown()
        self.server_close()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A caller that hung up is no fault here."""

    def bill(self, **counts: int) -> None:
        with self.lock:
            for kind, count in counts.items():
                self.billed[kind] += count


class Call(BaseHTTPRequestHandler):
    server: Provider

    def do_POST(self) -> None:
        provider, mode = self.server, self.server.mode
        with provider.lock:
            provider.calls += 1
        try:
            body = json.loads(self.sent())
        except ValueError:
            body = None
        if provider.key and self.headers["Authorization"] != f"Bearer {provider.key}":
            self.send(401, {"error": "another key is needed"})
        elif self.path not in {"/embeddings", "/answers"}:
            self.send(404, {"error": "POST /embeddings or POST /answers"})
        elif not self.well_formed(body):
            self.send(400, {"error": "the body must be as the brief says"})
        elif mode in {"drop", "hang", "drip"}:
            self.keep_waiting(mode)
        elif mode in REFUSALS:
            self.send(*REFUSALS[mode])
        else:
            self.answer(body, mode)
        if provider.talks:
            print(self.path, mode, provider.billed, flush=True)

    def sent(self) -> bytes:
        """The body, whether its length was said before or it comes in chunks, as from some clients of Java."""
        if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
            return self.rfile.read(max(0, int(self.headers["Content-Length"] or 0)))
        parts = []
        while size := int(self.rfile.readline().partition(b";")[0], 16):
            parts.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(parts)

    def keep_waiting(self, mode: str) -> None:
        """Never answer, or never come to an end, until the mode changes."""
        changed = self.server.changed
        if mode == "hang":
            changed.wait(60)
        if mode == "drip":
            self.wfile.write(b"HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n")
            while not changed.wait(0.2):
                self.wfile.write(b" ")

    def well_formed(self, body: Any) -> bool:
        if not isinstance(body, dict):
            return False
        if self.path == "/embeddings":
            texts = body.get("texts")
            return isinstance(texts, list) and bool(texts) and all(isinstance(text, str) for text in texts)
        limit = body.get("max_tokens")
        return self.path == "/answers" and isinstance(body.get("prompt"), str) and type(limit) is int and limit > 0

    def answer(self, body: Body, mode: str) -> None:
        """Send vectors or an answer, of its own or of the provider behind it, and bill them."""
        if mode == "slow":
            self.server.changed.wait(0.3)
        if self.server.upstream:
            try:
                found = self.passed_on(body)
            except (OSError, ValueError, http.client.HTTPException) as error:
                self.server.fault = str(error)
                self.send(502, {"error": "the provider behind this one did not answer as agreed"})
                return
        else:
            found = self.vectors(body, mode) if self.path == "/embeddings" else self.text(body, mode)
        billed = {"embedded": "tokens"} if self.path == "/embeddings" else {"read": "tokens_in", "written": "tokens_out"}
        self.server.bill(**{kind: found[field] for kind, field in billed.items()})
        self.send(200, found)

    def passed_on(self, body: Body) -> Body:
        request = urllib.request.Request(self.server.upstream + self.path, json.dumps(body).encode())  # noqa: S310 (your own address)
        request.add_header("Authorization", f"Bearer {self.server.key}")
        with urllib.request.urlopen(request, timeout=60) as answer:  # noqa: S310
            found = json.load(answer)
        fields = ("tokens",) if self.path == "/embeddings" else ("tokens_in", "tokens_out")
        if not isinstance(found, dict) or not all(type(found.get(field)) is int and found[field] >= 0 for field in fields):
            raise ValueError(f"{self.path} has to answer with an object that has {' and '.join(fields)}, as whole numbers")
        return found

    def vectors(self, body: Body, mode: str) -> Body:
        numbers: list[Any] = [["1.0", "NaN", None]] if mode == "vectors" else [vector(text) for text in body["texts"]]
        return {"vectors": numbers, "tokens": sum(tokens(text) for text in body["texts"])}

    def text(self, body: Body, mode: str) -> Body:
        stop, text = "end", summary(body["prompt"])
        if text.startswith("{"):
            told = json.loads(text)
            told["summary"] += self.server.mark
            text = json.dumps(told, ensure_ascii=False)
        if mode == "cut":
            stop, text = "length", text[: len(text) // 2]
        elif mode == "chat":
            text = "Sure! Take the pump, it has ten metres of hose."
        elif mode == "decline":
            stop, text = "refusal", text.replace("This may be what you need", "I cannot help with that")
        elif mode == "fields":
            text = json.dumps({"summary": ["a list"], "tools": "all of them", "deposit": 0})
        elif mode == "stranger":
            text = json.dumps({"summary": "Take the helicopter.", "tools": ["X404"]})
        if tokens(text) > body["max_tokens"]:
            stop, text = "length", text[: 4 * body["max_tokens"]]
        return {"stop": stop, "text": text, "tokens_in": tokens(body["prompt"]), "tokens_out": tokens(text)}

    def send(self, status: int, body: object, headers: dict[str, str] | None = None) -> None:
        content = body.encode() if isinstance(body, str) else json.dumps(body).encode()
        self.send_response(status)
        for name, value in {"Content-Type": "application/json", "Content-Length": str(len(content)), **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        pass


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--port", type=int, default=9000, help="where it listens on 127.0.0.1 (9000)")
    parser.add_argument("--key", default="practice", help='the key that it takes (practice); "" takes any')
    modes = "; ".join(f"{name}: {meaning}" for name, meaning in MODES.items())
    parser.add_argument("--mode", choices=MODES, default="answer", metavar="MODE", help=modes)
    chosen = parser.parse_args()
    try:
        provider = Provider(chosen.port, chosen.key)
    except (OSError, OverflowError) as error:
        parser.error(f"cannot listen on port {chosen.port}: {error}")
    provider.mode = chosen.mode
    provider.talks = True
    print(f"{provider.address}, key {chosen.key}: {MODES[chosen.mode]}", flush=True)
    with suppress(KeyboardInterrupt):
        provider.serve_forever()
    provider.server_close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
