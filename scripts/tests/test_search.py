"""Search, as a reader uses it on the built site; and its list of synonyms, as a contributor gets it wrong."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from roadmap import synonyms
from roadmap.model import Roadmap
from roadmap.pages import read_pages

from . import relevance
from .conftest import VIEWS, Sites, context
from .host import barriers

SQL = "/stages/databases/sql/"


def field(page: Page) -> Locator:
    return page.get_by_role("combobox", name="Search")


def results(page: Page) -> Locator:
    return page.get_by_label("Search results").get_by_role("link")


def look_for(page: Page, query: str) -> Locator:
    """Type a query that finds something; the first result."""
    if not field(page).evaluate("(e) => e === document.activeElement"):
        page.keyboard.press("/")
    expect(field(page)).to_be_focused()
    field(page).fill(query)
    first = results(page).first
    first.wait_for()
    return first


@pytest.fixture
def sql(page: Page, address: str) -> Page:
    page.goto(address + SQL, wait_until="networkidle")
    return page


def test_nothing_is_fetched_until_someone_searches(browser: Browser, address: str) -> None:
    """Reaching the field by keyboard is no search; typing into it is, and a first search stays small."""
    said: list[str] = []
    fetched: list[tuple[str, int]] = []
    reader = context(browser, service_workers="allow")
    page = reader.new_page()
    page.on("console", lambda m: said.append(m.text))
    page.on("pageerror", lambda e: said.append(str(e)))
    page.on("requestfinished", lambda r: fetched.append((r.url, r.sizes()["responseBodySize"])))
    page.goto(address + SQL, wait_until="networkidle")
    field(page).focus()
    before = len(fetched)
    assert not [url for url, _ in fetched if "search" in url or "find.js" in url]
    page.keyboard.type("deadlock")
    expect(results(page).first.locator("mark").first).to_have_text(re.compile("deadlock", re.IGNORECASE))
    page.wait_for_load_state("networkidle")
    assert sum(size for _, size in fetched[before:]) <= 300_000
    reader.close()
    assert said == []


def test_a_result_leads_to_the_section_that_says_it(sql: Page) -> None:
    """With what it is, where it belongs, and the passage."""
    first = look_for(sql, "lost update")
    expect(first).to_contain_text("The lost update")
    expect(first).to_contain_text("Section · Transactions, isolation and failure modes · Database knowledge")
    expect(first.locator(".rm-found__passage")).to_contain_text(re.compile("update", re.IGNORECASE))
    first.click()
    sql.wait_for_url("**/stages/databases/transactions/#lost-update")


def test_the_keyboard_chooses_and_opens(sql: Page) -> None:
    """As the pattern for a combobox has it: the focus stays in the field, which names the active result."""
    look_for(sql, "index")
    expect(field(sql)).to_have_attribute("aria-expanded", "true")
    expect(sql.get_by_role("status").filter(has_text="result")).to_be_visible()
    assert field(sql).get_attribute("aria-activedescendant") is None
    sql.keyboard.press("ArrowDown")
    sql.keyboard.press("ArrowDown")
    active = sql.locator(f"#{field(sql).get_attribute('aria-activedescendant')}")
    expect(active.locator("xpath=..")).to_have_attribute("aria-selected", "true")
    expect(active.get_by_role("link")).to_have_attribute("href", results(sql).nth(1).get_attribute("href") or "")
    for _ in range(3):  # to the first, to the field, to the last
        sql.keyboard.press("ArrowUp")
    assert field(sql).get_attribute("aria-activedescendant") == results(sql).last.locator("xpath=..").get_attribute("id")
    sql.keyboard.press("ArrowDown")
    to = results(sql).first.get_attribute("href") or ""
    sql.keyboard.press("Enter")
    sql.wait_for_url(to)


def test_enter_opens_the_first_result(sql: Page) -> None:
    to = look_for(sql, "http status codes").get_attribute("href") or ""
    sql.keyboard.press("Enter")
    sql.wait_for_url(to)


def test_escape_and_a_click_elsewhere_close_it(sql: Page) -> None:
    look_for(sql, "index")
    sql.keyboard.press("Escape")
    expect(results(sql).first).to_be_hidden()
    expect(field(sql)).to_be_focused()
    expect(field(sql)).to_have_attribute("aria-expanded", "false")
    sql.keyboard.type("es")
    expect(results(sql).first).to_be_visible()
    sql.locator(".rm-answer").click(position={"x": 5, "y": 5})
    expect(results(sql).first).to_be_hidden()


def test_tabbing_out_closes_it(sql: Page) -> None:
    look_for(sql, "DB-17")
    results(sql).last.focus()
    sql.keyboard.press("Tab")
    sql.keyboard.press("Tab")
    expect(results(sql).first).to_be_hidden()


def test_a_letter_in_another_field_is_no_shortcut(page: Page, address: str) -> None:
    page.goto(f"{address}/progress/", wait_until="networkidle")
    page.locator("textarea, input[type=text]:not([role]), input[type=date]").first.focus()
    page.keyboard.press("s")
    expect(field(page)).not_to_be_focused()


def test_an_item_is_found_by_its_code_and_ticked_in_the_list(sql: Page) -> None:
    look_for(sql, "DB-7")
    tick = sql.get_by_role("checkbox", name="Done: DB-7", exact=True)
    tick.check()
    expect(sql.locator("main [data-item=db-7]")).to_be_checked()
    sql.keyboard.press("Escape")
    sql.locator("main [data-item=db-7]").uncheck()
    look_for(sql, "db7")
    expect(tick).not_to_be_checked()
    results(sql).first.click()
    sql.wait_for_url("**/stages/databases/sql/#db-7")


@pytest.mark.parametrize(
    ("query", "read"),
    [
        ("authentcation", "authentication"),
        ("passwrod hashing", "password hashing"),
        ("webserver", ""),
        ("databse indx", "database index"),
    ],
)
def test_mistakes_are_read_and_it_says_so(sql: Page, query: str, read: str) -> None:
    look_for(sql, query)
    if read:
        expect(sql.get_by_role("status").filter(has_text="result")).to_contain_text(f"for “{read}”")


@pytest.mark.parametrize(
    ("subject", "stage"),
    [("databases", "databases"), ("testing", "testing"), ("programming", "programming-fundamentals")],
)
def test_one_word_for_a_whole_subject_leads_to_its_stage(sql: Page, real: Roadmap, subject: str, stage: str) -> None:
    look_for(sql, subject)
    expect(results(sql).first).to_contain_text(next(one.title for one in real.stages if one.id == stage))


def test_the_first_words_of_a_question_are_no_failure(sql: Page) -> None:
    """They stand on every page, and the word that matters is still to come."""
    field(sql).fill("how do i")
    expect(sql.get_by_role("status").filter(has_text="Go on typing.")).to_be_visible()
    look_for(sql, "how do i undo a commit")
    expect(results(sql).first).to_be_visible()


def test_a_query_that_finds_nothing_is_answered_with_a_way_on(sql: Page) -> None:
    look_for(sql, "index")
    field(sql).fill("xqzzv")
    status = sql.get_by_role("status").filter(has_text="Nothing found for “xqzzv”.")
    expect(status).to_be_visible()
    expect(results(sql)).to_have_count(0)
    expect(sql.get_by_role("search").get_by_role("link", name="Everything on one page")).to_be_visible()
    field(sql).fill("qwthentixation")
    sql.get_by_role("button", name="authentication").click()
    expect(field(sql)).to_have_value("authentication")
    expect(results(sql).first).to_contain_text("Authentication")


def test_what_readers_type_is_never_markup(sql: Page) -> None:
    """Whatever they type: nothing of it runs, and nothing breaks."""
    said: list[str] = []
    sql.on("pageerror", lambda e: said.append(str(e)))
    look_for(sql, "index")
    for query in (
        "<img src=x onerror=alert(1)>",
        "(",
        "\\",
        "a" * 200,
        "…",
        "ß İ ﬁ",
        "__proto__ constructor",
        "  ",
        "the of and",
        "💥",
        "`",
    ):
        field(sql).fill(query)
        expect(field(sql)).to_have_value(query)
    field(sql).fill("index")
    expect(results(sql).first).to_contain_text(re.compile("index", re.IGNORECASE))
    assert sql.locator("[data-rm-search] img").count() == 0
    assert said == []


def test_a_network_that_fails_is_told_and_tried_again(browser: Browser, address: str) -> None:
    reader = context(browser)
    page = reader.new_page()
    page.route("**/search/words.json", lambda route: route.abort())
    page.goto(address + SQL, wait_until="networkidle")
    page.keyboard.press("/")
    page.keyboard.type("index")
    expect(page.get_by_role("status").filter(has_text="could not be loaded")).to_be_visible()
    page.unroute("**/search/words.json")
    page.keyboard.type("es")
    results(page).first.wait_for()
    reader.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("view", VIEWS)
def test_axe_finds_no_barrier_in_open_search(browser: Browser, address: str, view: str, scheme: str) -> None:
    reader = context(browser, view, scheme, reduced_motion="reduce")
    page = reader.new_page()
    page.goto(address + SQL)
    page.keyboard.press("/")
    page.get_by_role("search").get_by_role("link", name="Everything on one page").wait_for()
    assert barriers(page) == ""
    look_for(page, "DB-17")
    page.keyboard.press("ArrowDown")
    assert barriers(page) == ""
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    reader.close()


def test_on_a_phone_a_button_opens_it_over_the_page(browser: Browser, address: str) -> None:
    reader = context(browser, "phone")
    page = reader.new_page()
    page.goto(address + SQL)
    expect(field(page)).to_be_hidden()
    page.get_by_role("button", name="Open search").click()
    field(page).fill("index")
    box = page.get_by_role("search").bounding_box()
    assert box
    assert (box["x"], box["y"], box["width"]) == (0, 0, page.evaluate("innerWidth"))
    results(page).first.wait_for()
    page.get_by_role("button", name="Close").click()
    expect(field(page)).to_be_hidden()
    reader.close()


def test_without_script_a_link_leads_to_everything_on_one_page(browser: Browser, address: str) -> None:
    reader = context(browser, java_script_enabled=False)
    page = reader.new_page()
    page.goto(address + SQL)
    expect(field(page)).to_be_hidden()
    page.get_by_role("link", name="Search: everything on one page").click()
    text = page.locator("article").inner_text()
    assert "SQL: asking and changing" in text
    assert "Version control (Git)" in text
    assert "PostgreSQL: " in text
    assert "idempoten" in text
    page.locator("article").get_by_role("link", name="SQL: asking and changing").click()
    page.wait_for_url(f"**{SQL}")
    reader.close()


# --- Relevance --------------------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def answers(browser: Browser, sites: Sites, address: str) -> list[relevance.Answer]:
    return relevance.ask(browser, sites.mkdocs(), address, relevance.queries())


@pytest.mark.parametrize(("kind", "least"), [("all", 0.95), ("mistake", 0.9)])
def test_a_right_page_is_among_the_first_three(answers: list[relevance.Answer], kind: str, least: float) -> None:
    chosen = [answer for answer in answers if kind in {"all", answer.query.kind}]
    missed = [f"{answer.query.text}: {answer.pages[:3]}" for answer in answers if not answer.rank or answer.rank > 3]
    assert relevance.success(chosen, 3) >= least, "\n".join(missed)


def test_every_query_of_the_benchmark_has_pages_that_exist(sites: Sites) -> None:
    queries = relevance.queries()
    assert len({query.text for query in queries}) == len(queries) >= 120
    for query in queries:
        for page in query.right:
            assert (sites.mkdocs() / page / "index.html").is_file(), f"{query.text}: {page}"


# --- Synonyms ---------------------------------------------------------------------------------------------------------------------

PAGE = "# Injection\n\n## Queries { #queries }\n\nA query that is a string can be injected.\n"
GOOD = """\
same:
  - [sqli, injection]
leads:
  - to: security/injection.md#queries
    words: [login without a password]
"""


def told(tmp_path: Path, text: str) -> list[str]:
    folder = tmp_path / "docs"
    folder.mkdir()
    (folder / "security").mkdir()
    (folder / "security/injection.md").write_text(PAGE)
    (folder / synonyms.FILE).write_text(text)
    return [str(problem) for problem in synonyms.check(folder, read_pages(folder)[0])]


def test_a_good_list_has_no_fault(tmp_path: Path) -> None:
    assert told(tmp_path, GOOD) == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("[sqli, injection]", "[sqli]", "docs/search.yml:2: `same`, entry 1: "),
        ("[sqli, injection]", "[sqli, SQL]", "docs/search.yml:2: `1` must be in lower case"),
        ("[sqli, injection]", "[sqli, sequel]", "docs/search.yml:2: one of sqli, sequel must occur in a page"),
        ("sqli,", "injection,", "docs/search.yml:2: `injection` must stand once"),
        ("injection.md#queries", "injections.md", "docs/search.yml:4: `security/injections.md` must be a page below docs/"),
        ("#queries", "#query", "docs/search.yml:4: docs/security/injection.md must have a heading with { #query }"),
        ("login without a password", "sqli", "docs/search.yml:5: `sqli` must stand once"),
        ("[login without a password]", "[]", "docs/search.yml:5: `words` "),
        ("to: ", "too: ", "docs/search.yml:4: "),
        ("leads:", "lead:", "docs/search.yml:3: the file must not have `lead`; did you mean `leads`?"),
        (GOOD, "same: [\n", "docs/search.yml:"),
        (GOOD, "- same\n", "docs/search.yml:1: "),
    ],
)
def test_a_fault_in_the_list_is_told_with_its_line(tmp_path: Path, old: str, new: str, message: str) -> None:
    assert old in GOOD
    faults = told(tmp_path, GOOD.replace(old, new, 1))
    assert any(fault.startswith(message) for fault in faults), faults
