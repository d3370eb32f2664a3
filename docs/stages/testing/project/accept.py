"""Checks the project "Trustworthy Toolshed", whatever language it is written in. Python 3.11 or newer and Git, nothing else.

    python3 accept.py toolshed                         all lines
    python3 accept.py toolshed --bugs hunt             if the bugs were hunted in another repository
    python3 accept.py toolshed --only suite mutants    while you work

The folder has a file commands.toml, as the brief describes it. Your commands run in a copy, so the folder stays as it is; for `bugs` and
`load` only what is committed counts. Start your database before, if your tests do not. It runs your suite many times, so it takes its time.
One line per acceptance line; the exit status is 0 if all hold, 1 if one does not, 2 if the command was wrong.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import math
import os
import re
import shutil
import signal
import socketserver
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
from pathlib import Path
from typing import Any, NamedTuple

LONGEST = 120
"""Seconds that the whole suite may take."""

QUICK = 20
"""Seconds that the unit tests may take. They run once for each mutant."""

REPEATS = 20

MOST_MUTANTS = 40
"""Of the mutants that are possible, so many are tried, spread over all rules."""

FEWEST_MUTANTS = 5

FEWEST_REQUESTS = 1000
"""In a run of the load test; p99 says nothing about fewer."""

SHORT = 3
"""Seconds of the load test that is tried here."""

GIVEN = "4a9b4ecced8358892693c320f42cfd9f1ea0425247a0ceb992adfcf7f328b130"
"""The SHA-256 of the given service with planted bugs, with line ends as on Linux."""

LEVELS = ("unit", "integration", "api")


BOM = "\ufeff"
"""What editors on Windows put before a text."""


class Broken(Exception):
    """A requirement that does not hold; the text says what must."""


def must(holds: object, sentence: str) -> None:
    if not holds:
        raise Broken(f"must {sentence}")


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


# --- Commands and settings ----------------------------------------------------------------------------------------------------------


class Done(NamedTuple):
    """What a command did."""

    green: bool
    said: str
    seconds: float

    @property
    def last(self) -> str:
        """The last line that it printed, to find what went wrong."""
        lines = [line.strip() for line in self.said.splitlines() if line.strip()]
        return lines[-1][-200:] if lines else "nothing"


def run(command: str, folder: Path, longest: float, environment: dict[str, str] | None = None) -> Done:
    """A command of yours, as typed in a shell. It and all it started have ended afterwards; one that takes too long is not green."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    # Files change within a second and keep their length: to Python, bytecode of before would look new. The copy has none.
    own |= {"PYTHONDONTWRITEBYTECODE": "1", **(environment or {})}
    own.pop("PYTHONPYCACHEPREFIX", None)
    start = time.monotonic()
    with tempfile.TemporaryFile() as output:  # a pipe would stay open for as long as something that was left behind
        try:
            process = subprocess.Popen(  # noqa: S602 (your own command)
                command,
                shell=True,
                cwd=folder,
                env=own,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        except (OSError, ValueError) as error:
            raise Broken(f"must have commands and variables that can be run; {command!r} cannot: {error}") from None
        try:
            code = process.wait(longest)
            late = ""
        except subprocess.TimeoutExpired:
            code, late = 1, f"\nit had not ended after {longest:.0f} seconds"
        finally:
            _stop(process)
        seconds = time.monotonic() - start
        output.seek(0)
        return Done(code == 0, output.read().decode("utf-8", "replace") + late, seconds)


def _stop(process: subprocess.Popen[bytes]) -> None:
    """End a command and what it started."""
    if os.name == "nt":
        subprocess.run(f"taskkill /F /T /PID {process.pid}", capture_output=True, check=False)  # noqa: S603
    else:
        with suppress(OSError):  # all has ended by itself
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def settings(file: Path, text: str | None = None) -> dict[str, Any]:
    """A file of settings. Raises Broken."""
    try:
        return tomllib.loads((file.read_text("utf-8") if text is None else text).removeprefix(BOM))
    except OSError as error:
        raise Broken(f"must have a file {file} ({error.strerror})") from None
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise Broken(f"must write {file.name} in TOML ({error})") from None


def text_of(table: dict[str, Any], key: str, where: str) -> str:
    """A text in a table of settings."""
    value = table.get(key)
    must(isinstance(value, str) and value.strip(), f'have {key} = "…" in {where}')
    return str(value)


def tables(found: dict[str, Any], key: str) -> list[dict[str, Any]]:
    """The tables `[[key]]`."""
    value = found.get(key, [])
    must(isinstance(value, list) and all(isinstance(each, dict) for each in value), f"write each {key} as a table [[{key}]]")
    return list(value)


class Toolshed:
    """Your project, and a copy in which it is tried and broken."""

    def __init__(self, original: Path, scratch: Path) -> None:
        self.original, self.scratch = original.resolve(), scratch
        self._copy: Path | None = None

    @property
    def settings(self) -> dict[str, Any]:
        return settings(self.original / "commands.toml")

    @property
    def folder(self) -> Path:
        """The copy."""
        if not self._copy:
            must(self.original.is_dir(), f"be a folder, which {self.original} is not")
            try:
                shutil.copytree(
                    self.original,
                    self.scratch / "copy",
                    symlinks=True,
                    ignore=shutil.ignore_patterns(".git", "__pycache__"),
                )
            except (OSError, shutil.Error) as error:
                raise Broken(f"must be a folder that can be copied ({str(error)[:200]})") from None
            self._copy = self.scratch / "copy"
        return self._copy

    def command(self, name: str) -> str:
        commands = self.settings.get("commands", {})
        return text_of(commands if isinstance(commands, dict) else {}, name, "commands.toml, under [commands]")

    def run(self, name: str, longest: float = LONGEST, environment: dict[str, str] | None = None) -> Done:
        return run(self.command(name), self.folder, longest, environment)

    def rules(self) -> list[str]:
        """The files that hold the rules."""
        found = self.settings.get("rules")
        right = isinstance(found, list) and found and all(isinstance(name, str) for name in found)
        must(right, 'name the files with the rules in commands.toml: rules = ["…"]')
        return [str(name) for name in found or []]

    def source(self, name: str) -> str:
        file = self.folder / name
        try:
            inside = file.resolve().is_relative_to(self.folder.resolve())
            must(inside, f"name files of the project in commands.toml, not {name}")
            return file.read_bytes().decode("utf-8")
        except (OSError, ValueError):
            raise Broken(f"must have the file {name} that commands.toml names") from None

    @contextmanager
    def changed(self, name: str, source: str) -> Iterator[None]:
        """The copy with another content of a file."""
        file, right = self.folder / name, self.source(name)
        file.write_bytes(source.encode("utf-8"))
        try:
            yield
        finally:
            file.write_bytes(right.encode("utf-8"))

    def green(self, name: str, longest: float = LONGEST) -> Done:
        """Run a command that has to be green."""
        done = self.run(name, longest)
        must(done.green, f"be green with `{self.command(name)}`; it said: {done.last}")
        return done


class Trap(socketserver.ThreadingTCPServer):
    """Stands where a database or the way to the network is expected. It notes what is wanted, and gives nothing."""

    daemon_threads = True
    allow_reuse_address = False  # on Windows, it would share a port that somebody has

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Listener)
        self.heard: list[str] = []
        self.port = int(self.server_address[1])
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def __exit__(self, *_: object) -> None:
        self.shutdown()
        self.server_close()

    def handle_error(self, *_: object) -> None:
        """Whoever hangs up on a trap is right."""


POSTGRESQL = "PostgreSQL"
NO_DATABASE = b"SFATAL\0VFATAL\0C3D000\0Mthe check has no database here\0\0"
ENGINE = re.compile(r"(?:GET|HEAD|POST) (?:/v[\d.]+)?/(?:libpod/)?(?:_ping|version|info|images|containers)\b")
"""How somebody asks a container engine."""


class Listener(socketserver.BaseRequestHandler):
    server: Trap

    def handle(self) -> None:
        self.request.settimeout(10)
        first = self.request.recv(4096)
        while first[4:8] in {(80877103).to_bytes(4, "big"), (80877104).to_bytes(4, "big")}:  # may we encrypt?
            self.server.heard.append(POSTGRESQL)  # who insists on it says no more
            self.request.sendall(b"N")
            first = self.request.recv(4096)
        if first[4:6] == b"\0\3":  # the third version of the protocol of PostgreSQL
            self.server.heard.append(POSTGRESQL)
            self.request.sendall(b"E" + (len(NO_DATABASE) + 4).to_bytes(4, "big") + NO_DATABASE)
        elif first:
            self.server.heard.append(first.split(b"\r\n")[0].decode("latin-1")[:100])
            self.request.sendall(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")


# --- The suite ------------------------------------------------------------------------------------------------------------------------


def suite(shed: Toolshed) -> None:
    """Three commands are green in under two minutes; unit tests need no database, and integration tests need a PostgreSQL."""
    for level in LEVELS:
        shed.command(level)
    found = shed.settings.get("database")
    if not isinstance(found, dict) or "{port}" not in str(found):
        raise Broken("must say under [database] in commands.toml which variables lead to the database, one with {port}")
    took = {level: shed.green(level).seconds for level in LEVELS}
    must(took["unit"] <= QUICK, f"end the unit tests within {QUICK} seconds; they took {took['unit']:.0f}")
    total = sum(took.values())
    must(total <= LONGEST, f"end all three within {LONGEST} seconds; they took {total:.0f}")
    with Trap() as trap:
        elsewhere = {name: str(value).replace("{port}", str(trap.port)) for name, value in found.items()}
        done = shed.run("unit", LONGEST, elsewhere)
        must(done.green and not trap.heard, f"keep the database out of the unit tests; without one they said: {done.last}")
        done = shed.run("integration", LONGEST, elsewhere)
        real = [heard for heard in trap.heard if heard == POSTGRESQL or ENGINE.match(heard)]
        must(
            real,
            f"ask a PostgreSQL, or an engine for a container with one, in the integration tests; with {', '.join(elsewhere)} "
            f"set to a port of the check, nobody did that there{': ' + trap.heard[0] if trap.heard else ''}",
        )
        found_elsewhere = done.green and POSTGRESQL not in real  # who meets no engine at one place may look for it at others
        must(not done.green or found_elsewhere, "fail the integration tests when there is no database; they are green")


# --- Faults that have to be noticed -----------------------------------------------------------------------------------------------------


class Mutant(NamedTuple):
    """A file with one small fault."""

    file: str
    number: int
    """Of the line."""
    becomes: str
    """The line with the fault."""
    source: str
    """The whole file with the fault."""


TEXTS = r'"""[\s\S]*?"""|' + r"'''[\s\S]*?'''|" + r'"(?:\\.|[^"\\\n])*"|' + r"'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`"
HASH, SLASHES = r"#[^\n]*", r"//[^\n]*|/\*[\s\S]*?\*/"
COMMENTS = {".py": HASH, ".rb": HASH, ".php": f"{HASH}|{SLASHES}"}
"""By the end of a file's name, what is a comment there; elsewhere it begins with slashes."""

PLACES = (
    r"(?P<number>(?<![\w.$@#-])\d[\d_]*(?![\w.]))",
    r"(?<=\s)(?P<sign><=|>=|<|>|===|!==|==|!=|\+|-|&&|\|\||and|or)(?=\s)",
    r"(?P<word>\b(?:min|max|true|false|True|False)\b)",
)
TURNED = "< <=  > >=  == !=  === !==  + -  && ||  and or  min max  true false  True False"
SWAPS = {word: other for pair in TURNED.split("  ") for word, other in (pair.split(), pair.split()[::-1])}
NO_RULE = re.compile(
    r"\s*(?:import|from|require|require_relative|use|package|module|namespace|declare|class|final class|public class)\b"
)
"""How a line begins that decides nothing."""


def mutants(name: str, source: str) -> list[Mutant]:
    """Every small fault that can be put into a file: another number, another comparison, the other of two words."""
    comment = COMMENTS.get(Path(name).suffix, SLASHES)
    found = []
    for place in re.finditer(f"(?P<skip>{TEXTS}|{comment})|{'|'.join(PLACES)}", source):
        kind, old = place.lastgroup, place[0]
        start = source.rfind("\n", 0, place.start()) + 1
        if kind in {None, "skip"} or NO_RULE.match(source, start):
            continue
        new = str(int(old.replace("_", "")) + 1) if kind == "number" else SWAPS[old]
        wrong = source[: place.start()] + new + source[place.end() :]
        line = wrong[start:].splitlines()[0].strip()
        found.append(Mutant(name, source.count("\n", 0, start) + 1, line, wrong))
    return found


def spread(found: list[Mutant]) -> list[Mutant]:
    """At most so many of them, evenly."""
    if len(found) <= MOST_MUTANTS:
        return found
    return [found[number * len(found) // MOST_MUTANTS] for number in range(MOST_MUTANTS)]


def noticed(shed: Toolshed) -> None:
    """Faults in the rules turn the unit tests red; those in queries and routes, the tests at their level."""
    listed = by_hand(shed)
    own = shed.green("unit", LONGEST).seconds
    for name in shed.rules():
        with shed.changed(name, ""):
            must(
                not shed.run("unit", own * 3 + 10).green,
                f"test {name} with the unit tests; they are green when it is empty. They run in a copy of your folder, and have to "
                "import from there",
            )
    tried = spread([mutant for name in shed.rules() for mutant in mutants(name, shed.source(name))])
    must(len(tried) >= FEWEST_MUTANTS, f"have rules in which {FEWEST_MUTANTS} small faults are possible, not {len(tried)}")
    excused = {}
    for entry in tables(shed.settings, "survivor"):
        file, becomes, why = (text_of(entry, key, "each [[survivor]] of commands.toml") for key in ("file", "becomes", "why"))
        must(len(set(words(why))) >= 6, f"say in six words or more why no test can notice `{becomes}`")
        excused[file, becomes.strip()] = why
    must(len(excused) * 5 <= len(tried), f"excuse at most a fifth of {len(tried)} mutants, not {len(excused)}")
    survivors = set()
    for mutant in tried:
        excuse = (mutant.file, mutant.becomes)
        with shed.changed(mutant.file, mutant.source):
            green = shed.run("unit", own * 3 + 10).green
        place = f"`{mutant.becomes}` in line {mutant.number} of {mutant.file}"
        must(not green or excuse in excused, f"notice {place} with the unit tests, or say in a [[survivor]] why nothing can")
        survivors.update([excuse] if green else [])
    for file, becomes in excused.keys() - survivors:
        raise Broken(f"must excuse only what survives; `{becomes}` in {file} is noticed, or is no mutant that is tried")
    for level, file, old, new in listed:
        with shed.changed(file, shed.source(file).replace(old, new)):
            must(not shed.run(level).green, f"notice `{new}` in place of `{old}` in {file} with the {level} tests")
            for lower in LEVELS[: LEVELS.index(level)]:
                must(
                    shed.run(lower).green,
                    f"list faults that only the level notices; `{new}` in {file} is for {level}, and turns the {lower} tests red",
                )


def by_hand(shed: Toolshed) -> list[tuple[str, str, str, str]]:
    """The faults that are listed, two for the database and two for the routes: level, file, what stands there, and what instead."""
    listed = tables(shed.settings, "mutation")
    count = Counter(str(entry.get("level")) for entry in listed)
    for level in LEVELS[1:]:
        must(count[level] >= 2, f'have two [[mutation]] with level = "{level}" in commands.toml, not {count[level]}')
    found = []
    for entry in listed:
        level, file, old = (text_of(entry, key, "each [[mutation]] of commands.toml") for key in ("level", "file", "old"))
        new = entry.get("new")
        must(isinstance(new, str) and new != old, f'have new = "…" in the [[mutation]] of `{old}`, other than old')
        must(level in LEVELS[1:], f"give `{old}` the level integration or api, not {level}")
        must("\n" not in old + str(new), f"change one line at a time, not more as in the [[mutation]] of `{old}`")
        test = re.search(r"(?i)(?:^|[/_.-])tests?(?:[/_.-]|$)|(?:^|/)spec/|_spec\.|(?-i:Test\.)", file)
        must(not test and file not in shed.rules(), f"put the faults of a [[mutation]] into queries and routes, not into {file}")
        times = shed.source(file).count(old)
        must(times == 1, f"have `{old}` once in {file}, not {times} times")
        found.append((level, file, old, str(new)))
    return found


# --- Twenty runs ------------------------------------------------------------------------------------------------------------------------

ZONES = ("UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu", "America/St_Johns")
"""In the second and third, the date is never the same."""

CLOCKS = re.compile(
    r"\b(?:date\.today|datetime\.(?:now|today|utcnow)|time\.time|Date\.(?:now|today|current)|DateTime\.now|Time\.(?:now|current)"
    r"|performance\.now|System\.currentTimeMillis|microtime)\b"
    r"|\b(?:Instant|LocalDate|LocalDateTime|OffsetDateTime|ZonedDateTime)\.now\((?!\w*[cC]lock)"
    r"|\bnew \\?(?:Date|DateTime|DateTimeImmutable)\((?:['\"]now['\"])?\)"
    r"|(?<![\w.>$:])(?:time\(\)|date\(['\"][^,()]*\))"
)
"""How the languages read the clock. One that is handed in is no harm, such as `today()` or `LocalDate.now(clock)`."""

CHANGING = re.compile(
    r"\d+(?:[.,]\d+)?\s*(?:ms|s|secs?|seconds?|milliseconds|bytes)\b|\[\s*\d+%\]|\[\d\d:[^\]]*\]|\b(?:not )?ok \d+\b|0x[0-9a-f]+"
    r"|duration_ms [\d.]+"
)
"""What differs in a report although the tests are the same."""


def repeats(shed: Toolshed) -> None:
    """Twenty runs are green: each in another order, with other dates outside, and without a way to the network."""
    for name in shed.rules():
        for number, line in enumerate(_code(name, shed.source(name)).splitlines(), start=1):
            must(not CLOCKS.search(line), f"hand the clock to the rules; line {number} of {name} reads it: {line.strip()}")
    command = shed.command("shuffled")
    must("{seed}" in command, f"have {{seed}} in the command shuffled, which `{command}` has not")
    reports = []
    same: set[str] = set()
    with Trap() as trap:
        for number in range(1, REPEATS + 1):
            zone = ZONES[number % len(ZONES)]
            seed = number * 40503 % 65536  # simple generators begin alike for small seeds
            typed = command.replace("{seed}", str(seed))
            done = run(typed, shed.folder, LONGEST, {"TZ": zone, "PGTZ": zone, **_no_network(trap.port)})
            must(not trap.heard, f"reach nobody outside this machine; run {number} asked: {trap.heard[0] if trap.heard else ''}")
            must(done.green, f"be green in all {REPEATS} runs; not so `TZ={zone} {typed}`, which said: {done.last}")
            reports.append([CHANGING.sub("", line).strip() for line in done.said.splitlines() if line.strip()])
            once = {line for line, times in Counter(reports[-1]).items() if times == 1}
            same = once if number == 1 else same & once
            must(
                len(same) >= 5,
                f"print the name of each test, in a line of its own, with `{command}`; {len(same)} lines are in all reports",
            )
    orders = {tuple(line for line in report if line in same) for report in reports}
    must(
        len(orders) >= 3,
        f"let the seed decide the order of tests; `{command}` named them in {len(orders)} order(s) in {REPEATS} runs",
    )


def _code(name: str, source: str) -> str:
    """A program without comments, on the same lines."""
    comment = rf'"""[\s\S]*?"""|{COMMENTS.get(Path(name).suffix, SLASHES)}'
    parts = re.finditer(f"(?P<comment>{comment})|{TEXTS}", source)
    for part in [part for part in parts if part["comment"]]:
        source = source[: part.start()] + re.sub(r"[^\n]", " ", part[0]) + source[part.end() :]
    return source


def _no_network(port: int) -> dict[str, str]:
    """What leads programs that ask other machines to a port of the check."""
    proxy = f"http://127.0.0.1:{port}"
    names = {"http_proxy": proxy, "https_proxy": proxy, "all_proxy": proxy, "no_proxy": "localhost,127.0.0.1,::1"}
    java = " ".join(f"-D{kind}.proxy{part}" for kind in ("http", "https") for part in ("Host=127.0.0.1", f"Port={port}"))
    java = f"{os.environ.get('JAVA_TOOL_OPTIONS', '')} {java}".strip()
    return {
        **names,
        **{name.upper(): value for name, value in names.items()},
        "NODE_USE_ENV_PROXY": "1",
        "JAVA_TOOL_OPTIONS": java,
    }


# --- Bugs that somebody planted -----------------------------------------------------------------------------------------------------------


class Repository:
    """A clone of a repository, without your settings of Git."""

    def __init__(self, original: Path, folder: Path) -> None:
        self.original, self.folder = original, folder
        if not folder.exists():
            done = self._git(Path.cwd(), "clone", "--quiet", "--no-checkout", str(original), str(folder))
            said = done.stderr.decode("utf-8", "replace").strip().splitlines()
            must(
                done.returncode == 0,
                f"be a Git repository that can be cloned, which {original} is not: {said[-1] if said else ''}",
            )
        self.head = self.commit("HEAD", "the newest commit")

    def _git(self, folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        own = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        own |= {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C.UTF-8", "LANGUAGE": ""}
        try:
            return subprocess.run(["git", *arguments], cwd=folder, env=own, capture_output=True, check=False)  # noqa: S603, S607
        except OSError:
            raise Broken("must have Git on this computer") from None
        except ValueError as error:
            raise Broken(f"must name commits and files that Git can have ({error})") from None

    def git(self, *arguments: str) -> str:
        """What a command of Git prints."""
        done = self._git(self.folder, *arguments)
        said = (done.stdout if done.returncode == 0 else done.stderr).decode("utf-8", "replace")
        must(done.returncode == 0, f"let `git {' '.join(arguments)}` succeed: {said.strip()}")
        return said

    def asks(self, *arguments: str) -> bool:
        return self._git(self.folder, *arguments).returncode == 0

    def commit(self, name: str, meaning: str) -> str:
        done = self._git(self.folder, "rev-parse", "--quiet", "--verify", f"{name}^{{commit}}")
        must(done.returncode == 0 and not name.startswith("-"), f"have the commit or tag {name}, {meaning}")
        return done.stdout.decode().strip()

    def parent(self, commit: str) -> str:
        """The commit before; empty for the first."""
        return [*self.git("rev-list", "--parents", "--max-count=1", commit).split(), ""][1]

    def author(self, commit: str) -> str:
        return self.git("show", "--no-patch", "--format=%ae", commit).strip().lower()

    def file(self, commit: str, name: str) -> str | None:
        done = self._git(self.folder, "show", f"{commit}:{name}")
        return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else None

    def touched(self, commit: str) -> set[str]:
        """The files that a commit changed, but for the record of bugs."""
        listed = self.git("diff-tree", "-r", "--root", "--no-commit-id", "--name-only", "--no-renames", "-z", "-m", commit)
        return set(listed.split("\0")[:-1]) - {"bugs.toml"}

    def check_out(self, commit: str) -> None:
        """The files of a commit. What is ignored stays, such as packages that were installed."""
        self.git("checkout", "--quiet", "--force", "--detach", commit)
        self.git("clean", "--quiet", "--force", "-d")


@dataclass(frozen=True)
class Bug:
    """One hunt, as bugs.toml has it, with full names of commits."""

    symptom: str
    planted: str
    test: str
    run: str
    fix: str
    cause: str
    next_time: str


def bugs(repository: Repository) -> None:
    """Of five bugs, each was planted by somebody else, shown by a test, mended after that, and explained."""
    record = repository.file(repository.head, "bugs.toml")
    must(record is not None, f"have a bugs.toml in the newest commit of {repository.original}")
    entries = tables(settings(repository.original / "bugs.toml", record), "bug")
    must(len(entries) >= 5, f"have five [[bug]] in bugs.toml, not {len(entries)}")
    found = []
    for entry in entries:
        value = {key: text_of(entry, key, "each [[bug]] of bugs.toml") for key in Bug.__annotations__}
        for key in ("planted", "test", "fix"):
            value[key] = repository.commit(value[key], f"which bugs.toml names as {key}")
        found.append(Bug(**value))
    for key in ("symptom", "test", "run", "fix", "cause", "next_time"):
        values = [" ".join(words(getattr(bug, key))) if key != "run" else bug.run.strip() for bug in found]
        [(common, times)] = Counter(values).most_common(1)
        must(times == 1, f"have a {key} of its own for each bug; {common[:40]} stands there {times} times")
    for look in (_explained, _in_order, _seen):  # what takes long comes last
        for number, bug in enumerate(found, start=1):
            try:
                look(repository, bug)
            except Broken as fault:
                raise Broken(f"{fault} (bug {number}, {bug.symptom.strip()[:60]})") from None
    repository.check_out(repository.head)
    for bug in found:
        done = run(bug.run, repository.folder, LONGEST)
        must(done.green, f"be green in the newest commit with `{bug.run}`, which said: {done.last}")


def _explained(repository: Repository, bug: Bug) -> None:
    """The cause is written, and is about what the fix changed."""
    must(len(set(words(bug.cause))) >= 12, "write the cause in twelve different words or more")
    must(len(set(words(bug.next_time))) >= 8, "say in eight different words or more how it will be noticed next time")
    diff = repository.git("show", "--format=", "--unified=0", bug.fix)
    lines = [line[1:] for line in diff.splitlines() if re.match(r"[+-](?![+-]{2} )", line)]
    names = {name for line in lines for name in re.findall(r"[A-Za-z_]\w{2,}", line)}
    said = set(re.findall(r"[A-Za-z_]\w{2,}", bug.cause))
    must(names & said, f"name something in the cause that stands in the lines of the fix {bug.fix[:7]}")


def _in_order(repository: Repository, bug: Bug) -> None:
    """First somebody else planted it, then came the test alone, then the fix alone."""
    for earlier, later, meaning in (
        (bug.planted, bug.test, "the bug, then the test"),
        (bug.test, bug.fix, "the test, then the fix"),
    ):
        right = earlier != later and repository.asks("merge-base", "--is-ancestor", earlier, later)
        must(right, f"commit {meaning}; {earlier[:7]} does not come before {later[:7]}")
    must(
        repository.asks("merge-base", "--is-ancestor", bug.fix, repository.head),
        f"have the fix {bug.fix[:7]} in the newest commit",
    )
    tests, fixed = repository.touched(bug.test), repository.touched(bug.fix)
    both = sorted(tests & fixed)
    must(tests and not both, f"commit the test {bug.test[:7]} without the fix; {', '.join(both) or 'no file'} is changed in both")
    kept = repository.asks("diff", "--quiet", bug.test, bug.fix, "--", *tests)
    must(kept, f"leave {', '.join(sorted(tests))} as it was in the test {bug.test[:7]} until the fix {bug.fix[:7]}")
    old = [name for name in fixed if repository.file(bug.planted, name) is not None]
    must(old, f"mend in {bug.fix[:7]} a file that was there when the bug was planted")
    if not _given(repository, bug.planted):
        planter = repository.author(bug.planted)
        own = {repository.author(bug.test), repository.author(bug.fix)}
        must(
            planter not in own,
            f"have the bug planted by somebody else; {planter} wrote {bug.planted[:7]}, and the test or the fix",
        )
        must(repository.parent(bug.planted), f"have commits before {bug.planted[:7]}, in which the bug is not there")


def _given(repository: Repository, commit: str) -> bool:
    """Whether a commit has the service that comes with the project, as it was planted."""
    names = repository.git("ls-tree", "-r", "--name-only", "-z", commit).split("\0")[:-1]
    texts = (repository.file(commit, name) or "" for name in names if name.endswith("desk.py"))
    return any(hashlib.sha256(text.replace("\r\n", "\n").encode()).hexdigest() == GIVEN for text in texts)


def _seen(repository: Repository, bug: Bug) -> None:
    """The test is red with the bug, also just before the fix, and green without it."""
    before = repository.parent(bug.fix)
    for commit in dict.fromkeys((bug.test, before)):
        repository.check_out(commit)
        must(not run(bug.run, repository.folder, LONGEST).green, f"be red before the fix: `{bug.run}` is green at {commit[:7]}")
    repository.check_out(bug.fix)
    done = run(bug.run, repository.folder, LONGEST)
    must(done.green, f"be green with the fix: `{bug.run}` at {bug.fix[:7]} said: {done.last}")
    if _given(repository, bug.planted):
        return
    repository.check_out(repository.parent(bug.planted))
    repository.git("checkout", "--quiet", bug.test, "--", *sorted(repository.touched(bug.test)))
    done = run(bug.run, repository.folder, LONGEST)
    must(done.green, f"hunt what {bug.planted[:7]} planted: `{bug.run}` is red without it, too; it said: {done.last}")


# --- The load test ------------------------------------------------------------------------------------------------------------------------


class Target(NamedTuple):
    """What was promised before anything was measured."""

    rate: float
    """Requests a second."""
    p95: float
    """Milliseconds, like the next."""
    p99: float
    errors: float
    """Per cent."""


class Run(NamedTuple):
    """What follows from the raw results of a run."""

    sent: float
    """Requests a second, like the next."""
    answered: float
    p50: float
    p95: float
    p99: float
    errors: int
    requests: int
    seconds: float
    """From the first request to the last answer."""

    def holds(self, target: Target) -> bool:
        share = self.errors / self.requests * 100
        return self.p95 <= target.p95 and self.p99 <= target.p99 and share < target.errors


TARGET = re.compile(
    r"(?P<rate>\d[\d,]*(?:\.\d+)?) (?:requests )?(?:a|per) second\b.*?95\s?% within (?P<p95>\d[\d,]*(?:\.\d+)?)\s?ms\b.*?"
    r"99\s?% within (?P<p99>\d[\d,]*(?:\.\d+)?)\s?ms\b.*?errors below (?P<errors>\d+(?:\.\d+)?)\s?%",
    re.DOTALL,
)
HEADINGS = ("The answer", "Target", "What was measured", "Results", "What gives way first", "What it does not show", "Next")
FACTS = ("Server", "Generator", "Data", "Load", "Command")
BLANK = re.compile(r"(?i)\[(?:request|ms|share|processor|machine|200,000 loans, and|rate|the one)\b[^\]\n]*\](?!\()")
"""What the template has for you to fill in."""
RESOURCES = re.compile(
    r"(?i)\b(?:process(?:es|ors?)?|cpus?|cores?|connections?|pools?|locks?|disks?|memory|network|bandwidth|sockets?|threads?|workers?|quer(?:y|ies)"
    r"|queues?|index(?:es)?|event loop|garbage|files?|descriptors?|generator)\b"
)


def load(shed: Toolshed, repository: Repository) -> None:
    """The report's numbers follow from the raw results, which came after the target; and the test can be run again."""
    text = repository.file(repository.head, "LOAD.md")
    must(text is not None, "have a LOAD.md in the newest commit")
    report = _sections(re.sub(r"<!--[\s\S]*?-->", "", text or ""))
    for heading in HEADINGS:
        must(heading.lower() in report, f"have a heading {heading} in LOAD.md")
    blank = BLANK.search("".join(report.values()))
    must(not blank, f"fill in {blank[0] if blank else ''} in LOAD.md")
    target = _target(text or "")
    if not target:
        raise Broken(
            "must have a line such as `GET /tools: 50 a second, 95 % within 200 ms, 99 % within 500 ms, errors below 1 %` under Target"
        )
    must(0 < target.p95 <= target.p99, "have a target with the 95 % within no more time than the 99 %")
    must(
        target.rate > 0 and target.errors > 0, "have a target with more than 0 requests a second, and errors below more than 0 %"
    )
    _facts(report["what was measured"], shed.command("load"))
    runs = _runs(repository, report["results"], target)
    at_target = [each for each in runs if abs(each.sent - target.rate) <= target.rate * 0.05]
    must(len(at_target) >= 3, f"have three runs at {target.rate:g} requests a second, as the target says, not {len(at_target)}")
    held = all(each.holds(target) for each in at_target)
    said = re.search(r"(?i)\btarget\b[^.\n]{0,30}?\b(not met|met|missed)\b", report["the answer"])
    must(said, "say under The answer `Target met` or `Target missed`")
    must(
        said and (said[1].lower() == "met") == held,
        f"say under The answer that the target is {'met' if held else 'missed'}, as the runs show",
    )
    must(
        any(not each.holds(target) for each in runs),
        "show where it gives way: a run with more requests a second, in which the target does not hold",
    )
    cause = report["what gives way first"]
    must(
        RESOURCES.search(cause),
        "name the bottleneck under What gives way first, such as processor, connections, locks or a query",
    )
    must(
        re.search(r"\d", cause) and len(set(words(cause))) >= 15,
        "say under What gives way first, in 15 words, which number shows it",
    )
    for heading in HEADINGS[-2:]:
        must(len(set(words(report[heading.lower()]))) >= 6, f"say something under {heading}, in six words or more")
    _again(shed, target)


def _sections(text: str) -> dict[str, str]:
    """What stands below each heading, by its words in small letters."""
    text = re.sub(r"(?ms)^ *```.*?^ *```", lambda block: block[0].replace("\n#", "\n #"), text)  # in code, that is no heading
    parts = re.split(r"(?m)^#{1,6} +(.+?)(?: *\{.*\})?[ #]*$", text)
    return {title.strip().lower(): body for title, body in zip(parts[1::2], parts[2::2], strict=True)}


def _target(text: str) -> Target | None:
    found = TARGET.search(_sections(text).get("target", ""))
    return Target(*(float(found[key].replace(",", "")) for key in Target._fields)) if found else None


def _rows(text: str) -> list[list[str]]:
    """The rows of a table, without marks of code and links."""
    rows = [line.strip().strip("|").split("|") for line in text.splitlines() if line.strip().startswith("|")]
    return [[re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", cell).strip(" `*") for cell in row] for row in rows]


def _facts(text: str, command: str) -> None:
    """Machine, data and load are named, and the command is the one that runs here."""
    facts = {row[0].lower(): row[1] for row in _rows(text) if len(row) == 2}
    for name in FACTS:
        must(len(words(facts.get(name.lower(), ""))) >= 2, f"have a row {name} under What was measured, with what it was")
    must(re.search(r"\d", facts["server"]), "say under What was measured how many processors and how much memory the Server had")
    must(re.search(r"\d[\d,. ]*[kM]?\s+\w{3}", facts["data"]), "say under What was measured how many rows the Data had")
    must(facts["command"] == command, f"name `{command}` as the Command under What was measured, as commands.toml does")


COLUMNS = ("run", "sent/s", "answered/s", "p50", "p95", "p99", "errors")


def _runs(repository: Repository, text: str, target: Target) -> list[Run]:
    """The runs of the table, each compared with its raw results."""
    rows = [row for row in _rows(text) if not re.fullmatch(r"[-: ]*", "".join(row))]
    must(rows and tuple(cell.lower() for cell in rows[0]) == COLUMNS, f"have a table with {', '.join(COLUMNS)} under Results")
    found: dict[str, Run] = {}
    contents = set()
    for row in rows[1:]:
        must(len(row) == len(COLUMNS), f"have {len(COLUMNS)} cells in each row under Results")
        name = row[0]
        must(name not in found, f"have one row for {name} under Results")
        content = repository.file(repository.head, name)
        must(content is not None, f"have the raw results of each run: the first cell names a file, which {name} is not")
        must(content not in contents, f"measure each run; {name} has what another run has")
        contents.add(content)
        [first, *_] = repository.git("log", "--reverse", "--no-renames", "--format=%H", "--", name).split()
        before = repository.parent(first)
        promised = _target(repository.file(before, "LOAD.md") or "") if before else None
        must(
            promised == target,
            f"commit the target before the first measurement; before {first[:7]}, which brought {name}, it was another",
        )
        found[name] = measured(name, content or "", FEWEST_REQUESTS)
        _compare(name, row, found[name])
    return list(found.values())


def measured(name: str, content: str, fewest: int) -> Run:
    """What follows from raw results: a CSV with due_ms, took_ms and status for each request."""
    reader = csv.DictReader(content.removeprefix(BOM).splitlines())
    try:
        entries, columns = list(reader), set(reader.fieldnames or [])
    except csv.Error as error:
        raise Broken(f"must write {name} as CSV ({error})") from None
    must(columns >= {"due_ms", "took_ms", "status"}, f"have the columns due_ms, took_ms and status in {name}")
    rows = []
    for number, row in enumerate(entries, start=2):
        try:
            due, took, status = float(row["due_ms"]), float(row["took_ms"]), int(row["status"])
            right = abs(due) < 1e9 and -2 <= took < 1e9 and (status == 0 or 100 <= status <= 599)  # timers ring a little early
        except (TypeError, ValueError):
            right = False
        must(right, f"have numbers in line {number} of {name}: milliseconds, milliseconds from 0 on, status of HTTP or 0")
        rows.append((due, max(took, 0), status))
    must(len(rows) >= fewest, f"have {fewest} requests or more in {name}, not {len(rows)}")
    rows.sort()
    first, last = rows[0][0], rows[-1][0]
    must(last > first, f"have a time at which each request was due in {name}")
    sent = (len(rows) - 1) / (last - first) * 1000
    _steady(name, [due - first for due, _, _ in rows], sent)
    times = sorted(took for _, took, status in rows if 200 <= status <= 399)
    must(times, f"have answers that are no errors in {name}")
    must(len(set(times)) > 1, f"have times as they were measured in {name}; all are {times[0]:g} ms")
    seconds = (max(due + took for due, took, _ in rows) - first) / 1000
    p50, p95, p99 = (times[math.ceil(len(times) * percent / 100) - 1] for percent in (50, 95, 99))
    return Run(sent, len(times) / seconds, p50, p95, p99, len(rows) - len(times), len(rows), seconds)


def _steady(name: str, due: list[float], rate: float) -> None:
    """Requests went out on a schedule, whatever became of the others."""
    width = max(1000, 100_000 / rate)
    counts = Counter(int(each // width) for each in due)
    for start in range(int(due[-1] // width)):
        count = counts[start]
        must(
            0.5 <= count / (rate * width / 1000) <= 1.5,
            f"send on a schedule in {name}: {count} requests were due from {start * width / 1000:.0f} s on, for {width / 1000:.0f} s, "
            f"and {rate * width / 1000:.0f} are usual",
        )


def _compare(name: str, row: list[str], run_: Run) -> None:
    """What the table says is what the raw results say."""
    for title, cell, value in zip(COLUMNS[1:6], row[1:6], run_, strict=False):
        number = re.match(r"([\d,]+(?:\.\d+)?)(?: ms)?$", cell)
        said = float(number[1].replace(",", "")) if number else math.nan
        must(
            abs(said - value) <= max(value * 0.02, 0.6),
            f"report {title} of {name} as its raw results have it: {value:.1f}, not {cell}",
        )
    share = re.match(r"(\d+(?:\.\d+)?) ?%$", row[6])
    right = abs(float(share[1]) - run_.errors / run_.requests * 100) <= 0.051 if share else row[6] == str(run_.errors)
    must(right, f"report {run_.errors} errors of {name}, not {row[6]}")


def _again(shed: Toolshed, target: Target) -> None:
    """The load test runs for some seconds, and writes what the reports are made from."""
    results = shed.scratch / "again.csv"
    asked = {"LOAD_SECONDS": str(SHORT), "LOAD_RATE": f"{target.rate:g}", "LOAD_RESULTS": str(results)}
    done = shed.run("load", LONGEST, asked)
    typed = f"`{shed.command('load')}` with {' '.join(f'{name}={value}' for name, value in asked.items())}"
    must(done.green, f"succeed with {typed}; it said: {done.last}")
    must(results.is_file(), f"write a file with {typed}")
    found = measured("LOAD_RESULTS", results.read_text("utf-8", "replace"), max(2, int(target.rate * SHORT * 0.8)))
    must(
        done.seconds >= found.seconds,
        f"measure: by its results, {typed} took {found.seconds:.1f} s, and by the clock {done.seconds:.1f}",
    )


# --- All of them ----------------------------------------------------------------------------------------------------------------------------


def lines(toolshed: Path, hunt: Path, scratch: Path) -> dict[str, Callable[[], None]]:
    """The check of each line; all but `bugs` look at the Toolshed."""
    shed = Toolshed(toolshed, scratch)
    return {
        "suite": lambda: suite(shed),
        "mutants": lambda: noticed(shed),
        "repeats": lambda: repeats(shed),
        "bugs": lambda: bugs(Repository(hunt.resolve(), scratch / "bugs")),
        "load": lambda: load(shed, Repository(toolshed.resolve(), scratch / "load")),
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    names = ("suite", "mutants", "repeats", "bugs", "load")
    parser.add_argument("toolshed", type=Path, help="the folder of your Toolshed, a Git repository")
    parser.add_argument(
        "--bugs", type=Path, metavar="FOLDER", help="the repository in which the bugs were hunted, if it is another"
    )
    parser.add_argument("--only", nargs="+", choices=names, metavar="LINE", help=f"only these lines: {', '.join(names)}")
    chosen = parser.parse_args()
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # your files are not always those of the terminal
    broken = 0
    with tempfile.TemporaryDirectory(prefix="toolshed-", ignore_cleanup_errors=True) as temporary:
        checks = lines(chosen.toolshed, chosen.bugs or chosen.toolshed, Path(temporary).resolve())
        for name in [name for name in names if name in (chosen.only or names)]:
            fault = fault_of(checks[name])
            broken += bool(fault)
            print(f"FAIL {name}: {fault}" if fault else f"ok   {name}", flush=True)
    return 1 if broken else 0


def fault_of(check: Callable[[], None]) -> str:
    """What does not hold, or an empty text."""
    try:
        check()
    except Broken as fault:
        return str(fault)
    return ""


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:  # what it started has ended
        sys.exit(130)
