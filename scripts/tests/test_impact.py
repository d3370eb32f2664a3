"""What a reviewer is told of a change: in a repository of its own, with the small roadmap."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from roadmap import impact
from roadmap.problem import InvalidRoadmap

from .conftest import NAME, SMALL, replace

PAGE = "docs/stages/languages/concurrency.md"


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """The small roadmap with a few of its pages, committed."""
    files = {
        NAME: SMALL,
        PAGE: '# Concurrency\n\n<!--{ topic_intro() }-->\n\n<!--{ sample("race.py") }-->\n\n<!--{ checklist() }-->\n',
        "docs/stages/languages/samples/race.py": "print(1)\n",
        "docs/checklists/languages.md": "# Checklist\n\n<!--{ checklist() }-->\n",
        "docs/contributing/index.md": "# Contributing\n\nSay why.\n",
        "overrides/assets/base.css": "p { color: red }\n",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    for command in (["init", "-q"], ["add", "."], ["-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qm", "x"]):
        subprocess.run(["git", *command], cwd=tmp_path, check=True)
    return tmp_path


def told(repository: Path, name: str, text: str) -> str:
    (repository / name).write_text(text, "utf-8")
    return impact.report("HEAD", repository)


def test_nothing_is_said_of_no_change(repository: Path) -> None:
    assert "Nothing that a reader sees." in impact.report("HEAD", repository)


ITEM = "          - id: lang-3\n            text: I can produce a race on purpose and fix it.\n"


@pytest.mark.parametrize(
    ("data", "lines"),
    [
        (
            replace("I can produce a race on purpose and fix it.", "I can produce a race on purpose and close it."),
            [
                "| LANG-3 | reworded | I can produce a race on purpose and fix it. → I can produce a race on purpose and close it. |",
                "- 1 reworded or moved: ticks stay.",
                "- `/stages/languages/concurrency/`: what the data puts there",
                "- `/checklists/languages/`: what the data puts there",
                "- checklists/languages.md, .csv and its PDFs",
                "- roadmap.json",
                "changes.atom: a new version",
            ],
        ),
        (
            replace(ITEM, ITEM + "          - id: lang-90\n            text: I can stop a program that nobody waits for.\n"),
            ["| LANG-90 | added | I can stop a program that nobody waits for. |"],
        ),
        (replace(ITEM, ITEM.replace("lang-3", "lang-91")), ["**Ticks would be lost.**", "`lang-91` must be `lang-3`"]),
        (replace("hours: 10", "hours: 12"), ["## Hours", "| The whole roadmap |"]),
    ],
)
def test_a_change_of_the_data_is_told_with_all_that_it_touches(repository: Path, data: str, lines: list[str]) -> None:
    report = told(repository, NAME, data)
    assert [line for line in lines if line not in report] == [], report


def test_what_a_change_does_not_touch_is_not_named(repository: Path) -> None:
    report = told(repository, "docs/contributing/index.md", "# Contributing\n\nSay why, please.\n")
    assert "- `/contributing/`: its text" in report
    assert report.count("- `") == 1
    assert "roadmap.json" not in report


def test_a_changed_sample_is_told_with_the_page_that_shows_it(repository: Path) -> None:
    report = told(repository, "docs/stages/languages/samples/race.py", "print(2)\n")
    assert "- `/stages/languages/concurrency/`: samples/race.py" in report


def test_new_and_removed_pages_are_told_before_they_are_committed(repository: Path) -> None:
    (repository / PAGE).unlink()
    report = told(repository, "docs/stages/languages/index.md", "# Languages\n")
    assert "- `/stages/languages/`: new" in report
    assert "- `/stages/languages/concurrency/`: gone" in report


def test_what_every_page_is_made_with_is_told(repository: Path) -> None:
    assert "- `overrides/assets/base.css`" in told(repository, "overrides/assets/base.css", "p { color: blue }\n")


@pytest.mark.parametrize("revision", ["no-such-branch", "--help", ""])
def test_a_revision_that_is_none_is_a_fault_with_a_reason(repository: Path, revision: str) -> None:
    with pytest.raises(InvalidRoadmap, match="must be comparable with the Git revision"):
        impact.report(revision, repository)
