"""The roadmap as open data: JSON with its schema, task lists, tables, and a feed of changes, written into a built site.

The models below are the public format. They are apart from those of `docs/roadmap.yml` so that the data file can be arranged anew
without breaking programs of other people: within one format, fields are only ever added. docs/contributing/open-data.md explains it.
"""

from __future__ import annotations

import csv
import io
import json
import uuid
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from . import glossary, model, paper, technologies, versions
from .links import GLOSSARY, TECHNOLOGIES, page_of, stage_path
from .model import Cost, Kind, Roadmap, Strength, Tier
from .versions import Change

FORMAT = 1
"""Goes up only when a program that read the one before could no longer read this; both are published then."""

SCHEMA = f"roadmap.v{FORMAT}.schema.json"
"""Where a built site has the JSON Schema of roadmap.json."""

FEED = "changes.atom"
"""Where a built site has the feed of changes."""

COLUMNS = ("code", "stage", "topic", "tier", "track", "text", "prove", "address")

ATOM = "http://www.w3.org/2005/Atom"


class Published(BaseModel):
    """Base of the public format. Readers must expect fields that they do not know."""

    model_config = ConfigDict(frozen=True, use_attribute_docstrings=True)


class Source(Published):
    """Where to read on."""

    title: str
    by: str | None
    url: str
    kind: Kind
    why: str
    cost: Cost
    login: bool
    in_language: str | None
    checked: date | None
    """The day someone last opened the address and found what the title says."""


class Item(Published):
    """One thing a learner can tick."""

    id: str
    """Permanent; readers' ticks are stored under it."""
    code: str
    """The id as it is shown on screen and paper."""
    text: str
    """Inline Markdown."""
    prove: str | None
    """The evidence another person can watch or inspect; inline Markdown."""
    needs: tuple[str, ...]
    """Ids of items that come first."""
    see: tuple[str, ...]
    """Ids of related items and topics, or headings on a topic's page (`sql#joins`)."""
    track: str | None
    """The track it belongs to, if its topic is for all tracks."""
    path: str


class Requirement(Published):
    """What to learn before a topic, and why."""

    any_of: tuple[str, ...]
    """Ids of topics; one of them is enough."""
    because: str
    strength: Strength


class Topic(Published):
    """One lesson."""

    id: str
    title: str
    summary: str
    why: str
    tier: Tier
    hours: int
    """Focused hours for someone new to the subject; the site shows a quarter less to a third more."""
    track: str | None
    """The track it is an alternative of; None if it is for everyone."""
    requires: tuple[Requirement, ...]
    technologies: tuple[str, ...]
    reviewed: date | None
    path: str
    """Relative to the address of roadmap.json, like every path here."""
    items: tuple[Item, ...]
    sources: tuple[Source, ...]


class Carried(Published):
    """What a project takes over from an earlier one."""

    stage: str
    what: str


class Project(Published):
    """What a learner builds at the end of a stage."""

    title: str
    brief: str
    adds: str | None
    """What the system can do afterwards that it could not do before."""
    carries: tuple[Carried, ...]
    alone: str | None
    """How to start without the earlier projects; inline Markdown."""
    check: str | None
    """How its checks are run; inline Markdown."""
    accept: tuple[str, ...]


class Stage(Published):
    """A stretch of the road."""

    id: str
    code: str
    """Starts the codes of its items."""
    number: int
    """Its place on the map; 0 for the opening pages."""
    title: str
    summary: str
    outcomes: tuple[str, ...]
    done_when: str | None
    project: Project | None
    path: str
    topics: tuple[Topic, ...]


class Track(Published):
    """A language to follow through the roadmap; a learner picks one."""

    id: str
    title: str
    topics: tuple[str, ...]
    """Ids of the topics that are for this track only."""


class Retired(Published):
    """What became of an item's id that is no longer used."""

    into: tuple[str, ...]
    date: date
    why: str


class Term(Published):
    """A word of the trade."""

    id: str
    term: str
    sense: str | None
    """What it belongs to, where one word has several meanings."""
    also: tuple[str, ...]
    """Other names: acronym, long form, other forms of the word."""
    definition: str
    """One or two sentences; inline Markdown."""
    topic: str
    """The id of the topic that teaches it."""
    taught: str
    """The path of the place that teaches it."""
    path: str
    """Its place in the glossary."""


class Line(Published):
    """A line of versions that its makers still mend."""

    name: str
    until: date | None
    """The last day of its support, where the makers name one."""


class Versions(Published):
    """What is current, and who said so when."""

    current: str
    """The newest release, the edition of a standard, or that there are no versions."""
    supported: tuple[Line, ...]
    source: str
    checked: date
    """The day of the source's data."""


class Technology(Published):
    """Something with a name that a learner meets."""

    id: str
    name: str
    also: tuple[str, ...]
    group: str
    """What kind of thing it is."""
    purpose: str
    """What it is for, in one sentence."""
    versions: Versions | None
    alternatives: tuple[str, ...]
    """Ids of others that do the same job."""
    topics: tuple[str, ...]
    """Ids of the topics that teach it, in the order of learning."""
    path: str


class Whole(Published):
    """The Backend Roadmap."""

    schema_: str = Field(alias="$schema")
    format: int
    version: str
    """Changes with anything that is printed; printed sheets carry it."""
    date: date | None
    licence: str
    tracks: tuple[Track, ...]
    stages: tuple[Stage, ...]
    retired: dict[str, Retired]
    terms: tuple[Term, ...]
    """The glossary, in the order of the topics that teach it."""
    technologies: tuple[Technology, ...]
    """In alphabetical order. What a topic has under `technologies` is the name of one, or a term."""


def whole(
    roadmap: Roadmap,
    version: str,
    date: date | None,
    terms: Iterable[glossary.Term] = (),
    listed: Iterable[technologies.Technology] = (),
) -> Whole:
    """The roadmap in the public format, with the glossary and the technologies."""
    tracks = [
        Track(id=track.id, title=track.title, topics=tuple(t.id for t in roadmap.topics if roadmap.track_of(t) == track))
        for track in roadmap.tracks
    ]
    return Whole(
        **{"$schema": SCHEMA},  # its name cannot be a keyword
        format=FORMAT,
        version=version,
        date=date,
        licence="CC-BY-4.0",
        tracks=tuple(tracks),
        stages=tuple(_stage(roadmap, stage) for stage in roadmap.stages),
        retired={id: Retired.model_validate(entry.model_dump()) for id, entry in roadmap.retired.items()},
        terms=tuple(_term(roadmap, term) for term in terms),
        technologies=tuple(_technology(roadmap, technology) for technology in listed),
    )


def _term(roadmap: Roadmap, term: glossary.Term) -> Term:
    taught = f"{page_of(roadmap, roadmap.topic(term.topic))}#{term.heading}"
    return Term(
        **term.model_dump(exclude={"taught", "everyday"}),
        topic=term.topic,
        taught=paper.address(taught, ""),
        path=paper.address(f"{GLOSSARY}#{term.id}", ""),
    )


def _technology(roadmap: Roadmap, technology: technologies.Technology) -> Technology:
    return Technology(
        **technology.model_dump(),
        topics=tuple(topic.id for topic in technologies.taught(roadmap, technology)),
        path=paper.address(f"{TECHNOLOGIES}#{technology.id}", ""),
    )


def _stage(roadmap: Roadmap, stage: model.Stage) -> Stage:
    given = stage.model_dump(exclude={"topics"})
    topics = tuple(_topic(roadmap, topic) for topic in stage.topics)
    path = paper.address(stage_path(stage.id), "")
    return Stage(**given, number=roadmap.number(stage), path=path, topics=topics)


def _topic(roadmap: Roadmap, topic: model.Topic) -> Topic:
    track = roadmap.track_of(topic)
    path = paper.address(page_of(roadmap, topic), "")
    given = topic.model_dump(exclude={"early", "requires", "items"})
    return Topic(
        **given,
        track=track.id if track else None,
        requires=tuple(
            Requirement(any_of=tuple(other.id for other in hop.topics), because=hop.because, strength=hop.kind)
            for hop in roadmap.needs(topic)
        ),
        path=path,
        items=tuple(Item(**item.model_dump(), code=item.code, path=f"{path}#{item.id}") for item in topic.items),
    )


def schema() -> str:
    """The JSON Schema of roadmap.json."""
    found = Whole.model_json_schema(mode="serialization")
    return json.dumps({"$schema": "https://json-schema.org/draft/2020-12/schema", **found}, indent=1) + "\n"


def task_list(roadmap: Roadmap, stages: Iterable[model.Stage], level: int = 1) -> str:
    """Checklists as Markdown task lists, which issue trackers and editors can tick."""
    lines: list[str] = []
    for stage in stages:
        lines += [f"{'#' * level} {stage.title}", ""]
        for topic in stage.topics:
            track = roadmap.track_of(topic)
            lines += [f"{'#' * (level + 1)} {topic.title}{f' (track {track.title})' if track else ''}", ""]
            lines += [
                f"- [ ] **{item.code}**{f' ({item.track})' if item.track else ''} {item.text}"
                + (f" *Prove it:* {item.prove}" if item.prove else "")
                for item in topic.items
            ]
            lines.append("")
    return "\n".join(lines)


def table(roadmap: Roadmap, stages: Iterable[model.Stage], site: str) -> str:
    """Checklists as CSV with the header COLUMNS: https://www.rfc-editor.org/rfc/rfc4180"""
    text = io.StringIO(newline="")
    rows = csv.writer(text)
    rows.writerow(COLUMNS)
    for stage in stages:
        for topic in stage.topics:
            track = roadmap.track_of(topic)
            for item in topic.items:
                own = item.track or (track.id if track else "")
                address = paper.address(f"{page_of(roadmap, topic)}#{item.id}", site)
                rows.writerow((item.code, stage.id, topic.id, topic.tier.value, own, item.text, item.prove or "", address))
    return text.getvalue()


def feed(changes: Iterable[Change], site: str) -> str:
    """What changed from version to version as an Atom feed: https://www.rfc-editor.org/rfc/rfc4287

    Versions that are not in Git yet have no date, and so no entry. Its ids hold for every copy of the site, because versions do.
    """
    dated = [(change, change.date) for change in changes if change.date]
    root = ET.Element("feed", xmlns=ATOM)
    _add(root, "id", _urn("feed"))
    _add(root, "title", "Backend Roadmap: changes to the checklists")
    _add(root, "updated", _moment(max((day for _, day in dated), default=date(1970, 1, 1))))
    _add(_add(root, "author"), "name", "Backend Roadmap")
    page = paper.address("checklists/changes.md", site)
    _add(root, "link", rel="self", type="application/atom+xml", href=f"{site.rstrip('/')}/{FEED}" if site else FEED)
    _add(root, "link", rel="alternate", type="text/html", href=page)
    for change, day in dated:
        entry = _add(root, "entry")
        _add(entry, "id", _urn(change.version))
        _add(entry, "title", f"Version {change.version}: {_count(change)}")
        _add(entry, "updated", _moment(day))
        _add(entry, "link", rel="alternate", type="text/html", href=f"{page}#version-{change.version}")
        _add(entry, "summary", _summary(change))
    ET.indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"


def _add(parent: ET.Element, tag: str, text: str | None = None, **attributes: str) -> ET.Element:
    child = ET.SubElement(parent, tag, attributes)
    child.text = text
    return child


def _urn(name: str) -> str:
    return uuid.uuid5(uuid.NAMESPACE_URL, f"https://backend-roadmap.invalid/{name}").urn


def _moment(day: date) -> str:
    """The start of a day (UTC): versions have days, Atom wants moments."""
    return datetime.combine(day, time(), UTC).isoformat()


def _parts(change: Change) -> list[tuple[str, list[str]]]:
    parts = {"added": change.added, "reworded": change.reworded, "moved": change.moved, "retired": change.retired}
    return [(name, [id.upper() for id in ids]) for name, ids in parts.items() if ids]


def _count(change: Change) -> str:
    return ", ".join(f"{len(codes)} {name}" for name, codes in _parts(change)) or "order or depth changed"


def _summary(change: Change) -> str:
    return " ".join(f"{name.capitalize()}: {', '.join(codes)}." for name, codes in _parts(change)) or "No item changed."


def write(roadmap: Roadmap, site: Path, address: str) -> None:
    """Write every file of the open data below a built site that will have this address ("" if nobody said)."""
    now = versions.current()
    data = whole(roadmap, now.version, now.date, glossary.load(), technologies.load())
    _write(site / "roadmap.json", data.model_dump_json(by_alias=True, indent=1) + "\n")
    _write(site / SCHEMA, schema())
    for stage in roadmap.stages:
        _write(site / "checklists" / f"{stage.id}.md", task_list(roadmap, [stage]))
        _write(site / "checklists" / f"{stage.id}.csv", table(roadmap, [stage], address))
    _write(site / "checklists" / f"{paper.WHOLE}.md", "# Backend Roadmap\n\n" + task_list(roadmap, roadmap.stages, 2))
    _write(site / "checklists" / f"{paper.WHOLE}.csv", table(roadmap, roadmap.stages, address))
    _write(site / FEED, feed(versions.changes(), address))


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8", newline="")
