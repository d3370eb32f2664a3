"""Adds topics and items to the data file by splicing lines, so that comments and everything else stay as they are."""

from __future__ import annotations

from pathlib import Path

from . import source, sync
from .document import parse, quoted
from .history import NAME
from .links import topic_path
from .model import Roadmap
from .outline import Named, Outline
from .problem import InvalidRoadmap, Problem
from .rules import UNWRITTEN

TOPIC = """\
      - id: {id}
        title: {title}
        summary: "‹The answer in one or two sentences: what it is›."
        why: "‹One short sentence: why to care›."
        tier: core
        hours: 8
        technologies: []
        items:
          - id: {item}
            text: I can ‹do something that another person can watch›.
            prove: "‹The evidence: a command and what it shows, a test that passes, a file›."
        sources:
          - title: "‹What it is called›"
            url: https://example.com/
            kind: docs
            why: "‹why to read this one, or which part›"
            cost: free
"""

PAGE = """\
# {title}

<!--{{ topic_intro() }}-->

## Why it matters {{ #why-it-matters }}

‹What goes wrong without it, in 80 to 200 words›.

## Checklist {{ #checklist }}

<!--{{ checklist() }}-->

## Sources {{ #sources }}

<!--{{ sources() }}-->
"""


def new_item(root: Path, topic_id: str, text: str, prove: str | None) -> list[str]:
    """Add an item at the end of a topic. Says what was done; raises InvalidRoadmap, and writes nothing, if it would break a rule."""
    content, outline = _current(root)
    topic = _find(outline.topics, topic_id, "topic")
    id = _next_id(outline, outline.stage_of[topic_id])
    lines = f"          - id: {id}\n            text: {quoted(text)}\n"
    lines += f"            prove: {quoted(prove)}\n" if prove else ""
    _write(root, _insert(content, list(topic.entries("items"))[-1], lines))
    return [f"added {id} to {topic_id} in {NAME}"]


def new_topic(root: Path, stage_id: str, id: str, title: str) -> list[str]:
    """Add a topic at the end of a stage, with its page and its line of the navigation. Entry and page hold marked gaps, which the check names until they are filled."""
    content, outline = _current(root)
    stage = _find(outline.stages, stage_id, "stage")
    lines = TOPIC.format(id=quoted(id), title=quoted(title), item=_next_id(outline, stage))
    roadmap = _write(root, _insert(content, list(stage.entries("topics"))[-1], lines))
    page = root / "docs" / topic_path(stage_id, id)
    name = page.relative_to(root).as_posix()
    said = [f"added {id} to {stage_id} in {NAME}"]
    if page.exists():
        said.append(f"{name} was there already")
    else:
        page.write_text(PAGE.format(title=title), "utf-8")
        said.append(f"wrote {name}")
    said += [f"wrote {changed}" for changed in sync.write(roadmap, root)]
    return [*said, "Now replace every ‹…›; `dev.py check` names those that are left."]


def _current(root: Path) -> tuple[str, Outline]:
    content = (root / NAME).read_bytes()
    return content.decode("utf-8"), _judge(content).outline


def _write(root: Path, content: str) -> Roadmap:
    judged = _judge(content.encode("utf-8"))
    (root / NAME).write_bytes(content.encode("utf-8"))
    return judged.valid


def _judge(content: bytes) -> source.Examined:
    """This content, examined. Raises InvalidRoadmap for every fault but gaps that wait to be filled."""
    examined = source.examine(parse(content, NAME))
    problems = tuple(problem for problem in examined.problems if not problem.message.endswith(UNWRITTEN))
    if problems or examined.roadmap is None:
        raise InvalidRoadmap(problems)
    return examined._replace(problems=())


def _find(named: tuple[Named, ...], id: str, what: str) -> Named:
    for one in named:
        if one.id == id:
            return one
    raise InvalidRoadmap([Problem(NAME, 1, f"must have a {what} `{id}`; it has {', '.join(one.id for one in named)}")])


def _next_id(outline: Outline, stage: Named) -> str:
    code = stage.text("code").lower()
    used = [id for id in (*outline.topic_of, *outline.retired) if id.rpartition("-")[0] == code]
    return f"{code}-{max((int(id.rpartition('-')[2]) for id in used), default=0) + 1}"


def _insert(content: str, last: Named, lines: str) -> str:
    """The content with lines after the last entry of a list: before the first line that is not deeper than its dash."""
    old = content.splitlines(keepends=True)
    start = last.document.line(last.at) - 1
    depth = len(old[start]) - len(old[start].lstrip())
    end = start + 1
    while end < len(old) and (not old[end].strip() or len(old[end]) - len(old[end].lstrip()) > depth):
        end += 1
    while not old[end - 1].strip():
        end -= 1
    if not old[end - 1].endswith("\n"):
        old[end - 1] += "\n"
    return "".join([*old[:end], lines.replace("\n", "\r\n" if "\r\n" in content else "\n"), *old[end:]])
