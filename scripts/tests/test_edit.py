"""Adding topics and items by command: the right lines, the next free id, comments kept, and nothing written that breaks a rule."""

from __future__ import annotations

import difflib
import shutil
from pathlib import Path

import pytest

from roadmap import check, edit
from roadmap.history import NAME
from roadmap.problem import InvalidRoadmap

from .conftest import SMALL, Sites, replace


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "docs").mkdir()
    (tmp_path / NAME).write_text(SMALL, "utf-8")
    return tmp_path


def added(root: Path, before: str = SMALL) -> list[str]:
    """The lines that were added; fails if any other line changed."""
    changes = list(difflib.ndiff(before.splitlines(), (root / NAME).read_text("utf-8").splitlines()))
    assert not [change for change in changes if change.startswith("-")]
    return [change[2:] for change in changes if change.startswith("+")]


def test_an_item_takes_the_next_number_after_live_and_retired_ones(root: Path) -> None:
    (root / NAME).write_text(
        replace("  fun-3:", "  fun-8: { into: [], date: 2026-11-22, why: no longer taught }\n  fun-3:"), "utf-8"
    )
    before = (root / NAME).read_text("utf-8")
    assert edit.new_item(root, "values", "I can convert text to a number: safely.", "A test with `x`.") == [
        "added fun-9 to values in docs/roadmap.yml"
    ]
    assert added(root, before) == [
        "          - id: fun-9",
        '            text: "I can convert text to a number: safely."',
        "            prove: A test with `x`.",
    ]


def test_an_item_stands_at_the_end_of_its_topic(root: Path) -> None:
    edit.new_item(root, "values", "I can convert text to a number.", "A test shows it.")
    text = (root / NAME).read_text("utf-8")
    assert text.index("id: fun-2") < text.index("id: fun-6") < text.index("title: Data model")


def test_windows_line_ends_and_comments_stay(root: Path) -> None:
    text = replace("  - id: frameworks\n", "\n  # The last one.\n  - id: frameworks\n").replace("\n", "\r\n")
    (root / NAME).write_bytes(text.encode("utf-8"))
    edit.new_item(root, "concurrency", "I can limit how much runs at once.", None)
    after = (root / NAME).read_bytes().decode("utf-8")
    assert after.count("\r\n") == after.count("\n") == text.count("\n") + 2
    assert "# The last one." in after


@pytest.mark.parametrize(
    ("topic", "text", "prove", "message"),
    [
        ("nothing", "I can do something new.", "A test shows it.", "must have a topic `nothing`; it has"),
        ("values", "You can do something new.", "A test shows it.", '`text` must start with "I can "'),
        ("values", "I can do something new.", None, "`fun-6` must have `prove`, because its topic is core"),
        ("values", "I can do <b>something</b> new.", "A test shows it.", "must not contain raw HTML"),
        ("values", "I can do something\n  id: evil.", "A test shows it.", "must be one line"),
    ],
)
def test_an_item_that_breaks_a_rule_is_refused_and_nothing_is_written(
    root: Path, topic: str, text: str, prove: str | None, message: str
) -> None:
    with pytest.raises(InvalidRoadmap, match=message.replace("(", r"\(")):
        edit.new_item(root, topic, text, prove)
    assert (root / NAME).read_text("utf-8") == SMALL


def test_a_topic_comes_with_its_page_and_navigation_and_marked_gaps(tmp_path: Path) -> None:
    root = Sites(tmp_path).copy("project")
    said = edit.new_topic(root, "databases", "query-plans", "Query plans: how a database decides")
    assert said[1:3] == ["wrote docs/stages/databases/query-plans.md", "wrote mkdocs.yml"]
    page = (root / "docs/stages/databases/query-plans.md").read_text("utf-8")
    assert page.startswith("# Query plans: how a database decides\n\n<!--{ topic_intro() }-->\n")
    told = [str(problem) for problem in check.problems(root)]
    assert told
    assert all("must be written: replace" in fault for fault in told)
    data = root / NAME
    filled = data.read_text("utf-8")
    for gap, text in (
        ("‹The answer in one or two sentences: what it is›.", "A plan is what a database decided to do."),
        ("‹One short sentence: why to care›.", "You cannot mend what you cannot read."),
        ("I can ‹do something that another person can watch›.", "I can read a plan from the inside out."),
        ("‹The evidence: a command and what it shows, a test that passes, a file›.", "A plan with each step explained."),
        ("‹What it is called›", "Using EXPLAIN"),
        ("https://example.com/", "https://www.postgresql.org/docs/current/using-explain.html"),
        ("‹why to read this one, or which part›", "the meaning of every number"),
    ):
        assert gap in filled
        filled = filled.replace(gap, text)
    data.write_text(filled, "utf-8")
    path = root / "docs/stages/databases/query-plans.md"
    path.write_text(page.replace("‹What goes wrong without it, in 80 to 200 words›.", "A slow query has a reason."), "utf-8")
    assert check.problems(root) == []
    assert "          - stages/databases/query-plans.md\n  " in (root / "mkdocs.yml").read_text("utf-8")


@pytest.mark.parametrize(
    ("stage", "id", "message"),
    [
        ("nothing", "new-topic", "must have a stage `nothing`"),
        ("basics", "values", "`values` must be used once"),
        ("basics", "New Topic", "must be lower-case words joined by hyphens"),
        ("basics", "../../evil", "must be lower-case words joined by hyphens"),
    ],
)
def test_a_topic_that_breaks_a_rule_is_refused_and_nothing_is_written(root: Path, stage: str, id: str, message: str) -> None:
    with pytest.raises(InvalidRoadmap, match=message):
        edit.new_topic(root, stage, id, "A new topic")
    assert (root / NAME).read_text("utf-8") == SMALL
    assert [file.name for file in root.rglob("*") if file.is_file()] == ["roadmap.yml"]


def test_a_page_that_is_there_already_is_kept(tmp_path: Path) -> None:
    root = Sites(tmp_path).copy("project")
    page = root / "docs/stages/databases/query-plans.md"
    shutil.copy(root / "docs/stages/databases/sql.md", page)
    body = page.read_text("utf-8").partition("\n")[2]
    assert edit.new_topic(root, "databases", "query-plans", "Query plans")[1].endswith("was there already")
    assert page.read_text("utf-8") == f"# Query plans\n{body}"
