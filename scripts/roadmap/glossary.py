"""The terms of docs/glossary.yml. The rules that hold them and the lessons together are in marks.py."""

from __future__ import annotations

from pathlib import Path

from pydantic import StrictBool

from . import source
from .model import Definition, Entry, Place, Slug, Title

FILE = "glossary.yml"


class Term(Entry):
    """A word of the trade."""

    id: Slug
    """The end of its address, `/glossary/#idempotent`. Links use it, so it stays."""
    term: Title
    sense: Title | None = None
    """What it belongs to, where one word has several meanings: `HTTP/2`, `Java`."""
    also: tuple[Title, ...] = ()
    """Other names: the acronym, the long form, another form of the word. Plurals need no entry."""
    definition: Definition
    taught: Place
    """The heading under which a lesson says what it means, and sets it in italics."""
    everyday: StrictBool = False
    """Whether the word is also an ordinary one (page, key). Other lessons then explain it only where they set it in italics."""

    @property
    def names(self) -> tuple[str, ...]:
        return (self.term, *self.also)

    @property
    def title(self) -> str:
        return f"{self.term} ({self.sense})" if self.sense else self.term

    @property
    def topic(self) -> str:
        return self.taught.partition("#")[0]

    @property
    def heading(self) -> str:
        return self.taught.partition("#")[2]


class Glossary(Entry):
    """Every term that the lessons define."""

    terms: tuple[Term, ...]


def load(docs: Path = source.DOCS) -> tuple[Term, ...]:
    """Every term, in the order of the file. Raises InvalidRoadmap with the faults of its shape."""
    return source.read_list(docs / FILE, Glossary).valid.terms


def forms(name: str) -> frozenset[str]:
    """How a name may be written in a sentence: as it is and in the plural, whatever its capitals."""
    plain = name.replace("’", "'").casefold()
    return frozenset({plain, f"{plain}s", f"{plain}es", *({f"{plain[:-1]}ies"} if plain.endswith("y") else ())})
