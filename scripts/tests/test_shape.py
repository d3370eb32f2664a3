"""The shape of the data file: every fault at once, each with its line and what must hold."""

from __future__ import annotations

import pytest

from .conftest import SMALL, faults, line, replace


@pytest.mark.parametrize(
    ("old", "new", "at", "message"),
    [
        ("hours: 12", "hours: soon", "hours: soon", "`hours` must be a whole number"),
        ("hours: 12", "hours: 0", "hours: 0", "`hours` must be at least 1"),
        ("hours: 12", "hours: 999", "hours: 999", "`hours` must be at most 200"),
        ("tier: deeper", "tier: deep", "tier: deep", "`tier` must be one of 'core', 'deeper' or 'reference'"),
        ("tier: deeper\n        hours: 14", "hours: 14", "id: concurrency", "`topics`, entry 3: must have `tier`"),
        ("title: Functions", "titel: Functions", "titel:", "`topics`, entry 2: must not have `titel`; did you mean `title`?"),
        (
            "title: Functions",
            "title: Functions\n        colour: red",
            "colour",
            "`topics`, entry 2: must not have `colour`; it knows",
        ),
        ("technologies: [Django]", "technologies: Django", "technologies: Django", "`technologies` must be a list"),
        ("technologies: [Django]", "technologies: [no]", "[no]", "`technologies`, entry 1: must be text (put quotes"),
        (
            "early:\n          at: functions",
            "early: functions\n        x:\n          at: f",
            "early:",
            "`early` must be a mapping",
        ),
        ("checked: 2026-11-22", "checked: soon", "checked: soon", "`checked` must be a date such as 2026-11-22"),
        ("checked: 2026-11-22", "checked: 2026-02-30", "checked:", "`checked` must be a date such as 2026-11-22"),
        ("login: true", "login: maybe", "login", "`login` must be true or false"),
        ("id: functions", "id: Functions", "id: Functions", "`id` must be lower-case words joined by hyphens"),
        ("id: fun-5", "id: fun-05", "id: fun-05", "`id` must be an item id such as `db-17`"),
        ("code: FUN", "code: fun", "code: fun", "`code` must be two to six capital letters"),
        ("kind: book", "kind: pamphlet", "kind: pamphlet", "`kind` must be one of 'spec', 'docs'"),
        ("        - It has eight tests.\n", "", "accept:", "`accept` must have at least 3 entries"),
        ("https://spring.io", "http://spring.io", "http://spring.io", "`url` must be a full https:// address"),
        ("https://spring.io/guides", "javascript:alert(1)", "javascript", "`url` must be a full https:// address"),
        ("https://spring.io/guides", "https://spring.io/a b", "/a b", "`url` must be a full https:// address"),
        ("I can say which", "You can say which", "You can say", '`text` must start with "I can "'),
        ("belongs to.", "belongs to", "belongs to", "`text` must end in a full stop"),
        ("belongs to.", "<b>belongs</b> to.", "<b>", "`text` must not contain raw HTML (<b>)"),
        ("belongs to.", "<script>alert(1)", "<script>", "`text` must not contain raw HTML"),
        ("belongs to.", "<!-- belongs --> to.", "<!--", "`text` must not contain raw HTML"),
        ("belongs to.", "[belongs](x.md) to.", "[belongs]", "`text` must not contain a link"),
        ("belongs to.", "`belongs to.", "`belongs", "`text` must close every backtick"),
        ("belongs to.", "belongs to `<!--{ x() }-->`.", "x()", "`text` must not call a macro"),
        ("belongs to.", f"belongs {'to ' * 70}it.", "to to", "`text` must have at most 200 characters"),
        ("why: the language from its makers", "why: The language from its makers.", "makers.", "`why` must be a phrase"),
        ("retired:\n  fun-3:", "retired:\n  Fun3:", "Fun3", "`Fun3` must be an item id such as `db-17`"),
        ("into: [fun-4, fun-5], ", "", "fun-3:", "`fun-3` must have `into`"),
        ("id: fun-5", 'id: "fun-5\\n"', "fun-5", "`id` must be an item id"),
        ("title: Functions", 'title: "Func\\u200Btions"', '"Func', "`title` must not contain control or invisible characters"),
    ],
)
def test_a_broken_form_is_told_with_its_line(old: str, new: str, at: str, message: str) -> None:
    text = replace(old, new)
    expected = f"docs/roadmap.yml:{line(text, at)}: {message}"
    assert any(fault.startswith(expected) for fault in faults(text)), faults(text)


def test_the_small_roadmap_is_valid() -> None:
    assert faults(SMALL) == []


def test_text_between_backticks_may_look_like_html() -> None:
    assert faults(replace("belongs to.", "`<b>` and `a < b` belong to.")) == []


def test_every_fault_is_told_in_one_go() -> None:
    text = replace("hours: 12", "hours: soon")
    text = replace("needs: [fun-2]", "needs: [fun-2, fun-99]", text)
    text = replace("id: lang-3", "id: db-3", text)
    text = replace("kind: book", "kind: book\n            kind: book", text)
    told = faults(text)
    assert [fault.split(": ", 1)[1] for fault in told] == [
        "`hours` must be a whole number",
        "`fun-99` must be the id of another item",
        "`db-3` must start with `lang-`, the code of the stage languages",
        f"must give `kind` once (first on line {line(text, 'kind: book')})",
    ]
