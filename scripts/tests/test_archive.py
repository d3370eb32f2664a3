"""The archive as a reader has it: unpacked, and opened from disk in a real browser, where nothing may ask for a host."""

from __future__ import annotations

import json
import os
import re
import zipfile
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from roadmap import archive, offline, source

from .conftest import Sites, context


@pytest.fixture(scope="session")
def packed(sites: Sites, tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("archive") / "site.zip"
    archive.write(sites.mkdocs(), file)
    return file


@pytest.fixture(scope="session")
def folder(packed: Path) -> Path:
    """The archive, unpacked into a folder whose name has what addresses must escape."""
    with zipfile.ZipFile(packed) as opened:
        opened.extractall(packed.parent / "unpacked here, 100 %")
    return packed.parent / "unpacked here, 100 %" / archive.NAME


@pytest.fixture
def reader(browser: Browser) -> Iterator[Page]:
    """A page that hears of every fault and every request that leaves the disk."""
    faults: list[str] = []
    fresh = context(browser, service_workers="allow", accept_downloads=True)
    page = fresh.new_page()
    page.on("console", lambda message: faults.append(message.text))
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("request", lambda request: None if re.match("file:|blob:", request.url) else faults.append(request.url))
    yield page
    fresh.close()
    assert faults == []


class Addresses(HTMLParser):
    """Every address that a page leads to or loads from."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 (html.parser calls it so)
        self.found += [value or "" for name, value in attrs if name in {"href", "src"}]


def pages(folder: Path) -> list[Path]:
    """All pages; documents among the samples are no pages."""
    return [file for file in folder.rglob("*.html") if file.parent.name != "samples"]


def test_every_address_names_a_file_of_the_archive(folder: Path) -> None:
    wrong = []
    for file in pages(folder):
        for address in Addresses(file.read_text("utf-8")).found:
            path = re.split("[?#]", address)[0]
            if path and not re.match("[a-z]+:", path) and not (file.parent / path).is_file():
                wrong.append(f"{file.relative_to(folder)}: {address}")
    assert len(pages(folder)) > 100
    assert wrong == []


def test_it_has_the_programs_and_the_data_and_nothing_that_needs_a_host(folder: Path) -> None:
    published = [
        file.relative_to(source.DOCS) for kind in ("samples", "project") for file in source.DOCS.glob(f"stages/*/{kind}/**/*")
    ]
    assert published
    assert [file for file in published if not (folder / file).exists()] == []
    assert json.loads((folder / "roadmap.json").read_text("utf-8"))
    for name in (offline.WORKER, offline.LIST, offline.MANIFEST, "404.html", "_headers"):
        assert not (folder / name).exists()
    for file in pages(folder):
        text = file.read_text("utf-8")
        assert '<script type="module"' not in text
        assert "rm-worker" not in text


def test_the_policy_of_a_page_is_that_of_the_site(folder: Path, sites: Sites) -> None:
    def policies(root: Path) -> dict[Path, list[str]]:
        return {
            file.relative_to(root): re.findall('<meta http-equiv="Content-Security-Policy"[^>]*>', file.read_text("utf-8"))
            for file in pages(root)
            if file.name != "404.html"
        }

    assert policies(folder) == policies(sites.mkdocs())
    assert all(len(found) == 1 for found in policies(folder).values())


def test_the_same_site_makes_the_same_bytes(packed: Path, sites: Sites, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    os.utime(sites.mkdocs() / "index.html", (1, 1))
    archive.write(sites.mkdocs(), tmp_path / "again.zip")
    assert (tmp_path / "again.zip").read_bytes() == packed.read_bytes()


def test_a_reader_ticks_counts_and_comes_back(folder: Path, reader: Page) -> None:
    """From the first page on by links only, as from a USB stick."""
    reader.goto((folder / "index.html").as_uri())
    reader.get_by_role("link", name="Database knowledge").first.click()
    reader.get_by_role("link", name="SQL", exact=True).first.click()
    expect(reader.get_by_role("heading", level=1)).to_contain_text("SQL")
    box = reader.locator("[data-item=db-7]")
    box.check()
    reader.reload()
    expect(box).to_be_checked()
    reader.locator(".md-tabs a", has_text="My roadmap").click()
    expect(reader.locator("[data-rm-progress=databases]")).to_contain_text("1 of")
    expect(reader.locator("[data-rm-next] li").first).to_contain_text("You have begun")
    expect(reader.locator("[data-rm-changes-note]")).not_to_be_empty()
    reader.locator(".md-tabs a", has_text="Checklists").click()
    expect(reader.locator("[data-item=db-7]")).to_be_checked()


def test_files_for_other_programs_are_made_from_disk(folder: Path, reader: Page) -> None:
    """What is loaded later: a module, and a page whose items it reads."""
    reader.goto((folder / "progress/index.html").as_uri())
    with reader.expect_download() as download:
        reader.get_by_role("button", name="Markdown task list").click()
    text = Path(download.value.path()).read_text("utf-8")
    assert re.search(r"^- \[ \] DB-7 I can ", text, re.MULTILINE)


def test_a_sheet_is_chosen_and_seen(folder: Path, reader: Page) -> None:
    reader.goto((folder / "checklists/index.html").as_uri())
    reader.locator(".rm-paper summary").click()
    reader.get_by_label("how to prove each item").check()
    expect(reader.locator(".rm-paper [role=status]")).to_have_text("How to prove each item is there now.")
    expect(reader.locator("#db-7 .rm-item__prove")).to_be_visible()
    notes = reader.locator(".rm-notes li").all_text_contents()
    assert "stages/databases/sql/index.html" in notes
    assert not [note for note in notes if "file:" in note]  # the way to somebody's folder is not for paper


def test_search_finds_from_disk_and_leads_to_the_section(folder: Path, reader: Page) -> None:
    reader.goto((folder / "stages/databases/sql/index.html").as_uri())
    reader.keyboard.press("/")
    reader.get_by_role("combobox", name="Search").fill("lost updte")
    first = reader.get_by_label("Search results").get_by_role("link").first
    expect(first.locator(".rm-found__passage")).to_contain_text("UPDATE")
    assert reader.evaluate("fetch('https://example.org/').catch((error) => error.name)") == "TypeError"
    reader.keyboard.press("Enter")
    expect(reader).to_have_url((folder / "stages/databases/transactions/index.html").as_uri() + "#lost-update")


@pytest.mark.parametrize("path", ["offline", "checklists/changes", "contributing/hosting", "start/what-is-backend-development"])
def test_other_pages_open_without_a_fault(folder: Path, reader: Page, path: str) -> None:
    reader.goto((folder / path / "index.html").as_uri())
    reader.get_by_role("button", name=re.compile("^Colours")).click()
    expect(reader.locator("html")).to_have_attribute("data-scheme", "light")
