"""The roadmap as frozen, typed values with look-ups. No input or output happens here.

The models are also the documentation of `docs/roadmap.yml`: the text under each field becomes the help that editors show
(`docs/roadmap.schema.json`, written by `dev.py check --fix`).
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date
from enum import StrEnum
from functools import cached_property
from itertools import chain
from typing import Annotated, Any, NamedTuple

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, Strict, StrictBool, StringConstraints
from pydantic_core import PydanticCustomError

START = "start"
"""The id of stage 0, the opening pages. It is in the data like every other stage, but "12 stages" never counts it."""

RAW_HTML = re.compile(r"<[a-zA-Z/!?][^>]*>?")
CODE_SPAN = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)")
MARKDOWN_LINK = re.compile(r"\]\s*[(\[]")
CALL = re.compile(r"<!--[{%#]")


def _inline(text: str) -> str:
    """Accept one line of inline Markdown that is safe inside any element of a page."""
    if text != text.strip() or "\n" in text:
        raise PydanticCustomError("inline", "must be one line without blanks at its ends")
    if any(unicodedata.category(character)[0] == "C" for character in text):
        raise PydanticCustomError("inline", "must not contain control or invisible characters")
    if text.count("`") % 2:
        raise PydanticCustomError("inline", "must close every backtick")
    if CALL.search(text):
        raise PydanticCustomError("inline", "must not call a macro")
    prose = CODE_SPAN.sub("", text)
    if found := RAW_HTML.search(prose):
        raise PydanticCustomError("inline", f"must not contain raw HTML ({found[0]}); put code between backticks")
    if MARKDOWN_LINK.search(prose):
        raise PydanticCustomError("inline", "must not contain a link; name what it links to under `see` or `sources`")
    return text


def _heading(text: str) -> str:
    if text.endswith("#"):
        raise PydanticCustomError("heading", "must not end in #, which Markdown takes for the end of the heading")
    return text


def _sentence(text: str) -> str:
    if not text.endswith((".", ".”", '."', ".)")):
        raise PydanticCustomError("sentence", "must end in a full stop")
    return text


def _phrase(text: str) -> str:
    if text.endswith("."):
        raise PydanticCustomError("phrase", "must be a phrase, without a full stop at its end")
    return text


def _definition(text: str) -> str:
    if len(re.findall(r"[.?!][”\")]? (?=[A-Z“\"`])", CODE_SPAN.sub("", text))) > 1:
        raise PydanticCustomError("definition", "must be one or two sentences")
    if "*" in CODE_SPAN.sub("", text):
        raise PydanticCustomError("definition", "must be plain text, with code between backticks")
    return text


def _i_can(text: str) -> str:
    if not text.startswith("I can "):
        raise PydanticCustomError("i_can", 'must start with "I can "')
    return text


def _https(url: str) -> str:
    if not re.fullmatch(r"https://[^\s/?#\"<>\\^`{|}]+(?:[/?#][^\s\"<>\\^`{|}]*)?", url):
        raise PydanticCustomError("https", "must be a full https:// address")
    return url


def _at_least(count: int) -> AfterValidator:
    """A list with this many entries. Not `min_length`, which would also count entries that have faults of their own as missing."""

    def check(entries: tuple[Any, ...]) -> tuple[Any, ...]:
        if len(entries) < count:
            raise PydanticCustomError("at_least", "must have at least {count} entries", {"count": count})
        return entries

    return AfterValidator(check)


Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
"""An id of a stage, topic, track or choice: lower case, digits and single hyphens. It becomes part of an address."""

ItemId = Annotated[str, StringConstraints(pattern=r"^[a-z]+-[1-9][0-9]{0,3}$")]
"""An item's permanent id, such as `db-17`: the stage's code in lower case and a number."""

Reference = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*(#[a-z0-9]+(-[a-z0-9]+)*)?$")]
"""A topic id, a heading on a topic's page (`sql#joins`), or an item id."""

Place = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*#[a-z0-9]+(-[a-z0-9]+)*$")]
"""A heading on a topic's page: `sql#joins`."""

Inline = Annotated[str, StringConstraints(min_length=2, max_length=500), AfterValidator(_inline)]
Title = Annotated[str, StringConstraints(min_length=2, max_length=90), AfterValidator(_inline)]
Label = Annotated[str, StringConstraints(min_length=1, max_length=80), AfterValidator(_inline)]
Heading = Annotated[Title, AfterValidator(_heading)]
Phrase = Annotated[str, StringConstraints(min_length=10, max_length=140), AfterValidator(_inline), AfterValidator(_phrase)]
Sentence = Annotated[str, StringConstraints(min_length=10, max_length=420), AfterValidator(_inline), AfterValidator(_sentence)]
Definition = Annotated[
    str,
    StringConstraints(min_length=20, max_length=300),
    AfterValidator(_inline),
    AfterValidator(_sentence),
    AfterValidator(_definition),
]
ICan = Annotated[
    str,
    StringConstraints(min_length=20, max_length=200),
    AfterValidator(_inline),
    AfterValidator(_sentence),
    AfterValidator(_i_can),
]
Https = Annotated[str, StringConstraints(max_length=300), AfterValidator(_https)]
Hours = Annotated[int, Strict(), Field(ge=1, le=200)]
Day = Annotated[date, Strict()]


class Tier(StrEnum):
    """How soon a topic is needed."""

    CORE = "core"
    DEEPER = "deeper"
    REFERENCE = "reference"

    @property
    def label(self) -> str:
        return {"core": "Core", "deeper": "Deeper", "reference": "Reference"}[self]

    @property
    def meaning(self) -> str:
        return {
            "core": "needed for a first job",
            "deeper": "needed within the first two years",
            "reference": "know what it is for",
        }[self]


class Strength(StrEnum):
    """How strongly a topic depends on another."""

    NEEDS = "needs"
    HELPS = "helps"


class Kind(StrEnum):
    """What a source is."""

    SPEC = "spec"
    DOCS = "docs"
    GUIDE = "guide"
    BOOK = "book"
    COURSE = "course"
    ARTICLE = "article"
    VIDEO = "video"
    TOOL = "tool"
    DATA = "data"

    @property
    def label(self) -> str:
        return {"spec": "specification", "docs": "documentation"}.get(self, self.value)

    @property
    def is_primary(self) -> bool:
        """True for what the people who made the thing, or a standards body, say of it themselves."""
        return self in {Kind.SPEC, Kind.DOCS, Kind.GUIDE}


class Cost(StrEnum):
    """What reading a source costs."""

    FREE = "free"
    FREEMIUM = "freemium"
    PAID = "paid"


class Entry(BaseModel):
    """Base of everything in the data file: frozen, and no key that nobody knows."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


class Source(Entry):
    """Where to read on."""

    title: Title
    by: Title | None = None
    """Who publishes it, where the title does not say so."""
    url: Https
    kind: Kind
    """spec, docs and guide count as primary; every topic has at least one of them."""
    why: Phrase
    """Why read this one: what for, or which part. A phrase, no full stop."""
    cost: Cost
    """Every topic has at least one free source."""
    login: StrictBool = False
    """True if reading it needs an account."""
    in_language: Title | None = None
    """The language it is written in, by its English name, if that is not English."""
    checked: Day | None = None
    """The day someone last opened the address and found what the title says. Left out where nobody did."""


class Requirement(Entry):
    """An edge of the map: what to learn before, and why."""

    topic: Slug
    """The id of a topic, or of a choice ("your language")."""
    because: Sentence
    kind: Strength = Strength.NEEDS
    """needs: do not start without it. helps: easier after it."""


class Early(Entry):
    """Marks a topic that starts before its stage does."""

    at: Slug
    """The id of the topic after which, or of the stage during which, it starts."""
    note: Sentence
    """Said at the top of the topic and of the stage it starts in."""


class Item(Entry):
    """One thing a learner can tick: about an evening's work, and observable."""

    id: ItemId
    """The stage's code and the next free number. It is for ever: readers' ticks are stored under it."""
    text: ICan
    """'I can …', one sentence, inline Markdown, at most 200 characters."""
    prove: Sentence | None = None
    """The evidence another person can watch or inspect. Every item of a core topic has it."""
    needs: tuple[ItemId, ...] = ()
    """Items that come first."""
    see: tuple[Reference, ...] = ()
    """Related items, topics or headings (`sql#joins`). The link back is made by the build."""
    track: Slug | None = None
    """The track this item belongs to, if its topic is for all tracks."""

    @property
    def code(self) -> str:
        """The id as it is shown on screen and paper: `DB-17`."""
        return self.id.upper()


class Topic(Entry):
    """One page."""

    id: Slug
    """Its page is docs/stages/<stage>/<id>.md."""
    title: Heading
    summary: Sentence
    """The answer in one or two sentences. It opens the page and fills cards and search results."""
    why: Sentence
    """One short sentence that says why to care. Shown on the stage's list of topics."""
    tier: Tier
    """core: needed for a first job. deeper: needed within the first two years. reference: know what it is for."""
    hours: Hours
    """Focused hours for someone new to the subject. Shown as a range."""
    early: Early | None = None
    requires: tuple[Requirement, ...] = ()
    """What to learn before, with the reason."""
    technologies: tuple[Title, ...]
    """What it names, in the official spelling, most important first."""
    reviewed: Day | None = None
    """The day someone last read the whole page against its sources."""
    items: Annotated[tuple[Item, ...], _at_least(1)]
    sources: Annotated[tuple[Source, ...], _at_least(1)]

    @property
    def short(self) -> str:
        """The title up to its colon, for links in tight places."""
        return self.title.partition(":")[0]


class Carried(Entry):
    """What a project takes over from an earlier one."""

    stage: Slug
    """The id of the stage whose project made it."""
    what: Phrase
    """Data, a contract, tests, an interface: a phrase, no full stop."""


class Project(Entry):
    """What a learner builds at the end of a stage."""

    title: Title
    brief: Sentence
    adds: Sentence | None = None
    """What the system can do afterwards that it could not do before."""
    carries: tuple[Carried, ...] = ()
    """What it takes over from earlier projects."""
    alone: Sentence | None = None
    """How to start without the earlier projects. The files in the stage's folder `project/` are listed by the build."""
    check: Sentence | None = None
    """How the checks in that folder are run; the commands stand on the stage's page too."""
    accept: Annotated[tuple[Sentence, ...], _at_least(3)]
    """What must hold before it counts as done; each line can be tested."""


class Stage(Entry):
    """A stretch of the road: topics, a checklist, a project, an exit criterion."""

    id: Slug
    code: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2,6}$")]
    """Starts the ids of its items."""
    title: Heading
    summary: Sentence
    outcomes: tuple[Sentence, ...] = ()
    """What a learner can do afterwards."""
    done_when: Sentence | None = None
    """The exit criterion."""
    project: Project | None = None
    topics: Annotated[tuple[Topic, ...], _at_least(1)]


class Track(Entry):
    """A language to follow through the roadmap. A learner picks one; the others never count against them."""

    id: Slug
    title: Title
    language: Slug
    """The topic that teaches the language."""
    frameworks: Annotated[tuple[Slug, ...], _at_least(1)]
    """The topics that teach its frameworks. A learner picks one."""


class ChoiceOf(StrEnum):
    """Which field of the tracks a choice picks from."""

    LANGUAGE = "language"
    FRAMEWORKS = "frameworks"


class Choice(Entry):
    """A name for "the one you picked", so that a topic can require it and it can require others."""

    id: Slug
    title: Title
    of: ChoiceOf
    """Which topics of the tracks it stands for."""
    requires: tuple[Requirement, ...] = ()
    """What every one of its topics requires."""


class Retired(Entry):
    """What became of an item id that is no longer used."""

    into: tuple[ItemId, ...]
    """Where its ticks go: one id after a merge or a move, several after a split, none if the item is gone."""
    date: Day
    why: Phrase


class Hop(NamedTuple):
    """One step along an edge of the map, seen from one of its ends."""

    topics: tuple[Topic, ...]
    """The topics at the other end: one, or all alternatives of a choice."""
    title: str
    because: str
    kind: Strength


class Total(NamedTuple):
    """Items and hours, counted once for each choice."""

    topics: int
    items: int
    core_hours: int
    hours: int


class StageNames(NamedTuple):
    """What pages are made from: a stage's id and title, and those of its topics."""

    id: str
    title: str
    topics: tuple[tuple[str, str], ...]


class Roadmap(Entry):
    """Everything. Look things up with `stage(id)`, `topic(id)`, `item(id)`."""

    tracks: Annotated[tuple[Track, ...], _at_least(1)]
    choices: tuple[Choice, ...] = ()
    stages: Annotated[tuple[Stage, ...], _at_least(2)]
    retired: Mapping[ItemId, Retired] = Field(default_factory=dict)
    """Item ids that existed once. They may never come back."""

    @cached_property
    def numbered(self) -> tuple[Stage, ...]:
        """The stages without the opening pages."""
        return tuple(stage for stage in self.stages if stage.id != START)

    @property
    def skeleton(self) -> tuple[StageNames, ...]:
        return tuple(StageNames(s.id, s.title, tuple((t.id, t.title) for t in s.topics)) for s in self.stages)

    @cached_property
    def topics(self) -> tuple[Topic, ...]:
        return tuple(chain.from_iterable(stage.topics for stage in self.stages))

    @cached_property
    def items(self) -> tuple[Item, ...]:
        return tuple(chain.from_iterable(topic.items for topic in self.topics))

    @cached_property
    def _stages(self) -> dict[str, Stage]:
        return {stage.id: stage for stage in self.stages}

    @cached_property
    def _topics(self) -> dict[str, Topic]:
        return {topic.id: topic for topic in self.topics}

    @cached_property
    def _items(self) -> dict[str, Item]:
        return {item.id: item for item in self.items}

    @property
    def topic_ids(self) -> Collection[str]:
        return self._topics.keys()

    @property
    def item_ids(self) -> Collection[str]:
        return self._items.keys()

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {START: 0} | {stage.id: number for number, stage in enumerate(self.numbered, 1)}

    @cached_property
    def _stage_needs(self) -> dict[str, tuple[Stage, ...]]:
        return {stage.id: self._stages_at(stage, self.needs) for stage in self.stages}

    @cached_property
    def _stage_of(self) -> dict[str, Stage]:
        return {topic.id: stage for stage in self.stages for topic in stage.topics}

    @cached_property
    def _topic_of(self) -> dict[str, Topic]:
        return {item.id: topic for topic in self.topics for item in topic.items}

    @cached_property
    def _members(self) -> dict[str, tuple[Topic, ...]]:
        """The topics each id of the map stands for: itself, or every alternative of a choice."""
        members: dict[str, tuple[Topic, ...]] = {topic.id: (topic,) for topic in self.topics}
        for choice in self.choices:
            ids = chain.from_iterable(
                (track.language,) if choice.of is ChoiceOf.LANGUAGE else track.frameworks for track in self.tracks
            )
            members[choice.id] = tuple(self._topics[id] for id in ids)
        return members

    @cached_property
    def _choice_of(self) -> dict[str, Choice]:
        return {topic.id: choice for choice in self.choices for topic in self._members[choice.id]}

    @cached_property
    def _edges(self) -> tuple[tuple[str, Requirement], ...]:
        """Every edge of the map as (id of what requires, requirement)."""
        nodes: tuple[Choice | Topic, ...] = (*self.choices, *self.topics)
        return tuple((node.id, edge) for node in nodes for edge in node.requires)

    @cached_property
    def _needed_by(self) -> dict[str, list[tuple[str, Requirement]]]:
        index: dict[str, list[tuple[str, Requirement]]] = defaultdict(list)
        for id, edge in self._edges:
            index[edge.topic].append((id, edge))
        return index

    @cached_property
    def _opened_by(self) -> dict[str, list[Item]]:
        index: dict[str, list[Item]] = defaultdict(list)
        for item in self.items:
            for id in item.needs:
                index[id].append(item)
        return index

    @cached_property
    def _seen_from(self) -> dict[str, list[Item]]:
        index: dict[str, list[Item]] = defaultdict(list)
        for item in self.items:
            for reference in item.see:
                index[reference.partition("#")[0]].append(item)
        return index

    @cached_property
    def _early(self) -> dict[str, list[Topic]]:
        index: dict[str, list[Topic]] = defaultdict(list)
        for topic in self.topics:
            if topic.early:
                index[topic.early.at].append(topic)
        return index

    def stage(self, id: str) -> Stage:
        """The stage with this id. Raises KeyError if there is none, like the two look-ups below."""
        return self._stages[id]

    def topic(self, id: str) -> Topic:
        return self._topics[id]

    def item(self, id: str) -> Item:
        return self._items[id]

    def number(self, stage: Stage) -> int:
        """Its number on the map; 0 for the opening pages."""
        return self._numbers[stage.id]

    def stage_of(self, topic: Topic) -> Stage:
        return self._stage_of[topic.id]

    def topic_of(self, item: Item) -> Topic:
        return self._topic_of[item.id]

    def track_of(self, topic: Topic) -> Track | None:
        """The track this topic is an alternative of; None if it is for everyone."""
        return next((t for t in self.tracks if topic.id == t.language or topic.id in t.frameworks), None)

    def choice_of(self, topic: Topic) -> Choice | None:
        """The choice this topic is one answer to."""
        return self._choice_of.get(topic.id)

    def neighbours(self, stage: Stage) -> tuple[Stage | None, Stage | None]:
        """The stages before and after, opening pages included."""
        at = self.stages.index(stage)
        return (self.stages[at - 1] if at else None, self.stages[at + 1] if at + 1 < len(self.stages) else None)

    def needs(self, topic: Topic) -> tuple[Hop, ...]:
        """What to learn before, strongest first; what a choice requires counts for each of its topics."""
        choice = self.choice_of(topic)
        edges = (*(choice.requires if choice else ()), *topic.requires)
        return _strongest_first(self._hop(edge.topic, edge) for edge in edges)

    def leads_to(self, topic: Topic) -> tuple[Hop, ...]:
        """The topics that require this one; the other direction of `needs`."""
        choice = self.choice_of(topic)
        edges = (*self._needed_by[topic.id], *(self._needed_by[choice.id] if choice else ()))
        return _strongest_first(self._hop(id, edge) for id, edge in edges)

    def _hop(self, id: str, edge: Requirement) -> Hop:
        title = next((choice.title for choice in self.choices if choice.id == id), None)
        return Hop(self._members[id], title or self._topics[id].title, edge.because, edge.kind)

    def stage_needs(self, stage: Stage) -> tuple[Stage, ...]:
        """The other stages that something in this stage needs, in order."""
        return self._stage_needs[stage.id]

    def stage_needs_directly(self, stage: Stage) -> tuple[Stage, ...]:
        """The same without the stages that another of them needs already: what is left to draw on a map."""
        needs = self.stage_needs(stage)
        implied = {far.id for near in needs for far in self.stage_needs(near)}
        return tuple(other for other in needs if other.id not in implied)

    def stage_leads_to(self, stage: Stage) -> tuple[Stage, ...]:
        """The other stages that need something of this stage, in order."""
        return self._stages_at(stage, self.leads_to)

    def _stages_at(self, stage: Stage, step: Callable[[Topic], tuple[Hop, ...]]) -> tuple[Stage, ...]:
        hops = chain.from_iterable(step(topic) for topic in stage.topics)
        found = {self.stage_of(t).id for hop in hops if hop.kind is Strength.NEEDS for t in hop.topics}
        return tuple(other for other in self.stages if other.id in found - {stage.id})

    def opens(self, item: Item) -> tuple[Item, ...]:
        """The items that need this one."""
        return tuple(self._opened_by[item.id])

    def seen_from(self, id: str) -> tuple[Item, ...]:
        """The items that name this item or topic under `see`."""
        return tuple(self._seen_from[id])

    def starts_early_at(self, id: str) -> tuple[Topic, ...]:
        """The topics of later stages that start at this topic or stage."""
        return tuple(self._early[id])

    def total(self, stages: Iterable[Stage]) -> Total:
        """Topics and items as they are shown; hours with one topic counted for each choice, the longest."""
        topics = [topic for stage in stages for topic in stage.topics]
        longest: dict[str, Topic] = {}
        for topic in topics:
            choice = self.choice_of(topic)
            key = choice.id if choice else topic.id
            if key not in longest or longest[key].hours < topic.hours:
                longest[key] = topic
        return Total(
            len(topics),
            sum(len(topic.items) for topic in topics),
            sum(topic.hours for topic in longest.values() if topic.tier is Tier.CORE),
            sum(topic.hours for topic in longest.values()),
        )


def _strongest_first(hops: Iterable[Hop]) -> tuple[Hop, ...]:
    return tuple(sorted(hops, key=lambda hop: hop.kind is Strength.HELPS))
