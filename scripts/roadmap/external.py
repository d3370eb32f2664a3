"""The world outside: whether the addresses that the site names still answer, and whether the versions its samples ran with live.

Both write a report that is one issue's whole text, and read the report before it: nothing else remembers. Run weekly, never on
the way of a pull request, because other people's servers decide.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import urllib.request
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from . import samples, source, technologies
from .document import read
from .history import NAME
from .outline import Named, Outline
from .pages import FENCE, read_pages
from .problem import Problem
from .technologies import Versions

ADDRESS = re.compile(r"\]\((https://[^)\s]+)\)|<(https://[^>\s]+)>")
"""An address in Markdown."""

PATIENCE = timedelta(days=7)
"""How long an address fails before it is called dead: servers have bad days."""

FRESH = timedelta(days=90)
"""A `checked` date younger than this stays, so that the data does not change every week."""

SILENT = (401, 403, 405, 406, 429)
"""Answers of hosts that turn programs away. They say nothing about the page."""

LINE = re.compile(r"^\| (?P<state>dead|failing) \| (?P<day>\d{4}-\d\d-\d\d) \| <(?P<url>[^>]+)> \|", re.MULTILINE)

LIVES = "https://endoflife.date/api/v1/products"
"""Who publishes until when versions are supported: https://endoflife.date/docs/api/v1/"""


class CannotAsk(Exception):
    """The world could not be asked; the message says why."""


class Answers(NamedTuple):
    """What the hosts said."""

    good: frozenset[str]
    bad: Mapping[str, str]
    """The reason by address. What is in neither said nothing: its host turns programs away."""


# --- Links --------------------------------------------------------------------------------------------------------------------


def addresses(docs: Path) -> dict[str, list[Problem]]:
    """Every address that the data and the pages name, with its places."""
    found: dict[str, list[Problem]] = {}
    for entry in _sources(docs / "roadmap.yml"):
        found.setdefault(entry.text("url"), []).append(entry.problem(entry.text("url"), "url"))
    listed = source.read_list(docs / technologies.FILE, technologies.Technologies)
    for number, technology in enumerate(listed.valid.technologies):
        if technology.versions:
            at = ("technologies", number, "versions", "source")
            url = technology.versions.source
            found.setdefault(url, []).append(listed.document.problem(at, url))
    pages, _ = read_pages(docs)
    for page in pages:
        for match in ADDRESS.finditer(FENCE.sub("", page.text)):
            url = match[1] or match[2]
            found.setdefault(url, []).append(page.problem(page.text.index(url), url))
    return found


def _sources(file: Path) -> list[Named]:
    """Every source of the data, in its order."""
    return [entry for topic in Outline.of(read(file, NAME)).topics for entry in topic.entries("sources")]


def ask(urls: Iterable[str], retries: int = 3) -> Answers:
    """Ask for each address, several times if need be. Raises CannotAsk if lychee does not run."""
    tool = shutil.which("lychee", path=str(Path(sys.executable).parent))
    if not tool:
        raise CannotAsk("lychee is missing; `python3 scripts/dev.py check` installs it")
    options = ("--format", "json", "--no-progress", "--verbose", "--timeout", "30", "--host-concurrency", "2")
    text = "\n\n".join(f"<{url}>" for url in urls)
    command = [tool, *options, "--max-retries", str(retries), "-"]
    ran = subprocess.run(command, input=text, capture_output=True, text=True, check=False)  # noqa: S603
    try:
        told: dict[str, Any] = json.loads(ran.stdout)
    except ValueError:
        raise CannotAsk(f"lychee said: {ran.stderr.strip()}") from None
    return _read(told)


def _read(told: Mapping[str, Any]) -> Answers:
    """What lychee's JSON says by address."""
    good: set[str] = set()
    bad: dict[str, str] = {}
    for name in ("success_map", "redirect_map", "error_map", "timeout_map"):
        for entry in (entry for entries in told.get(name, {}).values() for entry in entries):
            url, status = entry["url"], entry.get("status") or {}
            if name in {"success_map", "redirect_map"}:
                good.add(url)
            elif status.get("code") not in SILENT:
                bad[url] = str(status.get("code") or status.get("text") or "no answer")
    return Answers(frozenset(good), bad)


def links(found: Mapping[str, list[Problem]], answers: Answers, before: str, today: date) -> str:
    """The report on links, from the one before it: what fails now, since when, and where it stands."""
    since = {match["url"]: date.fromisoformat(match["day"]) for match in LINE.finditer(before)}
    rows: dict[str, list[str]] = {"dead": [], "failing": []}
    for url in sorted(answers.bad):
        day = since.get(url, today)
        state = "dead" if today - day >= PATIENCE else "failing"
        places = ", ".join(f"{problem.path}:{problem.line}" for problem in found[url])
        rows[state].append(f"| {state} | {day} | <{url}> | {answers.bad[url]} | {places} |")
    silent = len(found) - len(answers.good) - len(answers.bad)
    counts = f"{len(answers.good)} answer, {len(rows['dead'])} are dead, {len(rows['failing'])} fail since less than a week"
    lines = [
        f"{len(found)} addresses: {counts}, {silent} turn programs away.",
        "",
        "Dead is what failed in two runs that far apart. This text is written anew by each run, which reads it first.",
        "",
    ]
    if answers.bad:
        lines += [
            "| State | Since | Address | Answer | Places |",
            "| --- | --- | --- | --- | --- |",
            *rows["dead"],
            *rows["failing"],
            "",
        ]
    return "\n".join(lines)


def write_dates(file: Path, good: frozenset[str], today: date) -> int:
    """Date the sources that answered, where the date is missing or old; how many. Only those lines of the data change."""
    lines = file.read_text("utf-8").splitlines(keepends=True)
    written = 0
    for entry in reversed(_sources(file)):  # from the end, so that lines before keep their numbers
        checked = entry.data.get("checked")
        if entry.text("url") not in good or (checked and today - checked < FRESH):
            continue
        if checked:
            line = entry.document.line((*entry.at, "checked")) - 1
            lines[line] = lines[line].replace(checked.isoformat(), today.isoformat())
        else:
            line = entry.document.line((*entry.at, "cost")) - 1
            lines.insert(line + 1, re.sub(r"cost: .*", f"checked: {today}", lines[line]))
        written += 1
    file.write_text("".join(lines), "utf-8")
    return written


# --- Versions -----------------------------------------------------------------------------------------------------------------


def versions(docs: Path, today: date, lives: str = LIVES) -> str:
    """The report on versions: which that samples ran with are no longer supported, and what docs/technologies.yml has to say anew.
    Raises CannotAsk.
    """
    ran = samples.versions(docs)
    rows, stale = [], []
    for technology in technologies.load(docs):
        if not technology.versions or not technology.versions.followed:
            continue
        releases = _releases(f"{lives}/{technology.versions.followed}/")
        for tool in sorted(set(technology.names) & set(ran)):
            until = _release(releases, ran[tool]).get("eolFrom") or ""
            ended = bool(until) and date.fromisoformat(until) <= today
            rows.append((not ended, f"| {tool} | {ran[tool]} | {until or 'not said'} | {'**over**' if ended else 'supported'} |"))
        stale += [f"| {technology.name} | {told} |" for told in _stale(technology.versions, releases, today)]
    over = sum(not supported for supported, _ in rows)
    lines = [
        f"{over} of {len(rows)} versions that the samples ran with are past the end of their support.",
        f"{len(stale)} lines of docs/technologies.yml are not what {LIVES.partition('/api')[0]} says.",
        "",
        "A sample still shows what it shows; when CI's system moves to newer packages, `dev.py samples --update` writes the outputs anew.",
        "",
        "| Tool | Version | Supported until | |",
        "| --- | --- | --- | --- |",
        *(row for _, row in sorted(rows)),
        "",
    ]
    if stale:
        lines += ["| Technology | To mend in docs/technologies.yml |", "| --- | --- |", *stale, ""]
    return "\n".join(lines)


def _stale(listed: Versions, releases: Iterable[Mapping[str, Any]], today: date) -> Iterator[str]:
    """Where a list of versions differs from that of the releases: what is missing, over, or supported until another day."""
    ends = {str(release["name"]): str(release.get("eolFrom") or "") for release in releases}
    supported = {name for name, end in ends.items() if not end or end > today.isoformat()}
    lines = {line.name.split()[0]: line.until for line in listed.supported}
    for name, until in lines.items():
        end = ends.get(name, "")
        if name in ends and name not in supported:
            yield f"{name} is over since {end}"
        elif end and (not until or until.isoformat() != end):
            yield f"{name} is supported until {end}"
    newest = next((str(release["name"]) for release in releases), "")
    if lines and newest in supported and newest not in lines:
        yield f"{newest} is out"


def _releases(address: str) -> list[Mapping[str, Any]]:
    """The releases of a product, newest first."""
    try:
        with urllib.request.urlopen(address, timeout=30) as answer:  # noqa: S310 (ours)
            return list(json.load(answer)["result"]["releases"])
    except (OSError, ValueError, KeyError) as error:
        raise CannotAsk(f"{address} gave no list of releases ({error})") from None


def _release(releases: Iterable[Mapping[str, Any]], version: str) -> Mapping[str, Any]:
    """The release that a version belongs to; empty if it is not listed."""
    fitting = [release for release in releases if version == release["name"] or version.startswith(f"{release['name']}.")]
    longest: Mapping[str, Any] = max(fitting, key=lambda release: len(release["name"]), default={})
    return longest
