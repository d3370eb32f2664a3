"""The macros as the builders call them, and the Markdown that each template prints."""

from __future__ import annotations

import re
from collections.abc import Callable
from types import SimpleNamespace

import jinja2
import pytest

from roadmap import macros, source
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
    environment = FakeEnvironment()
    macros.define_env(environment)

    def call(name: str, page: str, *arguments: str) -> str:
        return environment.macros[name]({"page": SimpleNamespace(path=page, meta={})}, *arguments)

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
        '<li class="rm-item" id="fun-5" markdown="span"><label class="rm-item__label">'
        '<input type="checkbox" class="rm-item__box" data-item="fun-5" disabled>'
        '<span class="rm-item__code">FUN-5</span> '
        '<span class="rm-item__text">I can say which scope a name belongs to. <span class="rm-badge">Python</span></span></label> '
        '<span class="rm-item__prove"><b>Prove it:</b> A program with three scopes, its output said before it ran.</span></li>\n'
        "</ul>\n"
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
    page = SimpleNamespace(path="stages/basics/functions.md", meta={})
    environment = FakeEnvironment()
    macros.define_env(environment)
    environment.macros["topic_intro"]({"page": page})
    assert page.meta == {"description": "A function gives a name to a calculation."}


def test_an_undefined_name_in_a_template_is_an_error() -> None:
    with pytest.raises(jinja2.UndefinedError):
        render("project.md.jinja", project=None)
