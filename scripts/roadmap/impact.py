"""What a change touches: the report that a reviewer reads first, as Markdown.

It is computed, not guessed from file names: every page's macros are expanded with the data before and after, and compared.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

from . import exports, history, paper, plain, source, versions
from .document import read
from .macros import MACROS, Call
from .model import Roadmap, Stage
from .outline import Outline
from .pages import CALL, values_of
from .problem import InvalidRoadmap, Problem
from .samples import FOLDER
from .versions import Change
from .views import hours_range

DOCS = "docs/"
EVERY_PAGE = ("overrides/", "scripts/roadmap/templates/", "mkdocs.yml")
"""What every page is made with; a change there can touch any of them."""


@dataclass(frozen=True)
class Side:
    """The repository before or after the change, as far as the site is made from it."""

    roadmap: Roadmap
    outline: Outline
    pages: dict[str, str]
    """The Markdown of every page by its path below docs/."""

    def expanded(self, path: str) -> str | None:
        """A page with what its macros print in place of their calls; None if there is no such page."""
        if path not in self.pages:
            return None
        call = Call({"page": SimpleNamespace(path=path, meta={})}, self.roadmap)
        return CALL.sub(lambda found: self._printed(call, *found.groups()), self.pages[path])

    def _printed(self, call: Call, name: str, arguments: str) -> str:
        """What a macro prints; the call itself where it cannot be printed, as for what is read from files of the other side."""
        values = values_of(arguments)
        if name not in MACROS or values is None or name in {"diagram", "sample", "samples", "output", "template"}:
            return f"{name}({arguments})"
        try:
            return MACROS[name](call, *values)
        except (KeyError, ValueError, TypeError):
            return f"{name}({arguments})"


def report(revision: str, root: Path = source.ROOT) -> str:
    """What the working tree changes against a Git revision. Raises InvalidRoadmap if the data of either is wrong."""
    changed = _changed_files(root, revision)
    before, after = _before(root, revision), _after(root)
    change = versions.compare(versions.snapshot(before.outline), versions.snapshot(after.outline))
    parts = [
        _items(change, before, after),
        _ticks(sorted(set(history.check(before.outline, after.outline))), change),
        _hours(before.roadmap, after.roadmap),
        _pages(before, after, changed),
        _files(before, after),
        _everywhere(changed),
    ]
    lines = [line for part in parts for line in part]
    return "\n".join(["# What this change touches", "", *(lines or ["Nothing that a reader sees.", ""])])


def _changed_files(root: Path, revision: str) -> list[str]:
    """Files that differ from the revision, and new ones that Git does not know yet."""
    listed = _git(root, "diff", "--name-only", "-z", revision, "--") + _git(
        root, "ls-files", "--others", "--exclude-standard", "-z"
    )
    return sorted(filter(None, listed.decode().split("\0")))


def _git(root: Path, *arguments: str) -> bytes:
    ran = subprocess.run(["git", *arguments], cwd=root, capture_output=True, check=False)  # noqa: S603, S607
    if ran.returncode:
        reason = ran.stderr.decode(errors="replace").strip().removeprefix("fatal: ").splitlines()[0]
        raise InvalidRoadmap([Problem(history.NAME, 1, f"must be comparable with the Git revision ({reason})")])
    return ran.stdout


def _before(root: Path, revision: str) -> Side:
    examined = source.examine(history.document_at(revision, root))
    names = _git(root, "ls-tree", "-r", "-z", "--name-only", revision, DOCS).decode().split("\0")
    pages = {
        name.removeprefix(DOCS): _git(root, "show", f"{revision}:{name}").decode("utf-8", "replace")
        for name in names
        if name.endswith(".md") and FOLDER not in name.split("/")
    }
    return Side(examined.valid, examined.outline, pages)


def _after(root: Path) -> Side:
    examined = source.examine(read(root / history.NAME, history.NAME))
    files = (file for file in (root / DOCS).rglob("*.md") if file.parent.name != FOLDER)
    pages = {file.relative_to(root / DOCS).as_posix(): file.read_text("utf-8") for file in files}
    return Side(examined.valid, examined.outline, pages)


def _items(change: Change, before: Side, after: Side) -> Iterator[str]:
    rows = [(id, "added", after.roadmap.item(id).text) for id in change.added]
    for id, old in change.reworded.items():
        now = after.roadmap.item(id)
        what = (
            ("reworded", f"{old.text} → {now.text}") if old.text != now.text else ("other evidence", f"{old.prove} → {now.prove}")
        )
        rows.append((id, *what))
    for id, topic in change.moved.items():
        rows.append((id, "moved", f"from {topic} to {after.roadmap.topic_of(after.roadmap.item(id)).id}"))
    for id, (old, into) in change.retired.items():
        rows.append((id, "retired", f"{old.text} → {', '.join(map(str.upper, into)) or 'nothing'}"))
    if rows:
        yield from ("## Items", "", "| Item | What | |", "| --- | --- | --- |")
        yield from (f"| {id.upper()} | {what} | {_cell(text)} |" for id, what, text in rows)
        yield ""
    if before.roadmap != after.roadmap and not rows:
        yield from ("## Items", "", "No item is added, reworded, moved or retired.", "")


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _ticks(lost: list[Problem], change: Change) -> Iterator[str]:
    followed = {id: into for id, (_, into) in change.retired.items()}
    if not (lost or change.reworded or change.moved or followed):
        return
    yield from ("## Readers' ticks", "")
    if lost:
        yield "**Ticks would be lost.** `dev.py check --base` refuses this:"
        yield ""
        yield from (f"- {problem}" for problem in lost)
    if kept := len({*change.reworded, *change.moved}):
        yield f"- {kept} reworded or moved: ticks stay. If a text asks for more than it did, retire the item instead."
    for id, into in followed.items():
        match into:
            case ():
                yield f"- {id.upper()}: ticks are kept and no longer count."
            case (one,):
                yield f"- {id.upper()}: ticks count for {one.upper()}."
            case several:
                yield f"- {id.upper()}: {', '.join(map(str.upper, several))} ask their readers to check again."
    yield ""


def _hours(before: Roadmap, after: Roadmap) -> Iterator[str]:
    def totals(roadmap: Roadmap) -> dict[str, tuple[str, str]]:
        groups: dict[str, tuple[Stage, ...]] = {stage.title: (stage,) for stage in roadmap.numbered}
        groups["The whole roadmap"] = roadmap.numbered
        found = {name: roadmap.total(stages) for name, stages in groups.items()}
        return {name: (f"{total.core_hours}", f"{total.hours} ({hours_range(total.hours)})") for name, total in found.items()}

    old, new = totals(before), totals(after)
    rows = [name for name in {**old, **new} if old.get(name) != new.get(name)]
    if rows:
        yield from ("## Hours", "", "| | Core | Everything |", "| --- | --- | --- |")
        for name in rows:
            was, now = old.get(name, ("–", "–")), new.get(name, ("–", "–"))
            cells = (f"{a} → {b}" if a != b else a for a, b in zip(was, now, strict=True))
            yield f"| {name} | {' | '.join(cells)} |"
        yield ""


def _pages(before: Side, after: Side, changed: list[str]) -> Iterator[str]:
    rows = []
    for path in sorted({*before.pages, *after.pages}):
        beside = _beside(path, after.pages.get(path, ""), changed)
        if path not in before.pages or path not in after.pages:
            rows.append((path, "new" if path in after.pages else "gone"))
        elif before.pages[path] != after.pages[path]:
            rows.append((path, "its text"))
        elif before.expanded(path) != after.expanded(path):
            rows.append((path, "what the data puts there"))
        elif beside:
            rows.append((path, ", ".join(beside)))
    for title, wanted in (("Pages", False), ("Checklists and sheets", True)):
        if group := [(path, why) for path, why in rows if path.startswith("checklists/") == wanted]:
            yield from (f"## {title}", "")
            yield from (f"- `/{paper.address(path, '')}`: {why}" for path, why in group)
            yield ""


def _beside(path: str, text: str, changed: list[str]) -> list[str]:
    """Changed samples, diagrams and templates that a page shows."""
    folder = path.rpartition("/")[0]
    found = []
    for name in changed:
        place, _, file = name.removeprefix(DOCS).rpartition("/")
        stem = file.removesuffix(".out").split(".")[0]
        if place in {f"{folder}/{name}" for name in (FOLDER, "diagrams", "templates")} and f'"{stem}' in text:
            found.append(f"{place.rpartition('/')[2]}/{file}")
    return found


def _files(before: Side, after: Side) -> Iterator[str]:
    old, new = before.roadmap, after.roadmap
    made = []
    if exports.whole(old, "", None) != exports.whole(new, "", None):
        made.append("roadmap.json")
    for stage in new.stages:
        same = [other for other in old.stages if other.id == stage.id]
        if exports.task_list(old, same) != exports.task_list(new, [stage]):
            made += [f"checklists/{stage.id}.md, .csv and its PDFs", f"checklists/{paper.WHOLE}.md, .csv and its PDFs"]
    if plain.index(old, "") != plain.index(new, ""):
        made.append("llms.txt")
    was, now = versions.snapshot(before.outline).version, versions.snapshot(after.outline).version
    if was != now:
        made += [f"changes.json and changes.atom: a new version, {was} → {now}"]
    if made:
        yield from ("## Files for programs and for paper", "")
        yield from (f"- {line}" for line in dict.fromkeys(made))
        yield ""


def _everywhere(changed: list[str]) -> Iterator[str]:
    if shared := [name for name in changed if name.startswith(EVERY_PAGE)]:
        yield from (
            "## Every page",
            "",
            "These are what every page is made with. Look at screenshots, and at a printed sheet:",
            "",
        )
        yield from (f"- `{name}`" for name in shared)
        yield ""
