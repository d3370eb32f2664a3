"""Checks the project "A learning record and one adopted technology", whatever it is written in. Python 3.11 or newer and Git, nothing else.

    python3 accept.py log toolshed                          both halves
    python3 accept.py log toolshed --only notes             one line
    python3 accept.py log toolshed --provider http://127.0.0.1:9100

`log` is the repository with your notes, `toolshed` the folder with experiment.toml. Save provider.py beside this file: it plays the
provider of the models, also when it fails. With `--provider` another one answers in its place where the score is measured.
One line per acceptance line; the exit status is 0 if all hold.
"""

from __future__ import annotations

import argparse
import csv
import http.client
import itertools
import os
import re
import secrets
import signal
import socket
import subprocess
import sys
import tempfile
import time
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

try:
    from provider import NO_VECTORS, Provider
except ImportError:
    sys.exit("Save provider.py beside accept.py, from the same page.")

PATIENCE = 120
"""Seconds from a command to its end, or to the first answer of a server."""

SETTLED = 10
"""Seconds from the first answer of a server to the first right one."""

LIMIT = 5.0
"""Seconds within which a page has to be there, whatever the provider does."""

RECOVERY = 15.0
"""Seconds after which the provider has to be asked again, once it works."""

CALLS = 4
"""Calls for one page: an embedding and a summary, each repeated once."""

PLENTY = 10_000_000
"""Tokens a day that no check uses up."""

FIRST = 3
"""How many of the tools that were found count."""


class Broken(Exception):
    """A requirement that does not hold; the text says what must."""


def must(holds: object, sentence: str) -> None:
    if not holds:
        raise Broken(f"must {sentence}")


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def text_of(file: Path) -> str:
    try:
        return file.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise Broken(f"must have {file.name} in {file.parent}, in UTF-8 ({error})") from None


def sections(text: str) -> dict[str, str]:
    """What stands below each heading of the second level, by the heading in small letters. Headings in code are none."""
    found: dict[str, str] = {}
    name, fenced = "", False
    for line in text.splitlines():
        fenced ^= line.lstrip().startswith("```")
        if line.startswith("## ") and not fenced:
            name = line[3:].strip(" #").lower()
        found[name] = found.get(name, "") + line + "\n"
    return {name: part.partition("\n")[2] if name else part for name, part in found.items()}


def first_day(name: str) -> date | None:
    """The Monday of a week such as 2026-W41."""
    try:
        return date.fromisocalendar(int(name[:4]), int(name[6:]), 1)
    except ValueError:
        return None


# --- The notes ------------------------------------------------------------------------------------------------------------------

NOTES = 8

RETELLERS = {
    *("stackoverflow.com", "stackexchange.com", "superuser.com", "quora.com", "reddit.com", "news.ycombinator.com", "x.com"),
    *("medium.com", "dev.to", "hashnode.dev", "substack.com", "wikipedia.org", "youtube.com", "youtu.be", "udemy.com"),
    *("w3schools.com", "geeksforgeeks.org", "tutorialspoint.com", "javatpoint.com", "programiz.com", "freecodecamp.org"),
    *("baeldung.com", "realpython.com", "chatgpt.com", "claude.ai", "perplexity.ai"),
}
"""Where facts are retold, not defined."""

KINDS = {
    "specification": (
        r"https?://\S+#\S+|§\s*\w|(?i:\b(?:section|chapter|clause|page) \w)",
        "a section: an address with a # in it, or its number, such as section 10.2",
    ),
    "changelog": (r"\d+\.\d+|[^\W\d]+ v?\d+\b", "a version, such as 3.13"),
    "source code": (
        r"(?s)(?=.*\w\.[a-z]{1,5}\b)(?=.*(?:\d+[._]\d+|\b[0-9a-f]{7,40}\b))(?=.*(?:#[Ll]\d+|\blines? \d+|\.\w+:\d+))",
        "a version or commit, a file and a line",
    ),
}
"""By kind of source, how exact its place has to be: a pattern, and in words."""


class Log:
    """The repository with the notes, as it was committed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        self.environment |= {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C.UTF-8"}

    def git(self, *arguments: str) -> str:
        command = ["git", "-c", f"safe.directory={self.folder.as_posix()}", *arguments]
        try:
            done = subprocess.run(  # noqa: S603
                command,
                cwd=self.folder,
                env=self.environment,
                capture_output=True,
                encoding="utf-8",
                errors="replace",
                check=False,
            )
        except OSError as error:
            raise Broken(f"must let Git read {self.folder} ({error.strerror})") from None
        must(done.returncode == 0, f"be a Git repository with a commit, which {self.folder} is not ({done.stderr.strip()})")
        return done.stdout

    @cached_property
    def added(self) -> dict[str, tuple[datetime, datetime]]:
        """By file: when its author wrote the commit that brought it, under whatever name, and when it was committed."""
        must(self.git("rev-parse", "--is-shallow-repository").strip() == "false", "be the whole history, not a shallow clone")
        form = ("--find-renames=90%", "--diff-filter=AR", "--topo-order", "--reverse", "--relative", "--name-status")
        found: dict[str, tuple[datetime, datetime]] = {}
        for entry in self.git("log", *form, "--format=%x01%aI %cI", "HEAD").split("\x01")[1:]:
            head, *files = entry.split("\n")
            try:
                written, committed = map(datetime.fromisoformat, head.split())
            except ValueError:
                raise Broken(f"must have commits with a date that exists, unlike {head}") from None
            for _, old, *new in (file.split("\t") for file in files if file):
                found.setdefault(new[0] if new else old, found.get(old, (written, committed)))
        return found


def notes(log: Log) -> None:
    """Eight notes of eight weeks: a primary source, what was learned, what was tried, and a commit of that week."""
    listed = log.git("ls-tree", "--name-only", "HEAD", "notes/").split("\n")
    files = [file for file in listed if re.fullmatch(r"notes/\d{4}-W\d\d\.md", file)]
    must(
        len(files) >= NOTES,
        f"have {NOTES} committed notes, each named after its week, such as notes/2026-W41.md; there are {len(files)}",
    )
    places: dict[str, str] = {}
    faults: list[Broken] = []
    for file in files:
        try:
            said = checked_note(file, log.git("show", f"HEAD:./{file}"))
            checked_date(log, file)
            same = next((places[text] for text in said if text in places), "")
            must(not same, f"learn something new each week; {file} has the quotation or the trial of {same}")
        except Broken as fault:
            faults.append(fault)
        else:
            places |= dict.fromkeys(said, file)
    if len(files) - len(faults) < NOTES:
        raise faults[0]


def checked_date(log: Log, file: str) -> None:
    """A note came in the week of its name; a day before or after it is forgiven."""
    must(file in log.added, f"bring {file} with a commit that is no merge")
    written, committed = log.added[file]
    monday = first_day(file[6:-3])
    if not monday:
        raise Broken(f"must name a note after a week that exists, unlike {file}")
    for when, what in ((written, "written"), (committed, "committed")):
        must(-1 <= (when.date() - monday).days <= 7, f"bring {file} with a commit of that week; it was {what} on {when.date()}")
    must(written <= datetime.now(UTC) + timedelta(hours=1), f"not bring {file} from the future: {written}")


def checked_note(file: str, text: str) -> tuple[str, ...]:
    """What no other note may have: its quotation, and what was tried."""
    title = text.lstrip("\ufeff\r\n ").partition("\n")[0]
    must(
        title.startswith("# ") and len(words(title)) >= 3,
        f"begin {file} with a title that says what was learned, in three words or more after `# `",
    )
    parts = sections(text)
    for name in ("source", "learned", "tried"):
        must(parts.get(name, "").strip(), f"have something below ## {name.capitalize()} in {file}")
    source = parts["source"]
    kind = re.search(r"(?mi)^\W*Kind\W+(.*?)\W*$", source)
    must(
        kind and kind[1].lower() in KINDS,
        f"have a line `Kind: specification`, `changelog` or `source code` below Source in {file}",
    )
    pattern, place = KINDS[kind[1].lower() if kind else "changelog"]
    where = "\n".join(line for line in source.splitlines() if not line.startswith(">") and "Kind" not in line)
    hosts = [urlsplit(address).hostname or "" for address in re.findall(r"https?://[^\s<>)\]]+", where)]
    retold = [host for host in hosts if any(host == name or host.endswith(f".{name}") for name in RETELLERS)]
    must(not retold, f"cite where a fact is defined, not {', '.join(retold)}, where it is retold, in {file}")
    must(re.search(pattern, where), f"name the exact place in {file}; of a {kind[1].lower() if kind else ''} that is {place}")
    quoted = words(" ".join(line.lstrip("> ") for line in source.splitlines() if line.startswith(">")))
    must(len(quoted) >= 3, f"quote the words that decide, on lines that begin with `> `, in {file}")
    own = words(parts["learned"])
    must(len(own) >= 25, f"say what was learned in 25 words or more in {file}, not in {len(own)}")
    must(len(set(own) - set(quoted)) >= 12, f"say it in words of your own in {file}; too many are those of the quotation")
    tried = re.findall(r"(?s)```[^\n]*\n(.*?)```", parts["tried"])
    lines = [line for block in tried for line in block.splitlines() if line.strip()]
    must(len(lines) >= 2, f"show below ## Tried in {file}, between ``` and ```, what you ran and what it said")
    return " ".join(quoted), "\n".join(lines)


# --- The page -------------------------------------------------------------------------------------------------------------------

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


def shown(question: str) -> str:
    """A question as a sentence has it."""
    return repr(question if len(question) < 50 else f"{question[:50]}…")


class Page(HTMLParser):
    """What a browser would make of a page: the tools that it links to, and the text of the element `summary`."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.codes: list[str] = []
        """The codes in links to `/tools/CODE`, in their order, except those in the summary."""
        self.summary: str | None = None
        """The text of the element with the id `summary`, if there is one."""
        self._inside: list[str] = []
        try:
            self.feed(source)
            self.close()
        except (AssertionError, ValueError) as error:  # from the parser, or from an address such as http://[
            raise Broken(f"must answer in HTML that can be read ({error})") from None

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attributes}
        if found.get("id") == "summary":
            self.summary = ""
            self._inside = [tag]
        elif self._inside and tag not in VOID:
            self._inside.append(tag)
        link = re.fullmatch(r"/tools/([^/]+)", urlsplit(found.get("href", "")).path) if tag == "a" else None
        if link and not self._inside and link[1] not in self.codes:
            self.codes.append(link[1])

    def handle_endtag(self, tag: str) -> None:
        if tag in self._inside:
            while self._inside.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.summary = (self.summary or "") + data


@dataclass(frozen=True)
class Tool:
    """A row of tools.csv."""

    code: str
    name: str
    description: str


@dataclass(frozen=True)
class Case:
    """A row of cases.csv: what a member writes, and which tools would be right; none if nothing fits."""

    question: str
    expected: frozenset[str]

    def holds(self, found: list[str]) -> bool:
        return bool(self.expected.intersection(found[:FIRST])) if self.expected else not found


def rows(file: Path, *columns: str) -> list[dict[str, str]]:
    lines = csv.DictReader(text_of(file).splitlines())
    try:
        found = list(lines)
    except csv.Error as error:
        raise Broken(f"must be CSV: {file.name} ({error})") from None
    must(lines.fieldnames and set(columns) <= set(lines.fieldnames), f"begin {file.name} with the line {','.join(columns)}")
    return [{column: (row[column] or "").strip() for column in columns} for row in found]


def finish(process: subprocess.Popen[bytes]) -> None:
    """End a command, and what it started."""
    if os.name == "nt":
        subprocess.run(f"taskkill /F /T /PID {process.pid}", capture_output=True, check=False)  # noqa: S603
    else:
        with suppress(ProcessLookupError, PermissionError):  # all of them have ended
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()


class Shed:
    """A Toolshed in a folder: what is written there, and the server that runs there."""

    def __init__(self, folder: Path, scratch: Path) -> None:
        self.folder, self.scratch = folder, scratch
        self.provider = Provider(key=secrets.token_urlsafe(12))
        self.provider.start()
        self.process: subprocess.Popen[bytes] | None = None
        self.variables: dict[str, str] = {}
        self.port = 0
        self._states = itertools.count()

    @cached_property
    def experiment(self) -> dict[str, Any]:
        try:
            return tomllib.loads(text_of(self.folder / "experiment.toml"))
        except tomllib.TOMLDecodeError as error:
            raise Broken(f"must be TOML: experiment.toml ({error})") from None

    @cached_property
    def tools(self) -> dict[str, Tool]:
        found = {row["code"]: Tool(**row) for row in rows(self.folder / "tools.csv", "code", "name", "description")}
        must(len(found) >= 30, f"have thirty tools or more in tools.csv, not {len(found)}")
        return found

    @cached_property
    def cases(self) -> list[Case]:
        return [
            Case(row["question"], frozenset(row["expected"].split()))
            for row in rows(self.folder / "cases.csv", "question", "expected")
        ]

    @cached_property
    def _pairs(self) -> Iterator[tuple[Tool, Tool]]:
        tools = list(self.tools.values())
        return ((a, b) for gap in range(1, len(tools)) for a, b in zip(tools, tools[gap:] + tools[:gap], strict=True))

    def question(self) -> tuple[str, set[str]]:
        """A question that was not asked before, with the two tools that it means: it has their names, and more."""
        a, b = next(self._pairs)
        return f"{a.name} or {b.name}: {a.description} {b.description}"[:300], {a.code, b.code}

    def command(self, name: str) -> str:
        found = self.experiment.get(name)
        must(isinstance(found, str) and found.strip(), f'have a line {name} = "…" in experiment.toml')
        return str(found)

    # The server

    def fresh(self) -> str:
        """An empty folder for what the server keeps."""
        folder = self.scratch / f"state-{next(self._states)}"
        folder.mkdir()
        return str(folder)

    def start(self, state: str, *, variant: str = "after", tokens: int = PLENTY, address: str = "") -> None:
        """Start the server, and wait for its first answer."""
        self.stop()
        with socket.create_server(("127.0.0.1", 0)) as server:
            self.port = int(server.getsockname()[1])
        self.variables = {
            "PORT": str(self.port),
            "STATE": state,
            "VARIANT": variant,
            "DAILY_TOKENS": str(tokens),
            "PROVIDER_URL": address or self.provider.address,
            "PROVIDER_KEY": self.provider.key,
        }
        command, log = self.command("run"), self.scratch / "log.txt"
        self.process = self._begin(command, log)
        end, status = time.monotonic() + PATIENCE, 0
        while True:
            with suppress(OSError, http.client.HTTPException):
                last, status = status, self._get("/search", LIMIT)[0]
                if status == 200:
                    return
                if not last:
                    end = time.monotonic() + SETTLED
            self.goes_on(log.read_text("utf-8", "replace"))
            if time.monotonic() > end:
                what = f"not with {status}" if status else f"within {PATIENCE} seconds of `{command}`"
                raise Broken(f"must answer GET /search at 127.0.0.1, port PORT, with 200, {what}")
            time.sleep(0.02)

    def goes_on(self, said: str = "") -> None:
        lines = said.strip().splitlines() or ["nothing"]
        must(self.process and self.process.poll() is None, f"go on running after `{self.command('run')}`; it said: {lines[-1]}")

    def stop(self) -> None:
        """Stop the server, and what it started."""
        if self.process:
            finish(self.process)
            self.process = None

    def run(self, name: str) -> None:
        """Run a command beside the server, with its variables."""
        command, log = self.command(name), self.scratch / "command.txt"
        process = self._begin(command, log)
        try:
            status = process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            raise Broken(f"must end `{command}` within {PATIENCE} seconds") from None
        finally:
            finish(process)
        said = " ".join(log.read_text("utf-8", "replace").split())
        must(status == 0, f"succeed with `{command}`; it said: {said[-200:] or 'nothing'}")

    def _begin(self, command: str, log: Path) -> subprocess.Popen[bytes]:
        """Start a command of yours; what it says goes into a file."""
        with log.open("wb") as output:
            return subprocess.Popen(  # noqa: S602
                command,
                shell=True,
                cwd=self.folder,
                env=os.environ | self.variables,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    def _get(self, path: str, limit: float) -> tuple[int, str]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=limit)
        try:
            connection.request("GET", path)
            response = connection.getresponse()
            return response.status, response.read().decode("utf-8", "replace")
        finally:
            connection.close()

    def ask(self, question: str, while_: str = "", limit: float = LIMIT) -> Page:
        """The page for a question. It has to come within a time, in seconds."""
        asked = f"GET /search?q=… ({shown(question)}){while_}"
        began = time.monotonic()
        try:
            status, body = self._get(f"/search?{urlencode({'q': question})}", limit + 1)
        except TimeoutError:
            raise Broken(f"must answer {asked} within {limit:.0f} seconds") from None
        except (OSError, http.client.HTTPException) as error:
            self.goes_on()
            raise Broken(f"must answer {asked} ({type(error).__name__}: {error})") from None
        must(status == 200, f"answer {asked} with 200, not with {status}")
        must(time.monotonic() - began <= limit, f"answer {asked} within {limit:.0f} seconds")
        must(self.provider.key not in body, f"keep PROVIDER_KEY out of the page {asked}")
        page = Page(body)
        strange = [code for code in page.codes if code not in self.tools]
        must(not strange, f"link to tools of tools.csv alone, not to {', '.join(strange)}, with {asked}")
        return page

    def without_model(self, while_: str, *, by_words: bool = True) -> None:
        """A page has no summary, and by words what it would have found without the model."""
        question, codes = self.question()
        page = self.ask(question, while_)
        must(page.summary is None, f"have no element with the id summary{while_}; it said: {(page.summary or '')[:60]!r}")
        missed = sorted(codes.difference(page.codes)) if by_words else []
        must(not missed, f"still find {' and '.join(missed)} by a word of the name, with {shown(question)}{while_}")


# --- The score ------------------------------------------------------------------------------------------------------------------

CASES = 30


@dataclass(frozen=True)
class Measured:
    """What a variant did with the cases."""

    right: int
    found: list[list[str]]
    """For each case, the first tools that the page had."""
    billed: dict[str, int]
    """Tokens by kind, for all cases."""
    summaries: int

    def cost(self, price: dict[str, Any]) -> float:
        """What 1,000 pages cost, in the currency of the price."""
        return sum(count * float(price[kind]) for kind, count in self.billed.items()) / 1e6 * 1000 / len(self.found)


def checked_cases(shed: Shed) -> list[Case]:
    """The cases, if they can tell a good search from a bad one."""
    cases, tools = shed.cases, shed.tools
    asked = [" ".join(words(case.question)) for case in cases]
    must(len(set(asked)) >= CASES, f"have {CASES} different questions in cases.csv, not {len(set(asked))}")
    must(len(set(asked)) == len(asked), f"ask each question once in cases.csv, unlike {Counter(asked).most_common(1)[0][0]!r}")
    described = 0
    for case in cases:
        must(
            len(words(case.question)) >= 3,
            f"describe what is wanted in three words or more in cases.csv, unlike {case.question!r}",
        )
        unknown = sorted(case.expected.difference(tools))
        must(not unknown, f"expect tools of tools.csv, not {', '.join(unknown)}, for {case.question!r}")
        must(len(case.expected) <= FIRST, f"expect at most {FIRST} tools for {case.question!r}")
        names = {word for code in case.expected for word in words(tools[code].name)}
        described += bool(case.expected) and not names.intersection(words(case.question))
    empty = sum(not case.expected for case in cases)
    must(empty >= 3, f"have three cases or more for which nothing fits, with nothing after the comma, not {empty}")
    must(described >= CASES / 2, f"have {CASES // 2} cases or more with no word of the tool's name, not {described}")
    variety = len({code for case in cases for code in case.expected})
    must(variety >= 12, f"expect twelve different tools or more in cases.csv, not {variety}")
    return cases


def price_of(shed: Shed) -> dict[str, Any]:
    price = shed.experiment.get("price")
    must(isinstance(price, dict), "have a table [price] in experiment.toml")
    found: dict[str, Any] = price if isinstance(price, dict) else {}
    for kind in ("embedded", "read", "written"):
        value: Any = found.get(kind)
        must(
            type(value) in {int, float} and 0 < value < 1e6,
            f"have a number above 0 for {kind} in [price]: money for a million tokens",
        )
    for name, pattern, meaning in (
        ("model", r".*\w.*", "the exact name of the model"),
        ("currency", r"[A-Z]{3}", "three letters, such as EUR"),
        ("source", r"https://[^\s/]+/\S+", "the https address of the page with the price"),
    ):
        must(re.fullmatch(pattern, str(found.get(name, ""))), f"have {name} in [price]: {meaning}")
    day = found.get("date")
    if isinstance(day, str):  # in quotation marks
        with suppress(ValueError):
            day = date.fromisoformat(day)
    if type(day) is not date:
        raise Broken("must have date in [price], such as date = 2026-11-22: the day on which you saw the price")
    must(day <= _today(), f"have a date in [price] that is not in the future, unlike {day}")
    return found | {"date": day}


def _today() -> date:
    """The latest day that it is anywhere."""
    return (datetime.now(UTC) + timedelta(hours=14)).date()


def measure(shed: Shed, cases: list[Case], variant: str, *, blocked: bool = False) -> Measured:
    """Ask for the page of each case."""
    shed.provider.mode = "answer"
    shed.start(shed.fresh(), variant=variant, address=_nowhere() if blocked else "")
    shed.ask(shed.question()[0], limit=PATIENCE)  # what it needs once, such as the vectors of the tools
    before, summaries, found = dict(shed.provider.billed), 0, []
    for case in cases:
        page = shed.ask(case.question, limit=PATIENCE)
        summaries += page.summary is not None
        found.append(page.codes[:FIRST])
    billed = {kind: count - before[kind] for kind, count in shed.provider.billed.items()}
    return Measured(sum(case.holds(codes) for case, codes in zip(cases, found, strict=True)), found, billed, summaries)


def _nowhere() -> str:
    """An address at which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return f"http://127.0.0.1:{server.getsockname()[1]}"


def score(shed: Shed) -> dict[str, Measured]:
    """Thirty cases, measured by words alone, before and after one change that does something."""
    cases, _ = checked_cases(shed), price_of(shed)
    must(len(words(shed.command("change"))) >= 5, "say in experiment.toml what was changed, in five words or more after change =")
    found = {
        "words": measure(shed, cases, "after", blocked=True),
        "before": measure(shed, cases, "before"),
        "after": measure(shed, cases, "after"),
    }
    for name in ("before", "after"):
        billed = found[name].billed
        said = f"; the provider behind it failed: {shed.provider.fault}" if shed.provider.fault else ""
        must(all(billed.values()), f"ask for embeddings and summaries with VARIANT={name}{said}")
        must(found[name].summaries, f"show a summary with VARIANT={name} for at least one case")
    must(
        found["before"].found != found["after"].found,
        f"change what the page finds: before and after agree on all {len(cases)} cases",
    )
    return found


# --- The provider fails -----------------------------------------------------------------------------------------------------------

FAILURES = {
    "refuse": "while the provider refuses with 429",
    "error": "while the provider answers 500",
    "drop": "while the provider hangs up",
    "hang": "while the provider says nothing",
    "drip": "while the provider sends a byte now and then",
    "prose": "while the provider sends a sentence instead of JSON",
    "vectors": "while the provider sends vectors of letters",
    "cut": "when an answer was cut off",
    "chat": "when the text of an answer is no JSON",
    "decline": "when the model declined",
    "fields": "when the answer has other fields",
    "stranger": "when the answer names a tool that was not sent",
}


def blocked(shed: Shed) -> None:
    """The page is there from the start and at any time, with what words find, and the summary comes back."""
    shed.start(shed.fresh(), address=_nowhere())
    for _ in range(2):
        shed.without_model(" while nobody listens at PROVIDER_URL")
    shed.provider.mode = "answer"
    shed.provider.mark = f" <b>{secrets.token_hex(4)}</b> & more"
    shed.start(shed.fresh())
    summarised(shed, " while the provider works")
    for mode, meaning in FAILURES.items():
        shed.provider.mode = mode
        calls = shed.provider.calls
        shed.without_model(f" {meaning}", by_words=mode in NO_VECTORS)
        made = shed.provider.calls - calls
        must(made <= CALLS, f"make at most {CALLS} calls for a page {meaning}, not {made}")
        shed.provider.mode = "answer"
        summarised(shed, f" within {RECOVERY:.0f} seconds after the provider works again", RECOVERY)


def summarised(shed: Shed, while_: str, patience: float = 0) -> None:
    """A page has the summary that the provider wrote, as text."""
    end = time.monotonic() + patience
    while True:
        question, _ = shed.question()
        said = shed.ask(question, while_).summary
        if said is not None:
            break
        must(time.monotonic() < end, f"have a summary with {shown(question)}{while_}, in an element with the id summary")
        time.sleep(0.5)
    must(shed.provider.mark in said, f"show the summary as the model wrote it, with its < and & as text, not as {said[-60:]!r}")


# --- The switch and the cap -------------------------------------------------------------------------------------------------------


def switch(shed: Shed) -> None:
    """Off, the provider gets no call, also after a restart; on, it is asked again. The server goes on running meanwhile."""
    shed.provider.mode, shed.provider.mark = "answer", ""
    state = shed.fresh()
    shed.start(state)
    summarised(shed, " before the switch was touched")
    for while_ in (" after the command off", " after the command off and a restart"):
        if "restart" in while_:
            shed.start(state)
        else:
            shed.run("off")
        calls = shed.provider.calls
        for _ in range(2):
            shed.without_model(while_)
        must(shed.provider.calls == calls, f"make no call{while_}, not {shed.provider.calls - calls}")
    shed.run("on")
    summarised(shed, " after the command on")
    shed.goes_on()


def cap(shed: Shed) -> None:
    """The tokens of a day stay within the cap, one page after the other, after a restart, and many at once; the page works on."""
    provider = shed.provider
    provider.mode, provider.mark = "answer", ""
    state = shed.fresh()
    began = provider.total
    shed.start(state)
    largest = 0
    for number in range(6):
        before = provider.total
        summarised(shed, " while the cap is far away")
        if number:  # the first page may bring what is needed once
            largest = max(largest, provider.total - before)
    must(largest, "ask the provider for each new question")

    def spent() -> int:
        return provider.total - began

    limit = spent() + 20 * largest + 1
    while_ = f" with DAILY_TOKENS={limit}"
    shed.start(state, tokens=limit)
    pages = 0
    for _ in range(60):
        calls = provider.calls
        pages += shed.ask(shed.question()[0], while_).summary is not None
        must(spent() <= limit, f"stay within the cap: {spent()} tokens were billed{while_}")
        if provider.calls == calls:
            break
    must(pages >= 5, f"use what the cap allows: {pages} pages had a summary{while_}, and {limit - spent()} tokens were left")
    shed.start(state, tokens=spent())
    while_ = " after a restart with all tokens of the day used up"
    calls = provider.calls
    for _ in range(2):
        shed.without_model(while_)
    must(provider.calls == calls, f"make no call{while_}, not {provider.calls - calls}")
    limit = spent() + 8 * largest
    shed.start(state, tokens=limit)
    provider.mode = "slow"
    questions = [shed.question()[0] for _ in range(16)]
    with ThreadPoolExecutor(len(questions)) as pool:
        list(pool.map(lambda question: shed.ask(question, " with fifteen others", PATIENCE), questions))
    must(spent() <= limit, f"stay within the cap when 16 ask at once: {spent()} tokens were billed with DAILY_TOKENS={limit}")


# --- The decision -----------------------------------------------------------------------------------------------------------------

LONGEST = 500
"""Words of a page."""

ROWS = {"words": "Words alone", "before": "Before", "after": "After"}

HEADINGS = ("context", "numbers", "decision", "rejected", "consequences", "look again when")


def decision(shed: Shed, measured: dict[str, Measured], slack: int) -> None:
    """One page whose verdict follows from its numbers, which are those that were measured.

    `slack` is by how many cases a score may differ. What could not be measured is not compared.
    """
    text = text_of(shed.folder / "DECISION.md")
    must(len(text.split()) <= LONGEST, f"fit on a page: DECISION.md has {len(text.split())} words, and {LONGEST} is the limit")
    parts = sections(text)
    for name in HEADINGS:
        must(len(words(parts.get(name, ""))) >= 5, f"have five words or more below ## {name.capitalize()} in DECISION.md")
    count = len(shed.cases)
    verdict = _line(parts, "Verdict", r"(adopt|trial|drop)", "adopt`, `trial` or `drop").lower()
    floor = int(_line(parts, "Floor", rf"(\d{{1,9}}) of {count}", f"… of {count}"))
    must(0 < floor <= count, f"have a floor between 1 and {count}, not {floor}")
    day = _day(_line(parts, "Date", r"(\d{4}-\d\d-\d\d)", "2026-11-22"))
    seen = price_of(shed)["date"]
    must(
        seen <= day <= _today() and day - seen <= timedelta(days=90),
        f"be decided with a price of the last 90 days: decided on {day}, with a price of {seen}",
    )
    rejected = [line for line in parts["rejected"].splitlines() if re.match(r"[-*] .+:.*\w+(?:\W+\w+){3}", line)]
    must(len(rejected) >= 3, f"reject three other ways, each as `- NAME: the reason`, not {len(rejected)}")
    for name in ("Easier", "Harder"):
        must(re.search(rf"(?m)^[-*] {name}: \w+\W+\w+\W+\w+", parts["consequences"]), f"have `- {name}: …` below Consequences")
    must(re.search(r"\d", parts["look again when"]), "name a number below Look again when, which would reopen the question")
    scores = _numbers(shed, parts["numbers"], measured, slack)
    must(verdict == "drop" or scores["after"] >= floor, f"drop what is below its floor: {scores['after']} of {count}")
    must(verdict != "adopt" or scores["after"] > scores["words"], "not adopt what finds no more than words alone")


def _line(parts: dict[str, str], name: str, pattern: str, example: str) -> str:
    found = re.search(rf"(?mi)^[-*] {name}: {pattern}\b", parts.get("", ""))
    if not found:
        raise Broken(f"must have a line `- {name}: {example}` above the first ## of DECISION.md")
    return found[1]


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Broken(f"must have a day that exists after Date in DECISION.md, not {text}") from None


def _numbers(shed: Shed, table: str, measured: dict[str, Measured], slack: int) -> dict[str, int]:
    """The scores of the table, by variant, if they and the costs are those that were measured."""
    price, count, scores = price_of(shed), len(shed.cases), {}
    for variant, label in ROWS.items():
        form = rf"(?mi)^\|\s*{label}\s*\|\s*(\d{{1,9}}) of {count}\s*\|\s*(\d+(?:\.\d+)?) {price['currency']}\s*\|"
        row = re.search(form, table)
        must(row, f"have a row `| {label} | … of {count} | … {price['currency']} |` below ## Numbers")
        if not row:
            continue
        scores[variant] = int(row[1])
        if variant not in measured:
            continue
        right, cost = measured[variant].right, measured[variant].cost(price)
        must(
            abs(scores[variant] - right) <= slack,
            f"have the score that was measured for {label}: {right} of {count}, not {row[1]}",
        )
        digits = len(row[2].partition(".")[2])
        near = abs(float(row[2]) - cost) <= (max(10**-digits, slack * cost / 10) if cost else 0)
        exact = cost == 0 or len(row[2].replace(".", "").lstrip("0")) >= 2
        must(
            near and exact,
            f"have the cost of 1,000 requests for {label}, to two digits: {cost:.3g} {price['currency']}, not {row[2]}; "
            f"{count} pages had {_listed(measured[variant].billed)}",
        )
    return scores


def _listed(billed: dict[str, int]) -> str:
    return ", ".join(f"{count} tokens {kind}" for kind, count in billed.items())


# --- All of them ------------------------------------------------------------------------------------------------------------------

LINES = ("notes", "score", "blocked", "switch", "cap", "decision")


@contextmanager
def running(folder: Path) -> Iterator[Shed]:
    """A shed with a folder of its own for what it keeps; its server and its provider are stopped afterwards."""
    with tempfile.TemporaryDirectory(prefix="toolshed-", ignore_cleanup_errors=True) as scratch:
        shed = Shed(folder.resolve(), Path(scratch))
        try:
            yield shed
        finally:
            shed.stop()
            shed.provider.stop()


class Judge:
    """The lines of the project. What they measure is measured once."""

    def __init__(self, log: Log, shed: Shed, upstream: str) -> None:
        self.log, self.shed, self.upstream = log, shed, upstream

    @cached_property
    def _measured(self) -> dict[str, Measured] | Broken:
        self.shed.provider.upstream = self.upstream
        try:
            return score(self.shed)
        except Broken as fault:
            return fault
        finally:
            self.shed.provider.upstream = ""

    def score(self) -> None:
        if isinstance(self._measured, Broken):
            raise self._measured

    def told(self, line: str) -> str:
        """What was measured for a line that holds."""
        if line != "score" or isinstance(self._measured, Broken):
            return ""
        found, price = self._measured, price_of(self.shed)
        said = [
            f"{label} {found[name].right} of {len(self.shed.cases)} at {found[name].cost(price):.3g} {price['currency']}"
            for name, label in ROWS.items()
        ]
        return f": {', '.join(said)}"

    def decision(self) -> None:
        measured = {} if isinstance(self._measured, Broken) else self._measured
        decision(self.shed, measured, 1 if self.upstream else 0)
        must(measured, "have numbers that were measured; first the line score has to hold")

    def check(self, line: str) -> str:
        """What does not hold, or an empty text."""
        checks: dict[str, Callable[[], None]] = {
            "notes": lambda: notes(self.log),
            "score": self.score,
            "blocked": lambda: blocked(self.shed),
            "switch": lambda: switch(self.shed),
            "cap": lambda: cap(self.shed),
            "decision": self.decision,
        }
        try:
            checks[line]()
        except Broken as fault:
            return str(fault)
        finally:
            self.shed.stop()
        return ""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("log", type=Path, help="the repository with the folder notes")
    parser.add_argument("toolshed", type=Path, help="the folder with experiment.toml")
    parser.add_argument("--only", nargs="+", choices=LINES, metavar="LINE", help=f"only these lines: {', '.join(LINES)}")
    parser.add_argument(
        "--provider", default="", metavar="URL", help="a provider for the score: a program of yours that asks a real model"
    )
    chosen = parser.parse_args()
    for folder in (chosen.log, chosen.toolshed):
        if not folder.is_dir():
            parser.error(f"{folder} is no folder")
    if chosen.provider and not re.fullmatch(r"https?://[^\s/]+(?:/\S*)?", chosen.provider):
        parser.error("--provider needs an address, such as http://127.0.0.1:9100")
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # your texts are not always those of the terminal
    broken = 0
    with running(chosen.toolshed) as shed:
        judge = Judge(Log(chosen.log.resolve()), shed, chosen.provider)
        for line in LINES:
            if line in (chosen.only or LINES):
                fault = judge.check(line)
                broken += bool(fault)
                print(f"FAIL {line}: {fault}" if fault else f"ok   {line}{judge.told(line)}", flush=True)
    return 1 if broken else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
