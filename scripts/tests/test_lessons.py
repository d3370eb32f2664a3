"""The rules of what pages show, and of the shape of a full lesson: each one broken, with the fault that must be told."""

from __future__ import annotations

from pathlib import Path

import pytest

from roadmap import lessons, pages
from roadmap.lessons import ORDER
from roadmap.outline import Outline

from .conftest import document

PATH = "stages/basics/functions.md"
QUESTION = '??? question "What does it print?"\n\n    One. See [the idea](#why-it-matters).\n'


def lesson() -> str:
    """A full lesson without a fault."""
    sections = {id: f"## About {id} {{ #{id} }}\n" for id in ORDER}
    sections["why-it-matters"] += "\nword" * 700 + '\n\n<!--{ sample("borrow.py") }-->\n'
    sections["check-yourself"] += f"\n{QUESTION}\n{QUESTION}\n{QUESTION}"
    return "# Functions\n\n" + "\n".join(sections.values())


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    folder = tmp_path / "stages/basics/samples"
    folder.mkdir(parents=True)
    (folder / "borrow.py").write_text("# --8<-- [start:query]\nprint(1)\n# --8<-- [end:query]\n")
    (folder / "borrow.out").write_text("1\n")
    (tmp_path / "ran-with.yml").write_text('Python: "3.11.7"\nRuby: "3.1.2"\n')
    return tmp_path


def told(docs: Path, text: str) -> list[str]:
    (docs / PATH).write_text(text)
    problems = pages.check(Outline.of(document()), pages.read_pages(docs)[0], lessons.RULES)
    return [str(problem).removeprefix(f"docs/{PATH}:") for problem in sorted(set(problems))]


def test_a_full_lesson_is_in_order(docs: Path) -> None:
    assert told(docs, lesson()) == []


def test_a_brief_page_needs_no_shape(docs: Path) -> None:
    assert told(docs, '# Functions\n\n## Why\n\n<!--{ sample("borrow.py") }-->\n') == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("## About in-production { #in-production }", "## In production", "1: a full lesson must have the heading `## … { #in-"),
        ("## About in-production { #in-production }", "## In production", "{at}: must have an id: `## In production {{ #… }}`"),
        ("#why-it-matters }", "#why }", "1: a full lesson must have the heading `## … { #why-it-matters }`"),
        ("#how-it-fails }", "#in-production-soon }", "1: a full lesson must have the heading `## … { #how-it-fails }`"),
        ("# Functions\n", "# Functions\n\n## First { #first }\n", "3: a full lesson must start with `why-it-matters`"),
        ("word\n" * 200, "", "1: a full lesson must have 600 to 1800 words without code; this has 5"),
        ("word\n", "word " * 1_300, "1: a full lesson must have 600 to 1800 words without code; this has "),
        (QUESTION + "\n" + QUESTION, QUESTION, '{at}: must have 3 to 6 folded questions (`??? question "…"`); it has 2'),
        (QUESTION, QUESTION * 5, "{at}: must have 3 to 6 folded questions"),
        ("[the idea](#why-it-matters)", "the idea", "{at}: its answer must link to the section that explains it"),
        (
            '<!--{ sample("borrow.py") }-->',
            "",
            "1: a full lesson must show a sample, or work one thing through under `## … { #wor",
        ),
    ],
)
def test_a_full_lesson_has_its_shape(docs: Path, old: str, new: str, message: str) -> None:
    text = lesson()
    assert old in text
    text = text.replace(old, new, 1)
    marks = {"must have an id": "## In production", "folded questions": "## About check-", "its answer": '??? question "What'}
    at = next((text[: text.index(mark)].count("\n") + 1 for part, mark in marks.items() if part in message), 0)
    expected = message.replace("{at}", str(at)).replace("{{", "{").replace("}}", "}")
    assert any(fault.startswith(expected) for fault in told(docs, text)), told(docs, text)


def test_a_lesson_about_no_program_works_one_thing_through(docs: Path) -> None:
    worked = lesson().replace('<!--{ sample("borrow.py") }-->', "## A brief, worked through { #worked-example }")
    (docs / "stages/basics/samples/borrow.py").unlink()
    (docs / "stages/basics/samples/borrow.out").unlink()
    assert told(docs, worked) == []


def test_headings_stand_in_order(docs: Path) -> None:
    text = lesson().replace("how-it-fails", "x").replace("in-production", "how-it-fails").replace("#x", "#in-production")
    assert told(docs, text) == [f"1: a full lesson must have its headings in the order {', '.join(ORDER)}"]


@pytest.mark.parametrize(
    ("call", "message"),
    [
        ('<!--{ sample("lend.py") }-->', "3: `lend.py` must be a sample in samples/ beside the page"),
        ('<!--{ samples("lend") }-->', "3: `lend` must be a sample in samples/ beside the page"),
        ('See <!--{ sample("borrow.py") }-->', "3: `sample` must stand alone on its line, from its first column"),
        ('    <!--{ sample("borrow.py") }-->', "3: `sample` must stand alone on its line, from its first column"),
        ('<!--{ sample("borrow.py", "loop") }-->', "3: borrow.py must mark `loop` with comments `--8<-- [start:loop]` and `"),
        ('<!--{ sample("borrow.py", "query") }-->', "docs/stages/basics/samples/borrow.py:1: must be shown with its output by a"),
        ("", "docs/stages/basics/samples/borrow.py:1: must be shown with its output by a page beside its folder"),
        ('--8<-- "stages/basics/samples/borrow.py"', '3: must show files with `sample("…")`; to print the mark itself'),
        ("```python\nprint(1)\n```", '3: must be a sample, shown by `sample("…")`, or be marked with title="Illustration: what'),
        ('??? note "x"\n\n    ```sql\n    SELECT 1;\n    ```', '5: must be a sample, shown by `sample("…")`, or be marked'),
    ],
)
def test_what_a_page_shows_ran(docs: Path, call: str, message: str) -> None:
    faults = told(docs, f"# Functions\n\n{call}\n")
    assert any(fault.startswith(message) for fault in faults), faults


@pytest.mark.parametrize(
    "text",
    [
        '<!--{ samples("borrow") }-->',
        '<!--{ sample("borrow.py", "query") }-->\n\n<!--{ output("borrow.py") }-->',
        '<!--{ sample("borrow.py") }-->\n\n```http title="Illustration: a request"\nGET / HTTP/1.1\n```',
    ],
)
def test_a_page_may_show_parts_languages_and_marked_illustrations(docs: Path, text: str) -> None:
    assert told(docs, f"# Functions\n\n{text}\n") == []


def test_versions_are_recorded(docs: Path) -> None:
    (docs / "ran-with.yml").write_text('Ruby: "3.1.2"\n')
    assert told(docs, '# Functions\n\n<!--{ sample("borrow.py") }-->\n') == [
        "3: the version of Python must be recorded: `python3 scripts/dev.py samples --update borrow.py`"
    ]


def test_the_insecure_never_stands_alone(docs: Path) -> None:
    folder = docs / "stages/basics/samples"
    (folder / "careless.py").write_text("# insecure: borrow.py\nprint(2)\n")
    (folder / "careless.out").write_text("2\n")
    both = '# Functions\n\n<!--{ sample("careless.py") }-->\n\n<!--{ sample("borrow.py") }-->\n'
    assert told(docs, both) == []
    (docs / "stages/basics/values.md").write_text('# Values\n\n<!--{ sample("careless.py") }-->\n')
    assert told(docs, both) == ["docs/stages/basics/values.md:3: must also show borrow.py, because careless.py is insecure"]


def test_every_rule_has_a_sentence() -> None:
    assert all((rule.__doc__ or "").endswith(".") for rule in lessons.RULES)
