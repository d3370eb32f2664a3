"""Prepares what the templates print: every sentence, number and link is decided here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from .links import Link, checklist_path, item_path, relative_link, stage_path, topic_path
from .model import START, Hop, Item, Roadmap, Source, Stage, Strength, Topic, Total


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
    taught: Link | None
    """The page that teaches it; None on that page itself."""
    needs: tuple[Link, ...]
    opens: tuple[Link, ...]
    see: tuple[Link, ...]


class TopicView(NamedTuple):
    """A topic as a card or a heading."""

    id: str
    link: Link
    why: str
    tier: str
    meaning: str
    hours: str
    track: str | None
    items: tuple[ItemView, ...]
    amount: str


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
    topics: tuple[TopicView, ...]


class SourceView(NamedTuple):
    title: str
    by: str | None
    url: str
    why: str
    facts: str


def hours_range(hours: int) -> str:
    """Effort as a range: a quarter less to a third more, the spread the curriculum states."""
    return f"{round(hours * 0.75)}–{round(hours * 1.35)} hours"


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
        return self.link(f"{number}. {stage.title}" if number else stage.title, stage_path(stage))

    def topic_link(self, topic: Topic) -> Link:
        return self.link(topic.title, topic_path(self.roadmap.stage_of(topic), topic))

    def item_link(self, item: Item) -> Link:
        """A link to an item; on another topic's page it says which topic that is."""
        topic = self.roadmap.topic_of(item)
        here = topic_path(self.roadmap.stage_of(topic), topic) == self.page
        return self.link(item.code if here else f"{item.code} {topic.short}", item_path(self.roadmap, item))

    def any_link(self, id: str) -> Link:
        """A link to whatever has this id: a stage, a topic, or an item. Raises KeyError if nothing has."""
        for find, make in (
            (self.roadmap.stage, self.stage_link),
            (self.roadmap.topic, self.topic_link),
            (self.roadmap.item, self.item_link),
        ):
            try:
                return make(find(id))  # type: ignore[arg-type]
            except KeyError:
                continue
        raise KeyError(id)

    def _see(self, reference: str) -> Link:
        id, _, heading = reference.partition("#")
        link = self.any_link(id)
        return Link(link.title, f"{link.href.partition('#')[0]}#{heading}") if heading else link

    def steps(self, hops: Iterable[Hop]) -> tuple[StepView, ...]:
        """The steps of a topic; a choice is one step that leads to its stage."""
        views: dict[str, StepView] = {}
        for hop in hops:
            topic = hop.topics[0]
            if len(hop.topics) == 1:
                link = self.topic_link(topic)
            else:
                link = self.link(hop.title, f"{stage_path(self.roadmap.stage_of(topic))}#topics")
            views.setdefault(link.href, StepView(link, hop.because, hop.kind is Strength.HELPS))
        return tuple(views.values())

    def item(self, item: Item) -> ItemView:
        roadmap = self.roadmap
        topic = roadmap.topic_of(item)
        taught = self.link(topic.title, item_path(roadmap, item))
        track = next((track.title for track in roadmap.tracks if track.id == item.track), None)
        related = [self._see(reference) for reference in item.see]
        related += [self.item_link(other) for other in roadmap.seen_from(item.id) if item.id not in other.needs]
        return ItemView(
            item.id,
            item.code,
            item.text,
            item.prove,
            track,
            None if topic_path(roadmap.stage_of(topic), topic) == self.page else taught,
            tuple(self.item_link(roadmap.item(id)) for id in item.needs),
            tuple(self.item_link(other) for other in roadmap.opens(item)),
            tuple(dict.fromkeys(related)),
        )

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
            tuple(self.item(item) for item in topic.items),
            plural(len(topic.items), "item"),
        )

    def stage(self, stage: Stage) -> StageView:
        total = self.roadmap.total([stage])
        return StageView(
            stage.id,
            self.roadmap.number(stage),
            self.link(stage.title, stage_path(stage)),
            self.link(f"Checklist: {stage.title}", checklist_path(stage)),
            stage.summary,
            f"{plural(total.topics, 'topic')}, {plural(total.items, 'item')}",
            hours_range(total.hours),
            tuple(self.stage_link(other) for other in self.roadmap.stage_needs(stage)),
            tuple(self.topic(topic) for topic in stage.topics),
        )

    def total(self, stages: Sequence[Stage] | None = None) -> Total:
        return self.roadmap.total(stages or self.roadmap.numbered)

    def source(self, source: Source) -> SourceView:
        facts = [source.kind.label, source.cost.value]
        facts += ["needs an account"] if source.login else []
        facts += [f"checked {day(source.checked)}"] if source.checked else []
        return SourceView(source.title, source.by, source.url, source.why, ", ".join(facts))

    def neighbours(self, stage: Stage) -> tuple[Link | None, Link | None]:
        """Links to the stages before and after; the opening pages lead to stage 1 but are not themselves a stage to go to."""
        before, after = self.roadmap.neighbours(stage)
        return (
            self.stage_link(before) if before and before.id != START else None,
            self.stage_link(after) if after else None,
        )
