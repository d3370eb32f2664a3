"""Prepares what the templates print: every sentence, number and link is decided here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from .glossary import Term
from .layout import Segment, layout
from .links import PROJECTS, TECHNOLOGIES, Link, checklist_path, item_path, page_of, project_files, relative_link, stage_path
from .model import START, Hop, Item, Project, Roadmap, Source, Stage, Strength, Tier, Topic
from .technologies import Technology, taught

AROUND = 12
"""How many stages a small map shows. A bound keeps a stage's page from growing with the roadmap."""

LAYER = 100
"""The width of a layer in the map's own units; the picture is stretched to the page."""

LANE = 60
SMALL_LANE = 26
"""The height of a lane, and of one on a small map, in the map's own units: a tenth of a rem each, as the style sheet has them."""

TRACK = 6
"""Half the distance between two tracks in the gap between layers."""

CENTRE = 13
"""How far below the top of its lane the middle of a stop stands."""


class StepView(NamedTuple):
    """A topic that another needs or leads to."""

    link: Link
    because: str
    helps: bool


class ItemView(NamedTuple):
    """One line of a checklist."""

    id: str
    code: str
    text: str
    prove: str | None
    track: str | None
    track_id: str | None
    links: tuple[tuple[str, tuple[Link, ...]], ...]
    """Where it is taught (unless that is this page), what it needs, what it opens, what is related; what is empty is left out."""


class TopicView(NamedTuple):
    """A topic as a card or a heading."""

    id: str
    link: Link
    why: str
    tier: str
    meaning: str
    hours: str
    track: str | None
    track_id: str | None
    amount: str


class ListView(NamedTuple):
    """One topic's checklist."""

    topic: TopicView
    items: tuple[ItemView, ...]


class StageView(NamedTuple):
    """A stage as a place on the map or a part of the whole checklist."""

    id: str
    number: int
    link: Link
    checklist: Link
    summary: str
    amount: str
    hours: str
    needs: tuple[Link, ...]
    """Without those that another of them needs already."""


class StopView(NamedTuple):
    """A stage on the map."""

    id: str
    number: int
    link: Link
    layer: int
    lane: int


class MapView(NamedTuple):
    """The map: its stops, and the lines behind them as paths in a box of `width` by `height`."""

    lanes: int
    width: int
    height: int
    stops: tuple[StopView, ...]
    paths: tuple[str, ...]


class ProjectView(NamedTuple):
    """A stage's project on the page that has all of them; what is empty is left out."""

    id: str
    number: int
    title: str
    brief: str
    brief_in: Link
    """The stage, where it says all that the brief says."""
    adds: str | None
    carries: tuple[tuple[str, Link], ...]
    """What it takes over, and the earlier project that made it."""
    alone: str | None
    given: tuple[Link, ...]
    """The files it starts from, by their paths in its folder."""
    check: str | None
    checks: tuple[Link, ...]
    """The files that check it."""
    accept: tuple[str, ...]


class SourceView(NamedTuple):
    title: str
    by: str | None
    url: str
    why: str
    facts: str


class TermView(NamedTuple):
    """An entry of the glossary."""

    id: str
    title: str
    also: str
    definition: str
    taught: Link


class TechnologyView(NamedTuple):
    """An entry of the page of technologies."""

    id: str
    name: str
    also: str
    purpose: str
    current: str
    supported: str
    source: Link | None
    taught: tuple[Link, ...]
    alternatives: tuple[Link, ...]


SPREAD = (0.75, 1.35)
"""What an estimate of hours is multiplied by: a quarter less to a third more, the spread the curriculum states."""


def hours_range(hours: int) -> str:
    """Effort as a range, rounded as estimates deserve."""
    low, high = (_rounded(hours * factor) for factor in SPREAD)
    if low == high:
        return f"about {plural(low, 'hour')}"
    return f"{low:,}–{high:,} hours"


def _rounded(hours: float) -> int:
    step = next(step for limit, step in ((20, 1), (100, 5), (float("inf"), 10)) if hours < limit)
    return max(1, step * round(hours / step))


def essentials_first(topics: Iterable[Topic]) -> list[Topic]:
    """The order of sheets: what is needed for a first job, then the rest, each in the order of the roadmap."""
    return sorted(topics, key=lambda topic: topic.tier is not Tier.CORE)


def day(date: date) -> str:
    return f"{date.day} {date:%B %Y}"


def plural(count: int, noun: str) -> str:
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


class Views:
    """Values for one page; links are relative to it."""

    def __init__(self, roadmap: Roadmap, page: str) -> None:
        self.roadmap = roadmap
        self.page = page

    def link(self, title: str, target: str) -> Link:
        return Link(title, relative_link(target, self.page))

    def stage_link(self, stage: Stage) -> Link:
        number = self.roadmap.number(stage)
        return self.link(f"{number}. {stage.title}" if number else stage.title, stage_path(stage.id))

    def topic_link(self, topic: Topic) -> Link:
        return self.link(topic.title, page_of(self.roadmap, topic))

    def short_link(self, topic: Topic) -> Link:
        return self.link(topic.short, page_of(self.roadmap, topic))

    def item_link(self, item: Item, near: Topic | None = None) -> Link:
        """A link to an item. It names the item's topic too, unless that is the topic the link stands in."""
        topic = self.roadmap.topic_of(item)
        return self.link(item.code if topic is near else f"{item.code} {topic.short}", item_path(self.roadmap, item))

    def any_link(self, id: str, near: Topic | None = None) -> Link:
        """A link to the stage, topic or item with this id; for `near` see `item_link`. Raises KeyError if there is none."""
        roadmap = self.roadmap
        if id in roadmap.item_ids:
            return self.item_link(roadmap.item(id), near)
        if id in roadmap.topic_ids:
            return self.topic_link(roadmap.topic(id))
        return self.stage_link(roadmap.stage(id))

    def related(self, reference: str, near: Topic) -> Link:
        """A link to what an item names under `see`: an item, a topic, or a heading on a topic's page."""
        id, _, heading = reference.partition("#")
        link = self.any_link(id, near)
        return Link(link.title, f"{link.href}#{heading}") if heading else link

    def early(self, topics: Iterable[Topic]) -> tuple[tuple[Link, str], ...]:
        """Those of these topics that start before their stage does, each with what is said about it."""
        return tuple((self.topic_link(topic), topic.early.note) for topic in topics if topic.early)

    def steps(self, hops: Iterable[Hop]) -> tuple[StepView, ...]:
        """The steps of a topic; a choice is one step that leads to its stage."""
        views: dict[str, StepView] = {}
        for hop in hops:
            topic = hop.topics[0]
            if len(hop.topics) == 1:
                link = self.topic_link(topic)
            else:
                link = self.link(hop.title, f"{stage_path(self.roadmap.stage_of(topic).id)}#topics")
            views.setdefault(link.href, StepView(link, hop.because, hop.kind is Strength.HELPS))
        return tuple(views.values())

    def item(self, item: Item) -> ItemView:
        roadmap = self.roadmap
        topic = roadmap.topic_of(item)
        track = next((track.title for track in roadmap.tracks if track.id == item.track), None)
        here = page_of(roadmap, topic) == self.page
        related = [self.related(reference, topic) for reference in item.see]
        related += [self.item_link(other, topic) for other in roadmap.seen_from(item.id)]
        links: tuple[tuple[str, Iterable[Link]], ...] = (
            ("Taught in", () if here else [self.link(topic.short, item_path(roadmap, item))]),
            ("Needs", [self.item_link(roadmap.item(id), topic) for id in item.needs]),
            ("Opens", [self.item_link(other, topic) for other in roadmap.opens(item)]),
            ("See also", related),
        )
        filled = tuple((label, tuple(found)) for label, found in links if found)
        return ItemView(item.id, item.code, item.text, item.prove, track, item.track, filled)

    def topic(self, topic: Topic) -> TopicView:
        track = self.roadmap.track_of(topic)
        return TopicView(
            topic.id,
            self.topic_link(topic),
            topic.why,
            topic.tier.label,
            topic.tier.meaning,
            hours_range(topic.hours),
            track.title if track else None,
            track.id if track else None,
            plural(len(topic.items), "item"),
        )

    def stage(self, stage: Stage) -> StageView:
        total = self.roadmap.total([stage])
        return StageView(
            stage.id,
            self.roadmap.number(stage),
            self.link(stage.title, stage_path(stage.id)),
            self.link(f"Checklist: {stage.title}", checklist_path(stage.id)),
            stage.summary,
            f"{plural(total.topics, 'topic')}, {plural(total.items, 'item')}",
            hours_range(total.hours),
            tuple(self.stage_link(other) for other in self.roadmap.stage_needs_directly(stage)),
        )

    def lists(self, topics: Iterable[Topic]) -> tuple[ListView, ...]:
        return tuple(ListView(self.topic(topic), tuple(self.item(item) for item in topic.items)) for topic in topics)

    def project(self, stage: Stage, project: Project, docs: Path) -> ProjectView:
        """The project of this stage; `docs` is the folder that has its files."""

        def files(paths: Iterable[str]) -> tuple[Link, ...]:
            return tuple(self.link(path.partition("/project/")[2], path) for path in paths)

        given, checks = project_files(docs, stage.id)
        return ProjectView(
            stage.id,
            self.roadmap.number(stage),
            project.title,
            project.brief,
            self.link(self.stage_link(stage).title, f"{stage_path(stage.id)}#project"),
            project.adds,
            tuple((carried.what, self.project_link(self.roadmap.stage(carried.stage))) for carried in project.carries),
            project.alone,
            files(given),
            project.check,
            files(checks),
            project.accept,
        )

    def project_link(self, stage: Stage) -> Link:
        """A link to a stage's project among all of them."""
        return self.link(f"stage {self.roadmap.number(stage)}", f"{PROJECTS}#{stage.id}")

    def source(self, source: Source) -> SourceView:
        facts = [source.kind.label, source.cost.value]
        facts += ["needs an account"] if source.login else []
        facts += [f"in {source.in_language}"] if source.in_language else []
        facts += [f"checked {day(source.checked)}"] if source.checked else []
        return SourceView(source.title, source.by, source.url, source.why, ", ".join(facts))

    def term(self, term: Term) -> TermView:
        topic = self.roadmap.topic(term.topic)
        taught = self.link(topic.short, f"{page_of(self.roadmap, topic)}#{term.heading}")
        return TermView(term.id, term.title, ", ".join(term.also), term.definition, taught)

    def technology(self, technology: Technology, names: Mapping[str, str]) -> TechnologyView:
        """An entry; `names` has the name of every technology by its id."""
        versions = technology.versions
        lines = (
            [f"{line.name} until {day(line.until)}" if line.until else line.name for line in versions.supported]
            if versions
            else []
        )
        return TechnologyView(
            technology.id,
            technology.name,
            ", ".join(technology.also),
            technology.purpose,
            versions.current if versions else "",
            "; ".join(lines),
            Link(f"{urlsplit(versions.source).hostname}, {day(versions.checked)}", versions.source) if versions else None,
            tuple(self.short_link(topic) for topic in taught(self.roadmap, technology)),
            tuple(Link(names[id], f"#{id}") for id in technology.alternatives),
        )

    def named(self, names: Iterable[str], known: Mapping[str, str]) -> tuple[str, ...]:
        """Names of technologies as Markdown, each a link where `known` has its id."""
        target = relative_link(TECHNOLOGIES, self.page)
        return tuple(f"[{name}]({target}#{known[name]})" if name in known else name for name in names)

    def map(self, around: Stage | None = None) -> MapView:
        """The whole map, or a small one of the stages around one: as many as the roadmap has today, however many it will have."""
        stages = self.roadmap.numbered
        if around:
            start = max(0, min(stages.index(around) - AROUND // 2, len(stages) - AROUND))
            stages = stages[start : start + AROUND]
        drawn = layout({s.id: [other.id for other in self.roadmap.stage_needs_directly(s) if other in stages] for s in stages})
        lane = SMALL_LANE if around else LANE

        def path(segment: Segment) -> str:
            """Straight on, or down or up in the gap between two layers, where each lane has a track of its own."""
            (x1, y1), (x2, y2) = (
                (point.layer * LAYER + LAYER // 2, point.lane * lane + CENTRE) for point in (segment.start, segment.end)
            )
            if y1 == y2:
                return f"M{x1} {y1}H{x2}"
            track = (x1 + x2) // 2 - (2 * segment.start.lane - drawn.lanes + 1) * TRACK
            bend = 9 if y1 < y2 else -9
            return f"M{x1} {y1}H{track - 7}Q{track} {y1} {track} {y1 + bend}V{y2 - bend}Q{track} {y2} {track + 7} {y2}H{x2}"

        stops = tuple(
            StopView(
                stage.id,
                self.roadmap.number(stage),
                self.link(stage.title, stage_path(stage.id)),
                drawn.places[stage.id].layer + 1,
                drawn.places[stage.id].lane + 1,
            )
            for stage in stages
        )
        return MapView(drawn.lanes, drawn.layers * LAYER, drawn.lanes * lane, stops, tuple(map(path, drawn.segments)))

    def neighbours(self, stage: Stage) -> tuple[Link | None, Link | None]:
        """Links to the stages before and after; the opening pages lead to stage 1 but are not themselves a stage to go to."""
        before, after = self.roadmap.neighbours(stage)
        return (
            self.stage_link(before) if before and before.id != START else None,
            self.stage_link(after) if after else None,
        )
