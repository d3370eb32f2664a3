"""The built site in a real browser: what it sends, what it asks for, who can use it, and what its scripts add."""

from __future__ import annotations

import re

import pytest
import yaml
from playwright.sync_api import Browser, Page

from .conftest import VIEWS, Sites, context
from .host import barriers, hosted

PAGES = (
    "/",
    "/start/what-is-backend-development/",
    "/stages/databases/",
    "/stages/databases/transactions/",
    "/stages/languages/python/",
    "/projects/",
    "/projects/templates/",
    "/stages/servers-and-apis/caching/",
    "/checklists/databases/",
    "/checklists/",
    "/progress/",
    "/your-progress/",
    "/contributing/",
    "/contributing/performance/",
    "/404.html",
)


def transfers(page: Page, address: str) -> list[tuple[str, int]]:
    """Everything that was fetched, with its compressed size, from now on."""
    fetched: list[tuple[str, int]] = []
    page.on("requestfinished", lambda r: fetched.append((r.url.removeprefix(address), r.sizes()["responseBodySize"])))
    return fetched


@pytest.mark.parametrize("path", [*PAGES, "/checklists/"])
def test_a_first_view_is_light(page: Page, address: str, path: str) -> None:
    """At most 75 KB and 8 requests, none of them the search index; the next page, a lesson with its programs, at most 20 KB."""
    fetched = transfers(page, address)
    page.goto(address + path, wait_until="networkidle")
    assert len(fetched) <= 8, fetched
    assert sum(size for _, size in fetched) <= 75_000, fetched
    assert not [url for url, _ in fetched if "search" in url]
    fetched.clear()
    page.goto(f"{address}/stages/databases/indexes/", wait_until="networkidle")
    assert sum(size for url, size in fetched if url.startswith("/stages")) <= 20_000, fetched


@pytest.mark.parametrize("path", PAGES)
def test_a_page_asks_nobody_else_and_complains_of_nothing(browser: Browser, address: str, path: str) -> None:
    elsewhere: list[str] = []
    said: list[str] = []
    reader = context(browser, service_workers="allow")  # what it keeps, it asks for, too
    reader.on("request", lambda r: None if r.url.startswith((address, "data:")) else elsewhere.append(r.url))
    page = reader.new_page()
    page.on("console", lambda m: said.append(m.text))
    page.on("pageerror", lambda e: said.append(str(e)))
    page.add_init_script("addEventListener('securitypolicyviolation', e => console.error(e.violatedDirective, e.blockedURI))")
    page.goto(address + path, wait_until="networkidle")
    page.locator("[data-rm-scheme]").click()
    reader.close()
    assert (elsewhere, said) == ([], [])


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("view", VIEWS)
def test_axe_finds_no_barrier(browser: Browser, address: str, view: str, scheme: str) -> None:
    """WCAG 2.2 AA and best practices."""
    fresh = context(browser, view, scheme)
    page = fresh.new_page()
    for path in PAGES:
        page.goto(address + path, wait_until="networkidle")
        assert barriers(page) == "", path
    fresh.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_barrier_in_the_open_menu(browser: Browser, address: str, scheme: str) -> None:
    fresh = context(browser, "phone", scheme, reduced_motion="reduce")
    page = fresh.new_page()
    page.goto(f"{address}/stages/databases/sql/")
    page.get_by_role("button", name="Menu").click()
    page.get_by_role("link", name="All stages").scroll_into_view_if_needed()
    assert barriers(page) == ""
    fresh.close()


@pytest.mark.parametrize("path", PAGES)
def test_nothing_is_wider_than_a_phone(browser: Browser, address: str, path: str) -> None:
    """360 pixels, and 320, which is a laptop at 400 %."""
    for width in (360, 320):
        fresh = browser.new_context(viewport={"width": width, "height": 640})
        page = fresh.new_page()
        page.goto(address + path)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        fresh.close()


def test_the_colour_scheme_follows_the_system_until_the_reader_chooses(browser: Browser, address: str) -> None:
    fresh = context(browser, scheme="dark")
    page = fresh.new_page()
    page.goto(address)
    background = "getComputedStyle(document.body).backgroundColor"
    dark = page.evaluate(background)
    button = page.get_by_role("button", name="Colours: system")
    button.click()
    page.get_by_role("button", name="Colours: light").wait_for()
    light = page.evaluate(background)
    assert light != dark
    page.goto(f"{address}/stages/databases/")
    assert page.evaluate(background) == light
    page.get_by_role("button", name="Colours: light").click()
    assert page.evaluate(background) == dark
    fresh.close()


def test_no_page_carries_inline_styles(sites: Sites) -> None:
    """The policy refuses them, so they would only seem to work."""
    for file in sites.mkdocs().rglob("*.html"):
        assert not re.search(r'<\w[^<>]* style="', file.read_text("utf-8")), file


def test_without_script_the_page_is_whole_and_nothing_is_dead(browser: Browser, address: str) -> None:
    fresh = context(browser, scheme="dark", java_script_enabled=False)
    page = fresh.new_page()
    page.goto(f"{address}/stages/databases/sql/")
    assert page.get_by_role("checkbox", name="DB-7").is_disabled()
    assert page.get_by_role("heading", name="Sources").is_visible()
    assert not page.get_by_role("combobox").is_visible()
    assert not page.locator("[data-rm-scheme]").is_visible()
    fresh.close()


def test_the_menu_works_by_keyboard_on_a_phone(browser: Browser, address: str) -> None:
    fresh = context(browser, "phone")
    page = fresh.new_page()
    page.goto(f"{address}/stages/databases/sql/")
    menu = page.get_by_role("button", name="Menu")
    menu.focus()
    page.keyboard.press("Enter")
    page.get_by_role("link", name="Transactions, isolation and failure modes").first.wait_for()
    assert page.locator("#__drawer").is_checked()
    fresh.close()


def test_a_page_can_be_passed_on(browser: Browser, address: str) -> None:
    """Headless Chromium has no sharing of its own, so the link is copied, without what belongs to this visit only."""
    fresh = context(browser)
    fresh.grant_permissions(["clipboard-read", "clipboard-write"])
    page = fresh.new_page()
    page.goto(f"{address}/stages/databases/sql/?h=join#db-7")
    page.get_by_role("button", name="Copy link to this page").click()
    page.get_by_text("Copied.").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == f"{address}/stages/databases/sql/"
    fresh.close()


def test_nothing_breaks_a_page_that_holds_more_than_any_does_today(browser: Browser, sites: Sites) -> None:
    """The longest title with a word as long as it may be, thirty items of long code words, a picture that is not there."""
    root = sites.copy("crowded")
    word = "pneumonoultramicroscopicsilicovolcanoconiosis"
    title = f"Very long titles wrap: {word}, even this one"
    data = yaml.safe_load((root / "docs/roadmap.yml").read_text("utf-8"))
    stage = next(stage for stage in data["stages"] if stage["id"] == "databases")
    topic = next(topic for topic in stage["topics"] if topic["id"] == "sql")
    topic["title"] = title
    code = f"`{'very_long_identifier_' * 4}`"
    numbers = range(900, 930)
    more = [{"id": f"db-{n}", "text": f"I can use {code} number {n}.", "prove": f"A test of {code} passes."} for n in numbers]
    topic["items"] += more
    (root / "docs/roadmap.yml").write_text(yaml.safe_dump(data, sort_keys=False, allow_unicode=True), "utf-8")
    page_file = root / "docs/stages/databases/sql.md"
    text = page_file.read_text("utf-8").partition("\n")[2]
    page_file.write_text(f"# {title}\n{text}\n![What the picture showed, in words](gone.png)\n", "utf-8")
    (root / "docs/stages/databases/gone.png").write_bytes(b"")
    sites.run(["mkdocs", "build"], root, root / "site", {})
    (root / "site/stages/databases/gone.png").unlink()
    with hosted(root / "site") as address:
        for width in (320, 1440):
            fresh = browser.new_context(viewport={"width": width, "height": 900})
            page = fresh.new_page()
            for path in ("/stages/databases/sql/", "/stages/databases/", "/checklists/databases/", "/progress/", "/"):
                page.goto(address + path, wait_until="networkidle")
                assert page.evaluate("document.documentElement.scrollWidth") <= width, (path, width)
            page.goto(f"{address}/stages/databases/sql/", wait_until="networkidle")
            assert barriers(page) == ""
            assert page.locator("input[data-item]").count() == len(topic["items"])
            fresh.close()


@pytest.mark.parametrize("path", ["/", "/checklists/databases/", "/progress/"])
def test_forced_colours_keep_boxes_lines_and_states(browser: Browser, address: str, path: str) -> None:
    fresh = context(browser, forced_colors="active")
    page = fresh.new_page()
    page.goto(address + path, wait_until="networkidle")
    if path.startswith("/checklists"):
        box = page.locator("input[data-item]").first
        empty = box.screenshot()
        box.check()
        box.blur()
        assert box.screenshot() != empty  # the tick is drawn in a colour of the system
    if path == "/":
        lines = page.locator(".rm-road__lines svg").evaluate("e => getComputedStyle(e).stroke")
        assert lines != page.locator("body").evaluate("e => getComputedStyle(e).backgroundColor")
    assert barriers(page) == ""
    fresh.close()


def test_the_first_tab_stop_leads_past_the_frame(page: Page, address: str) -> None:
    page.goto(f"{address}/stages/databases/sql/")
    page.keyboard.press("Tab")
    skip = page.locator(":focus")
    assert skip.inner_text() == "Skip to content"
    assert skip.is_visible()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


@pytest.mark.parametrize("path", ["/", "/stages/databases/sql/", "/checklists/databases/", "/progress/"])
def test_every_stop_of_the_keyboard_is_visible_and_in_order(page: Page, address: str, path: str) -> None:
    """Everything that can be used can be reached, in the order of the page, and shows that it has the focus."""
    page.goto(address + path, wait_until="networkidle")
    seen: list[str] = []
    for _ in range(400):
        page.keyboard.press("Tab")
        stop = page.evaluate("""() => { const focused = document.activeElement; if (focused === document.body) return null;
            const e = focused.matches("[name^=__tabbed]") ? focused.labels[0] : focused;
            const style = getComputedStyle(e), box = e.getBoundingClientRect();
            window.stops ??= []; const before = window.stops.at(-1); window.stops.push(e);
            return {name: e.outerHTML.slice(0, 90), ring: style.outlineStyle !== "none" || style.boxShadow !== "none" || e.matches(".rm-search__field, .md-skip, [type=date]"),
                size: box.width * box.height > 0, order: !before || before === e || !!(before.compareDocumentPosition(e) & 4)}; }""")
        if stop is None or (seen and stop["name"] == seen[0]):
            break
        seen.append(stop["name"])
        assert stop["ring"], stop
        assert stop["size"], stop
        assert stop["order"], stop
    assert len(seen) > 10


@pytest.mark.parametrize("code", ["db-17", "work-30"])
def test_an_address_with_a_code_leads_to_the_item(page: Page, address: str, code: str) -> None:
    """Also on the page whose lists are laid out only when they come near."""
    page.goto(f"{address}/checklists/#{code}", wait_until="networkidle")
    assert page.locator(f"#{code}").evaluate(
        "(e) => { const box = e.getBoundingClientRect(); return box.top > 0 && box.bottom < innerHeight; }"
    )
