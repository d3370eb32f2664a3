"""What readers keep: visited pages and the whole site, in a real browser whose server is stopped, across updates and broken ones."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from roadmap import offline

from .conftest import Sites, context
from .host import barriers, hosted

SQL = "stages/databases/sql/"
GIT = "stages/version-control/git-basics/"
TICKED = json.dumps({"version": 1, "items": {"db-7": {"state": "done", "at": "2026-11-22T00:00:00Z"}}, "settings": {}})


class Host:
    """A copy of the site that can be changed, on a server that can be stopped and started again at the same address."""

    def __init__(self, site: Path) -> None:
        self.site = site
        self.running = ExitStack()
        self.address = self.running.enter_context(hosted(site))
        self.port = int(self.address.rpartition(":")[2])

    def stop(self) -> None:
        self.running.close()

    def start(self) -> None:
        self.running.enter_context(hosted(self.site, self.port))

    def publish(self, change: Callable[[str], str], page: str = SQL) -> None:
        """A new version, in which one page is another."""
        file = self.site / page / "index.html"
        file.write_text(change(file.read_text("utf-8")), "utf-8")
        offline.seal(self.site)


@pytest.fixture
def host(sites: Sites, tmp_path: Path) -> Iterator[Host]:
    shutil.copytree(sites.mkdocs(), tmp_path / "site")
    host = Host(tmp_path / "site")
    yield host
    host.stop()


@pytest.fixture
def reader(browser: Browser) -> Iterator[BrowserContext]:
    fresh = context(browser, service_workers="allow")
    yield fresh
    fresh.close()


def visit(page: Page, host: Host, path: str) -> None:
    """Open a page that the worker answers for."""
    page.goto(f"{host.address}/{path}")
    page.evaluate("navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller ? null : new Promise("
                  "(done) => navigator.serviceWorker.addEventListener('controllerchange', done, {once: true})))")  # fmt: skip


def keep_all(page: Page, host: Host) -> None:
    visit(page, host, "offline/")
    page.get_by_role("button", name="Keep the whole site").click()
    expect(page.locator("[data-rm-state]")).to_contain_text("The whole site is kept", timeout=60_000)


def kept_version(page: Page) -> str | None:
    """The version of the complete copy, as storage has it."""
    found: str | None = page.evaluate(
        """async () => {
          for (const name of await caches.keys()) {
            const list = name.includes("kept") && await (await caches.open(name)).match(new URL("/offline.json", location));
            if (list) return (await list.json()).version;
          }
          return null;
        }"""
    )
    return found


def sealed(host: Host) -> str:
    version: str = json.loads((host.site / offline.LIST).read_text("utf-8"))["version"]
    return version


def until(page: Page, host: Host, path: str, holds: Callable[[], bool]) -> None:
    """Open a page again and again, as a reader does in the days after a new version, until something holds."""
    for _ in range(60):
        visit(page, host, path)
        page.evaluate("navigator.serviceWorker.getRegistration().then((registration) => registration.update())")
        if holds():
            return
        page.wait_for_timeout(250)
    raise AssertionError("it never held")


def test_a_visited_page_is_there_without_its_server_and_another_is_named_as_missing(host: Host, reader: BrowserContext) -> None:
    page = reader.new_page()
    visit(page, host, SQL)
    page.reload()  # the first visit was before the worker
    host.stop()
    page.goto(f"{host.address}/{SQL}?track=python")
    expect(page.get_by_role("heading", level=1)).to_contain_text("SQL")
    assert page.locator(".md-header").evaluate("(e) => getComputedStyle(e).display") == "block", "without its style sheet"
    page.goto(f"{host.address}/{GIT}")
    expect(page.get_by_role("alert")).to_contain_text("this page is not kept")
    expect(page.get_by_role("alert").get_by_role("link")).to_have_attribute("href", f"{host.address}/{GIT}")
    host.start()
    page.get_by_role("alert").get_by_role("link").click()
    expect(page).to_have_url(f"{host.address}/{GIT}")


def test_the_whole_site_can_be_kept_and_is_complete(host: Host, reader: BrowserContext) -> None:
    page = reader.new_page()
    keep_all(page, host)
    host.stop()
    pages = [file.relative_to(host.site).as_posix().removesuffix("index.html") for file in host.site.rglob("index.html")]
    answers = page.evaluate(
        "(paths) => Promise.all(paths.map(async (path) => [path, (await fetch(new URL('/' + path, location))).status]))", pages
    )
    assert [answer for answer in answers if answer[1] != 200] == []
    page.goto(f"{host.address}/{SQL}")
    page.get_by_role("checkbox").first.check()
    page.keyboard.press("/")
    page.get_by_role("combobox", name="Search").fill("lost updte")
    passage = page.get_by_label("Search results").locator(".rm-found__passage").first
    expect(passage).to_contain_text("update", ignore_case=True)
    page.goto(f"{host.address}/progress/")
    expect(page.locator("[data-rm-progress=databases]")).to_contain_text("1 of")
    answer = page.goto(f"{host.address}/no/such/page/")
    assert answer
    assert answer.status == 404
    page.goto(f"{host.address}/stages/databases/sql")
    expect(page).to_have_url(f"{host.address}/{SQL}")


def test_an_update_reaches_a_kept_site_and_progress_stays(host: Host, reader: BrowserContext) -> None:
    page = reader.new_page()
    keep_all(page, host)
    page.evaluate("(text) => localStorage.setItem('roadmap.v1', text)", TICKED)
    first = kept_version(page)
    host.publish(lambda text: text.replace("</h1>", " again</h1>"))
    visit(page, host, GIT)
    until(page, host, GIT, lambda: kept_version(page) == sealed(host))
    assert sealed(host) != first
    host.stop()
    page.goto(f"{host.address}/{SQL}")
    expect(page.get_by_role("heading", level=1)).to_contain_text("again")
    expect(page.locator("[data-item=db-7]")).to_be_checked()


def test_a_broken_update_leaves_the_kept_site_whole(host: Host, reader: BrowserContext) -> None:
    page = reader.new_page()
    keep_all(page, host)
    first = kept_version(page)
    host.publish(lambda text: text.replace("</h1>", " again</h1>"))
    host.publish(lambda text: text.replace("</h1>", " again</h1>"), "stages/databases/nosql/")
    (host.site / "stages/databases/nosql/index.html").write_text("half a fi", "utf-8")  # not what the list says
    visit(page, host, SQL)  # the network has the new page
    expect(page.get_by_role("heading", level=1)).to_contain_text("again")
    until(page, host, "offline/", lambda: page.get_by_role("button", name="Fetch the new version").is_visible())
    page.get_by_role("button", name="Fetch the new version").click()
    expect(page.locator("[data-rm-state]")).to_contain_text("stages/databases/nosql/ is not the file", timeout=60_000)
    assert kept_version(page) == first
    host.stop()
    for path in (SQL, "stages/databases/nosql/"):  # both are of the first version
        page.goto(f"{host.address}/{path}")
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        expect(page.get_by_role("heading", level=1)).not_to_contain_text("again")


def test_a_copy_that_was_broken_off_is_not_taken_for_one_and_is_gone_on_with(host: Host, reader: BrowserContext) -> None:
    missing = host.site / "stages/databases/nosql/index.html"
    text = missing.read_text("utf-8")
    missing.unlink()
    page = reader.new_page()
    visit(page, host, "offline/")
    page.get_by_role("button", name="Keep the whole site").click()
    expect(page.locator("[data-rm-state]")).to_contain_text("Not everything could be fetched", timeout=60_000)
    assert kept_version(page) is None
    missing.write_text(text, "utf-8")
    page.get_by_role("button", name="Keep the whole site").click()
    expect(page.locator("[data-rm-state]")).to_contain_text("The whole site is kept", timeout=60_000)


def test_everything_kept_can_be_removed_for_good_and_progress_stays(host: Host, reader: BrowserContext) -> None:
    page = reader.new_page()
    keep_all(page, host)
    page.evaluate("(text) => localStorage.setItem('roadmap.v1', text)", TICKED)
    page.get_by_role("button", name="Remove everything kept").click()
    expect(page.locator("[data-rm-state]")).to_contain_text("Nothing is kept")
    page.goto(f"{host.address}/{SQL}")
    assert page.evaluate("caches.keys()") == []
    assert page.evaluate("navigator.serviceWorker.getRegistrations().then((all) => all.length)") == 0
    expect(page.locator("[data-item=db-7]")).to_be_checked()
    page.goto(f"{host.address}/offline/")
    page.get_by_role("button", name="Allow keeping again").click()
    expect(page.locator("[data-rm-state]")).to_contain_text("The whole site is not")


def test_other_sites_of_the_same_host_keep_their_storage(host: Host, reader: BrowserContext) -> None:
    page = reader.new_page()
    keep_all(page, host)
    page.evaluate("caches.open('theirs').then((cache) => cache.put('/x', new Response('y')))")
    page.get_by_role("button", name="Remove everything kept").click()
    expect(page.locator("[data-rm-state]")).to_contain_text("Nothing is kept")
    assert page.evaluate("caches.keys()") == ["theirs"]


@pytest.mark.parametrize("view", ["phone", "laptop"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_offline_has_no_barriers(host: Host, browser: Browser, view: str, scheme: str) -> None:
    reader = context(browser, view, scheme, service_workers="allow")
    page = reader.new_page()
    visit(page, host, SQL)
    visit(page, host, "offline/?missing=stages/databases/")
    page.get_by_text("The pages that are kept").click()
    assert barriers(page) == ""
    reader.close()


def test_the_manifest_installs_an_app_of_this_site(host: Host) -> None:
    manifest = json.loads((host.site / offline.MANIFEST).read_text("utf-8"))
    assert (host.site / manifest["start_url"] / "index.html").is_file()
    for icon in manifest["icons"]:
        assert (host.site / icon["src"]).is_file()
    sizes = {icon["sizes"] for icon in manifest["icons"]}
    assert {"192x192", "512x512"} <= sizes
