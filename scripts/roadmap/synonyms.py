"""What learners type that the pages do not say: words of one meaning, and symptoms with the place that helps (docs/search.yml)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

from annotated_types import MinLen
from pydantic import StringConstraints

from . import source
from .document import Path_
from .model import Entry
from .outline import Named
from .pages import HEADING_ID, Page
from .problem import InvalidRoadmap, Problem

FILE = "search.yml"

Phrase = Annotated[str, StringConstraints(pattern=r"^[^A-Z]+$", min_length=2, max_length=80)]


class Lead(Entry):
    """A place, and what people type who should get there."""

    to: str
    """The page below `docs/`, and the heading if not all of it: `stages/security/injection.md#sql`."""
    words: Annotated[tuple[Phrase, ...], MinLen(1)]
    """Symptoms, error messages and questions, in lower case, without the parts that differ from case to case."""


class Synonyms(Entry):
    """The whole list."""

    same: tuple[Annotated[tuple[Phrase, ...], MinLen(2)], ...] = ()
    """Words and phrases of one meaning: acronyms and long forms, other names, other spellings that no rule covers."""
    leads: tuple[Lead, ...] = ()


def load(docs: Path = source.DOCS) -> Synonyms:
    """The list. Raises InvalidRoadmap with every fault of its shape."""
    return source.read_list(docs / FILE, Synonyms).valid


def check(docs: Path, pages: list[Page]) -> list[Problem]:
    """A lead goes to a place that exists, no phrase stands twice, and of words with one meaning the pages use one."""
    try:
        listed = source.read_list(docs / FILE, Synonyms)
    except InvalidRoadmap as error:
        return list(error.problems)
    if listed.problems:
        return list(listed.problems)
    return list(_faults(Named(listed.document, (), listed.document.data), {page.path: page for page in pages}))


def _faults(whole: Named, pages: dict[str, Page]) -> Iterator[Problem]:
    groups: list[tuple[str, ...]] = whole.data.get("same", [])
    leads = list(whole.entries("leads"))
    text = "\n".join(page.text for page in pages.values()).lower()
    for place, group in enumerate(groups):
        if not any(phrase in text for phrase in group):
            yield whole.document.problem(("same", place), f"one of {', '.join(group)} must occur in a page")
    said: list[tuple[Path_, str]] = [(("same", place), phrase) for place, group in enumerate(groups) for phrase in group]
    said += [(at, phrase) for lead in leads for at, phrase in lead.texts("words")]
    said += [((*lead.at, "to"), lead.text("to")) for lead in leads]
    seen: set[str] = set()
    for at, phrase in said:
        if phrase in seen:
            yield whole.document.problem(at, f"`{phrase}` must stand once")
        seen.add(phrase)
    for lead in leads:
        path, _, heading = lead.text("to").partition("#")
        if path not in pages:
            yield lead.problem(f"`{path}` must be a page below docs/", "to")
        elif heading and heading not in HEADING_ID.findall(pages[path].text):
            yield lead.problem(f"docs/{path} must have a heading with {{ #{heading} }}", "to")
