"""Reads YAML into plain values and remembers the line of each.

PyYAML's own loaders read `no` as false, `1.10` as 1.1, `12:30` as 750, keep the last of two equal keys without a word, and
expand aliases until memory ends. This reader takes the parser's events instead, so that every such case becomes a fault with a line.
"""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

import yaml

from .problem import InvalidRoadmap, Problem

MAX_BYTES = 10_000_000
"""Twenty times the size of the whole roadmap. A larger file is a mistake, and refusing it keeps every run short."""

MAX_DEPTH = 20
"""Deeper than anything in the data file; a bound keeps hostile nesting from exhausting the stack."""

Path_ = tuple[str | int, ...]
"""Where a value stands: keys of mappings and positions in lists, such as ("stages", 0, "title")."""

UNQUOTED = float("nan")
"""Stands for a plain value that YAML readers disagree about (`1.10`, `012`, `12:30`, `2026-13-45`). No field accepts it."""


HINTS = {
    "mapping values are not allowed": "; a text with a colon and a blank stands in quotes",
    "found a tab character": "; lines are indented by blanks, not by tabs",
    "could not find expected ':'": "; a key is followed by a colon and a blank",
    "expected <block end>": "; lines of one list or entry start in the same column",
}
"""How to mend the usual mistakes, by how the YAML reader's words about them begin."""


class Document(NamedTuple):
    """Plain values, the line of each, and the faults found while reading."""

    path: str
    data: Any
    lines: dict[Path_, int]
    problems: tuple[Problem, ...]

    def line(self, at: Path_) -> int:
        """The line of a value, or of the closest thing around it that exists."""
        while at not in self.lines:
            at = at[:-1]
        return self.lines[at]

    def problem(self, at: Path_, message: str) -> Problem:
        return Problem(self.path, self.line(at), message)


def read(file: Path, name: str) -> Document:
    """Read a file; `name` is what it is called in messages. Raises InvalidRoadmap if it is not readable YAML at all."""
    try:
        size = file.stat().st_size
        if size > MAX_BYTES:
            _refuse(name, 1, f"must be at most {MAX_BYTES:,} bytes (it has {size:,})")
        content = file.read_bytes()
    except OSError as error:
        _refuse(name, 1, f"must be a readable file ({error.strerror or error})")
    return parse(content, name)


def parse(content: bytes, name: str) -> Document:
    """Parse the content of a file; see `read`."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        _refuse(name, line, f"must be UTF-8 text (byte {error.start} is {content[error.start]:#04x})")
    try:
        return _Builder(text, name).document()
    except yaml.reader.ReaderError as error:
        line = content.count(b"\n", 0, int(error.position)) + 1
        _refuse(name, line, f"must not contain the control character U+{int(error.character):04X}")
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        problem = error.problem or error.context or ""
        hint = next((hint for start, hint in HINTS.items() if problem.startswith(start)), "")
        _refuse(name, mark.line + 1 if mark else 1, f"must be valid YAML ({problem}){hint}")
    except yaml.YAMLError as error:
        _refuse(name, 1, f"must be valid YAML ({' '.join(str(error).split())})")


def _refuse(name: str, line: int, message: str) -> NoReturn:
    raise InvalidRoadmap([Problem(name, line, message)]) from None


def quoted(text: str) -> str:
    """A text as it is written in YAML: plain, or between quotes where it would be read as something else."""
    try:
        if yaml.safe_load(f"key: {text}") == {"key": text}:
            return text
    except yaml.YAMLError:
        pass
    return json.dumps(text, ensure_ascii=False)


class _Builder:
    """Builds plain values from the parser's events, one event at a time."""

    def __init__(self, text: str, name: str) -> None:
        loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the C parser where PyYAML was built with it
        self.next = loader(text).get_event
        self.resolver = yaml.resolver.Resolver()
        self.name = name
        self.lines: dict[Path_, int] = {(): 1}
        self.problems: list[Problem] = []

    def document(self) -> Document:
        self.next()  # the stream starts
        event = self.next()
        data = None
        if isinstance(event, yaml.DocumentStartEvent):
            data = self.value(self.next(), ())
            self.next()  # the document ends
            event = self.next()
            if not isinstance(event, yaml.StreamEndEvent):
                self.fault(event, "must hold one YAML document, not several")
        if not isinstance(data, dict):
            self.problems.insert(0, Problem(self.name, 1, "must be a mapping of keys to values"))
        return Document(self.name, data, self.lines, tuple(self.problems))

    def fault(self, event: Any, message: str) -> None:
        self.problems.append(Problem(self.name, event.start_mark.line + 1, message))

    def value(self, event: Any, at: Path_) -> Any:
        self.lines.setdefault(at, event.start_mark.line + 1)
        if len(at) > MAX_DEPTH:
            _refuse(self.name, event.start_mark.line + 1, f"must not nest deeper than {MAX_DEPTH} levels")
        if isinstance(event, yaml.AliasEvent):
            self.fault(event, f"must not use the alias *{event.anchor}; write the value out")
            return None
        if event.anchor:
            self.fault(event, f"must not use the anchor &{event.anchor}")
        if event.tag:
            self.fault(event, f"must not use the YAML tag {event.tag}")
        if isinstance(event, yaml.ScalarEvent):
            return self.scalar(event)
        return self.mapping(at) if isinstance(event, yaml.MappingStartEvent) else self.sequence(at)

    def sequence(self, at: Path_) -> list[Any]:
        values: list[Any] = []
        while not isinstance(event := self.next(), yaml.SequenceEndEvent):
            values.append(self.value(event, (*at, len(values))))
        return values

    def mapping(self, at: Path_) -> dict[str, Any]:
        values: dict[str, Any] = {}
        while not isinstance(event := self.next(), yaml.MappingEndEvent):
            key = self.value(event, (*at, f"key at line {event.start_mark.line + 1}"))
            if not isinstance(key, str):
                self.fault(event, "must have a word as its key")
                self.value(self.next(), (*at, ""))
            elif key in values:
                self.fault(event, f"must give `{key}` once (first on line {self.lines[(*at, key)]})")
                self.value(self.next(), (*at, ""))
            else:
                self.lines[(*at, key)] = event.start_mark.line + 1
                values[key] = self.value(self.next(), (*at, key))
        return values

    def scalar(self, event: yaml.ScalarEvent) -> Any:
        text = str(event.value)
        tag: str = self.resolver.resolve(yaml.ScalarNode, text, event.implicit)  # type: ignore[no-untyped-call]
        kind = tag.rpartition(":")[2]
        if kind == "null":
            self.fault(event, "must have a value, or the key must go")
            return None
        if kind == "bool":
            return text.lower() in {"true", "yes", "on"}
        if kind == "int" and re.fullmatch(r"0|[1-9][0-9]{0,8}", text):
            return int(text)
        if kind == "timestamp" and re.fullmatch(r"\d{4}-\d\d-\d\d", text):
            try:
                return date.fromisoformat(text)
            except ValueError:
                return UNQUOTED
        return text if kind in {"str", "merge", "value"} else UNQUOTED
