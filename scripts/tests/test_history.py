"""No edit of the data loses a reader's tick: single edits, and long random histories of edits."""

from __future__ import annotations

import random
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from roadmap import history
from roadmap.outline import Outline
from roadmap.problem import InvalidRoadmap

from .conftest import SMALL, document, faults, replace


def told(after: str, before: str = SMALL) -> list[str]:
    return [str(problem) for problem in sorted(set(history.check(Outline.of(document(before)), Outline.of(document(after)))))]


ITEM = "          - id: lang-3\n            text: I can produce a race on purpose and fix it.\n"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("id: fun-5", "id: fun-6", "`fun-5` is gone and must be listed under `retired`"),
        (ITEM, ITEM.replace("lang-3", "lang-4"), "`lang-4` must be `lang-3`: that is the id this text had"),
        ("  fun-3: { into: [fun-4, fun-5], date", "  fun-9: { into: [fun-4, fun-5], date", "`fun-3` must stay under `retired`"),
        ("into: [fun-4, fun-5]", "into: []", "`into` must stay [fun-4, fun-5]; retire those items in their turn"),
        ("into: [fun-4, fun-5]", "into: [fun-4]", "`into` must stay [fun-4, fun-5]"),
        ("code: FUN", "code: BASE", None),
        (ITEM, ITEM + ITEM.replace("lang-3", "lang-2"), None),
    ],
)
def test_an_edit_that_orphans_a_tick_is_refused(old: str, new: str, message: str | None) -> None:
    after = replace(old, new)
    if message is None:
        assert faults(after), "the rules of the file itself already refuse this one"
    else:
        assert any(message in fault for fault in told(after)), told(after)


def test_swapped_ids_are_refused() -> None:
    after = SMALL.replace("id: fun-4", "id: fun-X").replace("id: fun-5", "id: fun-4").replace("id: fun-X", "id: fun-5")
    assert len(told(after)) == 2


def test_a_number_from_the_past_is_not_given_out_again() -> None:
    gap = replace("id: fun-5", "id: fun-50").replace("fun-5]", "fun-50]")
    after = gap.replace("id: fun-2\n            text: I can", "id: fun-20\n            text: I can now", 1)
    assert any("`fun-20` must have a number after 50" in fault for fault in told(after, gap))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("I can say which scope a name belongs to.", "I can tell local, enclosing and global scope apart."),
        (ITEM, ITEM + "          - id: lang-4\n            text: I can stop work that is not wanted any more.\n"),
        ("title: Functions", "title: Named calculations"),
    ],
)
def test_an_edit_that_keeps_every_tick_is_accepted(old: str, new: str) -> None:
    assert told(replace(old, new)) == []


# --- Random histories -------------------------------------------------------------------------------------------------------

Data = dict[str, Any]


class Writer(yaml.SafeDumper):
    """Writes every value out, even where two are the same object."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002
        return True


def write(data: Data) -> str:
    return yaml.dump(data, Dumper=Writer, sort_keys=False, allow_unicode=True, width=1000)


class History:
    """Edits a small roadmap at random, as contributors would, and keeps what a reader's ticks need to find their way."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)  # noqa: S311
        self.data: Data = yaml.safe_load(SMALL)
        self.today = self.data["retired"]["fun-3"]["date"]

    def text(self) -> str:
        return write(self.data)

    def topics(self) -> list[Data]:
        return [topic for stage in self.data["stages"] for topic in stage["topics"]]

    def any_topic(self, more_than: int = 0) -> Data | None:
        found = [topic for topic in self.topics() if len(topic["items"]) > more_than]
        return self.random.choice(found) if found else None

    def code(self, topic: Data) -> str:
        return next(str(stage["code"]).lower() for stage in self.data["stages"] if topic in stage["topics"])

    def next_id(self, topic: Data) -> str:
        code = self.code(topic)
        used = [item["id"] for other in self.topics() for item in other["items"]] + list(self.data["retired"])
        return f"{code}-{1 + max(int(id.split('-')[1]) for id in used if id.startswith(code + '-'))}"

    def drop(self, topic: Data, item: Data, into: list[str]) -> None:
        """Take an item out and list it as retired; whoever named it names what it became."""
        topic["items"].remove(item)
        self.forget(item["id"])
        self.data["retired"][item["id"]] = {"into": into, "date": self.today, "why": "part of a random history"}

    def forget(self, id: str) -> None:
        for topic in self.topics():
            for item in topic["items"]:
                for key in ("needs", "see"):
                    item[key] = [other for other in item.get(key, []) if other != id]

    # Legal edits

    def reword(self) -> None:
        topic = self.any_topic()
        assert topic
        self.random.choice(topic["items"])["text"] = f"I can do the thing called {self.random.random()}."

    def reorder(self) -> None:
        topic = self.any_topic()
        assert topic
        self.random.shuffle(topic["items"])

    def add(self) -> None:
        topic = self.any_topic()
        assert topic
        topic["items"].append(self.new_item(topic))

    def new_item(self, topic: Data) -> Data:
        name = self.random.random()
        return {"id": self.next_id(topic), "text": f"I can do the new thing {name}.", "prove": "A test shows it."}

    def move(self) -> None:
        """To another topic of the same stage, id and all."""
        stage = self.random.choice(self.data["stages"])
        source, target = self.random.choice(stage["topics"]), self.random.choice(stage["topics"])
        if len(source["items"]) > 1 and source is not target:
            item = source["items"].pop()
            item.setdefault("prove", "A test shows it.")
            item["see"] = []
            target["items"].append(item)

    def move_to_another_stage(self) -> None:
        """Under a new id, because the code changes; the old one is retired into it."""
        source, target = self.any_topic(more_than=1), self.any_topic()
        if source and target and self.code(source) != self.code(target):
            item = self.random.choice(source["items"])
            moved = {"id": self.next_id(target), "text": item["text"], "prove": "A test shows it."}
            target["items"].append(moved)
            self.drop(source, item, [moved["id"]])

    def merge(self) -> None:
        topic = self.any_topic(more_than=1)
        if topic:
            kept, gone = self.random.sample(topic["items"], 2)
            self.drop(topic, gone, [kept["id"]])

    def split(self) -> None:
        topic = self.any_topic()
        assert topic
        item = self.random.choice(topic["items"])
        parts = []
        for _ in range(2):
            topic["items"].append(self.new_item(topic))
            parts.append(topic["items"][-1]["id"])
        self.drop(topic, item, parts)

    def retire(self) -> None:
        topic = self.any_topic(more_than=1)
        if topic:
            self.drop(topic, self.random.choice(topic["items"]), [])

    legal = (reword, reorder, add, move, move_to_another_stage, merge, split, retire)

    # Edits that would orphan a tick

    def delete(self) -> None:
        topic = self.any_topic()
        assert topic
        topic["items"].append(self.new_item(topic))
        self.forget(topic["items"].pop(0)["id"])

    def renumber(self) -> None:
        topic = self.any_topic()
        assert topic
        item = self.random.choice(topic["items"])
        self.forget(item["id"])
        item["id"] = self.next_id(topic)

    def swap(self) -> None:
        stage = self.random.choice([stage for stage in self.data["stages"] if sum(len(t["items"]) for t in stage["topics"]) > 1])
        one, two = self.random.sample([item for topic in stage["topics"] for item in topic["items"]], 2)
        one["text"], two["text"] = two["text"], one["text"]

    def forget_retired(self) -> None:
        self.data["retired"].pop(self.random.choice(list(self.data["retired"])))

    def bring_back(self) -> None:
        id = self.random.choice(list(self.data["retired"]))
        topic = next(topic for topic in self.topics() if id.startswith(self.code(topic) + "-"))
        topic["items"].append({"id": id, "text": "I can do what was retired once.", "prove": "A test shows it."})
        if self.random.random() < 0.5:
            self.data["retired"].pop(id)

    def cut_the_way(self) -> None:
        id = self.random.choice([id for id, entry in self.data["retired"].items() if entry["into"]])
        self.data["retired"][id]["into"] = []

    illegal = (delete, renumber, swap, forget_retired, bring_back, cut_the_way)


@settings(max_examples=120, deadline=None, derandomize=True)
@given(seed=st.integers(0, 2**32), steps=st.lists(st.sampled_from(History.legal), min_size=1, max_size=8))
def test_legal_histories_are_accepted_and_every_tick_finds_its_way(seed: int, steps: list[Callable[[History], None]]) -> None:
    edits = History(seed)
    ticked = {item["id"] for topic in edits.topics() for item in topic["items"]} | {"fun-3"}
    for step in steps:
        before = edits.text()
        step(edits)
        after = edits.text()
        assert faults(after) == [], step.__name__
        assert told(after, before) == [], step.__name__
    live = {item["id"] for topic in edits.topics() for item in topic["items"]}
    for id in ticked:
        assert where(id, live, edits.data["retired"]) is not None, id


def where(id: str, live: set[str], retired: Data) -> set[str] | None:
    """The live items that a tick counts for now: none if it was retired without a successor, None if it is lost."""
    if id in live:
        return {id}
    if id not in retired:
        return None
    found = [where(into, live, retired) for into in retired[id]["into"]]
    return None if None in found else set().union(*(ids for ids in found if ids))


@settings(max_examples=240, deadline=None, derandomize=True)
@given(
    seed=st.integers(0, 2**32),
    steps=st.lists(st.sampled_from(History.legal), max_size=4),
    last=st.sampled_from(History.illegal),
)
def test_an_edit_that_orphans_a_tick_is_refused_after_any_history(
    seed: int, steps: list[Callable[[History], None]], last: Callable[[History], None]
) -> None:
    edits = History(seed)
    for step in steps:
        step(edits)
    before = edits.text()
    last(edits)
    after = edits.text()
    assert faults(after) or told(after, before), last.__name__


# --- Through Git ------------------------------------------------------------------------------------------------------------


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A Git repository whose last commit holds the small roadmap."""
    (tmp_path / "docs").mkdir()
    (tmp_path / history.NAME).write_text(SMALL, "utf-8")
    identity = ["-c", "user.name=Test", "-c", "user.email=test@localhost"]
    for command in (["init", "-q"], ["add", "."], [*identity, "commit", "-qm", "Start"]):
        subprocess.run(["git", *command], cwd=tmp_path, check=True)
    return tmp_path


def test_the_base_is_read_from_git(repository: Path) -> None:
    assert history.compare("HEAD", repository) == []
    (repository / history.NAME).write_text(replace("id: fun-5", "id: fun-6"), "utf-8")
    assert any("`fun-5` is gone" in problem.message for problem in history.compare("HEAD", repository))


@pytest.mark.parametrize("revision", ["no-such-branch", "--output=x", "HEAD~9"])
def test_a_base_that_does_not_exist_is_told(repository: Path, revision: str) -> None:
    with pytest.raises(InvalidRoadmap, match="Git revision"):
        history.compare(revision, repository)
