"""Compares the data with an earlier revision, so that no edit loses a reader's tick.

Ticks are stored under item ids. An edit may reword, reorder, move, add and retire items; what it may not do is let an id vanish,
come back, or change its meaning.
"""

from __future__ import annotations

import subprocess
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from . import source
from .document import Document, parse, read
from .outline import Outline
from .problem import InvalidRoadmap, Problem

NAME = "docs/roadmap.yml"


def compare(revision: str, root: Path = source.ROOT) -> list[Problem]:
    """The faults of the data against a Git revision. Raises InvalidRoadmap if there is no such revision or data."""
    before = Outline.of(document_at(revision, root))
    return sorted(set(check(before, Outline.of(read(root / NAME, NAME)))))


def document_at(revision: str, root: Path) -> Document:
    """The data as it was at a Git revision. Raises InvalidRoadmap if there is no such revision or data."""
    if revision.startswith("-"):
        raise InvalidRoadmap([Problem(NAME, 1, f"{revision} must be a Git revision")])
    shown = subprocess.run(  # noqa: S603
        ["git", "show", f"{revision}:{NAME}"],  # noqa: S607
        cwd=root,
        capture_output=True,
        check=False,
    )
    if shown.returncode:
        reason = shown.stderr.decode(errors="replace").strip().removeprefix("fatal: ")
        raise InvalidRoadmap([Problem(NAME, 1, f"must exist in the Git revision {revision} ({reason})")])
    return parse(shown.stdout, f"{NAME} at {revision}")


def check(before: Outline, after: Outline) -> Iterator[Problem]:
    """Every fault of an edit that turned one outline into the other."""
    yield from ids_never_vanish(before, after)
    yield from retired_entries_stay(before, after)
    yield from items_keep_their_ids(before, after)
    yield from new_ids_are_new(before, after)


def ids_never_vanish(before: Outline, after: Outline) -> Iterator[Problem]:
    """An item's id that is gone is listed under `retired`."""
    topics = {topic.id: topic for topic in after.topics}
    for item in before.items:
        if item.id and item.id not in after.topic_of and item.id not in after.retired:
            message = (
                f"`{item.id}` is gone and must be listed under `retired`, with what it became, so that its ticks are not lost"
            )
            topic = topics.get(before.topic_of[item.id].id)
            yield topic.problem(message, "items") if topic else after.document.problem((), message)


def retired_entries_stay(before: Outline, after: Outline) -> Iterator[Problem]:
    """An entry under `retired` stays as it is for ever. What its targets become is told by their own entries."""
    for id, entry in before.retired.items():
        if id not in after.retired:
            yield after.document.problem(("retired",), f"`{id}` must stay under `retired`")
        elif after.retired[id].data.get("into") != entry.data.get("into"):
            into = ", ".join(text for _, text in entry.texts("into"))
            yield after.retired[id].problem(f"`into` must stay [{into}]; retire those items in their turn instead", "into")


def items_keep_their_ids(before: Outline, after: Outline) -> Iterator[Problem]:
    """A text that moves takes its id along: ids are not swapped, shifted or given out anew."""
    now = {item.id: item for item in after.items}
    holders = defaultdict(list)
    for item in after.items:
        holders[item.text("text")].append(item)
    for item in before.items:
        renamed = item.id not in now and item.id not in after.retired
        if renamed or (item.id in now and now[item.id].text("text") != item.text("text")):
            for other in holders[item.text("text")]:
                yield other.problem(
                    f"`{other.id}` must be `{item.id}`: that is the id this text had, and ticks are stored under it"
                )


def new_ids_are_new(before: Outline, after: Outline) -> Iterator[Problem]:
    """A new item takes a number that its stage never used."""
    known = {item.id for item in before.items} | set(before.retired)
    highest: dict[str, int] = defaultdict(int)
    for id in known:
        code, number = _parts(id)
        highest[code] = max(highest[code], number)
    for item in after.items:
        code, number = _parts(item.id)
        if item.id not in known and 0 < number <= highest[code]:
            yield item.problem(f"`{item.id}` must have a number after {highest[code]}, the last one its stage has used")


def _parts(id: str) -> tuple[str, int]:
    code, _, number = id.rpartition("-")
    return code, int(number) if number.isascii() and number.isdigit() else 0
