"""Words that lessons explain: which of them, by mouse, touch and keyboard, on paper, and without script."""

from __future__ import annotations

import re

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Browser, expect

from roadmap import after_build, glossary, plain
from roadmap.glossary import Term
from roadmap.model import Roadmap
from roadmap.tooltips import Explainer

from .conftest import Sites, context
from .host import barriers

ADDRESS = "stages/basics/functions/"
LESSON = "/stages/databases/relational-engines/"
"""A real lesson that uses terms of others."""


def term(id: str, taught: str = "values#idea", **fields: object) -> Term:
    given = {"term": id, "definition": f"What {id} means & `code <b>` shows.", **fields}
    return Term.model_validate({"id": id, "taught": taught, **given})


def explained(roadmap: Roadmap, body: str, *terms: Term, address: str = ADDRESS) -> BeautifulSoup:
    page = (
        f'<article><h1>T</h1><p>value before</p><h2 id="one">One value</h2>{body}<h2 id="checklist">C</h2><p>value</p></article>'
    )
    return BeautifulSoup(Explainer(roadmap, terms).explain(address, page), "lxml")


def words(soup: BeautifulSoup) -> list[str]:
    return [button.get_text() for button in soup.select("button.rm-term")]


VALUE = term("value")


def test_the_first_use_alone_is_explained_and_says_where_it_is_taught(small: Roadmap) -> None:
    soup = explained(small, "<p>Values here, a value there.</p><p>value</p>", VALUE)
    assert words(soup) == ["Values"]
    (tip,) = soup.select("[popover]")
    assert soup.select("button")[0]["popovertarget"] == tip["id"] == soup.select("button")[0]["aria-describedby"]
    assert tip.select("p")[0].decode_contents() == "What value means &amp; <code>code &lt;b&gt;</code> shows."
    assert [link["href"] for link in tip.select("a")] == ["../values/#idea", "../../../glossary/#value"]


@pytest.mark.parametrize(
    "body",
    [
        "<h3>value</h3>",
        "<p><code>value</code></p>",
        "<pre><code>value</code></pre>",
        "<details><summary>value</summary></details>",
        '<p class="admonition-title">value</p>',
        "<table><tr><th>value</th></tr></table>",
        "<svg><text>value</text></svg><figure><figcaption>value</figcaption></figure>",
        '<ul class="rm-checklist"><li>value</li></ul>',
        "<p>evaluate values-first revalue value-like</p>",
        "<p>&amp;value; </p><!-- value -->",
        "<p>The Face Value Fund, value/price</p>",
    ],
)  # fmt: skip
def test_headings_code_questions_and_other_words_stay_as_they_are(small: Roadmap, body: str) -> None:
    assert words(explained(small, body.replace("&amp;value;", "&value;"), VALUE)) == []
    assert words(explained(small, f"{body.replace('&amp;value;', '&value;')}<p>value</p>", VALUE)) == ["value"]


def test_a_link_with_the_name_of_the_term_explains_it(small: Roadmap) -> None:
    assert words(explained(small, '<p>A <a href="../values/">value</a>, a value.</p>', VALUE)) == []


def test_the_section_that_teaches_a_term_explains_it_and_what_stands_before_does_not(small: Roadmap) -> None:
    address = "stages/basics/values/"
    after = '<h2 id="idea">What it is</h2><p>A <em>value</em>.</p>'
    assert words(explained(small, after, VALUE, address=address)) == []
    soup = explained(small, f"<p>A value.</p>{after}", VALUE, address=address)
    assert words(soup) == ["value"]
    assert soup.select("[popover] a")[0]["href"] == "#idea"


def test_the_longest_name_wins_whatever_its_form(small: Roadmap) -> None:
    terms = (
        VALUE,
        term("value-type", term="value type", also=["VT"]),
        term("query", term="query"),
        term("law", term="De Morgan's laws"),
    )
    soup = explained(small, "<p>Two value\ntypes, VTs, vts, many queries, and De Morgan’s laws.</p>", *terms)
    assert words(soup) == ["value\ntypes", "queries", "De Morgan’s laws"]


def test_an_everyday_word_is_explained_only_where_it_is_marked(small: Roadmap) -> None:
    page = term("page", everyday=True)
    assert words(explained(small, "<p>This page.</p>", page)) == []
    assert words(explained(small, "<p>This page is a <em>page</em> of <em>the page</em>.</p>", page)) == ["page"]


def test_a_word_with_several_senses_is_not_guessed(small: Roadmap) -> None:
    two = (term("stream", sense="HTTP/2"), term("stream-java", term="stream", sense="Java"))
    assert words(explained(small, "<p>A stream.</p>", *two)) == []


def test_a_page_that_is_no_lesson_stays_as_it_is(small: Roadmap) -> None:
    assert words(explained(small, "<p>value</p>", VALUE, address="stages/basics/")) == []


# --- The real site ------------------------------------------------------------------------------------------------------------


def test_no_lesson_explains_a_term_twice_or_one_that_does_not_exist(sites: Sites) -> None:
    site = sites.mkdocs()
    ids = {term.id for term in glossary.load()}
    explained = set()
    for page in site.glob("st*/**/index.html"):
        found = re.findall(r'popovertarget="?tip-([\w-]+)', page.read_text("utf-8"))
        assert len(found) == len(set(found)), page
        explained |= set(found)
    assert explained
    assert explained <= ids


def test_the_glossary_has_every_term_under_its_id_with_its_letter_and_its_lesson(sites: Sites) -> None:
    soup = BeautifulSoup((sites.mkdocs() / "glossary/index.html").read_text("utf-8"), "lxml")
    for entry in glossary.load():
        (title,) = soup.select(f'dl > div > dt[id="{entry.id}"]')
        assert title.get_text().replace("’", "'").startswith(entry.title.replace("’", "'"))
        links = [link["href"] for link in title.find_next_sibling("dd").select("a")]  # type: ignore[union-attr]
        assert any(str(link).endswith(f"{entry.topic}/#{entry.heading}") for link in links), entry.id
    letters = [str(link["href"]) for link in soup.select(".rm-letters a")]
    assert letters == [f"#{heading['id']}" for heading in soup.select("article h2")]


def test_both_builders_explain_the_same_words(sites: Sites) -> None:
    mkdocs, zensical = sites.mkdocs(), sites.copy("explained")
    sites.run(["zensical", "build", "--clean", "--strict"], zensical, zensical / "site", {})
    after_build.preview(zensical / "site", "")  # what a site has while someone writes
    tips = 0
    for page in sorted(mkdocs.glob("st*/**/index.html")):
        other = zensical / "site" / page.relative_to(mkdocs)
        one, two = (BeautifulSoup(file.read_text("utf-8"), "lxml") for file in (page, other))
        assert words(one) == words(two), page
        assert [str(tip) for tip in one.select("[popover]")] == [str(tip) for tip in two.select("[popover]")], page
        tips += len(words(one))
    assert tips


def test_the_markdown_of_a_page_has_the_words_and_no_definitions(sites: Sites) -> None:
    site = sites.mkdocs()
    page = site / LESSON.strip("/") / "index.html"
    assert "rm-tip" in page.read_text("utf-8")
    text = page.with_name(plain.NAME).read_text("utf-8")
    assert "of the same name differ too" in text
    assert "Isolation levels of the same name" in text
    entry = next(entry for entry in glossary.load() if entry.id == "isolation-level")
    assert entry.definition not in text


@pytest.mark.parametrize("view", ["phone", "laptop"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_word_opens_by_keyboard_without_script_and_esc_closes_it(
    browser: Browser, address: str, view: str, scheme: str
) -> None:
    reader = context(browser, view, scheme, java_script_enabled=False)
    page = reader.new_page()
    page.goto(address + LESSON)
    button = page.locator(".rm-term").first
    tip = page.locator(f"#{button.get_attribute('popovertarget')}")
    expect(tip).to_be_hidden()
    button.focus()
    page.keyboard.press("Enter")
    expect(tip).to_be_visible()
    page.keyboard.press("Tab")
    expect(tip.locator("a").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(tip).to_be_hidden()
    expect(button).to_be_focused()
    reader.close()


def test_a_word_opens_by_touch_within_the_window_and_a_touch_elsewhere_closes_it(browser: Browser, address: str) -> None:
    reader = context(browser, "phone", has_touch=True)
    page = reader.new_page()
    page.goto(address + LESSON)
    for button in page.locator(".rm-term").all():
        tip = page.locator(f"#{button.get_attribute('popovertarget')}")
        button.scroll_into_view_if_needed()
        button.tap()
        expect(tip).to_be_visible()
        box = tip.bounding_box()
        assert box
        assert box["x"] >= 0, "inside the window"
        assert box["x"] + box["width"] <= 360, "inside the window"
        page.touchscreen.tap(356, 120 if box["y"] > 390 else 700)  # the margin, far from what is open: fingers are broad
        expect(tip).to_be_hidden()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    reader.close()


@pytest.mark.parametrize("path", [LESSON, "/glossary/", "/technologies/"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nobody_is_kept_out(browser: Browser, address: str, path: str, scheme: str) -> None:
    reader = context(browser, "phone", scheme, service_workers="allow")
    page = reader.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.goto(address + path)
    if path == LESSON:
        page.locator(".rm-term").first.click()
    assert barriers(page) == ""
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert said == []
    reader.close()


def test_paper_has_the_word_alone(browser: Browser, address: str) -> None:
    reader = context(browser)
    page = reader.new_page()
    page.goto(address + LESSON)
    page.locator(".rm-term").first.click()
    page.emulate_media(media="print")
    expect(page.locator(".rm-tip").first).to_be_hidden()
    assert page.locator(".rm-term").first.evaluate("e => getComputedStyle(e).textDecorationLine") == "none"
    reader.close()
