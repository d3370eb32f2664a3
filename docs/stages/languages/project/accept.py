"""Checks the project "Toolshed over HTTP, no framework", whatever language it is written in. Python 3.11 or newer, nothing else.

    python3 accept.py --clean "make check" -- python3 server.py
    python3 accept.py --clean "make check" -- php -S 127.0.0.1:PORT server.php

Run it in the folder of your project. After `--` stands the command that starts your server. The check starts it, and stops it, several
times, each time with a port of its own in the variable PORT and in place of the word PORT in the command. The variable TOOLSHED_FILE
names the file that your server keeps its state in. One line per acceptance line; the exit status is 0 if all hold.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

LONGEST = 60
"""Seconds that your server may take to start: some are compiled first."""

MEMBERS = 50


class Broken(Exception):
    """A requirement that does not hold; the text says what must."""


def must(holds: object, sentence: str) -> None:
    if not holds:
        raise Broken(f"must {sentence}")


# --- Your server --------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Answer:
    """What the server answered, and to what."""

    asked: str
    status: int
    type: str
    body: bytes

    @property
    def json(self) -> Any:
        must(self.type == "application/json", f"answer {self.asked} as application/json, not as {self.type or 'nothing'}")
        try:
            return json.loads(self.body)
        except ValueError:
            raise Broken(f"must answer {self.asked} with JSON, not with {self.body[:60]!r}") from None

    def status_is(self, *wanted: int) -> Answer:
        must(self.status in wanted, f"answer {self.asked} with {' or '.join(map(str, wanted))}, not with {self.status}")
        return self

    def refuses(self, *wanted: int) -> None:
        """It has one of these statuses, and says in JSON what is wrong."""
        said = self.status_is(*wanted).json
        message = said.get("error") if isinstance(said, dict) else None
        must(isinstance(message, str) and message, f'say what is wrong in the answer to {self.asked}: {{"error": "…"}}')


class Server:
    """Your server, started by your command."""

    def __init__(self, command: list[str], state: Path) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = int(probe.getsockname()[1])
        words = [word.replace("PORT", str(self.port)) for word in command]
        environment = {**os.environ, "PORT": str(self.port), "TOOLSHED_FILE": str(state)}
        self.log = tempfile.TemporaryFile()  # noqa: SIM115 (it is closed with the server)
        try:
            self.process = subprocess.Popen(  # noqa: S603 (your own command)
                [shutil.which(words[0]) or words[0], *words[1:]],
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=self.log,
                stderr=self.log,
                start_new_session=True,
            )
        except OSError as error:
            raise Broken(f"must start with `{' '.join(command)}` ({error.strerror})") from None

    def wait(self) -> None:
        """Until it answers. Raises Broken with its last words if it does not."""
        end = time.monotonic() + LONGEST
        while True:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            if self.process.poll() is not None or time.monotonic() > end:
                self.log.seek(0)
                said = self.log.read().decode("utf-8", "replace").strip().splitlines()
                raise Broken(f"must start and listen on port {self.port} of 127.0.0.1: {said[-1] if said else 'it said nothing'}")
            time.sleep(0.02)

    def kill(self) -> None:
        """Stop it, and what it started, without a chance to tidy up."""
        if os.name == "nt":
            subprocess.run(f"taskkill /F /T /PID {self.process.pid}", capture_output=True, check=False)  # noqa: S603
        else:
            with suppress(ProcessLookupError):  # it has ended by itself
                os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        self.log.close()

    def ask(self, method: str, path: str, body: Any = None) -> Answer:
        """One request on a connection of its own. `body` is sent as JSON, or as it is if it is bytes."""
        data = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
        asked = f"{method} {path}" + (f" with {data.decode()}" if data else "")
        connection = HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request(method, path, data, {"Content-Type": "application/json"} if data else {})
            response = connection.getresponse()
            kind = (response.getheader("Content-Type") or "").partition(";")[0].strip().lower()
            return Answer(asked, response.status, kind, response.read())
        except (OSError, HTTPException) as error:
            raise Broken(f"must answer {asked} ({type(error).__name__}: {error})") from None
        finally:
            connection.close()

    def new(self, what: str, name: str) -> Any:
        """The id of a new tool or member."""
        made = self.ask("POST", f"/{what}", {"name": name}).status_is(201).json
        must(
            isinstance(made.get("id"), int) and made.get("name") == name, f"answer POST /{what} with its id and name, not {made}"
        )
        return made["id"]


Start = Callable[[], Server]
"""Starts your server; on the same state each time within one acceptance line."""


@contextmanager
def starter(command: list[str]) -> Iterator[Start]:
    """Starts your server on a state of its own. Stops all that were started, and forgets the state."""
    started: list[Server] = []
    with tempfile.TemporaryDirectory(prefix="toolshed-", ignore_cleanup_errors=True) as folder:

        def start() -> Server:
            started.append(Server(command, Path(folder) / "state"))
            started[-1].wait()
            return started[-1]

        try:
            yield start
        finally:
            for server in started:
                if not server.log.closed:
                    server.kill()


# --- The acceptance lines, in the order of the brief ----------------------------------------------------------------------------

LIBRARIES = {
    *("jackson-annotations", "jackson-core", "jackson-databind", "gson", "moshi", "jakarta.json", "jakarta.json-api", "parsson"),
    *("org.json", "json", "json-simple"),
    *("rack", "rackup", "puma", "webrick", "falcon"),
    *("tzdata", "tzinfo", "tzinfo-data"),
}
"""What a standard library may lack: JSON for Java, HTTP for Ruby, time zones on Windows and for Ruby."""


def plain(folder: Path) -> None:
    """There is no framework, and the README says how routing and parsing work."""
    for file, package in _packages(folder):
        must(package.lower() in LIBRARIES, f"do without the package {package} that {file} asks for")
    readme = next((file for file in sorted(folder.iterdir()) if re.fullmatch(r"readme(\.\w+)?", file.name.lower())), None)
    must(readme is not None, "have a README")
    text = readme.read_text("utf-8", "replace") if readme else ""
    parts = re.split(r"^#+ +(.*?) *#*$", text, flags=re.MULTILINE)
    titles = {title.lower(): body for title, body in zip(parts[1::2], parts[2::2], strict=True)}
    found = next((body for title, body in titles.items() if "routing" in title and "parsing" in title), None)
    must(found is not None, "have a heading in the README with the words routing and parsing")
    lines = [line for line in (found or "").splitlines() if line.strip()]
    must(1 <= len(lines) <= 10, f"say in one to ten lines how routing and parsing work, not in {len(lines)}")
    words = len(re.findall(r"\w+", " ".join(lines)))
    must(words >= 30, f"say more than {words} words about routing and parsing")


def _packages(folder: Path) -> Iterator[tuple[str, str]]:
    """The packages that a project needs to run, by the file that names them. Those for its development are its own affair."""
    texts = {
        file.name: file.read_text("utf-8", "replace") for file in folder.iterdir() if file.is_file() and file.name in MANIFESTS
    }
    for name, text in texts.items():
        try:
            yield from ((name, package) for package in MANIFESTS[name](text))
        except (ValueError, AttributeError, ET.ParseError) as error:
            raise Broken(f"must have a {name} that can be read ({error})") from None


def _requirements(text: str) -> list[str]:
    return [found[0] for line in text.splitlines() if (found := re.match(r"[A-Za-z0-9][\w.-]*", line))]


def _gems(text: str) -> list[str]:
    own = re.sub(r"^group\b.*?^end$", "", text, flags=re.MULTILINE | re.DOTALL)
    return [found[1] for found in re.finditer(r"""^\s*gem\s*\(?\s*["']([^"']+)["'](?!.*\bgroup)""", own, re.MULTILINE)]


def _maven(text: str) -> list[str]:
    root = ET.fromstring(re.sub(r"""\sxmlns=(["']).*?\1""", "", text, count=1))  # noqa: S314 (your own file)
    found = [one for one in root.findall("./dependencies/dependency") if one.findtext("scope", "compile") != "test"]
    parent = [one.findtext("artifactId", "") for one in root.findall("./parent")]
    return [*parent, *(one.findtext("artifactId", "") for one in found)]


def _gradle(text: str) -> list[str]:
    pattern = r"""^\s*(?:implementation|api|compileOnly|runtimeOnly)\s*\(?\s*(?:platform\()?["'][^:"']+:([^:"']+)"""
    return re.findall(pattern, text, re.MULTILINE)


MANIFESTS: dict[str, Callable[[str], list[str]]] = {
    "requirements.txt": _requirements,
    "pyproject.toml": lambda text: _requirements("\n".join(tomllib.loads(text).get("project", {}).get("dependencies", []))),
    "package.json": lambda text: list(json.loads(text).get("dependencies", {})),
    "pom.xml": _maven,
    "build.gradle": _gradle,
    "build.gradle.kts": _gradle,
    "composer.json": lambda text: [name for name in json.loads(text).get("require", {}) if name != "php" and name[:4] != "ext-"],
    "Gemfile": _gems,
}


def refusals(start: Start) -> None:
    """Bad JSON, wrong types and unknown paths are refused, each with a JSON body."""
    server = start()
    tool, member = server.new("tools", "ladder"), server.new("members", "Bo")
    loan = f"/tools/{tool}/loan"
    server.ask("POST", "/tools", b'{"name": ').refuses(400)
    server.ask("POST", loan, b"member_id=1").refuses(400)
    for path, body in (
        ("/tools", {"name": 5}),
        ("/tools", {"name": "  "}),
        ("/tools", {}),
        ("/tools", ["drill"]),
        ("/members", {"name": None}),
        (loan, {"member_id": "1", "days": 7}),
        (loan, {"member_id": True, "days": 7}),
        (loan, {"member_id": member, "days": "7"}),
        (loan, {"member_id": member, "days": 1.5}),
        (loan, {"member_id": member, "days": 0}),
        (loan, {"member_id": member, "days": 91}),
        (loan, {"member_id": 999_999_999, "days": 7}),
    ):
        server.ask("POST", path, body).refuses(400, 422)
    for path in ("/", "/no/such/path", "/tools/999999999", "/tools/drill", f"/tools/{tool}/loan/7"):
        server.ask("GET", path).refuses(404)
    server.ask("POST", "/tools/999999999/loan", {"member_id": member, "days": 7}).refuses(404)
    server.ask("DELETE", loan).refuses(409)
    tools = server.ask("GET", "/tools").status_is(200).json["items"]
    must([one["id"] for one in tools] == [tool], f"not make a tool of a request that it refuses; it lists {tools}")
    must(tools[0]["lent_to"] is None, "not lend a tool to a request that it refuses")


def parallel(start: Start) -> None:
    """Of fifty requests for one tool at once, one gets it; ten times in a row."""
    server = start()
    members = [server.new("members", f"member {number}") for number in range(MEMBERS)]
    for run in range(1, 11):
        tool = server.new("tools", f"drill {run}")
        answers: list[Answer | Broken] = []
        barrier = threading.Barrier(MEMBERS)

        def lend(member: int, tool: int = tool, answers: list[Answer | Broken] = answers, all_here: Any = barrier) -> None:
            all_here.wait()
            try:
                answers.append(server.ask("POST", f"/tools/{tool}/loan", {"member_id": member, "days": 7}))
            except Broken as fault:
                answers.append(fault)

        threads = [threading.Thread(target=lend, args=(member,)) for member in members]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        for answer in answers:
            if isinstance(answer, Broken):
                raise answer
        good = [answer for answer in answers if isinstance(answer, Answer)]
        statuses = Counter(answer.status for answer in good)
        said = ", ".join(f"{count} times {status}" for status, count in sorted(statuses.items()))
        wanted = {201: 1, 409: MEMBERS - 1}
        must(statuses == wanted, f"lend one tool once, 201, and refuse {MEMBERS - 1} with 409; run {run} of 10 had {said}")
        holder = next(answer.json.get("lent_to") for answer in good if answer.status == 201)
        now = server.ask("GET", f"/tools/{tool}").status_is(200).json.get("lent_to")
        must(now == holder, f"keep the one loan that it granted: member {holder} got tool {tool}, and member {now} has it")


def kept(start: Start) -> None:
    """What was answered with 201 or 200 is still there after the server was killed and started again."""
    server = start()
    names = ["½-inch drill", "ladder", "saw"]
    drill, ladder, saw = (server.new("tools", name) for name in names)
    zoe = server.new("members", "Zoë 李")
    before = _today()
    lent = server.ask("POST", f"/tools/{drill}/loan", {"member_id": zoe, "days": 30}).status_is(201).json
    dues = {str(day + timedelta(days=30)) for day in (before, _today())}
    must(
        lent.get("due_on") in dues,
        f"lend for 30 days until {max(dues)}, as the calendar of Berlin says, not {lent.get('due_on')}",
    )
    must(lent.get("lent_to") == zoe, f"say in lent_to that member {zoe} has the tool, not {lent.get('lent_to')}")
    server.ask("POST", f"/tools/{saw}/loan", {"member_id": zoe, "days": 1}).status_is(201)
    back = server.ask("DELETE", f"/tools/{saw}/loan").status_is(200).json
    wanted = {"id": saw, "name": "saw", "lent_to": None, "due_on": None}
    must(back == wanted, f"answer a tool that comes back with {wanted}, not {back}")
    free = {"lent_to": None, "due_on": None}
    tools = [lent, {"id": ladder, "name": "ladder", **free}, wanted]
    _lists(server, tools, "list all tools in the order in which they came")
    server.kill()
    server = start()
    _lists(server, tools, "know after a restart what it answered before")
    more = server.new("tools", "hammer")
    must(more not in {drill, ladder, saw}, f"give a new tool an id of its own after a restart, not {more} again")
    server.ask("POST", f"/tools/{more}/loan", {"member_id": zoe, "days": 1}).status_is(201)


def _lists(server: Server, tools: list[Any], sentence: str) -> None:
    listed = server.ask("GET", "/tools").status_is(200).json.get("items")
    must(listed == tools, f"{sentence}: {tools}, not {listed}")
    one = server.ask("GET", f"/tools/{tools[0]['id']}").status_is(200).json
    must(one == tools[0], f"{sentence}: {tools[0]}, not {one}")


def _today() -> date:
    """The day in Berlin, where clocks go forward and back on the last Sundays of March and October, at one o'clock UTC."""
    now = datetime.now(UTC)
    spring, autumn = (
        datetime(now.year, month, 31 - date(now.year, month, 31).isoweekday() % 7, 1, tzinfo=UTC) for month in (3, 10)
    )
    return (now + timedelta(hours=2 if spring <= now < autumn else 1)).date()


FAULTS = {
    "format": "a line that the formatter would write otherwise",
    "lint": "something that the linter finds",
    "types": "something that the type checker or static analyser finds",
    "tests": "a wrong result",
}


def clean(folder: Path, command: str) -> None:
    """One command runs formatter, linter, type checker and tests: it succeeds, and fails with each of four planted faults."""
    must(command, 'name the command that checks the project: --clean "make check"')
    with tempfile.TemporaryDirectory(prefix="toolshed-", ignore_cleanup_errors=True) as name:
        copy = Path(name) / folder.name
        shutil.copytree(folder, copy, symlinks=True)
        done = _run_in(copy, command)
        said = done.stdout.decode("utf-8", "replace").strip().splitlines()
        must(
            done.returncode == 0,
            f"run clean: `{command}` must end with exit code 0, in a copy of the folder too; {said[-1] if said else 'it said nothing'}",
        )
        for fault, meaning in FAULTS.items():
            patch = Path("faults") / f"{fault}.patch"
            must((copy / patch).is_file(), f"have the patch {patch.as_posix()}, which plants {meaning}")
            must(
                not _run_in(copy, f"git apply {patch.as_posix()}").returncode,
                f"have a {patch.as_posix()} that `git apply` can apply",
            )
            must(
                _run_in(copy, command).returncode, f"notice {meaning}: `{command}` must fail after `git apply {patch.as_posix()}`"
            )
            must(
                not _run_in(copy, f"git apply -R {patch.as_posix()}").returncode,
                f"leave the files that {patch.as_posix()} changes as they are",
            )


def _run_in(folder: Path, command: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(  # noqa: S602 (your own command)
        command, shell=True, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
    )


# --- All of them ----------------------------------------------------------------------------------------------------------------


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--clean", default="", help="the one command that runs formatter, linter, type checker and tests")
    parser.add_argument("command", nargs="+", help="after `--`, what starts your server")
    chosen = parser.parse_args()
    folder = Path.cwd()

    def with_server(check: Callable[[Start], None]) -> None:
        with starter(chosen.command) as start:
            check(start)

    lines: dict[str, Callable[[], None]] = {
        "plain": lambda: plain(folder),
        "refusals": lambda: with_server(refusals),
        "parallel": lambda: with_server(parallel),
        "kept": lambda: with_server(kept),
        "clean": lambda: clean(folder, chosen.clean),
    }
    broken = 0
    for name, check in lines.items():
        fault = _run(check)
        broken += bool(fault)
        print(f"FAIL {name}: {fault}" if fault else f"ok   {name}", flush=True)
    return 1 if broken else 0


def _run(check: Callable[[], None]) -> str:
    """What does not hold, or an empty text."""
    try:
        check()
    except Broken as fault:
        return str(fault)
    except (AttributeError, IndexError, KeyError, TypeError) as error:  # an answer of another shape than the contract's
        return f"must answer in the shape of the contract ({type(error).__name__}: {error})"
    return ""


if __name__ == "__main__":
    sys.exit(main())
