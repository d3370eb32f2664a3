"""Checks the project "Toolshed in production", wherever it runs and whatever it is written in. Python 3.11 or newer and Git, nothing else.

    python3 accept.py ship production               asks your service all the time, pushes, and waits for the new commit
    python3 accept.py back production               the same while it is rolled back, with a timer
    python3 accept.py hold production               pushes a commit whose tests fail: it must not get there
    python3 accept.py mark production               writes one row, to be found again after a restore
    python3 accept.py restore production            restores into a second service, with a timer, and looks for the rows
    python3 accept.py game-day production database  breaks something, and notes what you type as it happens
    python3 accept.py check production              judges all that is recorded and written there

`production` is the folder with your production.toml, as the brief describes it. Each run is kept in its folder records. The last command prints
one line per acceptance line; the exit status is 0 if all hold. The rows that are written stay in your database.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import re
import shlex
import signal
import ssl
import subprocess
import sys
import tempfile
import threading
import time
import tomllib
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import astuple, dataclass, fields
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple, Self
from urllib.parse import urlencode, urlsplit

PATIENCE = 3600
"""Seconds from a command to what it is to bring about."""

SLOWEST = 10
"""Seconds after which a request counts as failed."""

SETTLED = 50
"""Rounds in a row that one version has to answer alone, before a change and after it."""

LONGEST_GAP = 5
"""Seconds between two rounds, beyond which the load was not constant."""

BACK_WITHIN = 300
"""Seconds that rolling back may take, from the command to the last answer of the version that has to go."""

MARKS = 200
"""Rows, spread over the time that counts, that are looked for after a restore."""

FEWEST_DAYS = 7
"""Days that a bill has to cover, before a month can be told from it."""

MONTH = Decimal(365) / 12
"""Days of an average month."""

OFF = Decimal("0.2")
"""How far the estimate may be from the bill, as a share of the bill."""

CENT = Decimal("0.01")

FAILURES = ("database", "disk", "dependency")
KINDS = ("compute", "database", "objects", "backup", "network", "logs", "other")
KINDS_NEEDED = KINDS[:4]


class Broken(Exception):
    """A requirement that does not hold; the text says what must."""


def must(holds: object, sentence: str) -> None:
    if not holds:
        raise Broken(f"must {sentence}")


# --- What you wrote down ----------------------------------------------------------------------------------------------------------


class Request(NamedTuple):
    """One step of a round. `{n}` in it is the number of the round."""

    method: str
    path: str
    status: int
    headers: dict[str, str]
    body: str
    contains: str
    """What the answer has to contain, so that a row that was written is read again."""

    @property
    def what(self) -> str:
        return f"{self.method} {self.path}"


def _is(value: Any, kind: type) -> bool:
    return isinstance(value, kind) and not (kind is int and isinstance(value, bool))


class Table:
    """A table of production.toml, which tells what is missing in it."""

    def __init__(self, name: str, values: dict[str, Any]) -> None:
        self.name, self.values = name, values

    def take(self, key: str, kind: type, example: str) -> Any:
        where = f"below [{self.name}] " if self.name else ""
        value = self.values.get(key)
        must(_is(value, kind) and value != "", f"have a line such as `{key} = {example}` {where}in production.toml")
        return value

    def text(self, key: str, example: str) -> str:
        return str(self.take(key, str, f'"{example}"'))

    def number(self, key: str, example: int, least: int, most: int) -> int:
        value = int(self.take(key, int, str(example)))
        must(least <= value <= most, f"have {key} from {least} to {most} in production.toml, not {value}")
        return value

    def table(self, key: str) -> Table:
        value = self.values.get(key)
        must(isinstance(value, dict), f"have a table [{key}] in production.toml")
        return Table(key, value or {})


class Production:
    """What production.toml says. Anything that is missing is told when it is needed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        file = folder / "production.toml"
        try:
            self.table = Table("", tomllib.loads(file.read_text("utf-8-sig")))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise Broken(f"must have a production.toml in {folder} ({error})") from None

    @property
    def records(self) -> Path:
        return self.folder / "records"

    @property
    def address(self) -> str:
        return self._address("address")

    @property
    def restored(self) -> str:
        found = self._address("restored")
        must(found != self.address, "restore to another address than that of production")
        return found

    def _address(self, key: str) -> str:
        found = self.table.text(key, "https://toolshed.example").rstrip("/")
        try:
            parts = urlsplit(found)
            known = parts.scheme in {"http", "https"} and parts.hostname and (parts.port or 1)
        except ValueError:
            known = None
        must(known, f"have an address such as https://toolshed.example as {key} in production.toml, not {found}")
        at_home = parts.hostname in {"127.0.0.1", "localhost", "::1"}
        must(parts.scheme == "https" or at_home, f"be reached over HTTPS, unless it is on this computer; {key} is {found}")
        return found

    @property
    def repository(self) -> Path:
        return self.folder / self.table.text("repository", "../toolshed")

    @property
    def push(self) -> tuple[str, str]:
        """Remote and branch. A push is all that may be needed to deploy."""
        found = self.table.values.get("push")
        words = found if isinstance(found, list) and len(found) == 2 else []
        fit = words and all(isinstance(word, str) and re.fullmatch(r"\w[\w./:@~-]*|/[\w./-]+", word) for word in words)
        must(fit, 'have a line such as `push = ["origin", "main"]` in production.toml: remote and branch')
        return words[0], words[1]

    @property
    def rate(self) -> int:
        """Rounds a second."""
        return self.table.number("rate", 5, 2, 50)

    @property
    def point(self) -> int:
        """Recovery point objective, in minutes."""
        return self.table.table("objectives").number("point_minutes", 1440, 1, 10_080)

    @property
    def time(self) -> int:
        """Recovery time objective, in minutes."""
        return self.table.table("objectives").number("time_minutes", 60, 1, 1440)

    @property
    def notice(self) -> int:
        """Minutes within which an alert has to come."""
        return self.table.table("objectives").number("notice_minutes", 10, 1, 30)

    @property
    def requests(self) -> list[Request]:
        """The steps of a round, after GET /version. One writes the number of the round, and a later one reads it."""
        found = self.table.values.get("request")
        must(isinstance(found, list) and all(isinstance(one, dict) for one in found), "have [[request]] in production.toml")
        requests = [_request(Table("[request]", one)) for one in found or []]
        writes = [place for place, one in enumerate(requests) if one.method != "GET" and "{n}" in one.path + one.body]
        reads = [place for place, one in enumerate(requests) if one.method == "GET" and "{n}" in one.contains]
        must(writes, "have a [[request]] that writes, such as POST, with {n} in what it sends")
        must(
            reads and max(reads) > min(writes), "have a [[request]] after it with GET and {n} in `contains`, which reads it again"
        )
        return requests


def _request(table: Table) -> Request:
    method, path = table.text("method", "GET").upper(), table.text("path", "/tools")
    status = table.number("status", 200, 200, 499)
    must(path.startswith("/") and not re.search(r"[^!-~]", path), f"have a path without blanks that begins with /, not {path}")
    headers, body = {}, ""
    for key, kind in (("json", "application/json"), ("form", "application/x-www-form-urlencoded")):
        if key in table.values:
            must(isinstance(table.values[key], dict), f"have `{key} = {{ … }}` below [[request]] in production.toml")
            headers["Content-Type"] = kind
            body = json.dumps(table.values[key], default=str) if key == "json" else urlencode(table.values[key], safe="{}")
    given = table.values.get("headers", {})
    must(isinstance(given, dict), "have `headers = { … }` below [[request]] in production.toml")
    for name, value in given.items():
        headers[str(name)] = re.sub(r"\$\{(\w+)\}", _from_outside, str(value))
    return Request(method, path, status, headers, body, str(table.values.get("contains", "")))


def _from_outside(name: re.Match[str]) -> str:
    must(os.environ.get(name[1]), f"have the variable {name[1]} set, which production.toml uses")
    return os.environ[name[1]]


# --- Records ----------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Row:
    """A request and how it went, or something else that happened."""

    time: float
    """When it began, in seconds since 1970."""
    what: str
    """A request, such as `GET /version`, or one word, such as `push`."""
    result: str = ""
    """`ok` or `failed`."""
    round: int = 0
    """The number of its round: the milliseconds since 1970 when that began. 0 for what is no request."""
    milliseconds: int = 0
    commit: str = ""
    schema: str = ""
    detail: str = ""


COLUMNS = [field.name for field in fields(Row)]


def clock(moment: float) -> str:
    return datetime.fromtimestamp(moment, UTC).isoformat(timespec="milliseconds")


class Record:
    """What one run saw, in the order of time."""

    def __init__(self, name: str, rows: list[Row]) -> None:
        self.name = name
        self.rows = sorted(rows, key=lambda row: row.time)
        self.asked = [row for row in self.rows if row.round]
        self.failed = [row for row in self.asked if row.result != "ok"]
        self.versions = [row for row in self.asked if row.what == "GET /version"]

    @property
    def kind(self) -> str:
        return self.name.partition("-")[2]

    def first(self, what: str) -> Row | None:
        return next((row for row in self.rows if row.what == what and not row.round), None)

    def event(self, what: str) -> Row:
        found = self.first(what)
        if not found:
            raise Broken(f"must have a line `{what}` in {self.name}.csv; repeat that run")
        return found

    def settled(self, rows: list[Row], when: str) -> Row:
        """The version that answered alone in these rounds."""
        alone = len(rows) == SETTLED and len({(row.commit, row.schema) for row in rows}) == 1
        must(
            alone and rows[0].commit and rows[0].schema, f"have {SETTLED} answers of one version alone {when} in {self.name}.csv"
        )
        return rows[0]

    @property
    def before(self) -> Row:
        start = self.event("push" if self.kind != "back" else "back").time
        return self.settled([row for row in self.versions if row.time < start][-SETTLED:], "before the change")

    @property
    def after(self) -> Row:
        return self.settled(self.versions[-SETTLED:], "at the end")

    @property
    def took(self) -> float:
        """Seconds from the command to the last answer of the version that had to go."""
        start = self.event("push" if self.kind != "back" else "back").time
        return max([row.time for row in self.versions if row.commit != self.after.commit], default=start) - start

    def is_whole(self) -> None:
        """Refuse what was not asked all the time, or not by requests that write and read."""
        rounds = sorted({row.round for row in self.asked})
        for one, other in pairwise(rounds):
            gap = (other - one) / 1000
            must(gap <= LONGEST_GAP, f"be asked all the time: {self.name}.csv has a gap of {gap:.1f} s at {clock(one / 1000)}")
        kinds = {row.what.partition(" ")[0] for row in self.asked if row.what != "GET /version"}
        must("GET" in kinds and kinds - {"GET"}, f"be asked by requests that write and read; {self.name}.csv lacks some")
        for row in self.asked:
            must(
                abs(row.time - row.round / 1000) < SLOWEST * 10,
                f"have times that agree with their rounds: {self.name}.csv, {clock(row.time)}",
            )
            must(row.result in {"ok", "failed"}, f"say ok or failed of each request: {self.name}.csv, {clock(row.time)}")
            must(
                row.result == "failed" or not row.detail,
                f"not call ok what was not: {self.name}.csv, {clock(row.time)}, {row.detail}",
            )

    def is_without_failure(self) -> None:
        self.is_whole()
        if self.failed:
            row = self.failed[0]
            words = f"{self.name}.csv has {len(self.failed)} of {len(self.asked)}, the first at {clock(row.time)}: {row.what}: {row.detail}"
            raise Broken(f"must have no failed request; {words}")


def kept(production: Production, kind: str) -> list[Record]:
    """The records of a kind, the oldest first."""
    return [_read(file) for file in sorted(production.records.glob(f"[0-9][0-9]-{kind}.csv"))]


def _read(file: Path) -> Record:
    rows = []
    for line, row in enumerate(_csv(file, COLUMNS), 2):
        try:
            moment = datetime.fromisoformat(row["time"]).timestamp()
            number, milliseconds = int(row["round"]), int(row["milliseconds"])
        except (ValueError, OverflowError, OSError):
            moment, number, milliseconds = -1, 0, 0
        known = 0 <= moment < 10**10 and 0 <= number < 10**13 and 0 <= milliseconds < 10**7
        must(known, f"have the form of a record in line {line} of {file.name}")
        rest = row["commit"], row["schema"], row["detail"]
        rows.append(Row(moment, row["what"], row["result"], number, milliseconds, *rest))
    return Record(file.stem, rows)


def _csv(file: Path, columns: list[str]) -> list[dict[str, str]]:
    """The rows of a file that has these columns."""
    try:
        with file.open(encoding="utf-8-sig", newline="") as opened:
            rows = list(csv.DictReader(opened, strict=True))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise Broken(f"must have a file {file.name} that can be read as CSV ({error})") from None
    must(rows, f"have rows in {file.name}")
    for number, row in enumerate(rows, 2):
        whole = list(row) == columns and None not in row.values()
        must(whole, f"have the columns {','.join(columns)} in {file.name}; look at line {number}")
    return [{name: value.strip() for name, value in row.items()} for row in rows]


def keep(production: Production, kind: str, rows: list[Row]) -> Record:
    production.records.mkdir(exist_ok=True)
    last = max([int(file.name[:2]) for file in production.records.glob("[0-9][0-9]-*.csv")], default=0)
    must(last < 99, f"have at most 99 records; remove old ones from {production.records}")
    record = Record(f"{last + 1:02}-{kind}", rows)
    with (production.records / f"{record.name}.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        writer.writerows((clock(row.time), *astuple(row)[1:]) for row in record.rows)
    return record


# --- Asking -----------------------------------------------------------------------------------------------------------------------


class Clock:
    """A clock that does not jump while a run lasts, and numbers that it never gives twice."""

    def __init__(self) -> None:
        self._offset = time.time() - time.monotonic()
        self._last = 0
        self._lock = threading.Lock()

    def now(self) -> float:
        return self._offset + time.monotonic()

    def number(self) -> int:
        with self._lock:
            self._last = max(self._last + 1, int(self.now() * 1000))
            return self._last


CLOCK = Clock()

VERSION = Request("GET", "/version", 200, {"Cache-Control": "no-cache"}, "", "")


def ask(base: str, request: Request, number: int) -> Row:
    """One request, on a connection of its own, and how it went."""
    began = CLOCK.now()
    commit = schema = ""
    status, body, fault = 0, b"", ""
    try:
        status, body = _exchange(base, request, str(number))
    except TimeoutError:
        fault = f"no answer within {SLOWEST} seconds"
    except (OSError, HTTPException, ValueError) as error:
        fault = f"{type(error).__name__}: {error}"
    wanted = request.contains.replace("{n}", str(number))
    if not fault and status != request.status:
        fault = f"{status}, not {request.status}"
    elif not fault and wanted not in body.decode("utf-8", "replace"):
        fault = f"the answer does not contain {wanted}"
    elif not fault and request is VERSION:
        commit, schema = _version(body)
        fault = "" if commit else "not a JSON object with commit (all its digits) and schema, both texts"
    result = "failed" if fault else "ok"
    return Row(began, request.what, result, number, int((CLOCK.now() - began) * 1000), commit, schema, " ".join(fault.split()))


def _exchange(base: str, request: Request, number: str) -> tuple[int, bytes]:
    address = urlsplit(base)
    host, port = address.hostname or "", address.port
    if address.scheme == "https":
        connection: HTTPConnection = HTTPSConnection(host, port, timeout=SLOWEST, context=ssl.create_default_context())
    else:
        connection = HTTPConnection(host, port, timeout=SLOWEST)
    try:
        body = request.body.replace("{n}", number).encode() or None
        path = address.path + request.path.replace("{n}", number)
        connection.request(request.method, path, body, {"Connection": "close", "User-Agent": "accept.py", **request.headers})
        response = connection.getresponse()
        return response.status, response.read()
    finally:
        connection.close()


def _version(body: bytes) -> tuple[str, str]:
    try:
        found = json.loads(body)
    except ValueError:
        return "", ""
    commit, schema = (found.get("commit"), found.get("schema")) if isinstance(found, dict) else ("", "")
    whole = isinstance(commit, str) and re.fullmatch(r"[0-9a-f]{40}(?:[0-9a-f]{24})?", commit)
    return (
        (str(commit), schema.strip())
        if whole and isinstance(schema, str) and schema.strip() and schema.isprintable()
        else ("", "")
    )


def one_round(base: str, requests: list[Request]) -> list[Row]:
    """GET /version, then the steps. What fails ends the round."""
    number = CLOCK.number()
    rows: list[Row] = []
    for request in [VERSION, *requests]:
        rows.append(ask(base, request, number))
        if rows[-1].result == "failed":
            break
    return rows


def running(base: str) -> Row:
    """The version that answers now."""
    found = ask(base, VERSION, CLOCK.number())
    must(found.result == "ok", f"answer GET /version at {base}: {found.detail}")
    return found


def reading(production: Production) -> Request:
    """The request that reads what a round wrote. It must not find what nobody wrote, as where an answer repeats the question."""
    read = next(one for one in reversed(production.requests) if one.method == "GET" and "{n}" in one.contains)
    running(production.address)
    nobodys = ask(production.address, read, CLOCK.number()).result != "ok"
    must(nobodys, f"read rows in {read.what}: what `contains` says is in the answer although nobody wrote that row")
    return read


class Load:
    """Rounds that begin at equal distances, however long the answers take."""

    def __init__(self, production: Production) -> None:
        self.production = production
        self.base, self.requests, self.rate = production.address, production.requests, production.rate
        self.rows: list[Row] = []
        self.versions: list[Row] = []
        """The answers of GET /version, as they came in."""
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._go)

    def __enter__(self) -> Self:
        reading(self.production)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _go(self) -> None:
        after = time.monotonic()
        with ThreadPoolExecutor(self.rate * SLOWEST * (len(self.requests) + 1)) as pool:
            while not self._stop.wait(max(0, after - time.monotonic())):
                pool.submit(self._round)
                after += 1 / self.rate

    def _round(self) -> None:
        rows = one_round(self.base, self.requests)
        self.rows.extend(rows)
        self.versions.append(rows[0])

    def note(self, what: str, detail: str = "", result: str = "") -> float:
        moment = CLOCK.now()
        self.rows.append(Row(moment, what, result, detail=detail))
        return moment

    def alone(self, commit: str) -> bool:
        """Whether this version has answered alone for a while."""
        last = sorted(self.versions, key=lambda row: row.round)[-SETTLED:]
        return len(last) == SETTLED and all(row.commit == commit for row in last)

    def well(self, since: float) -> bool:
        """Whether all has gone well for a while."""
        good = [row for row in self.versions if row.time > since]
        last = {row.round for row in sorted(good, key=lambda row: row.round)[-SETTLED:]}
        return len(last) == SETTLED and all(row.result == "ok" for row in list(self.rows) if row.round in last)

    def until(self, done: Callable[[], bool], what: str, command: Command | None = None, limit: float = PATIENCE) -> None:
        """Wait, and tell each answer of GET /version when it is the first of its kind."""
        end = time.monotonic() + limit
        seen: set[str] = set()
        while not done():
            last = self.versions[-1:]
            words = [row.detail or f"{row.commit[:7]} answers, schema {row.schema}" for row in last]
            if words and not seen.issuperset(words):
                seen.update(words)
                print(f"     must {what}; now {words[0]}", flush=True)
            if command and command.failed:
                raise Broken(f"must succeed with `{command}`; it said: {command.said}")
            must(time.monotonic() < end, f"{what} within {limit:.0f} seconds")
            time.sleep(0.05)


class Command:
    """A command of yours that runs while your service is asked."""

    def __init__(self, words: str | list[str], folder: Path, *, typed: bool = False) -> None:
        """`typed` leaves it the terminal, for what is done by hand."""
        self.words = words
        self._log = tempfile.TemporaryFile()  # noqa: SIM115 (closed by the block below; no pipe: what it starts may go on running)
        self.process = subprocess.Popen(  # noqa: S603 (your own command, here and below)
            words,
            shell=isinstance(words, str),
            cwd=folder,
            env={**os.environ, "GIT_TERMINAL_PROMPT": "0"},
            stdin=None if typed else subprocess.DEVNULL,
            stdout=None if typed else self._log,
            stderr=None if typed else subprocess.STDOUT,
            start_new_session=not typed,
        )

    def __str__(self) -> str:
        return self.words if isinstance(self.words, str) else shlex.join(self.words)

    @property
    def failed(self) -> bool:
        return bool(self.process.poll())

    @property
    def lines(self) -> list[str]:
        """What it printed, without empty lines."""
        self._log.seek(0)
        lines = self._log.read().decode("utf-8", "replace").split("\n")
        return [line.strip() for line in lines if line.strip()]

    @property
    def said(self) -> str:
        """The last line that it printed."""
        return (self.lines or ["nothing"])[-1]

    def end(self) -> None:
        """Stop it, and what it started, if it has not ended by itself."""
        if self.process.poll() is None:
            if os.name == "nt":
                subprocess.run(f"taskkill /F /T /PID {self.process.pid}", capture_output=True, check=False)  # noqa: S603
            else:
                with suppress(ProcessLookupError):
                    os.killpg(self.process.pid, signal.SIGKILL) if os.getpgid(
                        self.process.pid
                    ) != os.getpgrp() else self.process.kill()
            self.process.wait()
        self._log.close()


@contextmanager
def command(words: str | list[str], folder: Path, *, typed: bool = False) -> Iterator[Command]:
    try:
        started = Command(words, folder, typed=typed)
    except OSError as error:
        raise Broken(f"must be able to run {words} in {folder} ({error.strerror})") from None
    try:
        yield started
    finally:
        started.end()


# --- Runs -------------------------------------------------------------------------------------------------------------------------


def git(production: Production, *words: str) -> subprocess.CompletedProcess[str]:
    place = ["git", "-C", str(production.repository), *words]
    try:
        return subprocess.run(place, capture_output=True, encoding="utf-8", errors="replace", check=False, timeout=60)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Broken(f"must have Git, and a repository at {production.repository} ({error})") from None


def is_before(production: Production, older: str, newer: str) -> bool:
    """Whether a commit leads to another."""
    return older != newer and not git(production, "merge-base", "--is-ancestor", older, newer).returncode


def _target(production: Production, *, tests_pass: bool) -> str:
    """The commit that is to be pushed, after its tests."""
    branch = production.push[1]
    target = git(production, "rev-parse", "--verify", f"refs/heads/{branch}^{{commit}}").stdout.strip()
    must(target, f"be a Git repository with a branch {branch}: {production.repository}")
    checked_out = git(production, "rev-parse", "HEAD").stdout.strip() == target
    clean = checked_out and not git(production, "status", "--porcelain").stdout.strip()
    must(clean, f"have {branch} checked out in {production.repository}, with nothing left to commit")
    now = running(production.address).commit
    must(
        is_before(production, now, target),
        f"push a commit that follows the one in production; {target[:7]} does not follow {now[:7]}",
    )
    with command(production.table.text("test", "npm test"), production.repository) as test:
        try:
            code = test.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            code = -1
        must(
            bool(code) != tests_pass,
            f"{'pass' if tests_pass else 'fail'} `{test}` at {target[:7]} before it is pushed; it said: {test.said}",
        )
    return target


def told(record: Record, words: str) -> int:
    count = len(record.failed)
    print(
        f"{'FAIL' if count else 'ok  '} {record.kind}: {words}; {count} of {len(record.asked)} requests failed (records/{record.name}.csv)"
    )
    for row in record.failed[:3]:
        print(f"     {clock(row.time)} {row.what}: {row.detail}")
    return 1 if count else 0


def ship(production: Production) -> int:
    target = _target(production, tests_pass=True)
    with Load(production) as load:
        load.until(lambda: len(load.versions) >= SETTLED, f"be asked {SETTLED} times first")
        load.note("push", target)
        with command(["git", "push", "--porcelain", *production.push], production.repository) as push:
            load.until(lambda: push.process.poll() == 0, f"push {target[:7]}", push)
            nothing_new = (
                f"push what {production.push[0]} does not have yet, or no pipeline starts; {target[:7]} was there already"
            )
            must(not any(line.startswith("=") for line in push.lines), f"{nothing_new}. Commit again, and repeat")
            load.until(lambda: load.alone(target), f"answer with {target[:7]} alone")
    record = keep(production, "ship", load.rows)
    return told(record, f"{target[:7]} was in production {record.took:.0f} s after the push")


def back(production: Production) -> int:
    now = running(production.address).commit
    shipped = next((one for one in reversed(kept(production, "ship")) if one.after.commit == now), None)
    if not shipped:
        raise Broken(f"must have been shipped by a run of ship, to be rolled back; {now[:7]} was not")
    target = shipped.before.commit
    with Load(production) as load:
        load.until(lambda: len(load.versions) >= SETTLED, f"be asked {SETTLED} times first")
        load.note("back", target)
        with command(production.table.text("back", "sh back.sh"), production.folder) as rolling:
            load.until(lambda: load.alone(target) and rolling.process.poll() == 0, f"answer with {target[:7]} alone", rolling)
    record = keep(production, "back", load.rows)
    return told(record, f"{target[:7]} was back {record.took:.0f} s after the command")


def hold(production: Production) -> int:
    ships = kept(production, "ship")
    must(ships, "ship something first, so that it is known how long that takes")
    wait = max(2 * max(one.took for one in ships), 2 * SETTLED / production.rate)
    target = _target(production, tests_pass=False)
    with Load(production) as load:
        load.until(lambda: len(load.versions) >= SETTLED, f"be asked {SETTLED} times first")
        end = load.note("push", target) + wait
        with command(["git", "push", *production.push], production.repository):  # the other side may refuse it at once
            load.until(lambda: CLOCK.now() > end, f"wait {wait:.0f} seconds")
    record = keep(production, "hold", load.rows)
    must(not any(row.commit == target for row in record.versions), f"stop {target[:7]} before production, because its tests fail")
    return told(record, f"{target[:7]} did not get there in {wait:.0f} s")


def mark(production: Production) -> int:
    requests = production.requests
    reading(production)
    return told(keep(production, "mark", one_round(production.address, requests)), "one row was written")


def restore(production: Production) -> int:
    requests, restored, read = production.requests, production.restored, reading(production)
    first = ask(restored, VERSION, CLOCK.number())
    must(first.result == "failed", f"have no service at {restored} yet; the drill begins with nothing there")
    objectives = f"{production.point} {production.time}"
    rows = one_round(production.address, requests)  # the last thing before the disaster
    must(rows[-1].result == "ok", f"be well before the drill: {rows[-1].what}: {rows[-1].detail}")
    start = CLOCK.now()
    rows.append(Row(start, "disaster", detail=objectives))
    print(f"The disaster is now. Your command runs; it is over when {restored} can read and write.", flush=True)
    with command(production.table.text("restore", "sh restore.sh"), production.folder, typed=True) as restoring:
        told_last = ""
        while True:
            tried = one_round(restored, requests)
            last = tried[-1]
            if last.result == "ok":
                break
            if told_last != last.detail:
                told_last = last.detail
                print(f"     not yet: {last.what}: {last.detail}", flush=True)
            must(not restoring.failed, f"succeed with `{restoring}`")
            must(CLOCK.now() < start + PATIENCE * 24, f"work at {restored}: {last.what}: {last.detail}")
            time.sleep(0.2)
        rows.append(Row(CLOCK.now(), "usable", detail=str(last.round)))
        apart = ask(production.address, read, last.round)
        rows.append(Row(CLOCK.now(), "apart", "failed" if apart.result == "ok" else "ok"))
        marks = [rows[0].round, *_marks(production, start)]
        found = next((number for number in marks if ask(restored, read, number).result == "ok"), 0)
        rows.append(Row(CLOCK.now(), "found", detail=str(found)))
        with suppress(subprocess.TimeoutExpired):
            restoring.process.wait(60)
    record = keep(production, "restore", rows)
    fault = ""
    try:
        words = drill(record, production)
    except Broken as broken:
        fault = str(broken)
    print(f"FAIL restore: {fault}" if fault else f"ok   restore: {words} (records/{record.name}.csv)")
    return 1 if fault else 0


def _marks(production: Production, disaster: float) -> list[int]:
    """Rounds that wrote their row to production, and are young enough to count: all of `mark`, and some of the rest. The newest first."""
    found: dict[str, list[int]] = {}
    for file in sorted(production.records.glob("[0-9][0-9]-*.csv")):
        record = _read(file)
        bad = {row.round for row in record.failed}
        written = sorted({row.round for row in record.asked} - bad, reverse=True)
        found.setdefault(record.kind, []).extend(one for one in written if one / 1000 >= disaster - production.point * 60)
    marks = found.pop("mark", [])
    others = sorted(one for rounds in found.values() for one in rounds)
    return sorted([*marks, *others[:: max(1, len(others) // MARKS)]], reverse=True)


WORDS = "alert NAME, person, mended"


def game_day(production: Production, failure: str) -> int:
    words = production.table.table("failures").text(failure, "ssh toolshed sudo systemctl stop postgresql")
    with Load(production) as load:
        load.until(lambda: load.well(0), "be well before something is broken")
        load.note("begin", failure)
        with command(words, production.folder) as breaking:
            load.until(lambda: breaking.process.poll() == 0, f"end with `{breaking}`", breaking, 600)
        print(f"Broken: {failure}. Type what happens as it happens: {WORDS}.", flush=True)
        mended = 0.0
        while not mended:
            line = sys.stdin.readline()
            must(line, "be told `mended`, when it is")
            word, _, detail = line.strip().partition(" ")
            if word in {"alert", "person", "mended"} and (detail or word != "alert"):
                moment = load.note(word, detail.strip())
                mended = moment if word == "mended" else 0
                print(f"{word} noted at {clock(moment)}", flush=True)
            else:
                print(f"Type one of these: {WORDS}", flush=True)
        load.until(lambda: load.well(mended), "be well after that")
    record = keep(production, f"game-day-{failure}", load.rows)
    print(f"ok   game-day: {len(record.failed)} of {len(record.asked)} requests failed meanwhile (records/{record.name}.csv)")
    return 0


# --- The acceptance lines ---------------------------------------------------------------------------------------------------------


def pipeline(production: Production) -> str:
    """A commit gets to production by a push alone, one with failing tests does not, and the way back is short."""
    must(production.address, "have an address")
    ships, holds, backs = (kept(production, kind) for kind in ("ship", "hold", "back"))
    must(ships, "ship a commit while your service is asked: `accept.py ship`")
    for one in ships:
        one.is_whole()
        pushed = one.event("push").detail
        must(one.after.commit == pushed, f"end with the commit that was pushed, in {one.name}.csv")
        follows = is_before(production, one.before.commit, pushed)
        must(follows, f"ship a commit of {production.repository.name} that follows the one before; not so in {one.name}.csv")
    must(holds, "show that a commit with failing tests does not get there: `accept.py hold`")
    for one in holds:
        one.is_whole()
        stays = {row.commit for row in one.versions if row.commit} == {one.before.commit}
        must(stays, f"stop a commit with failing tests; in {one.name}.csv production did not stay at {one.before.commit[:7]}")
        usual = max((other.took for other in ships if other.name < one.name), default=PATIENCE)
        waited = one.versions[-1].time - one.event("push").time
        words = f"it took {usual:.1f} s before, and {one.name}.csv waited {waited:.1f} s"
        must(waited >= usual, f"wait with `hold` at least as long as your pipeline takes; {words}")
    must(backs, "roll back a commit that was shipped: `accept.py back`")
    changes = {(one.after.commit, one.before.commit) for one in ships}
    for one in backs:
        one.is_whole()
        known = (one.before.commit, one.after.commit) in changes
        must(known, f"roll back to the commit before the one that was shipped; not so in {one.name}.csv")
        must(one.took < BACK_WITHIN, f"roll back in under {BACK_WITHIN} s; {one.name}.csv took {one.took:.0f} s")
    longest, slowest = (max(one.took for one in records) for records in (ships, backs))
    return f"in production after at most {longest:.0f} s, back after at most {slowest:.0f} s"


def schema(production: Production) -> str:
    """The schema changes in steps, old code runs on the new schema, and no request fails."""
    ships, backs = kept(production, "ship"), kept(production, "back")
    for one in sorted([*ships, *backs], key=lambda record: record.name):
        one.is_without_failure()
    changing = [one for one in ships if one.before.schema != one.after.schema]
    must(len(changing) >= 2, f"ship at least two changes of the schema, to expand and to contract; there are {len(changing)}")
    expanded = {(one.after.commit, one.after.schema) for one in changing}
    kept_schema = [
        one for one in backs if (one.before.commit, one.before.schema) in expanded and one.after.schema == one.before.schema
    ]
    must(kept_schema, "roll back the code of a release that changed the schema, and leave the schema as it is")
    return f"{sum(len(one.asked) for one in [*ships, *backs])} requests, none failed"


def restored(production: Production) -> str:
    """The newest drill met the objectives."""
    drills = kept(production, "restore")
    must(drills, "hold the drill: `accept.py restore`")
    return drill(drills[-1], production)


def drill(record: Record, production: Production) -> str:
    start, usable, found = record.event("disaster"), record.event("usable"), record.event("found")
    written = f"{production.point} {production.time}"
    must(
        start.detail == written,
        f"keep the objectives that the drill had ({start.detail} minutes), or hold it again; now they are {written}",
    )
    must(
        usable.time >= start.time and re.fullmatch("[0-9]{1,13}", found.detail),
        f"have times in their order in {record.name}.csv; repeat that run",
    )
    must(
        record.event("apart").result == "ok", "restore into a database of its own; what was written there appeared in production"
    )
    took = (usable.time - start.time) / 60
    must(took <= production.time, f"be back within {production.time} minutes; it took {took:.1f}")
    lost = (start.time - int(found.detail) / 1000) / 60
    words = (
        f"no row of the last {production.point} minutes was found"
        if found.detail == "0"
        else f"the newest found is {lost:.1f} minutes old"
    )
    must(
        0 <= lost <= production.point,
        f"lose at most {production.point} minutes of work; {words}. Is there a `mark` older than the backup?",
    )
    return f"back after {took:.1f} minutes of {production.time}, {lost:.1f} minutes lost of {production.point}"


def game(production: Production) -> str:
    """Each failure was noticed by an alert before a person, and has a review."""
    slowest = 0.0
    reasons: dict[str, str] = {}
    runbook = _text(production.folder / "runbook.md")
    for failure in FAILURES:
        found = kept(production, f"game-day-{failure}")
        must(found, f"break the {failure} on the game day: `accept.py game-day FOLDER {failure}`")
        record = found[-1]
        record.is_whole()
        begin, alert, mended = (record.event(what) for what in ("begin", "alert", "mended"))
        must(
            begin.time <= alert.time <= mended.time, f"begin, be noticed and be mended in this order; not so in {record.name}.csv"
        )
        person = record.first("person")
        must(
            not person or alert.time <= person.time,
            f"be noticed by an alert before a person reports it; not so with the {failure}",
        )
        took = (alert.time - begin.time) / 60
        slowest = max(slowest, took)
        must(
            took <= production.notice,
            f"be noticed within {production.notice} minutes; the alert of the {failure} took {took:.1f}",
        )
        harm = [row for row in record.failed if begin.time <= row.time + row.milliseconds / 1000 and row.time <= mended.time]
        must(harm or failure != "database", f"fail when the database is killed; in {record.name}.csv no request did")
        late = [
            row for row in record.asked if row.round in {one.round for one in record.versions[-SETTLED:]} and row.result != "ok"
        ]
        must(not late and record.versions[-1].time > mended.time, f"be well at the end of {record.name}.csv")
        for name in [row.detail for row in record.rows if row.what == "alert"]:
            has_part = re.search(rf"^###\s+{re.escape(name)}\s*$", runbook, re.MULTILINE)
            must(has_part, f"have a part `### {name}` in runbook.md, because that alert fired")
        reason = review(production.folder / "reviews" / f"{failure}.md", record)
        other = reasons.setdefault(reason, failure)
        must(other == failure, f"say why for each failure; reviews/{failure}.md says the same as {other}.md")
    return f"three failures, noticed after at most {slowest:.1f} minutes"


HEADINGS = ["In short", "Impact", "What happened", "Why", "What went well", "What changes"]
"""Those of the template for incident notes."""

NOT_AN_ACTION = re.compile(
    r"more careful|be careful|more attention|try harder|remember to|more thoroughly|do better", re.IGNORECASE
)
BLAME = re.compile(r"\b(careless|negligent|incompetent|stupid|human error|should have known)\b", re.IGNORECASE)
TIME = re.compile(r"(?<![\d:+])([01]?\d|2[0-3]):([0-5]\d)(?!\d)")
"""Not the end of a longer time, and not a zone: 2026-11-22T09:05:00.000+00:00 has one."""
MINUTES_OFF = 2
"""Minutes that a time in a review may differ from the record."""


def _text(file: Path) -> str:
    try:
        return file.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Broken(f"must have a file {file.name} ({error})") from None


def review(file: Path, record: Record) -> str:
    """Read an incident note. What it says below Why."""
    name = f"reviews/{file.name}"
    text = _text(file)
    must("<!--" not in text, f"answer the questions of the template in {name}, and delete the comments")
    plain = re.sub(r"`[^`]*`", "", text)
    blank = re.search(r"\[[^\]]*\](?!\()", plain)
    must(not blank, f"fill in {name}; {blank[0] if blank else ''} is left")
    parts = re.split(r"^##\s+(.+?)\s*$", text, flags=re.MULTILINE)
    must(parts[1::2] == HEADINGS, f"have the headings {', '.join(HEADINGS)} in {name}, in this order")
    part = dict(zip(HEADINGS, (body.strip() for body in parts[2::2]), strict=True))
    for heading, body in part.items():
        must(len(re.findall(r"\w+", body)) >= 5, f"say something under {heading} in {name}")
    words = len(re.findall(r"\w+", text))
    must(words <= 700, f"be short: {name} has {words} words, and 700 are enough")
    fault = BLAME.search(plain)
    must(not fault, f"ask what made it possible, and blame nobody: {name} says '{fault[0] if fault else ''}'")
    _impact(name, part["Impact"], record)
    times = [_minutes(cells[0]) for cells in _rows(part["What happened"])]
    must(len(times) >= 4 and None not in times, f"have at least four rows with a time under What happened in {name}")
    forward = all(((other or 0) - (one or 0)) % 1440 < 720 for one, other in pairwise(times))
    must(forward, f"have the rows under What happened in {name} in the order of time")
    alert = record.event("alert").detail
    must(alert in part["What happened"], f"say under What happened in {name} when {alert} came")
    _changes(name, part["What changes"])
    return " ".join(part["Why"].split())


def _rows(body: str) -> list[list[str]]:
    """The cells of a table, without its head."""
    lines = [line.strip() for line in body.splitlines() if line.strip().startswith("|")]
    return [[cell.strip() for cell in re.split(r"(?<!\\)\|", line.removeprefix("|").removesuffix("|"))] for line in lines[2:]]


def _minutes(text: str) -> int | None:
    found = TIME.search(text)
    return int(found[1]) * 60 + int(found[2]) if found else None


def _impact(name: str, body: str, record: Record) -> None:
    cells = {row[0]: row[1] for row in _rows(body) if len(row) == 2}
    times = TIME.findall(cells.get("Began, noticed, mended", ""))
    must(len(times) >= 3, f"have a row `Began, noticed, mended` with three times under Impact in {name}")
    for word, what, (hours, minutes) in zip(("began", "noticed", "mended"), ("begin", "alert", "mended"), times, strict=False):
        moment = datetime.fromtimestamp(record.event(what).time, UTC)
        apart = abs(int(hours) * 60 + int(minutes) - moment.hour * 60 - moment.minute)
        near = min(apart, 1440 - apart) <= MINUTES_OFF
        must(
            near, f"agree with the record: {name} says it {word} at {hours}:{minutes}, and {record.name}.csv {moment:%H:%M} (UTC)"
        )
    for row in ("Who and what", "Data", "Noticed by"):
        must(cells.get(row), f"have a row `{row}` under Impact in {name}")


def _changes(name: str, body: str) -> None:
    rows = _rows(body)
    must(rows, f"have at least one row under What changes in {name}")
    for row in rows:
        must(
            len(row) == 5 and all(row),
            f"give each change what it does, an owner, a day and an issue: {name}, {row[0] or 'an empty row'}",
        )
        effect = re.search(r"prevents|shows|shortens", row[1])
        must(effect, f"say of each change whether it prevents, shows or shortens: {name}, {row[0]}")
        must(re.search(r"\d", row[3]), f"give each change a day: {name}, {row[0]}")
        must(not NOT_AN_ACTION.search(row[0]), f"change the system, not the people: {name}, {row[0]}")


def cost(production: Production) -> str:
    """Everything that exists has a tag, an estimate and a price on the bill, and both sums agree."""
    resources = _csv(production.folder / "resources.csv", ["resource", "kind", "tags"])
    names = [row["resource"] for row in resources]
    must(all(names) and len(set(names)) == len(names), "name each resource once in resources.csv")
    services = set()
    for row in resources:
        must(row["kind"] in KINDS, f"have a kind of {', '.join(KINDS)} in resources.csv, not {row['kind'] or 'nothing'}")
        tags = dict(re.findall(r"([^=;,\s]+)=([^=;,\s]+)", row["tags"]))
        must(tags.get("service"), f"carry a tag such as service=toolshed; {row['resource']} does not")
        services.add(tags.get("service"))
    must(
        len(services) == 1,
        f"have one value of service, or no report can add it up; there are {', '.join(sorted(map(str, services)))}",
    )
    missing = [kind for kind in KINDS_NEEDED if kind not in {row["kind"] for row in resources}]
    must(not missing, f"list everything in resources.csv; it has nothing of the kind {', '.join(missing)}")
    estimate, bill = _estimate(production), _bill(production)
    for file, priced in (("estimate.csv", estimate), ("bill.csv", bill)):
        unknown = sorted(set(priced) - set(names))
        must(not unknown, f"list in resources.csv what is in {file}: {', '.join(unknown)}")
        left = [name for name in names if name not in priced]
        must(not left, f"have each resource in {file}, if it costs nothing with 0: {', '.join(left)}")
    expected, month = sum(estimate.values(), Decimal()), sum(bill.values(), Decimal())
    must(month > 0, "compare with something that costs: price the same resources in a provider's calculator")
    off = abs(expected - month) / month
    dearest = max(names, key=lambda name: abs(estimate[name] - bill[name]))
    words = f"{expected:.2f} a month was expected, {month:.2f} is due"
    must(off <= OFF, f"be estimated within {OFF:.0%}: {words}, {off:.0%} off; look at {dearest}")
    return f"{words}, {off:.0%} off"


def _decimal(text: str, where: str) -> Decimal:
    try:
        found = Decimal(text)
    except InvalidOperation:
        found = Decimal("NaN")
    must(found.is_finite() and 0 <= found < 10**9, f"have an amount such as 12.50 in {where}, not {text or 'nothing'}")
    return found


def _estimate(production: Production) -> dict[str, Decimal]:
    """By resource, what a month was expected to cost."""
    found: dict[str, Decimal] = {}
    for row in _csv(production.folder / "estimate.csv", ["resource", "quantity", "unit", "price", "amount"]):
        where = f"estimate.csv, {row['resource']}"
        quantity, price, amount = (_decimal(row[name], where) for name in ("quantity", "price", "amount"))
        must(row["unit"], f"say the unit of each quantity: {where}")
        must(
            abs(quantity * price - amount) <= CENT,
            f"have amount = quantity × price: {where}, {quantity * price:.2f} is not {amount}",
        )
        found[row["resource"]] = found.get(row["resource"], Decimal()) + amount
    return found


def _bill(production: Production) -> dict[str, Decimal]:
    """By resource, what an average month costs, as the bill or the calculator says."""
    table = production.table.table("cost")
    source = table.text("source", "bill")
    must(source in {"bill", "calculator"}, f"compare with a bill or a calculator, not with {source}")
    share = Decimal(1)
    if source == "bill":
        first, last = table.take("from", date, "2026-11-01"), table.take("to", date, "2026-11-30")
        must(type(first) is type(last) is date, "have days without a time as `from` and `to` below [cost] in production.toml")
        days = (last - first + timedelta(1)).days
        must(days >= FEWEST_DAYS, f"have a bill of at least {FEWEST_DAYS} days, and no end before its start; there are {days}")
        share = MONTH / days
    found: dict[str, Decimal] = {}
    for row in _csv(production.folder / "bill.csv", ["resource", "amount"]):
        amount = _decimal(row["amount"], f"bill.csv, {row['resource']}")
        found[row["resource"]] = found.get(row["resource"], Decimal()) + amount * share
    return found


LINES: dict[str, Callable[[Production], str]] = {
    "pipeline": pipeline,
    "schema": schema,
    "restore": restored,
    "game-day": game,
    "cost": cost,
}


def check(production: Production) -> int:
    broken = 0
    for name, judge in LINES.items():
        try:
            print(f"ok   {name}: {judge(production)}", flush=True)
        except Broken as fault:
            broken += 1
            print(f"FAIL {name}: {fault}", flush=True)
    return 1 if broken else 0


RUNS: dict[str, Callable[[Production], int]] = {
    "ship": ship,
    "back": back,
    "hold": hold,
    "mark": mark,
    "restore": restore,
    "check": check,
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("run", choices=[*RUNS, "game-day"], help="what to do")
    parser.add_argument("folder", type=Path, help="the folder with your production.toml")
    parser.add_argument("failure", nargs="?", choices=FAILURES, help="what to break, after game-day")
    chosen = parser.parse_args()
    if (chosen.run == "game-day") != bool(chosen.failure):
        parser.error("name one failure after game-day, and after nothing else")
    sys.stdout.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]  # your messages are not always those of the terminal
    try:
        production = Production(chosen.folder)
        return game_day(production, chosen.failure) if chosen.failure else RUNS[chosen.run](production)
    except Broken as fault:
        print(f"FAIL {chosen.run}: {fault}")
    except OSError as error:
        print(f"FAIL {chosen.run}: must be able to read and write {chosen.folder} ({error})")
    except KeyboardInterrupt:
        print(f"FAIL {chosen.run}: must not be interrupted; nothing was kept")
    return 1


if __name__ == "__main__":
    sys.exit(main())
