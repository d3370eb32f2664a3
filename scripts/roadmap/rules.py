"""The rules of the data file beyond its shape. A rule is a generator of faults, and its docstring is the rule.

Every rule has its row in tests/test_rules.py. The rules of pages are in pages.py, those against an earlier revision in history.py.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain

from .document import Path_
from .model import START, Kind
from .outline import Named, Outline
from .problem import Problem

UNWRITTEN = "must be written: replace what `dev.py new topic` left between ‹ and ›"

Rule = Callable[[Outline], Iterator[Problem]]


def ids_are_unique(outline: Outline) -> Iterator[Problem]:
    """Stages, choices, topics, items and retired items share one set of ids, and each is used once. So are codes and tracks."""
    first: dict[str, Named] = {}
    for named in chain(outline.stages, outline.choices, outline.topics, outline.items):
        if not named.id:
            continue
        if named.id in outline.retired:
            yield named.problem(f"`{named.id}` is retired and must never be used again; take the next free number")
        if named.id in first:
            other = first[named.id]
            yield named.problem(f"`{named.id}` must be used once (first on line {other.document.line((*other.at, 'id'))})")
        else:
            first[named.id] = named
    for key, group in (("code", outline.stages), ("id", outline.tracks)):
        seen: set[str] = set()
        for named in group:
            if named.text(key) and named.text(key) in seen:
                yield named.problem(f"`{named.text(key)}` must be used once", key)
            seen.add(named.text(key))


def item_ids_start_with_the_stage_code(outline: Outline) -> Iterator[Problem]:
    """An item's id starts with the code of its stage, in lower case."""
    for item in outline.items:
        stage = outline.stage_of[outline.topic_of[item.id].id]
        code = stage.text("code").lower()
        if item.id and code and item.id.rpartition("-")[0] != code:
            yield item.problem(f"`{item.id}` must start with `{code}-`, the code of the stage {stage.id}")
    codes = {stage.text("code").lower() for stage in outline.stages}
    for id, entry in outline.retired.items():
        if id.rpartition("-")[0] not in codes:
            yield entry.problem(f"`{id}` must start with the code of a stage", "into")


def requirements_exist(outline: Outline) -> Iterator[Problem]:
    """What a topic or a choice requires, and where it starts early, exists and is not itself."""
    for node in (*outline.choices, *outline.topics):
        for edge in node.entries("requires"):
            target = edge.text("topic")
            if target and target not in outline.place_ids:
                yield edge.problem(f"`{target}` must be the id of a topic or a choice", "topic")
            elif target and node.id in (target, *outline.members(target)):
                yield edge.problem(f"`{node.id}` must not require itself", "topic")
    stages = {stage.id for stage in outline.stages}
    for topic in outline.topics:
        early = topic.entry("early")
        if early and early.text("at") and early.text("at") not in stages and early.text("at") not in outline.stage_of:
            yield early.problem(f"`{early.text('at')}` must be the id of a topic or a stage", "at")


def item_references_exist(outline: Outline) -> Iterator[Problem]:
    """What an item needs, sees or belongs to exists, and is not the item itself."""
    tracks = {track.id for track in outline.tracks}
    for item in outline.items:
        if item.text("track") and item.text("track") not in tracks:
            yield item.problem(f"`{item.text('track')}` must be the id of a track", "track")
        for at, id in item.texts("needs"):
            if id not in outline.topic_of or id == item.id:
                yield item.document.problem(at, f"`{id}` must be the id of another item")
        for at, reference in item.texts("see"):
            id = reference.partition("#")[0]
            if id not in outline.topic_of and id not in outline.stage_of:
                yield item.document.problem(at, f"`{id}` must be the id of a topic or an item")
            elif reference in (item.id, outline.topic_of[item.id].id):
                yield item.document.problem(at, f"`{reference}` must not be the item itself or its own topic")


def track_references_exist(outline: Outline) -> Iterator[Problem]:
    """The language and the frameworks of a track are topics."""
    for track in outline.tracks:
        for at, id in _topics_of(track):
            if id and id not in outline.stage_of:
                yield track.document.problem(at, f"`{id}` must be the id of a topic")


def _topics_of(track: Named) -> Iterator[tuple[Path_, str]]:
    yield (*track.at, "language"), track.text("language")
    yield from track.texts("frameworks")


def projects_carry_from_earlier_stages(outline: Outline) -> Iterator[Problem]:
    """What a project takes over comes from a numbered stage before its own."""
    earlier: set[str] = set()
    for stage in outline.stages:
        project = stage.entry("project")
        for carried in project.entries("carries") if project else ():
            if carried.text("stage") and carried.text("stage") not in earlier:
                yield carried.problem(f"`{carried.text('stage')}` must be the id of a stage before `{stage.id}`", "stage")
        earlier |= {stage.id} - {START}


def retired_items_have_a_future(outline: Outline) -> Iterator[Problem]:
    """What a retired item became exists, or is retired in its turn."""
    for id, entry in outline.retired.items():
        for at, into in entry.texts("into"):
            if (into not in outline.topic_of and into not in outline.retired) or into == id:
                yield entry.document.problem(at, f"`{into}` must be the id of an item that exists or of another retired one")


def lists_name_a_thing_once(outline: Outline) -> Iterator[Problem]:
    """No list of ids or technologies names a thing twice, and no topic requires a topic twice."""
    nodes = (*outline.topics, *outline.items, *outline.tracks, *outline.retired.values())
    texts = [list(node.texts(key)) for node in nodes for key in ("technologies", "needs", "see", "frameworks", "into")]
    texts += [
        [((*edge.at, "topic"), edge.text("topic")) for edge in node.entries("requires")]
        for node in (*outline.choices, *outline.topics)
    ]
    for entries in texts:
        seen: set[str] = set()
        for at, text in entries:
            if text and text in seen:
                yield outline.document.problem(at, f"`{text}` must stand once in its list")
            seen.add(text)


def see_links_are_written_once(outline: Outline) -> Iterator[Problem]:
    """A link under `see` is written on one side, because the build makes the link back; `needs` is a link already."""
    linked = {(item.id, id): "needs" for item in outline.items for _, id in item.texts("needs")}
    for item in outline.items:
        for at, reference in item.texts("see"):
            if (item.id, reference) in linked:
                yield item.document.problem(at, f"`{reference}` must not stand here, because it stands under `needs`")
            elif (reference, item.id) in linked:
                other = linked[reference, item.id]
                yield item.document.problem(
                    at, f"`{reference}` must not stand here, because `{reference}` links here under `{other}`"
                )
            linked.setdefault((item.id, reference), "see")


def prerequisites_have_no_cycle(outline: Outline) -> Iterator[Problem]:
    """Following prerequisites never leads back to where one started: topics, items and retired ids."""
    topics: dict[str, list[tuple[str, Problem]]] = defaultdict(list)
    for node in (*outline.choices, *outline.topics):
        for edge in node.entries("requires"):
            topics[node.id].append((edge.text("topic"), edge.problem("", "topic")))
    for choice in outline.choices:
        for member in outline.members(choice.id):  # a topic of a choice requires what the choice requires, and answers for it
            for edge in choice.entries("requires"):
                topics[member].append((edge.text("topic"), edge.problem("", "topic")))
            topics[choice.id].append((member, choice.problem("")))
    items = {i.id: [(id, outline.document.problem(at, "")) for at, id in i.texts("needs")] for i in outline.items}
    retired = {id: [(to, outline.document.problem(at, "")) for at, to in e.texts("into")] for id, e in outline.retired.items()}
    for graph, what in ((topics, "requires"), (items, "needs"), (retired, "into")):
        for path, problem in _cycles(graph):
            yield problem._replace(message=f"`{what}` must not go round in a circle: {' → '.join(path)}")


def _cycles(graph: Mapping[str, list[tuple[str, Problem]]]) -> Iterator[tuple[list[str], Problem]]:
    """One path for every edge that closes a circle: a depth-first search that keeps its own stack."""
    done: set[str] = set()
    for start in list(graph):
        path = [start] if start not in done else []
        edges = [iter(graph[start])]
        while path:
            for target, problem in edges[-1]:
                if target in path:
                    yield [*path[path.index(target) :], target], problem
                elif target not in done:
                    path.append(target)
                    edges.append(iter(graph.get(target, ())))
                    break
            else:
                done.add(path.pop())
                edges.pop()


def needed_topics_come_first(outline: Outline) -> Iterator[Problem]:
    """The order of the file is the order of learning: a topic comes after those it needs. What comes later can only help."""
    place = {topic.id: number for number, topic in enumerate(outline.topics)}
    for node in (*outline.choices, *outline.topics):
        first = min((place[id] for id in outline.members(node.id) if id in place), default=0)
        for edge in node.entries("requires"):
            if edge.text("kind") == "helps":
                continue
            if any(place.get(id, -1) > first for id in outline.members(edge.text("topic"))):
                yield edge.problem(f"`{edge.text('topic')}` must come before `{node.id}`, or have `kind: helps`", "topic")


def core_items_can_be_proved(outline: Outline) -> Iterator[Problem]:
    """Every item of a core topic names its evidence under `prove`."""
    for topic in outline.topics:
        for item in topic.entries("items"):
            if topic.text("tier") == "core" and item.id and "prove" not in item.data:
                yield item.problem(f"`{item.id}` must have `prove`, because its topic is core")


def sources_are_good(outline: Outline) -> Iterator[Problem]:
    """A topic names each address once, at least one free source and at least one primary source (spec, docs, guide)."""
    primary = {str(kind) for kind in Kind if kind.is_primary}
    for topic in outline.topics:
        sources = list(topic.entries("sources"))
        urls: set[str] = set()
        for source in sources:
            if source.text("url") in urls:
                yield source.problem(f"{source.text('url')} must stand once in its topic", "url")
            urls.add(source.text("url"))
        if sources and not any(source.text("cost") == "free" and not source.data.get("login") for source in sources):
            yield topic.problem(f"`{topic.id}` must have a source that is free and needs no login", "sources")
        if sources and not any(source.text("kind") in primary for source in sources):
            yield topic.problem(f"`{topic.id}` must have a primary source: {', '.join(sorted(primary))}", "sources")


def tracks_are_whole(outline: Outline) -> Iterator[Problem]:
    """A topic is the language or a framework of one track at most."""
    owner: dict[str, str] = {}
    for track in outline.tracks:
        for at, id in _topics_of(track):
            if id and owner.setdefault(id, track.id) != track.id:
                yield track.document.problem(at, f"`{id}` must belong to one track (it is in `{owner[id]}` already)")


def technologies_have_one_spelling(outline: Outline) -> Iterator[Problem]:
    """A technology is spelled the same way everywhere."""
    first: dict[str, str] = {}
    for topic in outline.topics:
        for at, name in topic.texts("technologies"):
            key = "".join(filter(str.isalnum, name.casefold())) or name
            if first.setdefault(key, name) != name and not {"C", "C#", "C++"} & {first[key], name}:
                yield topic.document.problem(at, f"`{name}` must be spelled `{first[key]}`, as it is above")


def stages_are_whole(outline: Outline) -> Iterator[Problem]:
    """Stage 0 is `start`, comes first and has no project; every other stage has outcomes, a project and an exit criterion."""
    for number, stage in enumerate(outline.stages):
        if (stage.id == START) != (number == 0):
            yield stage.problem(f"`{START}` must be the first stage, and no other")
        for key in ("outcomes", "project", "done_when"):
            if stage.id == START and key in stage.data:
                yield stage.problem(f"`{START}` must not have `{key}`", key)
            if stage.id and stage.id != START and not stage.data.get(key):
                yield stage.problem(f"the stage `{stage.id}` must have `{key}`")


def gaps_are_filled(outline: Outline) -> Iterator[Problem]:
    """Nothing that `dev.py new topic` left to be written is still there."""
    for at, value in _texts((), outline.document.data):
        if "‹" in value or "›" in value or value.startswith("https://example.com/"):
            yield outline.document.problem(at, f"`{at[-1]}` {UNWRITTEN}")


def _texts(at: Path_, value: object) -> Iterator[tuple[Path_, str]]:
    """Every text of the document, with its place."""
    if isinstance(value, str):
        yield at, value
    elif isinstance(value, dict):
        for key, entry in value.items():
            yield from _texts((*at, key), entry)
    elif isinstance(value, list):
        for place, entry in enumerate(value):
            yield from _texts((*at, place), entry)


RULES: tuple[Rule, ...] = (
    ids_are_unique,
    item_ids_start_with_the_stage_code,
    requirements_exist,
    item_references_exist,
    track_references_exist,
    projects_carry_from_earlier_stages,
    retired_items_have_a_future,
    lists_name_a_thing_once,
    see_links_are_written_once,
    prerequisites_have_no_cycle,
    needed_topics_come_first,
    core_items_can_be_proved,
    sources_are_good,
    tracks_are_whole,
    technologies_have_one_spelling,
    stages_are_whole,
    gaps_are_filled,
)


def check(outline: Outline, rules: Iterable[Rule] = RULES) -> Iterator[Problem]:
    """The faults that the rules find."""
    return chain.from_iterable(rule(outline) for rule in rules)
