"""Loads the data file: read, check the shape, check the rules, and hand out one frozen Roadmap."""

from __future__ import annotations

from pathlib import Path

from . import rules, shape
from .document import Document, read
from .model import Roadmap
from .outline import Outline
from .problem import InvalidRoadmap, Problem

ROOT = Path(__file__).resolve().parents[2]
"""The repository. Found from this file, because builders disagree about what `docs_dir` is relative to."""

DOCS = ROOT / "docs"
DATA = DOCS / "roadmap.yml"

_loaded: dict[Path, tuple[tuple[int, int], Roadmap]] = {}


def load(file: Path = DATA) -> Roadmap:
    """The roadmap in this file. Raises InvalidRoadmap with every fault.

    Kept until the file changes: Zensical asks once per page, MkDocs once per build.
    """
    try:
        stat = file.stat()
    except OSError:
        return checked(read(file, name_of(file)))  # says why it is not readable
    stamp = (stat.st_mtime_ns, stat.st_size)
    if file not in _loaded or _loaded[file][0] != stamp:
        _loaded[file] = (stamp, checked(read(file, name_of(file))))
    return _loaded[file][1]


def checked(document: Document) -> Roadmap:
    """The roadmap in this document. Raises InvalidRoadmap with every fault of its shape and of the rules."""
    roadmap, problems = examine(document)
    if problems or roadmap is None:
        raise InvalidRoadmap(problems)
    return roadmap


def examine(document: Document) -> tuple[Roadmap | None, list[Problem]]:
    """The roadmap if its shape allows one, and every fault of its shape and of the rules."""
    roadmap, problems = shape.validate(document)
    return roadmap, [*document.problems, *problems, *rules.check(Outline.of(document))]


def name_of(file: Path) -> str:
    """What messages call a file: `docs/roadmap.yml`, whichever copy of the project it is in."""
    return f"{file.parent.name}/{file.name}" if file.parent.name == DOCS.name else file.name
