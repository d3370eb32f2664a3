"""The built site in a real browser: what it sends, what it asks for, who can use it, and what its scripts add."""

from __future__ import annotations

import functools
import gzip
import http.server
import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from .conftest import Sites

PAGES = (
    "/",
    "/start/what-is-backend-development/",
    "/stages/databases/",
    "/stages/databases/transactions/",
    "/stages/languages/python/",
    "/stages/servers-and-apis/caching/",
    "/checklists/databases/",
    "/contributing/",
    "/contributing/performance/",
    "/404.html",
)
VIEWS = {"phone": (360, 780), "laptop": (1440, 900)}
CHROMIUM = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync")


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves files as a host would: compressed, and the 404 page for what is not there."""

    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *arguments: object) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path.partition("?")[0]))
        path = path / "index.html" if path.is_dir() else path
        found = path.is_file()
        body = gzip.compress((path if found else Path(self.directory) / "404.html").read_bytes())
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", self.guess_type(str(path)) if found else "text/html")
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@pytest.fixture(scope="module")
def address(sites: Sites) -> Iterator[str]:
    """The site on a free port of this machine."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=str(sites.mkdocs())))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        path = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
        browser = playwright.chromium.launch(executable_path=path, args=list(CHROMIUM))
        yield browser
        browser.close()


def context(browser: Browser, view: str = "laptop", scheme: str = "light", **options: object) -> BrowserContext:
    width, height = VIEWS[view]
    return browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme, **options)  # type: ignore[arg-type]


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page of a new context: nothing stored, nothing cached."""
    fresh = context(browser)
    yield fresh.new_page()
    fresh.close()


def transfers(page: Page, address: str) -> list[tuple[str, int]]:
    """Everything that was fetched, with its compressed size, from now on."""
    fetched: list[tuple[str, int]] = []
    page.on("requestfinished", lambda r: fetched.append((r.url.removeprefix(address), r.sizes()["responseBodySize"])))
    return fetched


@pytest.mark.parametrize("path", [*PAGES, "/checklists/"])
def test_a_first_view_is_light(page: Page, address: str, path: str) -> None:
    """At most 75 KB and 8 requests (10 where there is something to print), none of them the search index; the next page at most 15 KB."""
    fetched = transfers(page, address)
    page.goto(address + path, wait_until="networkidle")
    assert len(fetched) <= (10 if "/checklists/" in path else 8), fetched
    assert sum(size for _, size in fetched) <= 75_000, fetched
    assert not [url for url, _ in fetched if "search" in url]
    fetched.clear()
    page.goto(f"{address}/stages/databases/indexes/", wait_until="networkidle")
    assert sum(size for url, size in fetched if url.startswith("/stages")) <= 15_000, fetched


@pytest.mark.parametrize("path", [*PAGES, "/checklists/"])
def test_a_page_asks_nobody_else_and_complains_of_nothing(page: Page, address: str, path: str) -> None:
    elsewhere: list[str] = []
    said: list[str] = []
    page.on("request", lambda r: None if r.url.startswith((address, "data:")) else elsewhere.append(r.url))
    page.on("console", lambda m: said.append(m.text))
    page.on("pageerror", lambda e: said.append(str(e)))
    page.add_init_script("addEventListener('securitypolicyviolation', e => console.error(e.violatedDirective, e.blockedURI))")
    page.goto(address + path, wait_until="networkidle")
    page.locator("[data-rm-scheme]").click()
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


def barriers(page: Page) -> str:
    """What axe finds on a page as it stands, in words."""
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    results = Axe().run(page, options={"runOnly": {"type": "tag", "values": tags}})
    return str(results.generate_report()) if results.violations_count else ""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_barrier_in_the_open_menu(browser: Browser, address: str, scheme: str) -> None:
    fresh = context(browser, "phone", scheme, reduced_motion="reduce")
    page = fresh.new_page()
    page.goto(f"{address}/stages/databases/sql/")
    page.get_by_role("button", name="Menu").click()
    page.get_by_role("link", name="All stages").scroll_into_view_if_needed()
    assert barriers(page) == ""
    fresh.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("view", VIEWS)
def test_axe_finds_no_barrier_in_open_search(browser: Browser, address: str, view: str, scheme: str) -> None:
    fresh = context(browser, view, scheme, reduced_motion="reduce")
    page = fresh.new_page()
    page.goto(f"{address}/stages/databases/sql/")
    page.keyboard.press("/")
    page.locator("[name=query]:focus").wait_for()
    page.keyboard.type("deadlock")
    page.get_by_role("region", name="Search results").get_by_role("link").first.wait_for()
    assert barriers(page) == ""
    fresh.close()


@pytest.mark.parametrize("path", [*PAGES, "/checklists/"])
def test_nothing_is_wider_than_a_phone(browser: Browser, address: str, path: str) -> None:
    """360 pixels, and 320, which is a laptop at 400 %."""
    for width in (360, 320):
        fresh = browser.new_context(viewport={"width": width, "height": 640})
        page = fresh.new_page()
        page.goto(address + path)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        fresh.close()


def test_search_loads_on_first_use_and_finds(page: Page, address: str) -> None:
    said: list[str] = []
    page.on("console", lambda m: said.append(m.text))
    fetched = transfers(page, address)
    page.goto(f"{address}/stages/databases/", wait_until="networkidle")
    page.keyboard.press("/")
    field = page.get_by_role("searchbox", name="Search")
    field.wait_for()
    page.locator("[name=query]:focus").wait_for()
    page.keyboard.type("deadlock")
    result = page.get_by_role("region", name="Search results").get_by_role("link").first
    result.wait_for()
    assert any("search_index" in url for url, _ in fetched)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/?h=**")
    assert said == []


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
        assert ' style="' not in file.read_text("utf-8"), file


def test_without_script_the_page_is_whole_and_nothing_is_dead(browser: Browser, address: str) -> None:
    fresh = context(browser, scheme="dark", java_script_enabled=False)
    page = fresh.new_page()
    page.goto(f"{address}/stages/databases/sql/")
    assert page.get_by_role("checkbox", name="DB-7").is_disabled()
    assert page.get_by_role("heading", name="Sources").is_visible()
    assert not page.get_by_role("searchbox").is_visible()
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
