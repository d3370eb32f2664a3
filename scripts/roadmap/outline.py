"""What names what in the data file, and where: a view that can be had before the file is valid.

Rules about ids and references read this instead of the typed model, so that one wrong type does not hide a dangling reference:
every fault is told in one go.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from .document import Document, Path_
from .model import StageNames
from .problem import Problem


class Named(NamedTuple):
    """One mapping of the data file that has an id."""

    document: Document
    at: Path_
    data: dict[str, Any]

    @property
    def id(self) -> str:
        return self.text("id")

    def text(self, key: str) -> str:
        """A text under this key; empty if it is missing or something else."""
        value = self.data.get(key)
        return value if isinstance(value, str) else ""

    def texts(self, key: str) -> Iterator[tuple[Path_, str]]:
        """The texts of a list under this key, each with its place."""
        for place, value in enumerate(_list(self.data.get(key))):
            if isinstance(value, str):
                yield (*self.at, key, place), value

    def entries(self, key: str) -> Iterator[Named]:
        """The mappings of a list under this key."""
        for place, value in enumerate(_list(self.data.get(key))):
            if isinstance(value, dict):
                yield Named(self.document, (*self.at, key, place), value)

    def entry(self, key: str) -> Named | None:
        value = self.data.get(key)
        return Named(self.document, (*self.at, key), value) if isinstance(value, dict) else None

    def problem(self, message: str, key: str | None = None) -> Problem:
        return self.document.problem((*self.at, key) if key else (*self.at, "id"), message)


class Outline(NamedTuple):
    """The named things of a document, in its order."""

    document: Document
    stages: tuple[Named, ...]
    topics: tuple[Named, ...]
    items: tuple[Named, ...]
    choices: tuple[Named, ...]
    tracks: tuple[Named, ...]
    retired: dict[str, Named]
    stage_of: dict[str, Named]
    """The stage of each topic id."""
    topic_of: dict[str, Named]
    """The topic of each item id."""
    place_ids: frozenset[str]
    """What a topic can require: topics and choices."""

    @classmethod
    def of(cls, document: Document) -> Outline:
        root = Named(document, (), document.data if isinstance(document.data, dict) else {})
        stages = tuple(root.entries("stages"))
        topics = [(stage, topic) for stage in stages for topic in stage.entries("topics")]
        items = [(topic, item) for _, topic in topics for item in topic.entries("items")]
        gone = root.entry("retired")
        retired = {id: entry for id in (gone.data if gone else {}) if gone and (entry := gone.entry(id))}
        choices = tuple(root.entries("choices"))
        stage_of = {topic.id: stage for stage, topic in topics}
        return cls(
            document,
            stages,
            tuple(topic for _, topic in topics),
            tuple(item for _, item in items),
            choices,
            tuple(root.entries("tracks")),
            retired,
            stage_of,
            {item.id: topic for topic, item in items},
            frozenset(stage_of) | {choice.id for choice in choices},
        )

    @property
    def skeleton(self) -> tuple[StageNames, ...]:
        """The stages and topics that have both an id and a title."""
        return tuple(
            StageNames(
                s.id, s.text("title"), tuple((t.id, t.text("title")) for t in s.entries("topics") if t.id and t.text("title"))
            )
            for s in self.stages
            if s.id and s.text("title")
        )

    def members(self, id: str) -> tuple[str, ...]:
        """The topic ids an id stands for: itself, or every alternative of a choice."""
        for choice in self.choices:
            if choice.id == id:
                if choice.text("of") == "language":
                    return tuple(track.text("language") for track in self.tracks)
                return tuple(text for track in self.tracks for _, text in track.texts("frameworks"))
        return (id,)


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
