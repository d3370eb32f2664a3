"""Versions of the roadmap: what makes a new one, and what is told about the way from an old sheet to today."""

from __future__ import annotations

import os
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from roadmap import versions
from roadmap.history import NAME
from roadmap.outline import Outline

from .conftest import SMALL, document, replace


def version(text: str = SMALL) -> str:
    return versions.snapshot(Outline.of(document(text))).version


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("I can name the five parts of a request.", "I can name the five parts of any request."),
        ("A drawing with five boxes", "A drawing with five named boxes"),
        ("tier: deeper", "tier: reference"),
        ("- id: concurrency", "- id: doing-several-things"),
        ("- id: lang-3", "- id: lang-4"),
    ],
)
def test_what_is_printed_makes_a_version(old: str, new: str) -> None:
    assert version(replace(old, new)) != version()


def test_order_makes_a_version() -> None:
    one, two = (SMALL[SMALL.index(f"          - id: {id}\n") :] for id in ("fun-4", "fun-5"))
    first = one[: one.index("          - id: fun-5")]
    second = two[: two.index("        sources:")]
    assert version(replace(first + second, second + first)) != version()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("A value is a piece of data", "A value is some data"),
        ("title: Data model", "title: The data model"),
        ("hours: 45", "hours: 46"),
    ],
)
def test_what_is_not_printed_makes_none(old: str, new: str) -> None:
    assert version(replace(old, new)) == version()


class Repository:
    """A Git repository whose commits are days of June 2026."""

    def __init__(self, root: Path) -> None:
        self.root = root
        (root / "docs").mkdir()
        self.git("init", "-q")

    def git(self, *arguments: str, day: int = 1) -> None:
        when = f"2026-06-{day:02}T12:00:00Z"
        environment = {**os.environ, "GIT_AUTHOR_DATE": when, "GIT_COMMITTER_DATE": when}
        identity = ("-c", "user.name=Test", "-c", "user.email=test@localhost", "-c", "init.defaultBranch=main")
        subprocess.run(["git", *identity, *arguments], cwd=self.root, env=environment, check=True, capture_output=True)

    def write(self, text: str) -> None:
        (self.root / NAME).write_text(text, "utf-8")

    def commit(self, text: str, day: int) -> None:
        self.write(text)
        self.git("add", ".")
        self.git("commit", "-qm", "Edit", day=day)

    def changes(self) -> tuple[versions.Change, ...]:
        return versions.changes(self.root)


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path)


ITEM = "          - id: lang-3\n            text: I can produce a race on purpose and fix it.\n"
MOVED = "          - id: fun-2\n            text: I can predict whether `b = a` copies or shares.\n"


def edits() -> list[str]:
    """The small roadmap, then one item more, one reworded, one moved to another topic, one retired."""
    added = replace(ITEM, ITEM + "          - id: lang-4\n            text: I can stop work that is not wanted any more.\n")
    reworded = replace("I can say which scope a name belongs to.", "I can tell local and global scope apart.", added)
    entry = reworded[reworded.index(MOVED) : reworded.index("        sources:", reworded.index(MOVED))]
    moved = replace("          - id: fun-4\n", f"{entry}          - id: fun-4\n", replace(entry, "", reworded))
    gone = replace(ITEM, "", moved)
    retired = replace("\nretired:\n", "\nretired:\n  lang-3: { into: [lang-4], date: 2026-06-05, why: says the same }\n", gone)
    return [SMALL, added, reworded, moved, retired]


def test_history_is_told_by_version_newest_first(repository: Repository) -> None:
    for day, text in enumerate(edits(), 1):
        repository.commit(text, day)
    newest, moved, reworded, added, oldest = repository.changes()
    assert [change.date for change in repository.changes()] == [date(2026, 6, day) for day in (5, 4, 3, 2, 1)]
    assert added.added == ("lang-4",)
    assert reworded.reworded["fun-5"].text == "I can say which scope a name belongs to."
    assert moved.moved == {"fun-2": "values"}
    assert newest.retired["lang-3"][1] == ("lang-4",)
    assert newest.retired["lang-3"][0].text == "I can produce a race on purpose and fix it."
    assert (oldest.version, oldest.added) == (version(), ())
    assert newest.as_data() == {
        "version": version(edits()[-1]),
        "date": "2026-06-05",
        "added": [],
        "reworded": [],
        "moved": [],
        "retired": {"lang-3": ["lang-4"]},
    }


def test_a_commit_that_changes_nothing_on_paper_makes_no_version(repository: Repository) -> None:
    repository.commit(SMALL, 1)
    repository.commit(replace("hours: 45", "hours: 46"), 2)
    assert [(change.version, change.date) for change in repository.changes()] == [(version(), date(2026, 6, 1))]


def test_a_change_that_is_taken_back_leaves_every_old_sheet_an_answer(repository: Repository) -> None:
    first, second = edits()[:2]
    for day, text in enumerate((first, second, first), 1):
        repository.commit(text, day)
    newest, between = repository.changes()
    assert (newest.version, newest.date, list(newest.retired)) == (version(first), date(2026, 6, 3), ["lang-4"])
    assert between.version == version(second)


def test_what_is_not_committed_is_a_version_without_a_day(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    repository.commit(SMALL, 1)
    repository.write(edits()[1])
    now, before = repository.changes()
    assert (now.version, now.date, now.added) == (version(edits()[1]), None, ("lang-4",))
    assert (before.version, before.date) == (version(), date(2026, 6, 1))


@pytest.mark.parametrize(("epoch", "day"), [("1767225600", date(2026, 1, 1)), ("", None)])
def test_a_download_without_git_has_only_its_own_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, epoch: str, day: date | None
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    (tmp_path / "docs").mkdir()
    (tmp_path / NAME).write_text(SMALL, "utf-8")
    assert [(change.version, change.date) for change in versions.changes(tmp_path)] == [(version(), day)]


def test_without_the_git_program_there_is_only_the_current_version(
    repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository.commit(SMALL, 1)
    monkeypatch.setenv("PATH", "")
    assert [change.version for change in repository.changes()] == [version()]


@pytest.mark.parametrize(
    "broken",
    [
        "stages: [\n",
        "- a list\n",
        "stages: {a: b}\n",
        "stages:\n  - topics:\n      - items: [1, {id: <b>}]\n",
        'stages: [{topics: [{items: [{id: fun-1, text: "\\ud800"}]}]}]\n',
    ],
)
def test_a_broken_revision_stops_nothing(repository: Repository, broken: str) -> None:
    repository.commit(SMALL, 1)
    repository.commit(broken, 2)
    repository.commit(edits()[1], 3)
    newest, *_, oldest = repository.changes()
    assert newest.version == version(edits()[1])
    assert oldest.version == version()
    assert "<b>" not in str(repository.changes())


def test_serving_reads_the_history_once(
    repository: Repository, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    repository.commit(SMALL, 1)
    repository.commit(edits()[1], 2)
    repository.changes()
    git = shutil.which("git") or ""
    said = tmp_path_factory.mktemp("git") / "said"
    wrapper = said.parent / "git"
    wrapper.write_text(f'#!/bin/sh\necho "$1" >> {said}\nexec {git} "$@"\n', "utf-8")
    wrapper.chmod(0o755)
    monkeypatch.setenv("PATH", f"{said.parent}{os.pathsep}{os.environ['PATH']}")
    repository.write(edits()[2])
    assert repository.changes()[0].version == version(edits()[2])
    assert set(said.read_text("utf-8").split()) == {"log"}
