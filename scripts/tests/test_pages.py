"""The rules of pages: each one broken in a small site, with the fault that must be told."""

from __future__ import annotations

from pathlib import Path

import pytest

from roadmap import pages
from roadmap.model import Roadmap
from roadmap.outline import Outline

from .conftest import SMALL, document, line, replace

TOPIC = "# Functions\n\n<!--{ topic_intro() }-->\n\nWhy.\n\n<!--{ checklist() }-->\n\n<!--{ sources() }-->\n"
FUNCTIONS = "stages/basics/functions.md"


@pytest.fixture
def docs(tmp_path: Path, small: Roadmap) -> Path:
    """The pages of the small roadmap, all in order."""
    for path, page in pages.expected(small.skeleton).items():
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        calls = "\n\n".join(f"<!--{{ {name}() }}-->" for name in page.kind.calls)
        copies = "\n\n## Copies { #copies }" if path.endswith("values.md") else ""
        file.write_text(f"# {page.title or 'Title'}\n\n{calls}{copies}\n")
    (tmp_path / "about.md").write_text('# About\n\nSee <!--{ link("functions") }-->.\n')
    return tmp_path


def told(docs: Path, text: str = SMALL) -> list[str]:
    read, unreadable = pages.read_pages(docs)
    return [str(problem) for problem in sorted({*unreadable, *pages.check(Outline.of(document(text)), read)})]


def test_a_small_site_is_in_order(docs: Path) -> None:
    assert told(docs) == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("# Functions", "# Function", "1: must be `# Functions`, the title in docs/roadmap.yml"),
        ("# Functions\n", "", "1: must start with `# Functions`"),
        (
            "<!--{ topic_intro() }-->",
            "<!--{ topic_into() }-->",
            "3: `topic_into` must be one of the macros topic_intro, checklist",
        ),
        ("<!--{ topic_intro() }-->", "<!--{ stage_intro() }-->", "3: `stage_intro` must not be called on a topic's page"),
        ("<!--{ topic_intro() }-->", "<!--{ topic_intro('x') }-->", "3: `topic_intro` must be called without arguments"),
        ("<!--{ topic_intro() }-->", "<!-- { topic_intro() } -->", "3: must be exactly `<!--{ name() }-->` to call a macro"),
        ("<!--{ topic_intro() }-->", "<!-- topic_intro() -->", "3: must be exactly `<!--{ name() }-->` to call a macro"),
        ("<!--{ topic_intro() }-->", "<!--{topic_intro()}-->", "3: must be exactly `<!--{ name() }-->` to call a macro"),
        ("<!--{ topic_intro() }-->", "<!--{ topic_intro }-->", "3: must be exactly `<!--{ name() }-->` to call a macro"),
        ("<!--{ topic_intro() }-->", "<!--{ topic_intro() ", "3: must be exactly `<!--{ name() }-->` to call a macro"),
        ("<!--{ topic_intro() }-->", "<!--{% for x in y %}-->", "3: must be exactly `<!--{ name() }-->` to call a macro"),
        ("Why.", "```\n<!--{ checklist() }-->\n```", "6: must not write `<!--{` in code, because it would call a macro"),
        ("Why.", "`<!--{ checklist() }-->`", "5: must not write `<!--{` in code, because it would call a macro"),
        (
            "<!--{ sources() }-->",
            "",
            "1: a topic's page must call `topic_intro`, `checklist`, `sources`, each once and in this order",
        ),
        (
            "Why.",
            "<!--{ sources() }-->",
            "1: a topic's page must call `topic_intro`, `checklist`, `sources`, each once and in this order",
        ),
        ("Why.", '<!--{ link("nothing") }-->', "5: `nothing` must be the id of a stage, a topic or an item"),
        ("Why.", "<!--{ link(functions) }-->", "5: `link` must be called with quoted text only"),
        ("Why.", "<!--{ link() }-->", "5: `link` must be called with an id, and a text if the title does not fit"),
        ("Why.", "[Click here](values.md)", "5: the link text must say where it goes, not `Click here`"),
        ("Why.", '<a href="values.md">values</a>', "5: must be a Markdown link or image"),
        ("Why.", "‹Why it matters.›", "5: must be written: replace"),
    ],
)
def test_a_broken_rule_is_told_with_its_line(docs: Path, old: str, new: str, message: str) -> None:
    assert old in TOPIC
    (docs / FUNCTIONS).write_text(TOPIC.replace(old, new))
    assert any(fault.startswith(f"docs/{FUNCTIONS}:{message}") for fault in told(docs)), told(docs)


@pytest.mark.parametrize(
    "text",
    [
        "<!-- An ordinary comment. -->",
        "<!--\nIt may\nspan lines.\n-->",
        "```html\n<!-- {% comment %} --><!-- {{ x }} --><a href='x.md'>here</a>\n```",
        "`<a href='x'>` and `[here](x)`",
        '<!--{ link("fun-1", "the first item") }-->',
        "The function checklist() is called.",
    ],
)
def test_ordinary_text_is_left_alone(docs: Path, text: str) -> None:
    (docs / FUNCTIONS).write_text(TOPIC.replace("Why.", text))
    assert told(docs) == []


ALTERNATIVE = "A client asks a server, and the server answers the client."


def test_a_diagram_is_drawn_from_a_text_beside_the_page(docs: Path) -> None:
    text = docs / "stages/basics/diagrams/parts.d2"
    text.parent.mkdir()
    text.write_text("client -> server\n")
    assert told(docs) == ["docs/stages/basics/diagrams/parts.d2:1: must be called by a page beside its folder, or go"]
    page = docs / FUNCTIONS
    page.write_text(TOPIC.replace("Why.", f'<!--{{ diagram("parts", "{ALTERNATIVE}") }}-->'))
    assert told(docs) == []
    text.write_text("client -> server\nserver -> {{\n")
    assert [fault.split(" (")[0] for fault in told(docs)] == ["docs/stages/basics/diagrams/parts.d2:2: must be a diagram in D2"]
    text.unlink()
    assert told(docs) == [f"docs/{FUNCTIONS}:5: docs/stages/basics/diagrams/parts.d2 must exist"]
    page.write_text(TOPIC.replace("Why.", '<!--{ diagram("parts", "A drawing.") }-->'))
    assert told(docs) == [
        f'docs/{FUNCTIONS}:5: `diagram` must be called with a name and a sentence that says what it shows: `diagram("parts", "…")`'
    ]


def test_a_file_of_a_project_is_linked(docs: Path) -> None:
    check = docs / "stages/basics/project/rows/01-import.sql"
    check.parent.mkdir(parents=True)
    check.write_text("SELECT 1;\n")
    page = docs / "stages/basics/index.md"
    text = page.read_text()
    page.write_text(f"{text}\nRun `project/rows/01-import.sql`, `[not](project/rows/01-import.sql)` a link.\n")
    assert told(docs) == ["docs/stages/basics/project/rows/01-import.sql:1: must be linked by its stage's page, or go"]
    page.write_text(f"{text}\nRun [`01-import.sql`](project/rows/01-import.sql).\n")
    assert told(docs) == []


def test_a_project_says_what_it_adds_and_how_it_starts_alone(docs: Path) -> None:
    at = line(SMALL, "title: Toolshed over HTTP")
    gone = replace("      adds: An address that many can ask.\n", "")
    assert told(docs, gone) == [f"docs/roadmap.yml:{at}: the project of `languages` must have `adds`"]
    gone = replace("      alone: Write the rules anew.\n", "")
    assert told(docs, gone) == [f"docs/roadmap.yml:{at}: the project of `languages` must have `alone`"]


def test_a_project_with_checks_says_how_they_are_run_in_the_words_of_its_page(docs: Path) -> None:
    check = docs / "stages/basics/project/accept.py"
    check.parent.mkdir(parents=True)
    check.write_text("print('ok')\n")
    page = docs / "stages/basics/index.md"
    page.write_text(f"{page.read_text()}\nSave [`accept.py`](project/accept.py), then run `python3 accept.py`.\n")
    at = line(SMALL, "title: Toolshed in the terminal")
    assert told(docs) == [f"docs/roadmap.yml:{at}: the project of `basics` must have `check`, which says how its checks are run"]
    alone = "      alone: Nothing comes before it.\n"
    assert told(docs, replace(alone, f"{alone}      check: Run `python3 accept.py`.\n")) == []
    other = replace(alone, f"{alone}      check: Run `python3 accept.py .`.\n")
    assert told(docs, other) == [
        f"docs/roadmap.yml:{line(other, 'check:')}: `python3 accept.py .` must stand on docs/stages/basics/index.md as well"
    ]


def test_a_template_is_shown_and_what_is_shown_exists(docs: Path) -> None:
    file = docs / "projects/templates/runbook.md.txt"
    file.parent.mkdir()
    file.write_text("# Runbook\n\nWho \u2013 where\n", "utf-8")
    named = "docs/projects/templates/runbook.md.txt"
    page = docs / "projects/templates.md"
    text = page.read_text()
    assert told(docs) == [
        f'{named}:1: must be called on docs/projects/templates.md (`template("runbook")` for runbook.md.txt), or go'
    ]
    page.write_text(text + '\n<!--{ template("runbook") }-->\n')
    assert told(docs) == [f"{named}:3: must be ASCII"]
    file.write_text("# Runbook\n")
    assert told(docs) == []
    file.unlink()
    at = text.count("\n") + 2
    assert told(docs) == [f"docs/projects/templates.md:{at}: {named} must exist"]
    page.write_text(text + "\n<!--{ template() }-->\n")
    assert [fault.split(":")[1] for fault in told(docs)] == [str(at)]
    page.write_text(text)
    (docs / FUNCTIONS).write_text(TOPIC.replace("Why.", '<!--{ template("runbook") }-->'))
    assert told(docs) == [f"docs/{FUNCTIONS}:5: `template` must not be called on a topic's page"]


def test_a_topic_without_a_page_and_a_page_without_a_topic_are_told(docs: Path) -> None:
    (docs / FUNCTIONS).rename(docs / "stages/basics/function.md")
    faults = told(docs)
    assert "docs/stages/basics/function.md:1: must have its topic in docs/roadmap.yml (or belongs in another folder)" in faults
    assert f"docs/roadmap.yml:{line(SMALL, 'id: functions')}: `functions` must have its page docs/{FUNCTIONS}" in faults


def test_pages_are_judged_even_while_the_data_is_wrong(docs: Path) -> None:
    (docs / FUNCTIONS).write_text(TOPIC.replace("topic_intro", "topic_into"))
    assert told(docs, replace("hours: 12", "hours: soon")) == told(docs) != []


def test_a_heading_that_the_data_names_must_be_there(docs: Path) -> None:
    page = docs / "stages/basics/values.md"
    page.write_text(page.read_text().replace("#copies", "#copying"))
    at = line(SMALL, "values#copies")
    assert told(docs) == [f"docs/roadmap.yml:{at}: docs/stages/basics/values.md must have a heading with {{ #copies }}"]


def test_a_page_that_is_not_text_is_told(docs: Path) -> None:
    (docs / "about.md").write_bytes(b"# About\n\xff\n")
    assert told(docs) == ["docs/about.md:1: must be UTF-8 text"]


def test_every_rule_has_a_sentence() -> None:
    assert all((rule.__doc__ or "").endswith(".") for rule in pages.RULES)
