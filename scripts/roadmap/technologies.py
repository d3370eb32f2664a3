"""The technologies of docs/technologies.yml. Where one is taught, the topics of the roadmap say: they name it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import StrEnum
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from . import glossary, source
from .model import Day, Entry, Https, Label, Roadmap, Sentence, Slug, Title, Topic
from .outline import Named, Outline
from .problem import InvalidRoadmap, Problem

FILE = "technologies.yml"


class Group(StrEnum):
    """What kind of thing a technology is; the groups of the page, in its order."""

    LANGUAGES = "languages"
    FRAMEWORKS = "frameworks"
    DATABASES = "databases"
    QUEUES = "queues"
    SERVERS = "servers"
    PROTOCOLS = "protocols"
    FORMATS = "formats"
    SECURITY = "security"
    TOOLS = "tools"
    TESTING = "testing"
    SYSTEMS = "systems"
    CLOUD = "cloud"
    OBSERVABILITY = "observability"
    AI = "ai"
    PRACTICES = "practices"

    @property
    def label(self) -> str:
        return {
            "languages": "Languages and what runs them",
            "frameworks": "Frameworks and libraries",
            "databases": "Databases and search",
            "queues": "Queues and events",
            "servers": "Web and application servers",
            "protocols": "Protocols and interfaces",
            "formats": "Formats and encodings",
            "security": "Security and identity",
            "tools": "Packages, code and versions",
            "testing": "Testing and checking",
            "systems": "Operating systems and containers",
            "cloud": "Cloud and infrastructure",
            "observability": "Observability and diagnosis",
            "ai": "Language models and assistants",
            "practices": "Standards and practices",
        }[self]


class Line(Entry):
    """A line of versions that its makers still mend."""

    name: Label
    until: Day | None = None
    """The last day of its support; left out where the makers name none."""


class Versions(Entry):
    """What is current, and who said so when."""

    current: Label
    """The newest release, the edition of a standard, or that there are no versions."""
    supported: tuple[Line, ...] = ()
    """Lines with support, newest first."""
    source: Https
    checked: Day
    """The day of the source's data, or the day someone last looked."""
    followed: Slug | None = None
    """What https://endoflife.date calls it; the monthly run compares."""


class Technology(Entry):
    """Something with a name that a learner meets."""

    id: Slug
    """The end of its address, `/technologies/#postgresql`. Links use it, so it stays."""
    name: Title
    also: tuple[Title, ...] = ()
    """Other names for it, and those under which samples run with it."""
    group: Group
    purpose: Sentence
    """What it is for, in one sentence."""
    versions: Versions | None = None
    alternatives: tuple[Slug, ...] = ()
    """Ids of others that do the same job."""

    @property
    def names(self) -> tuple[str, ...]:
        return (self.name, *self.also)


class Technologies(Entry):
    """Every technology that a topic names."""

    technologies: tuple[Technology, ...]


def load(docs: Path = source.DOCS) -> tuple[Technology, ...]:
    """Every technology, in the order of the file. Raises InvalidRoadmap with the faults of its shape."""
    return source.read_list(docs / FILE, Technologies).valid.technologies


def taught(roadmap: Roadmap, technology: Technology) -> tuple[Topic, ...]:
    """The topics that name a technology, in the order of learning."""
    return tuple(topic for topic in roadmap.topics if not set(technology.names).isdisjoint(topic.technologies))


class Reading(NamedTuple):
    """The list as far as it can be read, beside the data and the names in the glossary."""

    root: Named
    outline: Outline
    terms: frozenset[str]

    @property
    def entries(self) -> Iterator[Named]:
        return self.root.entries("technologies")


def entries_are_unique(reading: Reading) -> Iterator[Problem]:
    """An id and a name are used once."""
    for keys in (("id",), ("name", "also")):
        seen: set[str] = set()
        for entry in reading.entries:
            texts = [entry.text(keys[0]), *(text for key in keys[1:] for _, text in entry.texts(key))]
            for text in filter(None, texts):
                if text in seen:
                    yield entry.problem(f"`{text}` must be used once", keys[0])
                seen.add(text)


def alternatives_exist(reading: Reading) -> Iterator[Problem]:
    """An alternative is another technology of the list."""
    ids = {entry.id for entry in reading.entries}
    for entry in reading.entries:
        for at, id in entry.texts("alternatives"):
            if id not in ids or id == entry.id:
                yield entry.document.problem(at, f"`{id}` must be the id of another technology")


def entries_stand_in_alphabetical_order(reading: Reading) -> Iterator[Problem]:
    """The list is alphabetical, so that a name has one place and is not entered twice."""
    last = ""
    for entry in reading.entries:
        name = entry.text("name").casefold()
        if name < last:
            yield entry.problem(f"`{entry.text('name')}` must stand in alphabetical order", "name")
        last = max(last, name)


def technologies_are_taught(reading: Reading) -> Iterator[Problem]:
    """Some topic names each technology under `technologies`."""
    named = {name for topic in reading.outline.topics for _, name in topic.texts("technologies")}
    for entry in reading.entries:
        names = {entry.text("name"), *(name for _, name in entry.texts("also"))}
        if entry.text("name") and named.isdisjoint(names):
            yield entry.problem(f"`{entry.text('name')}` must stand under `technologies` of a topic in docs/roadmap.yml", "name")


def named_technologies_are_explained(reading: Reading) -> Iterator[Problem]:
    """What a topic names under `technologies` has its entry here, or is a term of the glossary."""
    known = {entry.text("name") for entry in reading.entries} | reading.terms
    known |= {name for entry in reading.entries for _, name in entry.texts("also")}
    for topic in reading.outline.topics:
        for at, name in topic.texts("technologies"):
            if name not in known:
                yield topic.document.problem(at, f"`{name}` must be in docs/{FILE} or a term in docs/{glossary.FILE}")


RULES: tuple[Callable[[Reading], Iterator[Problem]], ...] = (
    entries_are_unique,
    alternatives_exist,
    entries_stand_in_alphabetical_order,
    technologies_are_taught,
    named_technologies_are_explained,
)


def check(outline: Outline, docs: Path) -> list[Problem]:
    """Every fault of the list, and of the roadmap against it."""
    try:
        listed = source.read_list(docs / FILE, Technologies)
        content = source.read_list(docs / glossary.FILE, glossary.Glossary).content
    except InvalidRoadmap as error:
        return list(error.problems)
    terms = frozenset(name for term in (content.terms if content else ()) for name in term.names)
    root = Named(listed.document, (), listed.document.data if isinstance(listed.document.data, dict) else {})
    return [*listed.problems, *examine(root, outline, terms)]


def examine(root: Named, outline: Outline, terms: frozenset[str]) -> list[Problem]:
    """What the rules find; `terms` are the names in the glossary."""
    return [*chain.from_iterable(rule(Reading(root, outline, terms)) for rule in RULES)]
