"""What lessons set in italics, and the rules that hold it and the glossary together.

A lesson sets a term in italics where it says what the term means, and nothing else. That makes both directions a program's work:
every such mark is an entry, and every entry is marked in the section that teaches it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from . import source
from .glossary import FILE, Glossary, forms
from .links import topic_path
from .outline import Named, Outline
from .pages import HEADING_ID, Page
from .problem import InvalidRoadmap, Problem

MARK = re.compile(r"(?<![*\\\w])\*(?![\s*])([^*\n]+(?:\n[^*\n]+)?)(?<!\s)\*(?![*\w])")
"""What a page sets in italics."""

HEADING = re.compile(r"^(#{1,6}) ", re.MULTILINE)

OWN_WORDS = 2
"""How many words of four letters or more a definition has besides the term itself; with fewer it only says the term again."""


class Marked(NamedTuple):
    """A term in italics on a page."""

    position: int
    text: str

    @property
    def name(self) -> str:
        return " ".join(self.text.replace("’", "'").casefold().split())


def marks(page: Page, start: int = 0, end: int | None = None) -> Iterator[Marked]:
    """Everything that a part of a page sets in italics."""
    for found in MARK.finditer(page.prose, start, len(page.prose) if end is None else end):
        yield Marked(found.start(), found[1])


class Reading(NamedTuple):
    """The glossary as far as it can be read, beside the data and the pages."""

    root: Named
    outline: Outline
    lessons: dict[str, Page]
    """By topic id."""

    @property
    def terms(self) -> Iterator[Named]:
        return self.root.entries("terms")

    def named(self) -> dict[str, list[Named]]:
        """The entries that a form of a name can mean."""
        found: dict[str, list[Named]] = defaultdict(list)
        for term in self.terms:
            for form in frozenset().union(*(forms(name) for name in _names(term))):
                found[form].append(term)
        return found


def _names(term: Named) -> tuple[str, ...]:
    return tuple(filter(None, (term.text("term"), *(name for _, name in term.texts("also")))))


def names_are_told_apart(reading: Reading) -> Iterator[Problem]:
    """An id is used once, and so is a name, unless each entry that has it says under `sense` what it belongs to."""
    ids: dict[str, Named] = {}
    titles: dict[tuple[str, str], Named] = {}
    for term in reading.terms:
        if term.id and ids.setdefault(term.id, term) is not term:
            line = ids[term.id].document.line((*ids[term.id].at, "id"))
            yield term.problem(f"`{term.id}` must be used once (first on line {line})")
        for name in _names(term):
            first = titles.setdefault((name.casefold(), term.text("sense").casefold()), term)
            if first is term:
                continue
            line = first.document.line((*first.at, "term"))
            yield term.problem(
                f"`{name}` must be the name of one entry (line {line} has it, too), or both must say `sense`", "term"
            )
    for name, terms in reading.named().items():
        if len(terms) > 1 and name in {own.casefold() for term in terms for own in _names(term)}:
            for term in terms:
                if not term.text("sense"):
                    yield term.problem(
                        f"`{term.text('term')}` must say under `sense` what it belongs to, like others of its name", "term"
                    )


def terms_are_taught(reading: Reading) -> Iterator[Problem]:
    """A term names the heading of a lesson that teaches it, and that section sets it in italics."""
    for term in reading.terms:
        topic, _, heading = term.text("taught").partition("#")
        if not topic or not heading:
            continue  # its shape says so
        page = reading.lessons.get(topic)
        if topic not in reading.outline.stage_of:
            yield term.problem(f"`{topic}` must be the id of a topic", "taught")
        elif page:
            section = _section(page, heading)
            wanted = frozenset().union(*(forms(name) for name in _names(term)))
            if section is None:
                yield term.problem(f"docs/{page.path} must have a heading with {{ #{heading} }}", "taught")
            elif not any(mark.name in wanted for mark in marks(page, *section)):
                told = f"docs/{page.path} must say under #{heading} what it means, with *{term.text('term')}* in italics"
                yield term.problem(told, "taught")


def _section(page: Page, heading: str) -> tuple[int, int] | None:
    """Where the section under this heading starts and ends; None if the page has no such heading."""
    start = next((found for found in HEADING_ID.finditer(page.prose) if found[1] == heading), None)
    if start is None:
        return None
    level = len(start[0]) - len(start[0].lstrip("#"))
    after = (found.start() for found in HEADING.finditer(page.prose, start.end()) if len(found[1]) <= level)
    return start.start(), next(after, len(page.prose))


def marks_are_terms(reading: Reading) -> Iterator[Problem]:
    """What a lesson sets in italics is a term of the glossary; of several with one name, one that this lesson teaches."""
    named = reading.named()
    for topic, page in reading.lessons.items():
        yield from _unknown(page, topic, named)


def _unknown(page: Page, topic: str, named: dict[str, list[Named]]) -> Iterator[Problem]:
    for mark in marks(page):
        text = " ".join(mark.text.split())
        terms = named.get(mark.name, [])
        if not terms:
            message = f"*{text}* must be a term in docs/{FILE}; names on screens are **bold**, and stress needs no italics"
            yield page.problem(mark.position, message)
        elif len(terms) > 1 and not any(term.text("taught").startswith(f"{topic}#") for term in terms):
            message = f"*{text}* has several senses in docs/{FILE}, so it must not be in italics where none of them is taught"
            yield page.problem(mark.position, message)


def terms_stand_in_the_order_of_lessons(reading: Reading) -> Iterator[Problem]:
    """The file follows the roadmap, so that two people who work on two stages change different lines."""
    place = {topic.id: number for number, topic in enumerate(reading.outline.topics)}
    last = 0
    for term in reading.terms:
        topic = term.text("taught").partition("#")[0]
        here = place.get(topic, last)
        if here < last:
            before = reading.outline.topics[last].id
            yield term.problem(f"`{term.id}` must stand before the terms of `{before}`, in the order of the topics")
        last = max(here, last)


def definitions_say_more_than_the_term(reading: Reading) -> Iterator[Problem]:
    """A definition has words of its own."""
    for term in reading.terms:
        own = set(chain.from_iterable(re.findall(r"\w+", form) for name in _names(term) for form in forms(name)))
        words = re.findall(r"\w{4,}", term.text("definition").casefold())
        if term.text("definition") and len([word for word in words if word not in own]) < OWN_WORDS:
            yield term.problem("`definition` must say what it means in other words than the term itself", "definition")


RULES = (
    names_are_told_apart,
    terms_are_taught,
    marks_are_terms,
    terms_stand_in_the_order_of_lessons,
    definitions_say_more_than_the_term,
)


def check(outline: Outline, docs: Path, pages: Iterable[Page]) -> list[Problem]:
    """Every fault of the glossary below `docs`, and of the lessons against it."""
    try:
        listed = source.read_list(docs / FILE, Glossary)
    except InvalidRoadmap as error:
        return list(error.problems)
    return [*listed.problems, *examine(Named(listed.document, (), _mapping(listed.document.data)), outline, pages)]


def examine(root: Named, outline: Outline, pages: Iterable[Page]) -> list[Problem]:
    """What the rules find."""
    by_path = {page.path: page for page in pages}
    paths = {topic.id: topic_path(outline.stage_of[topic.id].id, topic.id) for topic in outline.topics}
    lessons = {id: by_path[path] for id, path in paths.items() if path in by_path}
    return [*chain.from_iterable(rule(Reading(root, outline, lessons)) for rule in RULES)]


def _mapping(data: object) -> dict[str, object]:
    return data if isinstance(data, dict) else {}
