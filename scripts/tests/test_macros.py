"""The macros as the builders call them, and the Markdown that each template prints."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from types import SimpleNamespace

import jinja2
import pytest

from roadmap import macros, paper, source, versions
from roadmap.model import Roadmap
from roadmap.render import render


class FakeEnvironment:
    """The part of mkdocs-macros' environment that the macros use."""

    def __init__(self) -> None:
        self.macros: dict[str, Callable[..., str]] = {}

    def macro(self, function: Callable[..., str], name: str) -> None:
        self.macros[name] = function


@pytest.fixture
def call(small: Roadmap, monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """Call a macro of the small roadmap on a page."""
    monkeypatch.setattr(source, "load", lambda: small)
    monkeypatch.setattr(paper, "edition", lambda: "Version 1a2b3c")
    environment = FakeEnvironment()
    macros.define_env(environment)

    def call(name: str, page: str, *arguments: str, **context: object) -> str:
        return environment.macros[name]({"page": SimpleNamespace(path=page, meta={}), **context}, *arguments)

    return call


def test_a_topic_checklist_prints_boxes_codes_proof_and_links(call: Callable[..., str]) -> None:
    assert call("checklist", "stages/basics/functions.md") == (
        '<p class="rm-meta"><span class="rm-progress" data-rm-progress="functions"></span></p>\n\n'
        '<ul class="rm-checklist" markdown="block">\n'
        '<li class="rm-item" id="fun-4" markdown="span"><label class="rm-item__label">'
        '<input type="checkbox" class="rm-item__box" data-item="fun-4" disabled>'
        '<span class="rm-item__code">FUN-4</span> '
        '<span class="rm-item__text">I can write a function with a default and a return value.</span></label> '
        '<span class="rm-item__prove"><b>Prove it:</b> Three tests, one of which uses the default.</span> '
        '<span class="rm-item__links">Needs: [FUN-2 Values](values.md#fun-2) · See also: [START-1 What is a back end?](../../start/what-is-a-back-end.md#start-1), '
        "[Values: what they are](values.md#copies)</span></li>\n"
        '<li class="rm-item" id="fun-5" data-track="python" markdown="span"><label class="rm-item__label">'
        '<input type="checkbox" class="rm-item__box" data-item="fun-5" disabled>'
        '<span class="rm-item__code">FUN-5</span> '
        '<span class="rm-item__text">I can say which scope a name belongs to. <span class="rm-badge">Python</span></span></label> '
        '<span class="rm-item__prove"><b>Prove it:</b> A program with three scopes, its output said before it ran.</span></li>\n'
        '</ul>\n<p class="rm-print" data-rm-version="Version 1a2b3c">Version 1a2b3c</p>'
    )


def test_the_same_item_elsewhere_says_where_it_is_taught(call: Callable[..., str]) -> None:
    for name, page, prefix in (
        ("checklist", "stages/basics/index.md", ""),
        ("checklist", "checklists/basics.md", "../stages/basics/"),
    ):
        printed = call(name, page)
        assert f"Taught in: [Functions]({prefix}functions.md#fun-4)" in printed
        assert printed.count('data-item="fun-4"') == 1


def test_the_whole_list_keeps_to_the_items_so_that_it_stays_light(call: Callable[..., str]) -> None:
    printed = call("full_checklist", "checklists/index.md")
    assert "### [Functions](../stages/basics/functions.md)" in printed
    assert printed.count('data-item="fun-4"') == 1
    assert "Prove it" not in printed


def test_no_block_of_html_has_a_blank_line(call: Callable[..., str]) -> None:
    """A blank line would end the block, and the rest would be read as text."""
    for name, page in (
        ("topic_intro", "stages/basics/functions.md"),
        ("stage_intro", "stages/languages/index.md"),
        ("stage_topics", "stages/basics/index.md"),
        ("full_checklist", "checklists/index.md"),
        ("sources", "stages/languages/concurrency.md"),
        ("roadmap_map", "index.md"),
    ):
        for block in re.findall(r"<(ul|ol|dl)\b[^>]*>(.*?)</\1>", call(name, page), re.DOTALL):
            assert "\n\n" not in block[1]


def test_a_topic_says_what_it_needs_and_what_it_leads_to(call: Callable[..., str]) -> None:
    printed = call("topic_intro", "stages/basics/functions.md")
    assert printed.startswith("A function gives a name to a calculation.\n{ .rm-answer }")
    assert "[Values: what they are](values.md): Functions take and return values." in printed
    assert "[Your language](../languages/index.md#topics): Functions come before a language's idioms." in printed
    assert "[Concurrency](../languages/concurrency.md): Start this as soon as you can write a function." in printed
    assert "[FUN-2 Values](values.md#fun-2)" in printed  # an item elsewhere that names this topic
    assert "9–16 hours, 2 items" in printed


def test_a_source_says_what_it_costs_and_when_it_was_seen(call: Callable[..., str]) -> None:
    assert "(documentation, free, checked 22 November 2026)" in call("sources", "stages/basics/values.md")
    assert "(book, paid, needs an account, in German)" in call("sources", "stages/languages/concurrency.md")


def test_a_stage_knows_its_neighbours(call: Callable[..., str]) -> None:
    printed = call("done_when", "stages/languages/index.md")
    assert "Previous stage: [1. Programming fundamentals](../basics/index.md)" in printed
    assert "Next stage: [3. Frameworks](../frameworks/index.md)" in printed
    assert "Previous" not in call("done_when", "stages/basics/index.md")
    assert "Next" not in call("done_when", "stages/frameworks/index.md")


def test_a_link_finds_stages_topics_and_items(call: Callable[..., str]) -> None:
    assert call("link", "about.md", "basics") == "[1. Programming fundamentals](stages/basics/index.md)"
    assert call("link", "about.md", "functions", "a function") == "[a function](stages/basics/functions.md)"
    assert call("link", "about.md", "fun-4") == "[FUN-4 Functions](stages/basics/functions.md#fun-4)"


def test_a_page_is_described_by_its_answer(small: Roadmap, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "load", lambda: small)
    monkeypatch.setattr(paper, "edition", lambda: "Version 1a2b3c")
    page = SimpleNamespace(path="stages/basics/functions.md", meta={})
    environment = FakeEnvironment()
    macros.define_env(environment)
    environment.macros["topic_intro"]({"page": page})
    assert page.meta == {"description": "A function gives a name to a calculation."}


def test_an_undefined_name_in_a_template_is_an_error() -> None:
    with pytest.raises(jinja2.UndefinedError):
        render("project.md.jinja", project=None)


# --- Paper --------------------------------------------------------------------------------------------------------------------


def test_a_sheet_has_essentials_first_and_full_addresses_at_the_end(call: Callable[..., str]) -> None:
    text = call("checklist", "checklists/languages.md", config={"site_url": "https://example.org/fork/"})
    headings = re.findall(r"^## \[(.+?)\]", text, re.MULTILINE)
    assert headings == ["Python", "Java", "Concurrency"]
    assert re.findall(r"<li data-tier[^>]*>(.*?)</li>", text) == [
        f"https://example.org/fork/stages/languages/{topic}/" for topic in ("python", "java", "concurrency")
    ]
    assert "QR code: https://example.org/fork/checklists/languages/" in text


def test_a_site_without_an_address_has_no_qr_code(call: Callable[..., str]) -> None:
    text = call("checklist", "checklists/languages.md")
    assert "<svg" not in text
    assert '<li data-tier="core" data-track="python">stages/languages/python/</li>' in text


@pytest.fixture
def told(call: Callable[..., str], monkeypatch: pytest.MonkeyPatch) -> Callable[[versions.Change], str]:
    """What the page about changes says of one change, and of nothing before it."""

    def told(change: versions.Change) -> str:
        oldest = versions.Change("000000", date(2026, 1, 2), (), {}, {}, {})
        monkeypatch.setattr(versions, "changes", lambda: (change, oldest))
        return call("changes", "checklists/changes.md")

    return told


NOTHING = versions.Change("1a2b3c", date(2026, 6, 5), (), {}, {}, {})


def old(text: str = "I could do it.", prove: str = "") -> versions.Printed:
    return versions.Printed("values", text, prove)


def test_changes_are_told_with_links_and_old_texts(call: Callable[..., str], told: Callable[[versions.Change], str]) -> None:
    change = NOTHING._replace(
        added=("fun-1", "gone-1"),
        reworded={"fun-2": old(), "fun-5": old("I can say which scope a name belongs to.", "A table.")},
        moved={"fun-4": "values"},
        retired={"fun-3": (old(), ("fun-4", "fun-5")), "fun-9": (old(), ())},
    )
    text = told(change)
    assert "## Version 1a2b3c, 5 June 2026 { #version-1a2b3c }" in text
    assert "- [FUN-1 Values](../stages/basics/values.md#fun-1): I can name the basic types of my language." in text
    assert "- **GONE-1**, no longer there" in text
    assert "- [FUN-2 Values](../stages/basics/values.md#fun-2): it was: I could do it." in text
    assert "- [FUN-5 Functions](../stages/basics/functions.md#fun-5): other evidence; it was: A table." in text
    assert "- [FUN-4 Functions](../stages/basics/functions.md#fun-4), from Values: what they are" in text
    assert "- **FUN-3**, its tick counts for [FUN-4 Functions](../stages/basics/functions.md#fun-4), [FUN-5" in text
    assert "- **FUN-9**, nothing takes its place; it was: I could do it." in text
    assert "The oldest version that this site knows." in text


@pytest.mark.parametrize(
    "text", ["I can <script>alert(1)</script>.", "I can <!--{ project() }-->.", "I can [x](https://a.example)."]
)
def test_an_old_text_that_is_not_safe_is_not_shown(told: Callable[[versions.Change], str], text: str) -> None:
    page = told(NOTHING._replace(reworded={"fun-1": old(text)}))
    assert text not in page
    assert "a text that is not shown here" in page


def test_a_version_of_another_order_says_so(told: Callable[[versions.Change], str]) -> None:
    assert "Order or depth of topics and items; every text is the same." in told(NOTHING)
