"""Thousands of random breakages of a valid file: each is accepted or refused with a line, and never worse than that."""

from __future__ import annotations

import copy
import random
import re
from collections.abc import Iterator
from typing import Any

import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from roadmap import source
from roadmap.document import parse
from roadmap.problem import InvalidRoadmap

from .conftest import SMALL, faults

DATA: dict[str, Any] = yaml.safe_load(SMALL)
FAULT = re.compile(r"docs/roadmap\.yml:[1-9]\d*: \S.*")
OPTIONAL = {
    "requires",
    "choices",
    "kind",
    "early",
    "reviewed",
    "checked",
    "login",
    "by",
    "in_language",
    "needs",
    "see",
    "track",
    "retired",
    "adds",  # a rule of pages asks for these two where there is a page that prints them
    "alone",
    "carries",
    "check",
}
Place = tuple[str | int, ...]


def places(value: Any, at: Place = ()) -> Iterator[Place]:
    """Every place in the data but the root."""
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, entry in entries:
        yield (*at, key)
        yield from places(entry, (*at, key))


PLACES = list(places(DATA))
KEYS = [place for place in PLACES if isinstance(place[-1], str)]
ENTRIES = [place for place in PLACES if isinstance(place[-1], int)]


def parent(data: Any, at: Place) -> Any:
    for key in at[:-1]:
        data = data[key]
    return data


def write(data: Any) -> str:
    return yaml.safe_dump(data, sort_keys=False, allow_unicode=True, width=1000)


def told(text: str) -> list[str]:
    """The faults, each checked for its form: whatever happens, a contributor reads `file:line: what must hold`."""
    lines = faults(text)
    assert all(FAULT.fullmatch(line) for line in lines), lines
    return lines


MANY = settings(max_examples=1_000, deadline=None, derandomize=True)


@MANY
@given(at=st.sampled_from(KEYS))
def test_a_dropped_key_is_missed_unless_it_is_optional(at: Place) -> None:
    data = copy.deepcopy(DATA)
    del parent(data, at)[at[-1]]
    refused = bool(told(write(data)))
    key = at[-1]
    if key == "prove":  # only core topics need it, and every item with evidence in the small roadmap is in one
        assert refused
    elif key not in OPTIONAL and at[0] != "retired":
        assert refused, at
    elif key in OPTIONAL - {"retired", "choices", "kind"}:
        assert not refused, at


@MANY
@given(at=st.sampled_from(KEYS), value=st.sampled_from([None, True, 5, 1.5, "x", "", [], ["x"], {}, {"a": 1}, [[]], [None]]))
def test_a_value_of_another_type_is_refused(at: Place, value: Any) -> None:
    data = copy.deepcopy(DATA)
    old = parent(data, at)[at[-1]]
    parent(data, at)[at[-1]] = value
    refused = bool(told(write(data)))
    if type(old) is not type(value):
        assert refused, (at, value)


@MANY
@given(at=st.sampled_from(KEYS), suffix=st.sampled_from(["s", "_", "X", " "]))
def test_a_renamed_key_is_refused(at: Place, suffix: str) -> None:
    data = copy.deepcopy(DATA)
    holder = parent(data, at)
    holder[f"{at[-1]}{suffix}"] = holder.pop(at[-1])
    assert told(write(data)), at


@MANY
@given(at=st.sampled_from([place for place in ENTRIES if place[-2] not in {"outcomes", "accept", "sources", "carries"}]))
def test_an_entry_that_stands_twice_is_refused(at: Place) -> None:
    data = copy.deepcopy(DATA)
    holder = parent(data, at)
    holder.insert(0, copy.deepcopy(holder[at[-1]]))
    assert told(write(data)), at


@MANY
@given(line=st.integers(0, SMALL.count("\n") - 1))
def test_a_line_that_stands_twice_is_refused(line: int) -> None:
    lines = SMALL.splitlines(keepends=True)
    text = "".join([*lines[: line + 1], *lines[line:]])
    refused = bool(told(text))
    if lines[line].lstrip().startswith(("#", "- It ", "- You ")) or lines[line].strip().endswith(": "):
        return  # a comment or a sentence of a list may stand twice
    assert refused, lines[line]


@MANY
@given(seed=st.integers(0, 2**32))
def test_a_dropped_or_shuffled_entry_never_passes_against_a_rule(seed: int) -> None:
    """What remains after dropping and reordering entries is judged like any file; ids stay unique and references whole."""
    generator = random.Random(seed)  # noqa: S311
    data = copy.deepcopy(DATA)
    for at in generator.sample(ENTRIES, 3):
        try:
            holder = parent(data, at)
            holder.pop(at[-1]) if generator.random() < 0.5 else generator.shuffle(holder)
        except (IndexError, KeyError):
            continue
    if not told(write(data)):
        topics = [topic["id"] for stage in data["stages"] for topic in stage["topics"]]
        items = [item for stage in data["stages"] for topic in stage["topics"] for item in topic["items"]]
        ids = [item["id"] for item in items]
        assert data["stages"][0]["id"] == "start"
        assert len({*topics, *ids}) == len(topics) + len(ids)
        assert {id for item in items for id in item.get("needs", [])} <= set(ids)
        for stage in data["stages"]:
            for topic in stage["topics"]:
                for edge in topic.get("requires", []):
                    assert topics.index(edge["topic"]) < topics.index(topic["id"]) or edge.get("kind") == "helps"


SPLICES = [
    b"",
    b"\n",
    b"  ",
    b"- ",
    b": ",
    b"#",
    b"'",
    b'"',
    b"[",
    b"]",
    b"{",
    b"}",
    b"&a ",
    b"*a",
    b"!!int ",
    b"\t",
    b"\x00",
    b"\xff",
    b"|\n",
    b">-\n",
]
SPLICES += [b"? ", b"---\n", b"...\n", b"%YAML 1.2\n", b"\xe2\x80\xa8", b"\xf0\x9f\x98\x80", b"<b>", b"no", b"~", b"1e9", b"<<: "]


@settings(max_examples=3_000, deadline=None, derandomize=True)
@given(at=st.integers(0, len(SMALL)), cut=st.integers(0, 40), splice=st.sampled_from(SPLICES) | st.binary(max_size=12))
@example(at=0, cut=0, splice=b"")
@example(at=0, cut=len(SMALL), splice=b"")
def test_spliced_bytes_are_read_or_refused(at: int, cut: int, splice: bytes) -> None:
    content = SMALL.encode("utf-8")
    content = content[:at] + splice + content[at + cut :]
    try:
        examined = source.examine(parse(content, "docs/roadmap.yml"))
        roadmap, problems = examined.roadmap, examined.problems
    except InvalidRoadmap as error:
        roadmap, problems = None, error.problems
    assert roadmap is not None or problems
    assert all(FAULT.fullmatch(str(problem)) for problem in problems), problems
    assert all(1 <= problem.line <= content.count(b"\n") + 2 for problem in problems)
