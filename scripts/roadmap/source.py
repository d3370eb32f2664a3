"""Loads the data file: read, check the shape, check the rules, and hand out one frozen Roadmap."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar, cast

from pydantic import BaseModel

from . import rules, shape
from .document import Document, read
from .model import Roadmap
from .outline import Outline
from .problem import InvalidRoadmap, Problem

List = TypeVar("List", bound=BaseModel)
Result = TypeVar("Result")
Stamp = tuple[int, int]
"""When a file was changed, in nanoseconds, and how long it is, in bytes."""

ROOT = Path(__file__).resolve().parents[2]
"""The repository. Found from this file, because builders disagree about what `docs_dir` is relative to."""

DOCS = ROOT / "docs"
DATA = DOCS / "roadmap.yml"


class Examined(NamedTuple):
    """A document, examined: the roadmap if its shape allows one, what names what, and every fault."""

    roadmap: Roadmap | None
    outline: Outline
    problems: tuple[Problem, ...]

    @property
    def valid(self) -> Roadmap:
        """The roadmap. Raises InvalidRoadmap with every fault if there is one."""
        if self.problems or self.roadmap is None:
            raise InvalidRoadmap(self.problems)
        return self.roadmap


class Listed(NamedTuple, Generic[List]):
    """A data file beside the roadmap's, read: its typed content if its shape allows it, and the faults of its shape."""

    content: List | None
    document: Document
    problems: tuple[Problem, ...]

    @property
    def valid(self) -> List:
        """The content. Raises InvalidRoadmap with every fault of the shape if there is one."""
        if self.problems or self.content is None:
            raise InvalidRoadmap(self.problems)
        return self.content


_kept: dict[tuple[object, ...], tuple[Stamp, object]] = {}


def until_changed(file: Path, key: tuple[object, ...], make: Callable[[], Result]) -> Result:
    """What `make` makes of a file; made again when the file changes, because Zensical asks once per page, MkDocs once per build."""
    try:
        stat = file.stat()
    except OSError:
        return make()  # which says why it is not readable
    stamp = (stat.st_mtime_ns, stat.st_size)
    if _kept.get((file, *key), (None,))[0] != stamp:
        _kept[file, *key] = (stamp, make())
    return cast(Result, _kept[file, *key][1])


def read_list(file: Path, model: type[List]) -> Listed[List]:
    """Read a data file beside the roadmap's; kept until it changes. Raises InvalidRoadmap if it is not readable YAML at all."""

    def listed() -> Listed[List]:
        document = read(file, name_of(file))
        content, problems = shape.validate(document, model)
        return Listed(content, document, (*document.problems, *problems))

    return until_changed(file, (model,), listed)


def load(file: Path = DATA) -> Roadmap:
    """The roadmap in this file. Raises InvalidRoadmap with every fault."""
    return examine_file(file).valid


def examine_file(file: Path = DATA) -> Examined:
    """Examine a file; kept until it changes. Raises InvalidRoadmap if it is not readable YAML at all."""
    return until_changed(file, (), lambda: examine(read(file, name_of(file))))


def examine(document: Document) -> Examined:
    """Check the shape of a document and every rule."""
    roadmap, problems = shape.validate(document, Roadmap)
    outline = Outline.of(document)
    return Examined(roadmap, outline, (*document.problems, *problems, *rules.check(outline)))


def name_of(file: Path) -> str:
    """What messages call a file: `docs/roadmap.yml`, whichever copy of the project it is in."""
    return f"{file.parent.name}/{file.name}" if file.parent.name == DOCS.name else file.name
