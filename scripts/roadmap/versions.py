"""Which version of the roadmap a sheet of paper shows, and what has changed since.

A version is a short hash over what is printed: the topics in their order with their depth, and the items with their evidence. Its history
is Git's: nobody keeps a list by hand. Where there is no Git, as in a downloaded archive, there is only the current version.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from . import source
from .document import parse
from .history import NAME
from .outline import Outline
from .problem import InvalidRoadmap

LENGTH = 6
"""Characters of a version: short enough to type from paper, long enough for thousands of versions."""

LIMIT = 150
"""How many commits are looked at. Reading one takes less than a tenth of a second, and this bounds what a build spends on it, once."""

ID = re.compile(r"[a-z]+-[1-9][0-9]{0,3}")


class Printed(NamedTuple):
    """What paper shows of an item."""

    topic: str
    text: str
    prove: str


class Snapshot(NamedTuple):
    """The roadmap as it was at one moment, as far as paper shows it."""

    version: str
    date: date | None
    """The day (UTC) it was committed first; None if it is not in Git."""
    items: dict[str, Printed]
    retired: dict[str, tuple[str, ...]]


class Change(NamedTuple):
    """What a version changed against the one before it. The oldest version known changed nothing."""

    version: str
    date: date | None
    added: tuple[str, ...]
    reworded: dict[str, Printed]
    """Items whose text or evidence is another now, as they were before."""
    moved: dict[str, str]
    """Items in another topic now, with the id of the topic they were in."""
    retired: dict[str, tuple[Printed, tuple[str, ...]]]
    """Items that are gone, as they were, and the ids they became."""

    def as_data(self) -> dict[str, object]:
        """The change as it stands in changes.json: ids only."""
        return {
            "version": self.version,
            "date": self.date.isoformat() if self.date else None,
            "added": list(self.added),
            "reworded": list(self.reworded),
            "moved": list(self.moved),
            "retired": {id: list(into) for id, (_, into) in self.retired.items()},
        }


def snapshot(outline: Outline, date: date | None = None) -> Snapshot:
    """What paper shows of a roadmap. The data may have faults: what has no proper id is left out."""
    topics = []
    items: dict[str, Printed] = {}
    for topic in outline.topics:
        listed = []
        for item in topic.entries("items"):
            if ID.fullmatch(item.id) and item.id not in items:
                # Most are the same in every version; then they are kept once.
                items[item.id] = Printed(*map(sys.intern, (topic.id, item.text("text"), item.text("prove"))))
                listed.append([item.id, item.text("text"), item.text("prove")])
        topics.append([topic.id, topic.text("tier"), listed])
    printed = json.dumps(topics, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    retired = {id: tuple(into for _, into in entry.texts("into")) for id, entry in outline.retired.items()}
    return Snapshot(hashlib.sha256(printed).hexdigest()[:LENGTH], date, items, retired)


def compare(before: Snapshot, after: Snapshot) -> Change:
    """What changed from one snapshot to the next."""
    kept = [id for id in after.items if id in before.items]
    return Change(
        after.version,
        after.date,
        tuple(id for id in after.items if id not in before.items),
        {id: before.items[id] for id in kept if before.items[id][1:] != after.items[id][1:]},
        {id: before.items[id].topic for id in kept if before.items[id].topic != after.items[id].topic},
        {id: (old, after.retired.get(id, ())) for id, old in before.items.items() if id not in after.items},
    )


def changes(root: Path = source.ROOT) -> tuple[Change, ...]:
    """Every version, newest first: the data as it stands, then those in Git, each told against the one before it."""
    stat = (root / NAME).stat()
    return _changes(root, (stat.st_mtime_ns, stat.st_size))


def current(root: Path = source.ROOT) -> Snapshot:
    """The data as it stands. Its date is the day it was committed first; what is not in Git has the day of SOURCE_DATE_EPOCH, or none.

    Every page asks for it, so it looks no further back in the history than it must.
    """
    stat = (root / NAME).stat()
    return _current(root, (stat.st_mtime_ns, stat.st_size))


@lru_cache(maxsize=4)
def _current(root: Path, stamp: tuple[int, int]) -> Snapshot:  # noqa: ARG001 (the stamp is for the cache)
    now = snapshot(source.examine_file(root / NAME).outline)
    for commit, day in _commits(root):
        if past := _at(root, commit, day):
            if past.version != now.version:
                break
            now = now._replace(date=past.date)
    if not now.date and (epoch := os.environ.get("SOURCE_DATE_EPOCH", "")).isdigit():
        now = now._replace(date=datetime.fromtimestamp(int(epoch), UTC).date())
    return now


@lru_cache(maxsize=4)
def _changes(root: Path, stamp: tuple[int, int]) -> tuple[Change, ...]:
    kept = [_current(root, stamp)]
    for commit, day in _commits(root):
        if past := _at(root, commit, day):
            at = next((place for place, other in enumerate(kept) if other.version == past.version), None)
            if at is None:
                kept.append(past)
            elif at == len(kept) - 1:  # a commit that changed nothing on paper: the version is as old as the older one
                kept[at] = kept[at]._replace(date=past.date)
    return (*(compare(before, after) for after, before in pairwise(kept)), compare(kept[-1], kept[-1]))


def _commits(root: Path) -> Iterator[tuple[str, date]]:
    """The commits that changed the data, newest first, each with its day; none where there is no Git."""
    try:
        log = _git(root, "log", "--first-parent", f"--max-count={LIMIT}", "--format=%H %ct", "--", NAME)
    except OSError:
        return
    for line in log.decode().splitlines():
        commit, _, seconds = line.partition(" ")
        yield commit, datetime.fromtimestamp(int(seconds), UTC).date()


@lru_cache(maxsize=LIMIT)
def _at(root: Path, commit: str, day: date) -> Snapshot | None:
    """The roadmap at a commit, as far as it can be read; None for what is not YAML, from which nobody printed."""
    try:
        return snapshot(Outline.of(parse(_git(root, "show", f"{commit}:./{NAME}"), NAME)), day)
    except InvalidRoadmap:
        return None


def _git(root: Path, *arguments: str) -> bytes:
    """What Git prints; nothing if it fails, as it does outside a repository."""
    return subprocess.run(["git", *arguments], cwd=root, capture_output=True, check=False).stdout  # noqa: S603, S607
