"""The glossary and the lessons against each other: each rule broken, with the fault that must be told."""

from __future__ import annotations

from pathlib import Path

import pytest

from roadmap import marks
from roadmap.outline import Outline
from roadmap.pages import read_pages

from .conftest import document, line

LESSON = """# Values: what they are

## What a value is { #idea }

A *value* is a piece of data. What is `*not prose*` stays out, like 2 * 3 * 4.

### In memory { #memory }

An *alias* is a second name.

## How it fails { #fails }

Two **Network** tabs.
"""

TERMS = """\
terms:
  - id: alias
    term: alias
    definition: A second name for something that a program holds in memory.
    taught: values#idea
  - id: value
    term: value
    definition: A piece of data that a program works with.
    taught: values#idea
"""


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    (tmp_path / "stages/basics").mkdir(parents=True)
    return tmp_path


def told(docs: Path, terms: str = TERMS, lesson: str = LESSON, functions: str = "# Functions\n") -> list[str]:
    (docs / "glossary.yml").write_text(terms, "utf-8")
    (docs / "stages/basics/values.md").write_text(lesson, "utf-8")
    (docs / "stages/basics/functions.md").write_text(functions, "utf-8")
    found = marks.check(Outline.of(document()), docs, read_pages(docs)[0])
    return [str(problem).removeprefix("docs/") for problem in sorted(set(found))]


def at(part: str, message: str, text: str = TERMS, file: str = "glossary.yml") -> str:
    return f"{file}:{line(text, part)}: {message}"


def test_terms_that_are_taught_and_marks_that_are_terms_are_in_order(docs: Path) -> None:
    assert told(docs) == []


def test_a_term_that_is_used_and_not_defined_is_told_with_its_line(docs: Path) -> None:
    lesson = LESSON.replace("Two **Network**", "A *magic\nnumber* and two *values*")
    assert told(docs, lesson=lesson) == [
        at(
            "*magic",
            "*magic number* must be a term in docs/glossary.yml; names on screens are **bold**, and stress needs no italics",
            lesson,
            "stages/basics/values.md",
        )
    ]


@pytest.mark.parametrize(
    ("old", "new", "part", "message"),
    [
        ("id: value", "id: alias", "id: alias", "`alias` must be used once (first on line 2)"),
        ("term: value", "term: Alias", "term: Alias", "`Alias` must be the name of one entry (line 3 has it, too), or both must say `sense`"),
        ("values#idea", "valeus#idea", "valeus", "`valeus` must be the id of a topic"),
        ("values#idea", "values#ideas", "values#ideas", "docs/stages/basics/values.md must have a heading with { #ideas }"),
        (
            "values#idea",
            "values#fails",
            "values#fails",
            "docs/stages/basics/values.md must say under #fails what it means, with *alias* in italics",
        ),
        ("values#idea", "values", "values", "`taught` must be a topic id and a heading on its page, such as `sql#joins`"),
        ("A second name for something that a program holds in memory.", "This is an alias, or aliases.", "This is", "`definition` must say what it means"),
        ("A piece of data that a program works with.", "Data, and no full stop", "Data,", "`definition` must end in a full stop"),
        ("A piece of data that a program works with.", "One is. Two are. Three are far too many.", "One is", "`definition` must be one or two"),
        ("A piece of data that a program works with.", "Too *loud* for a definition.", "Too", "`definition` must be plain text"),
        ("term: alias", "terms: alias", "- id: alias", "`terms`, entry 1: must have `term`"),
    ],
)  # fmt: skip
def test_a_fault_of_an_entry_is_told_with_its_line(docs: Path, old: str, new: str, part: str, message: str) -> None:
    terms = TERMS.replace(old, new, 1)
    lines = [number for number, text in enumerate(terms.splitlines(), 1) if part in text]
    faults = told(docs, terms)
    assert any(fault.startswith(f"glossary.yml:{number}: {message}") for number in lines for fault in faults), faults


def test_every_fault_is_told_at_once(docs: Path) -> None:
    terms = TERMS.replace("values#idea", "valeus#idea", 1).replace("A piece of data that a program works with.", "Short")
    faults = told(docs, terms, LESSON.replace("**Network**", "*Network*"))
    assert len(faults) == 4, faults  # the topic, the length, the missing words, the mark


def test_terms_stand_in_the_order_of_the_topics(docs: Path) -> None:
    terms = TERMS.replace("values#idea", "functions#idea", 1)
    functions = "# Functions\n\n## What it is { #idea }\n\nAn *alias*.\n"
    lesson = LESSON.replace("*alias*", "alias")
    assert told(docs, terms, lesson, functions) == [
        at("id: value", "`value` must stand before the terms of `functions`, in the order of the topics", terms)
    ]


SENSES = TERMS.replace("    term: alias\n", "    term: value\n    sense: Python\n").replace(
    "    term: value\n    def", "    term: value\n    sense: money\n    def"
)


def test_one_word_may_have_two_senses_if_both_say_which(docs: Path) -> None:
    lesson = LESSON.replace("*alias*", "*value*")
    assert told(docs, SENSES, lesson) == []
    [one] = [fault for fault in told(docs, SENSES.replace("    sense: money\n", ""), lesson) if "sense" in fault]
    assert "`value` must say under `sense` what it belongs to" in one


def test_a_word_with_two_senses_is_marked_only_where_one_of_them_is_taught(docs: Path) -> None:
    functions = "# Functions\n\nIt returns a *value*.\n"
    [fault] = told(docs, SENSES, LESSON.replace("*alias*", "*value*"), functions)
    assert fault.startswith("stages/basics/functions.md:3: *value* has several senses")


def test_a_glossary_that_cannot_be_read_is_a_fault_and_no_traceback(docs: Path) -> None:
    assert told(docs, "terms: [") != []
    assert told(docs, "- a list") != []
    (docs / "glossary.yml").unlink()
    assert [str(fault) for fault in marks.check(Outline.of(document()), docs, read_pages(docs)[0])] == [
        "glossary.yml:1: must be a readable file (No such file or directory)"
    ]
