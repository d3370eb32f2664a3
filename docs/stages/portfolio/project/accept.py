"""Checks the project "Capstone", whatever it is written in. Python 3.11 or newer, Git and `sh`, nothing else; watch.py lies beside it.

    python3 accept.py toolqueue                                your repository, as it is committed
    python3 accept.py https://git.example/ana/toolqueue.git    what a stranger gets
    python3 accept.py toolqueue --only brief reports           these lines alone

It works in clones, so your folder stays as it is. It runs the commands of your README, and asks the live service once.
One line per acceptance line; the exit status is 0 if all hold, 1 if not, and 2 if it was called wrongly.
"""

from __future__ import annotations

import argparse
import html
import http.client
import os
import re
import shlex
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from itertools import pairwise
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

try:
    import watch
except ImportError:
    sys.exit("accept.py needs watch.py in the same folder")

TEN_MINUTES = 600
"""Seconds from the first command of the README to an answer."""

STOPPING = 30
"""Seconds that the service may take to stop; Docker waits 10 for a program that does not listen."""

MONTH = timedelta(days=30)
COMMITTED = timedelta(days=10)
"""So much of the month may come with one commit."""

MINUTE = timedelta(minutes=1)
LINES_OF_A_SCREEN = 25
FEWEST_WORDS = 5
"""Words that stand under each heading, at least."""


class Broken(Exception):
    """A requirement that does not hold; the text says what must."""


def must(holds: object, sentence: str) -> None:
    if not holds:
        raise Broken(f"must {sentence}")


# --- Your repository ------------------------------------------------------------------------------------------------------------


class Repository:
    """A clone of your repository, without your settings of Git."""

    def __init__(self, original: str, folder: Path) -> None:
        self.original, self.folder = original, folder
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        self.environment |= {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "GIT_TERMINAL_PROMPT": "0"}
        self.clone(folder)

    def clone(self, folder: Path) -> None:
        """The files of the newest commit, in a new folder."""
        done = self._git(["clone", "--quiet", self.original, str(folder)], Path.cwd())
        why = done.stderr.decode("utf-8", "replace").strip().rpartition("\n")[2]
        must(not done.returncode, f"be a Git repository that can be cloned, which {self.original} is not: {why}")

    def _git(self, words: list[str], folder: Path) -> subprocess.CompletedProcess[bytes]:
        try:
            return subprocess.run(["git", *words], cwd=folder, env=self.environment, capture_output=True, check=False)  # noqa: S603, S607
        except OSError as error:
            raise Broken(f"must have Git on this computer ({error.strerror})") from None

    def git(self, *words: str) -> str:
        """What a command of Git prints."""
        done = self._git(list(words), self.folder)
        must(not done.returncode, f"let `git {shlex.join(words)}` succeed: {done.stderr.decode('utf-8', 'replace').strip()}")
        return done.stdout.decode("utf-8", "replace")

    def content(self, name: str, commit: str = "HEAD") -> bytes | None:
        """A file as a commit has it, if it has it."""
        done = self._git(["show", f"{commit}:{name}"], self.folder)
        return None if done.returncode else done.stdout

    def text(self, name: str, commit: str = "HEAD") -> str:
        content = self.content(name, commit)
        must(content is not None, f"have {name}" + ("" if commit == "HEAD" else f" in commit {commit[:7]}"))
        must(
            (content or b"")[:2] not in (b"\xff\xfe", b"\xfe\xff"),
            f"save {name} as UTF-8; it is UTF-16, as some shells write with >",
        )
        return (content or b"").decode("utf-8-sig", "replace").replace("\r\n", "\n")

    def files(self, commit: str = "HEAD") -> list[str]:
        return self.git("ls-tree", "-r", "-z", "--name-only", commit).split("\0")[:-1]

    def committed(self, name: str) -> datetime | None:
        """When the commit was made that a tag or hash names, if there is one."""
        if not re.fullmatch(r"[\w.+/-]+", name) or name.startswith("-"):
            return None
        done = self._git(["log", "-1", "--format=%ct", f"{name}^{{commit}}", "--"], self.folder)
        return None if done.returncode else datetime.fromtimestamp(int(done.stdout), UTC)

    def has_outside_docs(self, words: str) -> bool:
        done = self._git(
            ["grep", "-q", "-F", "-w", "-e", words, "HEAD", "--", ".", ":(exclude)docs", ":(exclude)*.md"], self.folder
        )
        return not done.returncode

    @cached_property
    def watched(self) -> watch.Watched:
        """The probes of a month."""
        try:
            return watch.read(self.text(PROBES))
        except watch.Faulty as fault:
            raise Broken(f"must have a {PROBES} as watch.py writes it: {fault}") from None

    @cached_property
    def root(self) -> str:
        """The first commit."""
        must(self.git("rev-parse", "--is-shallow-repository").strip() == "false", "have its whole history, not a shallow clone")
        roots = self.git("rev-list", "--max-parents=0", "HEAD").split()
        must(len(roots) == 1, f"begin with one commit, not with {len(roots)}")
        return roots[0]

    @cached_property
    def began(self) -> datetime:
        return self.committed(self.root) or datetime.now(UTC)


# --- Documents ------------------------------------------------------------------------------------------------------------------

PLACEHOLDER = re.compile(r"\[(?![ xX]\]|[!^])([^\]\[\n]+)\](?![\[(:])")
COMMENT = re.compile(r"<!-- *(?![a-z ])")
"""What a template asks. One that begins with a small letter is for a tool: `<!-- prettier-ignore -->`."""

EMPTY = re.compile(r"^\s*(?:[-*+]|\d{1,3}[.)])\s*$")
EMPTY_ROW = re.compile(r"^\|(?:\s*\|)+\s*$")
SEPARATOR = re.compile(r"^\|(?:\s*:?-+:?\s*\|)+\s*$")
ENTRY = re.compile(r"(?m)^(?:[-*+]|\d+[.)]) +")


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


@dataclass(frozen=True)
class Document:
    """A text of yours with its parts."""

    name: str
    text: str

    @cached_property
    def prose(self) -> str:
        """The text without what stands in blocks of code, line by line."""
        return re.sub(r"(?ms)^( *)```.*?^ *```", lambda block: "\n" * block[0].count("\n"), self.text)

    @property
    def title(self) -> str:
        found = re.search(r"(?m)^# +(.+)$", self.prose)
        must(found, f"have a title, a line with one #, in {self.name}")
        return found[1] if found else ""

    @cached_property
    def parts(self) -> dict[str, str]:
        """What stands under each heading with two #, by its words in small letters."""
        found = {}
        heads = list(re.finditer(r"(?m)^## +(.+?) *#*$", self.prose))
        lines = self.text.split("\n")
        at = [self.prose.count("\n", 0, head.start()) for head in heads] + [len(lines)]
        for head, (first, end) in zip(heads, pairwise(at), strict=True):
            found[_key(head[1])] = "\n".join(lines[first + 1 : end])
        return found

    def part(self, heading: str) -> str:
        body = self.parts.get(_key(heading))
        must(body is not None, f"have a heading `## {heading}` in {self.name}")
        must(
            len(words(body or "")) >= FEWEST_WORDS,
            f"have {FEWEST_WORDS} words or more under `## {heading}` in {self.name}",
        )
        return body or ""

    def fact(self, name: str) -> str:
        """What stands behind `- Name:`."""
        found = re.search(rf"(?mi)^[-*] +\**{name}(?::\**|\**:) *(.+)$", self.prose)
        must(found, f"have a line `- {name}: …` in {self.name}")
        return found[1].strip() if found else ""

    def day(self, name: str) -> date:
        return a_day(self.fact(name), f"`{name}` in {self.name}")


def _key(heading: str) -> str:
    return heading.strip().lower().rstrip("?")


def a_day(text: str, where: str) -> date:
    """The first day in a text, written such as 2026-03-20."""
    with suppress(ValueError):
        if found := re.search(r"\b\d{4}-\d\d-\d\d\b", text):
            day = date.fromisoformat(found[0])
            must(day <= datetime.now(UTC).date() + timedelta(days=1), f"have no day in the future in {where}")
            return day
    raise Broken(f"must have a day such as 2026-03-20 in {where}")


def document(repository: Repository, name: str, headings: tuple[str, ...], commit: str = "HEAD") -> Document:
    """A text of yours that is no longer the template."""
    found = Document(name, repository.text(name, commit))
    prose = re.sub(r"`[^`\n]*`", "", found.prose)
    asked = COMMENT.search(prose)
    must(
        not asked,
        f"answer the questions in {name} and delete them; a comment is left in line {1 + prose.count(chr(10), 0, asked.start() if asked else 0)}",
    )
    defined = {known.lower() for known in re.findall(r"(?m)^ *\[([^\]]+)\]:", prose)}
    for left in PLACEHOLDER.finditer(prose):
        must(left[1].lower() in defined, f"fill in {left[0]} in line {_line(prose, left[0])} of {name}")
    lines = prose.splitlines()
    for number, (line, after) in enumerate(zip(lines, [*lines[1:], ""], strict=True), 1):
        empty = EMPTY.match(line) or (EMPTY_ROW.match(line) and not SEPARATOR.match(after))
        must(not empty, f"fill in or delete the empty line {number} of {name}")
    bodies = [" ".join(words(found.part(heading))).lower() for heading in headings]
    same = next((heading for number, heading in enumerate(headings) if bodies[number] in bodies[:number]), "")
    must(not same, f"say something of its own under `## {same}` in {name}")
    return found


def _line(text: str, part: str) -> int:
    return text.partition(part)[0].count("\n") + 1


def entries(body: str) -> list[str]:
    """The entries of a list, each on one line."""
    return [" ".join(re.split(r"\n(?:\s*\n|#)", entry)[0].split()) for entry in ENTRY.split(body)[1:]]


def table(body: str, column: str = "") -> tuple[list[str], list[list[str]]]:
    """The names of the columns of the first table that has such a column, and its rows; empty if there is none.

    A table has two columns or more, and each row as many.
    """
    for block in re.findall(r"(?m)(?:^\|.*\|[ \t]*$\n?)+", body):
        rows = [[cell.strip() for cell in re.split(r"(?<!\\)\|", line.strip()[1:-1])] for line in block.splitlines()]
        if len(rows) > 1 < len(rows[0]) and SEPARATOR.match(block.splitlines()[1]) and (not column or column in rows[0]):
            return rows[0], [row + [""] * (len(rows[0]) - len(row)) for row in rows[2:]]
    return [], []


def linked(text: str) -> list[tuple[str, str]]:
    """Links and pictures, in Markdown or HTML, each with its words and where it leads; an address that stands alone has no words."""
    definitions = {name.lower(): to for name, to in re.findall(r"(?m)^ *\[([^\]]+)\]: *<?([^\s>]+)", text)}
    found = re.findall(r"\[([^\]]*(?:\[[^\]]*\]\([^)]*\))?[^\]]*)\]\(\s*<?([^)>\s]+)", text)
    nested = re.findall(r"!\[([^\]]*)\]\(\s*<?([^)>\s]+)", text)
    references = [
        (said, definitions[name.lower()])
        for said, name in re.findall(r"\[([^\]]+)\]\[([^\]]+)\]", text)
        if name.lower() in definitions
    ]
    tags = [
        (said, to)
        for to, said in re.findall(r"(?is)<a\b[^>]*?\bhref=[\"']([^\"']+)[^>]*>(.*?)</a>", text)
        + [(to, "") for to in re.findall(r"(?i)<img\b[^>]*?\bsrc=[\"']([^\"']+)", text)]
    ]
    bare = [("", to) for to in re.findall(r"(?<![(\"'=])\bhttps?://[^\s<>()\[\]\"'`|]*[^\s<>()\[\]\"'`|.,;:]", text)]
    return found + [one for one in nested if one not in found] + references + tags + bare


def host(address: str) -> str:
    """The host of an address, with its port; empty if it has none."""
    with suppress(ValueError):  # no address at all, such as https://[
        return urlsplit(address).netloc.lower()
    return ""


def inside(to: str) -> str:
    """The path in the repository to which a link leads; a host takes the first / for the repository's folder."""
    return os.path.normpath(unquote(re.split(r"[#?]", to)[0]).lstrip("/") or ".").replace(os.sep, "/")


# --- The brief ------------------------------------------------------------------------------------------------------------------

BRIEF = "docs/brief.md"
OF_A_BRIEF = ("User", "Problem", "Journeys", "Acceptance examples", "Not in it", "Done when")
DOCUMENTS = {".md", ".txt", ".png", ".svg", ".jpg", ".jpeg", ".pdf", ".d2", ""}
NO_CODE = re.compile(
    r"(?i)^(?:licen[cs]e|copying|notice|readme|\.git(?:ignore|attributes|keep)|\.editorconfig|\.mailmap|authors)$"
)
EXAMPLE = re.compile(r"(?i)^\**given\**\W+(.+?)[,;.]?\s+\**when\**\W+(.+?)[,;.]?\s+\**then\**\W+(.+)$")
REFUSED = re.compile(
    r"(?i)\b(?:refus\w*|reject\w*|denied|not|no|none|nothing|nobody|never|cannot|can't|only|error|fails?|invalid|[45]\d\d)\b"
)
QUOTED = r"`[^`]+`|[\"“][^\"”]+[\"”]"
UNSEEN = re.compile(
    r"(?i)\b(?:correctly|properly|as (?:it should|expected|intended)|works?(?: fine| well)?|appropriate(?:ly)?|successfully|easily|quickly)\b[.!]?\W*$"
)


def examples(brief: Document) -> list[str]:
    """The acceptance examples of a brief."""
    found = entries(brief.part("Acceptance examples"))
    must(len(found) >= 10, f"have a list of ten acceptance examples in {brief.name}, not of {len(found)}")
    refused, seen = 0, set()
    for number, example in enumerate(found, 1):
        three = EXAMPLE.match(example)
        must(three, f"have given, when and then, in this order, in example {number} of {brief.name}")
        given, when, then = three.groups() if three else ("", "", "")
        must(
            all(len(words(part)) >= 2 for part in (given, when, then)),
            f"say how things stand, what one person does, and what is seen, in example {number} of {brief.name}",
        )
        unseen = UNSEEN.search(re.sub(QUOTED, "…", then))
        must(not unseen, f"say what is seen in example {number} of {brief.name}, not `{unseen[0] if unseen else ''}`")
        must(
            re.search(rf"\d|{QUOTED}|(?<=[a-z,] )[A-Z]\w+", f"given {given}, when {when}, then {then}"),
            f"have a real value, such as a name, a number or a quoted text, in example {number} of {brief.name}",
        )
        must(example.lower() not in seen, f"have ten different examples in {brief.name}; {number} repeats one")
        seen.add(example.lower())
        refused += bool(REFUSED.search(then))
    must(refused >= 3, f"have three examples or more in {brief.name} in which something is refused or goes wrong, not {refused}")
    return found


def brief(repository: Repository, _scratch: Path) -> None:
    """The first commit is the brief, and nothing that runs."""
    root = repository.root
    named = f"the first commit, {root[:7]}"
    files = [PurePosixPath(name) for name in repository.files(root)]
    must(PurePosixPath(BRIEF) in files, f"have {BRIEF} in {named}")
    code = [file for file in files if file.suffix.lower() not in DOCUMENTS or not (file.suffix or NO_CODE.match(file.name))]
    must(not code, f"have nothing but documents in {named}, which has {code[0] if code else ''}")
    written = document(repository, BRIEF, OF_A_BRIEF, root)
    journeys = entries(written.part("Journeys"))
    must(len(journeys) == 3, f"have three journeys in {BRIEF}, not {len(journeys)}")
    examples(written)
    day = written.day("Date")
    must(day <= repository.began.date() + timedelta(days=1), f"have been agreed by the day of {named}; {BRIEF} says {day}")
    earlier = [line.split() for line in repository.git("log", "--format=%ct %h", "HEAD").splitlines()]
    older = [short for seconds, short in earlier if int(seconds) < repository.began.timestamp()]
    must(not older, f"have no commit that is dated before {named}, as {older[0] if older else ''} is")


# --- The journey, observed ----------------------------------------------------------------------------------------------------------

JOURNEY = "docs/journey.md"


def clock(text: str) -> int | None:
    """Seconds, from minutes and seconds."""
    found = re.fullmatch(r"(\d{1,4}):([0-5]\d)", text.strip())
    return int(found[1]) * 60 + int(found[2]) if found else None


def journey(repository: Repository, _scratch: Path) -> None:
    """The note of a session in which somebody else completed the main journey without help."""
    note = document(repository, JOURNEY, ("Steps", "What they said afterwards", "What changes"))
    day = note.day("Date")
    release = words_of_a_name(note.fact("Release"))
    tagged = repository.committed(f"refs/tags/{release}")
    must(tagged, f"name a tag of the repository as the release in {JOURNEY}, which {release!r} is not")
    must(tagged and tagged.date() <= day + timedelta(days=1), f"be about a release that was there on {day}; {release} came later")
    person = note.fact("Person")
    must(
        len(words(person)) >= 3 and re.match(r"(?i)(?:an?|the|someone|somebody|one)\b", person) and "@" not in person,
        f"describe the person in {JOURNEY} by role, such as `a member who has borrowed twice`, not by name",
    )
    authors = {
        word.lower() for name in repository.git("log", "--format=%an").splitlines() for word in words(name) if len(word) > 1
    }
    yours = [word for word in words(person)[1:] if word[0].isupper() and word.lower() in authors]
    must(not yours, f"be about somebody else: {JOURNEY} names {' '.join(yours)}, who wrote commits")
    must(len(words(note.fact("Need"))) >= 4, f"say in {JOURNEY} which need the person was given")
    number = note.fact("Journey")
    journeys = entries(Document(BRIEF, repository.text(BRIEF)).part("Journeys"))
    must(
        number in map(str, range(1, len(journeys) + 1)),
        f"say as `Journey` in {JOURNEY} which of the brief's {len(journeys)} it was, by its number",
    )
    helped = note.fact("Help given")
    must(re.fullmatch(r"(?i)none\b\.?", helped), f"be without help: {JOURNEY} says `Help given: {helped}`, not none")
    completed = re.fullmatch(r"(?i)yes, after (\d{1,4}:[0-5]\d)\.?", note.fact("Completed"))
    must(completed, f"be completed: `Completed: yes, after 3:40` in {JOURNEY}")
    end = clock(completed[1]) if completed else 0
    columns, rows = table(note.part("Steps"), "Time")
    must(columns[:3] == ["Time", "What they did", "Where they stopped"], f"have the template's table under Steps in {JOURNEY}")
    must(len(rows) >= 3, f"have three steps or more in {JOURNEY}, not {len(rows)}")
    times = [clock(row[0]) for row in rows]
    must(None not in times, f"give each step in {JOURNEY} its time in minutes and seconds, such as 1:05")
    ordered = [seconds or 0 for seconds in times]
    must(
        all(one < two for one, two in pairwise(ordered)),
        f"have the steps in {JOURNEY} in their order; a time repeats or goes back",
    )
    must(ordered[-1] <= (end or 0), f"be completed after its last step: {JOURNEY} has a step at {rows[-1][0]}")
    must(all(len(words(row[1])) >= 2 for row in rows), f"say at each step in {JOURNEY} what they did")
    stops = [row for row in rows if len(words(row[2])) >= 3]
    must(
        stops or re.search(r"(?i)\bstopped nowhere\b", note.part("Steps")),
        f"say at one step or more in {JOURNEY} where they stopped, and what they looked for; if it is true, write below the table"
        " that they stopped nowhere",
    )


def words_of_a_name(text: str) -> str:
    """A tag or hash without what surrounds it."""
    return text.strip("`*. ")


# --- Thirty days ------------------------------------------------------------------------------------------------------------------

PROBES = "docs/probes.csv"
AVAILABILITY = "docs/availability.md"
INCIDENTS = "docs/incidents/"
OF_AN_INCIDENT = ("In short", "Impact", "What happened", "Why", "What changes")


def month(repository: Repository, _scratch: Path) -> None:
    """Thirty days of probes that grew with the history, the page that follows from them, and a note for the longest outage."""
    found = repository.watched
    first, last = found.probes[0].at, found.probes[-1].at
    must(found.length >= MONTH, f"have been watched for 30 days; {PROBES} has {found.length / timedelta(days=1):.1f}")
    must(found.step <= 10 * MINUTE, f"have been probed every ten minutes or more often, not every {found.step / MINUTE:.0f}")
    must(first > repository.began, f"have been watched after the first commit; {PROBES} begins at {first:%Y-%m-%d %H:%M}")
    measured = found.ok + found.failed
    must(
        measured >= 0.9 * found.expected,
        f"have nine of ten probes; {PROBES} has {measured} that measured something, of {found.expected} expected",
    )
    must(last <= datetime.now(UTC) + 10 * MINUTE, f"have no probe in the future in {PROBES}")
    hosts = sorted({host(probe.address) for probe in found.probes})
    must(len(hosts) == 1, f"have been watched at one host, not at {', '.join(hosts)}")
    must(found.probes[-1].result == "ok", f"end {PROBES} with a probe that worked")
    must(found.outages, f"have an outage to tell of, two failed probes or more; {PROBES} has none, so hold the drill of week 8")
    _grown(repository)
    page = document(repository, AVAILABILITY, ("Graph", "Outages", "Not measured"))
    lines = [line.rstrip() for line in page.text.splitlines()]
    for line in watch.report(found):
        said, _, open_end = line.partition("[")
        answers = [other.removeprefix(said) for other in lines if other.startswith(said)] if open_end else []
        must(
            any(len(words(answer)) >= 3 for answer in answers) if open_end else line in lines,
            f"have a line `{said.strip()}{' …' if open_end else ''}` in {AVAILABILITY}, as `python3 watch.py report {PROBES}` prints it"
            + (", and what you know about it" if open_end else ""),
        )
    _noted(repository, max(found.outages, key=lambda outage: outage.shortest))


def _grown(repository: Repository) -> None:
    """What was committed of the probes was only added to, week after week."""
    before: list[str] = []
    newest: datetime | None = None
    for line in repository.git("log", "--reverse", "--topo-order", "--format=%H %ct", "HEAD", "--", PROBES).splitlines():
        commit, seconds = line.split()
        content = repository.content(PROBES, commit)
        if content is None:
            raise Broken(f"must keep {PROBES}; commit {commit[:7]} took it away")
        now = content.decode("utf-8-sig", "replace").splitlines()
        must(now[: len(before)] == before, f"only add to {PROBES}; commit {commit[:7]} changed or removed older lines")
        if new := now[max(1, len(before)) :]:
            begin, newest = newest or _begun(new[0], commit), _begun(new[-1], commit)
            must(
                newest - begin <= COMMITTED,
                f"commit {PROBES} every week; commit {commit[:7]} brings {(newest - begin) / timedelta(days=1):.0f} days at once",
            )
            written = datetime.fromtimestamp(int(seconds), UTC)
            must(
                newest <= written + 10 * MINUTE, f"have been probed before it was committed; commit {commit[:7]} has later times"
            )
        before = now


def _begun(line: str, commit: str) -> datetime:
    """When the probe of a line began."""
    at = line.partition(",")[0]
    with suppress(ValueError):
        if watch.AT.fullmatch(at):
            return datetime.fromisoformat(at)
    raise Broken(f"must have lines in {PROBES} that begin with a time; commit {commit[:7]} has {line[:40]!r}")


def _moments(text: str, day: date) -> list[datetime]:
    """Times of a text, such as 16:02 or 2026-10-06 00:10; one without a day is on the day of the one before."""
    found = []
    for on, hour, minute in re.findall(r"(?:(\d{4}-\d\d-\d\d)[ T])?\b([01]\d|2[0-3]):([0-5]\d)\b", text):
        with suppress(ValueError):
            day = date.fromisoformat(on) if on else day
        found.append(datetime(day.year, day.month, day.day, int(hour), int(minute), tzinfo=UTC))
    return found


def _noted(repository: Repository, outage: watch.Outage) -> None:
    """An incident note says what was wrong with the service in an outage, and its times agree with the probes."""
    notes = [name for name in repository.files() if re.fullmatch(rf"{INCIDENTS}\d{{4}}-\d\d-\d\d[\w.-]*\.md", name)]
    must(notes, f"have an incident note such as {INCIDENTS}2026-03-09.md, with the day on which it began")
    told = []
    for name in notes:
        note = document(repository, name, OF_AN_INCIDENT)
        told.append((note, _impact(note)))
    earliest = outage.before or outage.first
    latest = outage.after or outage.last
    agreeing = [
        note
        for note, (began, _, mended) in told
        if earliest - MINUTE <= began <= outage.first + MINUTE and outage.last - MINUTE <= mended <= latest + MINUTE
    ]
    must(
        agreeing,
        f"have an incident note whose times agree with the longest outage, {outage.named}: it began from {earliest:%H:%M} to"
        f" {outage.first:%H:%M}, and was mended from {outage.last:%H:%M} to {latest:%H:%M}; {told[0][0].name} says"
        f" {told[0][1][0]:%Y-%m-%d %H:%M} and {told[0][1][2]:%Y-%m-%d %H:%M}",
    )
    for note, moments in told:
        _consistent(note, moments)


def _impact(note: Document) -> tuple[datetime, datetime, datetime]:
    """When an incident began, was noticed and mended."""
    _, rows = table(note.part("Impact"))
    row = next((row[1] for row in rows if row[0].lower() == "began, noticed, mended"), "")
    day = a_day(PurePosixPath(note.name).name, f"the name of {note.name}")
    moments = _moments(row, day)
    must(
        len(moments) >= 3 and "UTC" in row,
        f"have a row `Began, noticed, mended` with three times, UTC, under Impact in {note.name}",
    )
    began, noticed, mended = moments[:3]
    must(
        began < mended and began <= noticed,
        f"begin before it is noticed and mended: {note.name} says {row}; a time on the next day needs its day, as 2026-03-10 00:10",
    )
    return began, noticed, mended


def _consistent(note: Document, moments: tuple[datetime, datetime, datetime]) -> None:
    """The parts of an incident note do not contradict each other."""
    columns, rows = table(note.part("What happened"), "Time (UTC)")
    must(columns and len(rows) >= 4, f"have a table `Time (UTC)` with four rows or more under What happened in {note.name}")
    day = a_day(PurePosixPath(note.name).name, f"the name of {note.name}")
    times: list[datetime] = []
    for row in rows:
        found = _moments(row[0], times[-1].date() if times else day)
        must(len(found) == 1, f"have one time in each row of What happened in {note.name}, not {row[0]!r}")
        must(len(words(row[1])) >= 3, f"say what happened at {row[0]} in {note.name}")
        times += found
    must(times == sorted(times), f"have What happened in order in {note.name}")
    for said, moment in zip(("began", "was noticed", "was mended"), moments, strict=True):
        must(moment in times, f"have a row of {moment:%H:%M}, when it {said}, under What happened in {note.name}")
    short = note.part("In short")
    hours = re.search(r"(\d{1,4}(?:\.\d+)?)[ -]*(?:h\b|hours?)", short)
    minutes = re.search(r"(\d{1,6})[ -]*min", short)
    must(hours or minutes, f"say in minutes or hours for how long, under In short in {note.name}")
    lasted = moments[2] - moments[0]
    stated = timedelta(hours=float(hours[1]) if hours else 0, minutes=int(minutes[1]) if minutes else 0)
    must(
        abs(stated - lasted) <= (MINUTE if minutes else 30 * MINUTE),
        f"agree with itself: {note.name} says {stated / MINUTE:.0f} minutes In short, and {lasted / MINUTE:.0f} under Impact",
    )
    causes = [entry for entry in entries(note.part("Why")) if len(words(entry)) >= FEWEST_WORDS]
    must(len(causes) >= 2, f"have two causes or more, as a list, under Why in {note.name}, not {len(causes)}")
    _, changes = table(note.part("What changes"), "Change")
    must(changes and all(all(row) for row in changes), f"have a row with every cell filled under What changes in {note.name}")


# --- The README, run --------------------------------------------------------------------------------------------------------------

README = "README.md"
KEPT = re.compile(
    r"(?i)^(?:PATH|HOME|USER|LOGNAME|SHELL|LANG|LC_\w+|TERM|TZ|TMP|TEMP|TMPDIR|SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|PATHEXT|APPDATA|LOCALAPPDATA"
    r"|PROGRAM\w+(?:\(X86\))?|USERPROFILE|HOMEDRIVE|HOMEPATH|JAVA_HOME|GEM_\w+|XDG_\w+|DOCKER_\w+|SSL_CERT_\w+|\w+_PROXY|REQUESTS_CA_BUNDLE|NODE_EXTRA_CA_CERTS)$"
)
"""Variables that a stranger has as well. Those that you have set for your service are not passed on."""

LOCAL = re.compile(r"https?://(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?(?:/[^\s)>\]`*\"']*)?")


def get(address: str, opener: urllib.request.OpenerDirector, patience: int) -> tuple[int, str]:
    """Status and text of an address; status 0, and why, if there is no answer."""
    try:
        with opener.open(address, timeout=patience) as answer:
            return answer.status, answer.read(2_000_000).decode("utf-8", "replace")
    except urllib.error.HTTPError as error:
        with error:
            return error.code, ""
    except (OSError, ValueError, OverflowError, http.client.HTTPException) as error:  # OverflowError: a port such as 99999
        return 0, str(error.reason if isinstance(error, urllib.error.URLError) else error)


HERE = urllib.request.build_opener(urllib.request.ProxyHandler({}))
"""Asks this computer, past any proxy."""


class Service:
    """What the commands of a README start."""

    def __init__(self, folder: Path, scratch: Path) -> None:
        self.folder, self.scratch = folder, scratch
        self.environment = {name: value for name, value in os.environ.items() if KEPT.match(name)}
        self.output = (scratch / "output").open("w+b")
        self.process: subprocess.Popen[bytes] | None = None

    def shell(self, name: str, commands: str) -> subprocess.Popen[bytes]:
        """Commands in the folder, one after the other until one fails, in a group of processes of their own."""
        script = self.scratch / name
        script.write_text(commands, "utf-8", newline="\n")
        try:
            return subprocess.Popen(  # noqa: S603 (the commands of your README)
                ["sh", "-e", str(script)],  # noqa: S607
                cwd=self.folder,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=self.output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        except OSError as error:
            raise Broken(f"must have a shell, `sh`, on this computer ({error.strerror}); on Windows, Git brings one") from None

    @property
    def said(self) -> str:
        """The last line that was printed."""
        self.output.flush()
        lines = (self.scratch / "output").read_text("utf-8", "replace").strip().splitlines()
        return lines[-1][:200] if lines else "nothing was printed"

    def start(self, commands: str) -> None:
        self.process = self.shell("start.sh", commands)

    def stop(self, commands: str) -> None:
        """As a reader does: Ctrl+C, then the commands of the README; what is left of the process group is ended."""
        if not self.process:
            return
        if self.process.poll() is None and os.name != "nt":
            with suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGINT)
            with suppress(subprocess.TimeoutExpired):
                self.process.wait(STOPPING)
        try:
            if commands:
                ending = self.shell("stop.sh", commands)
                with suppress(subprocess.TimeoutExpired):
                    ending.wait(120)
                _end(ending)
        finally:
            _end(self.process)
            self.process = None
            self.output.close()


def _end(process: subprocess.Popen[bytes]) -> None:
    if os.name == "nt":
        subprocess.run(f"taskkill /F /T /PID {process.pid}", capture_output=True, check=False)  # noqa: S603
    else:
        with suppress(ProcessLookupError, PermissionError):  # all of them have ended
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def run(repository: Repository, scratch: Path) -> None:
    """The commands of the quick start bring the service up in a fresh clone."""
    quick = Document(README, repository.text(README)).part("Quick start")
    blocks = [found[1] for found in re.finditer(r"(?ms)^```(?:sh|bash|shell)[ \t]*\n(.*?)^```", quick)]
    must(blocks, f"have its commands in a block ```sh under Quick start in {README}")
    lines = re.sub(r"(?m)^(git clone .+?) *&& *(cd .+)$", r"\1\n\2", blocks[0]).splitlines()
    cloned = [number for number, line in enumerate(lines) if line.startswith("git clone ")]
    must(
        cloned and len(lines) > cloned[0] + 2 and lines[cloned[0] + 1].startswith("cd "),
        f"begin the quick start in {README} with `git clone …` and `cd …`, and go on with commands",
    )
    commands = "\n".join(lines[: cloned[0]] + lines[cloned[0] + 2 :]) + "\n"
    prose = re.sub(r"(?ms)^```.*?^```", "", quick)
    found = LOCAL.search(prose)
    must(found, f"say under Quick start in {README} at which address it answers, such as http://localhost:8000")
    address = found[0].rstrip(".,;:") if found else ""
    shows = re.findall(r"`([^`\n]{3,})`", prose[found.end() :].lstrip("`") if found else "")
    must(shows, f"say behind {address} in {README}, in `backticks`, which words the page shows")
    must(not get(address, HERE, 5)[0], f"find {address} free; something answers there before the first command")
    repository.clone(scratch / "stranger")
    service = Service(scratch / "stranger", scratch)
    try:
        service.start(commands)
        text = _answer(service, address)
        seen = html.unescape(text)
        must(
            any(one in text or one in seen for one in shows),
            f"show {' or '.join(f'`{one}`' for one in shows)} at {address}, as {README} says",
        )
    finally:
        service.stop("\n".join(blocks[1:]))
    end = time.monotonic() + STOPPING
    while get(address, HERE, 5)[0]:
        must(
            time.monotonic() < end,
            f"stop: after Ctrl+C and what stands in a second block ```sh in {README}, {address} still answers",
        )
        time.sleep(0.05)


def _answer(service: Service, address: str) -> str:
    """The first answer that is no complaint of a server that is still starting."""
    end = time.monotonic() + TEN_MINUTES
    while time.monotonic() < end:
        status, text = get(address, HERE, 5)
        if status == 200:
            return text
        must(not status or status >= 500, f"answer {address} with 200, not with {status}")
        code = service.process.poll() if service.process else 0
        must(
            not code,
            f"succeed with the commands of {README} in a fresh clone, without your variables; the last line was: {service.said}",
        )
        time.sleep(0.05)
    raise Broken(f"must answer at {address} within ten minutes of the first command; the last line was: {service.said}")


# --- The README, grasped -----------------------------------------------------------------------------------------------------------

CLAIMS = re.compile(r"(?i)\b(?:scalable|robust|blazing\w*|fast|secure|modern|powerful|seamless|cutting-edge|state-of-the-art)\b")
TECHNOLOGIES = re.compile(
    r"\b(?:Python|Django|Flask|FastAPI|Node(?:\.js)?|Express(?:\.js)?|JavaScript|TypeScript|Java|Spring|PHP|Laravel|Symfony|Ruby|Rails|PostgreSQL|Postgres"
    r"|MySQL|MariaDB|MongoDB|SQLite|Redis|Kafka|RabbitMQ|Docker|Kubernetes|REST|RESTful|GraphQL|[Mm]icroservices?|AWS|Azure|React|Vue|CRUD)\b"
)


def grasp(repository: Repository, _scratch: Path) -> None:
    """What, for whom, the live service and the evidence; every link leads somewhere."""
    readme = document(repository, README, ("Quick start", "Evidence", "Limits"))
    head = readme.prose[: re.search(r"(?mi)^## +quick start", readme.prose).start()]  # type: ignore[union-attr]  # the heading is there
    must(
        head.count("\n") <= LINES_OF_A_SCREEN,
        f"begin the quick start of {README} within {LINES_OF_A_SCREEN} lines, on the first screen",
    )
    must(readme.title, f"begin {README} with the name of the service")
    _sentence(head)
    _live(repository, head)
    pictures = re.findall(r"!\[([^\]]*)\][(\[]", head) + re.findall(r"(?i)<img\b[^>]*?\balt=\"([^\"]*)", head)
    must(
        any(len(words(said)) >= 5 for said in pictures),
        f"have a picture above the quick start of {README}, with what it shows in five words or more",
    )
    there = set(repository.files())
    folders = {str(parent) for name in there for parent in PurePosixPath(name).parents}
    for _, to in linked(readme.prose):
        if re.match(r"(?i)[a-z][a-z0-9+.-]*:|#|//", to):
            continue
        must(
            inside(to) in there or inside(to) in folders,
            f"have what {README} links to: {to} is not in the repository, in these capitals",
        )
    _, rows = table(readme.part("Evidence"))
    dated = [row for row in rows if linked(" ".join(row)) and re.search(r"\b\d{4}-\d\d-\d\d\b", " ".join(row))]
    must(
        rows and len(dated) == len(rows) >= 4,
        f"have a table under Evidence in {README} with four rows or more, each with a link and a day",
    )
    must(entries(readme.part("Limits")), f"have a list under Limits in {README}")
    licence = [name for name in there if re.fullmatch(r"(?i)(?:licen[cs]e|copying)(?:\.\w+)?", name)]
    must(licence and len(words(repository.text(licence[0]))) > 30, "have a licence in a file LICENSE")


def _sentence(head: str) -> None:
    """One sentence for people who have a minute."""
    plain = re.sub(r"!\[[^\]]*\]\([^)]*\)|(?m:^#.*$)", "", head)
    paragraphs = [" ".join(text.split()) for text in re.split(r"\n\s*\n", plain) if not re.match(r"\s*(?:[>|\[<]|$)", text)]
    must(paragraphs, f"say in a sentence below the title of {README} what it does and for whom")
    sentence = re.split(r"(?<=[.!?])\s", paragraphs[0])[0]
    must(
        8 <= len(words(sentence)) <= 40,
        f"say what it does in 8 to 40 words below the title of {README}, not in {len(words(sentence))}",
    )
    must(
        re.search(r"(?i)\b(?:lets?|helps?|for|enables?|gives?|shows?|tells?)\b", sentence),
        f"say for whom it is in the first sentence of {README}, such as `… lets the members of a club …`",
    )
    named = CLAIMS.search(sentence) or TECHNOLOGIES.search(sentence)
    must(not named, f"say what people can do, not {named[0] if named else ''}, in the first sentence of {README}")


def live_host(repository: Repository) -> str:
    """The host that was watched, if it is known."""
    try:
        return host(repository.watched.probes[-1].address)
    except Broken:  # another line says so
        return ""


def _live(repository: Repository, head: str) -> None:
    """The link to the running service is the one that was watched, and it works now."""
    service = live_host(repository)
    links = [to for _, to in linked(head) if to.startswith("https://") and host(to) == (service or host(to))]
    must(links, f"link the live service, https://{service or '…'}/, above the quick start of {README}")
    must(not LOCAL.match(links[0]), f"link a service that others can reach, not {links[0]}")
    status, said = get(links[0], urllib.request.build_opener(), 20)
    must(status == 200, f"answer at {links[0]}, the live service, with 200, not with {status or said}")


# --- The reports ------------------------------------------------------------------------------------------------------------------

THREATS, TESTS, LOAD, RUNBOOK = (f"docs/{name}.md" for name in ("threat-model", "test-report", "load-test-report", "runbook"))


def reports(repository: Repository, _scratch: Path) -> None:
    """Four documents are filled in, linked, and agree with the repository and with themselves."""
    _threats(repository)
    _tests(repository)
    _load(repository)
    _runbook(repository)
    targets = {inside(to) for _, to in linked(repository.text(README))}
    missing = [name for name in (THREATS, TESTS, LOAD, RUNBOOK) if name not in targets]
    must(not missing, f"link {' and '.join(missing)} from {README}")


def _full(note: Document, heading: str, column: str, fewest: int) -> list[list[str]]:
    """The rows of a table in which no cell is empty."""
    columns, rows = table(note.part(heading), column)
    must(columns and len(rows) >= fewest, f"have a table `{column}` with {fewest} rows or more under {heading} in {note.name}")
    gap = next((row for row in rows if not all(row)), None)
    must(gap is None, f"fill every cell under {heading} in {note.name}; one is empty beside {(gap or [''])[0]!r}")
    return rows


def _about(repository: Repository, note: Document) -> None:
    """The title names a release or commit that exists, and a day."""
    a_day(note.title, f"the title of {note.name}")
    names = re.findall(r"[\w.+/-]*\w", note.title)
    known = [name for name in names if re.search(r"\d", name) and repository.committed(name)]
    must(known, f"name a tag or commit of the repository in the title of {note.name}")


def _threats(repository: Repository) -> None:
    names = (
        "What we work on",
        "What is worth attacking",
        "Who might attack",
        "What can go wrong, and what we do",
        "What we accept",
    )
    note = document(repository, THREATS, names)
    a_day(note.title, f"the title of {THREATS}")
    _full(note, names[0], "Boundary", 2)
    _full(note, names[1], "Asset", 2)
    _full(note, names[3], "Threat", 3)
    accepted = [entry for entry in entries(note.part(names[4])) if len(words(entry)) >= FEWEST_WORDS]
    must(len(accepted) >= 3, f"accept three risks, each with its reason, in {THREATS}, not {len(accepted)}")


def _tests(repository: Repository) -> None:
    note = document(repository, TESTS, ("The answer", "What ran", "Does the suite notice", "Requirements", "Not tested"))
    _about(repository, note)
    must(re.search(r"(?m)^```sh", note.part("What ran")), f"have the command in a block ```sh under What ran in {TESTS}")
    for row in _full(note, "What ran", "Kind", 1):
        must(re.match(r"[1-9]", row[1]), f"have a number of tests at {row[0]!r} in {TESTS}, not {row[1]!r}")
    planted, noticed = 0, 0
    for row in _full(note, "Does the suite notice", "Planted", 1):
        counts = [re.match(r"\d{1,6}", cell) for cell in row[:2]]
        must(all(counts), f"begin with numbers in the table of planted faults in {TESTS}, not {row[0]!r} and {row[1]!r}")
        one, two = (int(count[0]) if count else 0 for count in counts)
        must(two <= one, f"notice no more faults than were planted: {TESTS} has {two} of {one}")
        planted, noticed = planted + one, noticed + two
    must(planted >= 5 and noticed, f"have planted five faults or more, and noticed some; {TESTS} has {noticed} of {planted}")
    wanted = entries(Document(BRIEF, repository.text(BRIEF)).part("Acceptance examples"))
    rows = {row[0].strip("`. "): row for row in _full(note, "Requirements", "Example", len(wanted))}
    there = set(repository.files())
    for number in map(str, range(1, len(wanted) + 1)):
        must(number in rows, f"have a row for example {number} under Requirements in {TESTS}")
        named = re.findall(r"`([^`]+)`", rows[number][1])
        must(named, f"name the test of example {number} in `backticks` in {TESTS}")
        lost = [name for name in named if name not in there and not repository.has_outside_docs(name)]
        must(
            not lost,
            f"name tests that exist; {TESTS} has `{lost[0] if lost else ''}` at example {number}, which no file outside docs has",
        )


AMOUNT = r"(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
"""A number, such as 1,200 or 49.9."""


def _amount(text: str, unit: str = "") -> float | None:
    found = re.match(rf"{AMOUNT} ?{unit}(?![\d,])", text)
    return float(found[1].replace(",", "")) if found else None


def _milliseconds(text: str) -> float | None:
    seconds = _amount(text, r"s\b")
    return _amount(text, r"(?:ms\b)?") if seconds is None else seconds * 1000


def _load(repository: Repository) -> None:
    note = document(
        repository,
        LOAD,
        ("The answer", "Target", "What was measured", "Results", "What gives way first", "What it does not show"),
    )
    _about(repository, note)
    _full(note, "What was measured", "", 4)
    target = re.search(rf"95 ?% within ({AMOUNT} ?(?:ms|s)\b)", note.part("Target"))
    must(
        target and re.search(r"\d[^\n]*(?:per second|/s)", note.part("Target")),
        f"have a rate and `95 % within … ms` as a Target in {LOAD}",
    )
    columns, _ = table(note.part("Results"), "Run")
    names = ["Sent/s", "Answered/s", "p50", "p95", "p99", "Errors"]
    must(columns[1:7] == names, f"have the columns Run, {', '.join(names)} under Results in {LOAD}")
    rows = _full(note, "Results", "Run", 3)
    for run_, *cells in rows:
        sent, answered, errors = _amount(cells[0]), _amount(cells[1]), _amount(cells[5], "%")
        p50, p95, p99 = (_milliseconds(cell) for cell in cells[2:5])
        if sent is None or answered is None or errors is None or p50 is None or p95 is None or p99 is None:
            raise Broken(f"must have numbers in run {run_} of {LOAD}: rates, times such as 140 ms, errors in %")
        must(0 < p50 <= p95 <= p99, f"have p50, p95 and p99 in their order in run {run_} of {LOAD}")
        must(0 < answered <= sent * 1.01, f"answer no more than was sent in run {run_} of {LOAD}")
        must(errors <= 100, f"have at most 100 % errors in run {run_} of {LOAD}")
    must(len({tuple(row[3:]) for row in rows}) > 1, f"have runs that were measured one by one in {LOAD}; all are the same")
    limit = _milliseconds(target[1]) if target else None
    worst = max(_milliseconds(row[4]) or 0 for row in rows)
    answer = re.search(r"(?i)\b(not )?(met|missed)\b", note.part("The answer"))
    must(answer, f"say in The answer of {LOAD} whether the target was met or missed")
    met = answer and bool(answer[1]) != (answer[2].lower() == "met")
    must(
        met == (worst <= (limit or 0)),
        f"agree with itself: the worst p95 in {LOAD} is {worst:g} ms, and the target {limit:g} ms",
    )


def _runbook(repository: Repository) -> None:
    names = (
        "What it is",
        "Where things are",
        "Is it healthy",
        "First: stop the harm",
        "When this alert fires",
        "Restore the data",
    )
    note = document(repository, RUNBOOK, names)
    tried = note.fact("Last tried")
    a_day(tried, f"`Last tried` in {RUNBOOK}")
    must(
        re.search(r"\bby \w+", tried) and re.search(r"\d+ *min", tried),
        f"say by whom and in how many minutes {RUNBOOK} was last tried",
    )
    _full(note, names[1], "What", 3)
    _full(note, names[3], "Action", 2)
    must(re.search(r"(?m)^```", note.part(names[2])), f"have a command in a block under {names[2]} in {RUNBOOK}")
    alerts = re.split(r"(?m)^### +", note.part(names[4]))[1:]
    must(alerts, f"have a part with ### for each alert in {RUNBOOK}")
    for alert in alerts:
        title = alert.partition("\n")[0]
        for wanted in ("Means", "Look first", "If"):
            said = [entry for entry in entries(alert) if re.match(rf"\**{wanted}\b", entry) and len(words(entry)) >= FEWEST_WORDS]
            must(said, f"have an entry `{wanted} …` at the alert {title!r} in {RUNBOOK}")
    steps = entries(note.part(names[5]))
    must(
        len(steps) >= 3 and "`" in note.part(names[5]),
        f"have three steps or more, with their commands, under {names[5]} in {RUNBOOK}",
    )


# --- The demo -----------------------------------------------------------------------------------------------------------------------

CAPTIONS = "docs/demo.vtt"
STAMP = re.compile(r"(?:(\d{2,}):)?([0-5]\d):([0-5]\d\.\d{3})")
TIMING = re.compile(rf"({STAMP.pattern})[ \t]+-->[ \t]+({STAMP.pattern})(?:[ \t].*)?")
VIDEO = re.compile(r"(?i)\.(?:mp4|m4v|mov|webm|ogv|ogg)(?:[?#]|$)")
A_SECOND = 25
"""Characters of captions that can be read in one."""


@dataclass(frozen=True)
class Cue:
    """One caption."""

    at: str
    start: float
    end: float
    text: str


def _seconds(stamp: str) -> float:
    found = STAMP.fullmatch(stamp)
    hours, minutes, seconds = found.groups() if found else ("0", "0", "0")
    return int(hours or 0) * 3600 + int(minutes) * 60 + float(seconds)


def cues(text: str) -> list[Cue]:
    """The captions of a file in WebVTT."""
    header, *blocks = re.split(r"\n{2,}", text.replace("\r", "\n").strip("\n"))
    must(re.match(r"WEBVTT(?:[ \t\n]|$)", header) and "-->" not in header, f"begin {CAPTIONS} with WEBVTT and an empty line")
    found = []
    for block in blocks:
        lines = block.split("\n")
        if re.match(r"(?:NOTE|STYLE|REGION)(?:[ \t]|$)", lines[0]):
            continue
        at = next((number for number, line in enumerate(lines[:2]) if "-->" in line), None)
        timing = TIMING.fullmatch(lines[at]) if at is not None else None
        must(timing, f"have times such as 00:01.000 --> 00:04.500 in {CAPTIONS}, above `{lines[0][:40]}`")
        if timing and at is not None:
            said = " ".join(re.sub(r"<[^>]*>", "", line) for line in lines[at + 1 :]).strip()
            must(said and "-->" not in said, f"have a text below {lines[at]} in {CAPTIONS}")
            found.append(Cue(timing[1], _seconds(timing[1]), _seconds(timing[5]), said))
    return found


def demo(repository: Repository, _scratch: Path) -> None:
    """A demo of at most two minutes is linked, and its captions can be read."""
    service = live_host(repository)
    links = [
        to
        for said, to in linked(Document(README, repository.text(README)).prose)
        if re.search(r"(?i)\bdemo\b", said) and not re.search(r"^#|\.vtt$", to)
        if VIDEO.search(to) or not host(to) or host(to) != service
    ]
    must(links, f"have a link with the word demo in {README}, which leads to a video and not to the live service")
    target = next(filter(VIDEO.search, links), links[0])
    if re.match(r"https?://", target):
        status, said = get(target, urllib.request.build_opener(), 20)
        must(status == 200, f"answer at {target}, the demo, with 200, not with {status or said}")
    else:
        content = repository.content(inside(target)) or b""
        video = (
            content[4:8] == b"ftyp"
            or content[:4] in (b"\x1aE\xdf\xa3", b"OggS")
            or content.startswith(b"version https://git-lfs")
        )
        must(video, f"have a video as {target}: MP4, WebM or Ogg")
    captions = cues(repository.text(CAPTIONS))
    must(len(captions) >= 8, f"have eight captions or more in {CAPTIONS}, not {len(captions)}")
    before = 0.0
    for cue in captions:
        must(cue.start < cue.end, f"end the caption of {cue.at} in {CAPTIONS} after it begins")
        must(cue.start >= before, f"begin the caption of {cue.at} in {CAPTIONS} after the one above has ended")
        speed = len(cue.text) / (cue.end - cue.start)
        must(
            speed <= A_SECOND,
            f"let captions be read: {speed:.0f} characters a second at {cue.at} in {CAPTIONS}, {A_SECOND} are allowed",
        )
        before = cue.end
    must(60 <= before <= 120, f"last from one to two minutes; the captions in {CAPTIONS} end at {before:.0f} seconds")
    count = len([word for cue in captions for word in words(cue.text)])
    must(count >= before / 2, f"say in {CAPTIONS} what is said in the demo; {count} words are few for {before:.0f} seconds")
    must(len({cue.text for cue in captions}) * 2 > len(captions), f"have captions in {CAPTIONS} that differ")


# --- All of them --------------------------------------------------------------------------------------------------------------------

LINES: dict[str, Callable[[Repository, Path], None]] = {
    "brief": brief,
    "journey": journey,
    "month": month,
    "run": run,
    "grasp": grasp,
    "reports": reports,
    "demo": demo,
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("repository", help="the folder of your repository, or its address")
    parser.add_argument("--only", nargs="+", choices=LINES, metavar="LINE", help=f"only these lines: {', '.join(LINES)}")
    chosen = parser.parse_args()
    original = str(Path(chosen.repository).resolve()) if Path(chosen.repository).exists() else chosen.repository
    if original.startswith("-"):
        parser.error("name a repository")
    broken = 0
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # your texts are not always those of the terminal
    with tempfile.TemporaryDirectory(prefix="capstone-", ignore_cleanup_errors=True) as scratch:
        try:
            repository = Repository(original, Path(scratch) / "clone")
        except Broken as fault:
            parser.error(str(fault))
        for name, check in LINES.items():
            if name not in (chosen.only or LINES):
                continue
            try:
                check(repository, Path(scratch))
            except Broken as fault:
                broken += 1
                print(f"FAIL {name}: {fault}", flush=True)
            else:
                print(f"ok   {name}", flush=True)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
