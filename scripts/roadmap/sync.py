"""Writes what is derived from the data into the files that need it: navigation, schema, page titles.

Only the derived lines are replaced; everything around them stays as its authors wrote it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from .document import quoted
from .links import CHANGES, PRINTING, checklist_path, stage_path, topic_path
from .model import START, Roadmap
from .pages import TITLE, expected
from .problem import InvalidRoadmap, Problem

BEGIN = "  # Written by `dev.py check --fix` from docs/roadmap.yml, down to the next mark."
END = "  # End of what is written by `dev.py check --fix`."


def navigation(roadmap: Roadmap) -> str:
    """The lines between the two marks in mkdocs.yml. Pages carry their own titles, so only sections are named."""
    opening = next(stage for stage in roadmap.stages if stage.id == START)
    lines = [f"  - {quoted(opening.title)}:"]
    lines += [f"      - {topic_path(opening.id, topic.id)}" for topic in opening.topics]
    lines += ["  - Stages:"]
    for stage in roadmap.numbered:
        title = f"{roadmap.number(stage)}. {stage.title}"
        lines += [f"      - {quoted(title)}:", f"          - {stage_path(stage.id)}"]
        lines += [f"          - {topic_path(stage.id, topic.id)}" for topic in stage.topics]
    lines += ["  - Checklists:", "      - checklists/index.md"]
    lines += [f"      - {checklist_path(stage.id)}" for stage in roadmap.numbered]
    lines += [f"      - {PRINTING}", f"      - {CHANGES}"]
    return "\n".join(lines)


def schema() -> str:
    """The JSON Schema of the data file, for editors."""
    schema = Roadmap.model_json_schema()
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def derived(roadmap: Roadmap, root: Path) -> Iterator[tuple[Path, str]]:
    """Every file that holds something derived, with the text it must have."""
    settings = root / "mkdocs.yml"
    text = settings.read_text("utf-8")
    if text.count(BEGIN) != 1 or text.count(END) != 1 or text.index(BEGIN) > text.index(END):
        raise InvalidRoadmap([Problem("mkdocs.yml", 1, f"must have the lines `{BEGIN.strip()}` and `{END.strip()}`")])
    before, rest = text.split(BEGIN)
    yield settings, f"{before}{BEGIN}\n{navigation(roadmap)}\n{END}{rest.split(END)[1]}"
    yield root / "docs" / "roadmap.schema.json", schema()
    for path, page in expected(roadmap.skeleton).items():
        file = root / "docs" / path
        if page.title and file.is_file() and (found := TITLE.match(text := file.read_text("utf-8"))):
            yield file, text[: found.start(1)] + page.title + text[found.end(1) :]


def stale(roadmap: Roadmap, root: Path) -> list[tuple[Path, str]]:
    """The files whose derived lines are out of date, with the text they must have."""
    return [(file, text) for file, text in derived(roadmap, root) if not file.is_file() or file.read_text("utf-8") != text]


def write(roadmap: Roadmap, root: Path) -> list[str]:
    """Bring the derived lines up to date; the names of the files that changed."""
    changed = stale(roadmap, root)
    for file, text in changed:
        file.write_text(text, "utf-8")
    return [file.relative_to(root).as_posix() for file, _ in changed]
