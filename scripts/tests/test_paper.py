"""Checklists printed by a real browser, read back from the PDF that a printer would get."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from roadmap.model import START, Item, Roadmap, Stage, Tier

from . import reading
from .conftest import Sites
from .host import barriers, hosted

ADDRESS = "https://example.org/classes/backend-roadmap"


@pytest.fixture(scope="module")
def address(sites: Sites) -> Iterator[str]:
    """The site as it is built for an address of its own, on a free port of this machine."""
    site = sites.mkdocs("classes/backend-roadmap", SITE_URL=f"{ADDRESS}/", REPO_URL="https://example.org/fork")
    with hosted(site) as address:
        yield address


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(service_workers="block")
    yield context.new_page()
    context.close()


def sheet(page: Page, folder: Path, paper: str = "A4") -> Path:
    """What a printer would get of a page as it stands."""
    file = folder / f"{len(list(folder.iterdir()))}.pdf"
    page.pdf(path=file, format=paper)
    return file


def choose(page: Page, *words: str) -> None:
    """Choose exactly this to be printed, as a reader would."""
    panel = page.locator(".rm-paper details")
    if panel.get_attribute("open") is None:
        panel.locator("summary").click()
    for box in panel.locator("input").all():
        box.set_checked(box.get_attribute("value") in words)


def choose_track(page: Page, track: str) -> None:
    """As the script that keeps the reader's track does."""
    page.evaluate("(track) => (document.documentElement.dataset.track = track)", track)


def items(roadmap: Roadmap, stages: list[Stage], *, core: bool = False, track: str = "") -> list[Item]:
    """What a reader with this choice has to find on paper."""
    topics = [topic for stage in stages for topic in stage.topics if topic.tier is Tier.CORE or not core]
    mine = [topic for topic in topics if not track or (own := roadmap.track_of(topic)) is None or own.id == track]
    return [item for topic in mine for item in topic.items]


def stages(roadmap: Roadmap) -> list[Stage]:
    return [stage for stage in roadmap.stages if stage.id != START]


@pytest.mark.parametrize("paper", reading.SIZES)
def test_every_stage_prints_whole_on_two_sides(page: Page, address: str, real: Roadmap, tmp_path: Path, paper: str) -> None:
    """Essentials, and everything: each item once, none split, nothing in the margins, no page of the site's frame."""
    for stage in stages(real):
        page.goto(f"{address}/checklists/{stage.id}/")
        for core in (True, False):
            choose(page, *(["core"] if core else []))
            printed = sheet(page, tmp_path, paper)
            wanted = items(real, [stage], core=core)
            assert reading.is_whole(printed, wanted)
            assert reading.headings_lead(printed, stage.topics, wanted)
            assert reading.stays_inside(printed, paper)
            text = "\n".join(reading.pages(printed))
            assert len(reading.pages(printed)) <= 2, stage.id
            for frame in ("Print\n", "Home", "On this page", "Share", "Copy", "Improve", "What has changed", "my ticks"):
                assert frame not in text, (stage.id, frame)


def test_evidence_is_printed_when_it_is_wanted(page: Page, address: str, real: Roadmap, tmp_path: Path) -> None:
    stage = real.stage("databases")
    page.goto(f"{address}/checklists/databases/")
    choose(page, "prove")
    assert reading.is_whole(sheet(page, tmp_path), items(real, [stage]), evidence=True)
    choose(page)
    assert "Prove it" not in "".join(reading.pages(sheet(page, tmp_path)))


def test_a_sheet_says_what_it_is_and_where_it_comes_from(page: Page, address: str, tmp_path: Path) -> None:
    """Title, number, version and date, page numbers, room for a name, full addresses by number, and a QR code."""
    page.goto(f"{address}/checklists/databases/")
    printed = sheet(page, tmp_path)
    first, last = reading.pages(printed)
    edition = page.locator("[data-rm-version]").get_attribute("data-rm-version") or "none"
    assert edition.startswith("Version ")
    for text in ("Checklist: Database knowledge", "Stage 4", "Name", "Date", edition):
        assert text in first
    assert "Page 1 of 2" in first
    assert "Page 2 of 2" in last
    assert edition in last
    assert "Relational modelling: tables, keys, constraints 1" in first
    assert f"1 {ADDRESS}/stages/databases/relational-modelling/" in last
    assert page.locator("svg.rm-qr title").text_content() == f"QR code: {ADDRESS}/checklists/databases/"


@pytest.mark.parametrize("path", ["/checklists/databases/", "/checklists/learning/", "/checklists/"])
def test_a_phone_can_read_the_code(page: Page, address: str, path: str) -> None:
    page.set_viewport_size({"width": 698, "height": 1000})  # what A4 leaves between the margins
    page.goto(address + path)
    page.emulate_media(media="print")
    place = page.locator("svg.rm-qr").bounding_box()
    assert place
    assert place["width"] > 20 * 96 / 25.4, "at least 20 mm, so that a phone reads it from paper"
    assert not page.evaluate("""() => {
        const code = document.querySelector("svg.rm-qr").getBoundingClientRect();
        return [...document.querySelectorAll("h1, p, .rm-sheet__fields span, h2")].some((part) => {
            const range = document.createRange();
            range.selectNodeContents(part);
            return [...range.getClientRects()].some(
                (text) => text.width && text.right > code.left && text.bottom > code.top && text.top < code.bottom && !part.querySelector("svg"));
        });
    }"""), "nothing stands on the code"


def test_numbers_of_addresses_count_what_is_printed(page: Page, address: str, tmp_path: Path) -> None:
    page.goto(f"{address}/checklists/languages/")
    choose_track(page, "ruby")
    choose(page, "core")
    text = "\n".join(reading.pages(sheet(page, tmp_path)))
    for number, topic in enumerate(("choosing-a-language", "ruby", "concurrency", "packages-and-tooling"), 1):
        assert f"{number} {ADDRESS}/stages/languages/{topic}/" in text
    assert "python" not in text


@pytest.mark.parametrize("track", ["python", "javascript", "java", "php", "ruby"])
def test_my_track_is_what_prints_unless_all_are_wanted(
    page: Page, address: str, real: Roadmap, tmp_path: Path, track: str
) -> None:
    stage = real.stage("frameworks")
    page.goto(f"{address}/checklists/frameworks/")
    choose_track(page, track)
    assert reading.is_whole(sheet(page, tmp_path), items(real, [stage], track=track))
    choose(page, "tracks")
    assert reading.is_whole(sheet(page, tmp_path), items(real, [stage]))


def test_boxes_are_empty_unless_ticks_are_wanted(page: Page, address: str, tmp_path: Path) -> None:
    """Judged on the picture, in grey: a tick and the dash of "later" are seen, an open box and a blank sheet are empty."""
    page.goto(f"{address}/checklists/databases/")
    page.evaluate("""() => {
        for (const id of ["db-1", "db-3"]) document.querySelector(`[data-item=${id}]`).checked = true;
        document.querySelector("#db-1").dataset.state = "done";
        document.querySelector("#db-2").dataset.state = "later";
    }""")
    blank = reading.marks(sheet(page, tmp_path))
    assert len(blank) > 20
    assert max(blank.values()) == 0
    choose(page, "ticks")
    ticked = reading.marks(sheet(page, tmp_path))
    assert ticked["DB-1"] > 0.1
    assert ticked["DB-3"] > 0.1
    assert 0.05 < ticked["DB-2"] < ticked["DB-1"]
    assert max(mark for code, mark in ticked.items() if code not in {"DB-1", "DB-2", "DB-3"}) == 0


def test_boxes_on_handouts_are_empty(page: Page, address: str, tmp_path: Path) -> None:
    page.goto(f"{address}/start/what-is-backend-development/")
    page.evaluate("document.querySelectorAll('[data-item]').forEach((box) => (box.checked = true))")
    printed = sheet(page, tmp_path)
    at = {word.page for word in reading.codes(printed)}
    assert at
    assert all(max(reading.marks(printed, number).values()) == 0 for number in at)


def test_a_line_for_notes_takes_room(page: Page, address: str, real: Roadmap, tmp_path: Path) -> None:
    page.goto(f"{address}/checklists/version-control/")
    tops = [word.top for word in reading.codes(sheet(page, tmp_path))[:2]]
    choose(page, "notes")
    printed = sheet(page, tmp_path)
    assert [word.top for word in reading.codes(printed)[:2]][1] - tops[1] > 6 * reading.MM
    assert reading.is_whole(printed, items(real, [real.stage("version-control")]))


def test_phone_and_laptop_light_and_dark_print_the_same(browser: Browser, address: str, tmp_path: Path) -> None:
    pictures = []
    for width, scheme, preview in ((1440, "light", False), (360, "dark", True), (2560, "dark", False)):
        context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)  # type: ignore[arg-type]
        page = context.new_page()
        page.goto(f"{address}/checklists/databases/")
        if preview:
            choose(page)
        printed = sheet(page, tmp_path)
        reading.run("pdftoppm", "-r", "50", printed, printed.with_suffix(""))
        pictures.append([file.read_bytes() for file in sorted(tmp_path.glob(f"{printed.stem}-*.ppm"))])
        context.close()
    assert pictures[0] == pictures[1] == pictures[2]


def small_texts(page: Page) -> list[str]:
    """What would be printed in less than 10 points."""
    page.emulate_media(media="print")
    found = page.evaluate("""() => {
        const small = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const element = node.parentElement;
            if (node.data.trim() && !element.closest("svg, sup, sub") && element.checkVisibility({visibilityProperty: true})
                && element.getBoundingClientRect().width > 1 && parseFloat(getComputedStyle(element).fontSize) < 13.32)
                small.push(`${element.tagName} ${element.className}: ${node.data.trim().slice(0, 40)}`);
        }
        return small;
    }""")
    page.emulate_media(media="screen")
    return [str(text) for text in found]


@pytest.mark.parametrize(
    "path",
    ["/checklists/databases/", "/checklists/", "/checklists/changes/", "/stages/databases/", "/stages/databases/transactions/", "/start/what-is-backend-development/", "/projects/", "/projects/templates/"],
)  # fmt: skip
def test_nothing_is_printed_smaller_than_10_points(page: Page, address: str, path: str) -> None:
    page.goto(address + path)
    assert small_texts(page) == []


@pytest.mark.parametrize("path", ["/stages/databases/", "/stages/databases/transactions/", "/start/what-is-backend-development/"])
@pytest.mark.parametrize("paper", reading.SIZES)
def test_pages_print_as_clean_handouts(page: Page, address: str, tmp_path: Path, path: str, paper: str) -> None:
    page.goto(address + path)
    printed = sheet(page, tmp_path, paper)
    assert reading.stays_inside(printed, paper)
    text = "\n".join(reading.pages(printed))
    for frame in ("Copy\n", "Share this page", "Improve this page", "On this page", "¶"):
        assert frame not in text
    assert "Version " in text
    if path != "/stages/databases/":
        assert "https://" in text[text.index("\nSources") :]


def test_folded_answers_stay_folded(page: Page, address: str, tmp_path: Path) -> None:
    page.goto(f"{address}/start/what-is-backend-development/")
    page.locator("details.question summary").filter(has_text="502 Bad Gateway").click()
    text = " ".join("\n".join(reading.pages(sheet(page, tmp_path))).split())
    assert "A page shows opening hours that change once a year." in text
    assert "A web server that sends one file is enough." not in text
    assert "The application. The web server is running" in text


TABS = """<div class="tabbed-set tabbed-alternate"><input checked id="t1" name="t" type="radio"><input id="t2" name="t" type="radio">
<div class="tabbed-labels"><label for="t1">Python</label><label for="t2">Ruby</label></div>
<div class="tabbed-content"><div class="tabbed-block"><p>snake</p></div><div class="tabbed-block"><p>gem</p></div></div></div>"""


def test_of_tabs_a_track_prints_the_open_one(page: Page, address: str, tmp_path: Path) -> None:
    page.goto(f"{address}/stages/databases/transactions/")
    page.evaluate("(tabs) => document.querySelector('.md-content__inner').insertAdjacentHTML('beforeend', tabs)", TABS)
    text = "".join(reading.pages(sheet(page, tmp_path)))
    assert "snake" in text
    assert "gem" in text
    page.evaluate("document.documentElement.dataset.track = 'ruby'; document.querySelector('#t2').checked = true")
    text = "".join(reading.pages(sheet(page, tmp_path)))
    assert "gem" in text
    assert "snake" not in text


def test_the_whole_list_prints_as_a_booklet(page: Page, address: str, real: Roadmap, tmp_path: Path) -> None:
    """Every stage on a page of its own; evidence comes from the sheets when it is wanted."""
    page.goto(f"{address}/checklists/")
    printed = sheet(page, tmp_path)
    assert reading.is_whole(printed, list(real.items))
    assert reading.stays_inside(printed, "A4")
    starts = [text.splitlines()[2] for text in reading.pages(printed)]  # after the two ends of the footer
    for stage in real.stages:
        assert f"{real.number(stage)}. {stage.title}" in starts
    choose(page, "prove", "core")
    page.get_by_text("How to prove each item is there now.").wait_for()
    printed = sheet(page, tmp_path)
    assert reading.is_whole(printed, items(real, list(real.stages), core=True), evidence=True)


def test_evidence_that_cannot_be_fetched_is_told(page: Page, address: str) -> None:
    def refuse(route: Route) -> None:
        route.abort()

    page.goto(f"{address}/checklists/")
    page.route("**/checklists/testing/", refuse)
    choose(page, "prove")
    page.get_by_text("How to prove each item could not be fetched").wait_for()
    page.unroute("**/checklists/testing/", refuse)
    choose(page)
    choose(page, "prove")
    page.get_by_text("How to prove each item is there now.").wait_for()
    assert page.locator(".rm-item:not(:has(.rm-item__prove))").count() < page.locator(".rm-item").count() / 10


def test_the_preview_shows_what_prints(page: Page, address: str, tmp_path: Path) -> None:
    page.goto(f"{address}/checklists/frameworks/")
    choose_track(page, "java")
    choose(page, "core", "prove")
    shown = page.evaluate(
        "[...document.querySelectorAll('.rm-item')].filter((e) => e.checkVisibility()).map((e) => e.id.toUpperCase())"
    )
    assert shown == [word.text for word in reading.codes(sheet(page, tmp_path))]
    assert page.locator(".rm-item__prove:visible").count() == len(shown)
    assert page.locator(".rm-item__links:visible").count() == 0
    page.locator(".rm-paper summary").click()
    page.locator(".rm-item__links").first.wait_for()
    assert page.locator(".rm-item:visible").count() > len(shown)


def test_what_is_for_paper_only_is_not_on_screen(page: Page, address: str) -> None:
    for path in ("/checklists/databases/", "/checklists/", "/stages/databases/sql/"):
        page.goto(address + path)
        for part in (".rm-notes", ".rm-contents", ".rm-sheet__fields", ".rm-qr", ".rm-print", ".rm-files"):
            assert page.locator(f"{part}:visible").count() == 0, (path, part)


def test_the_choice_is_kept(page: Page, address: str) -> None:
    page.goto(f"{address}/checklists/databases/")
    choose(page, "core", "ticks")
    page.goto(f"{address}/checklists/testing/")
    page.locator(".rm-paper summary").click()
    assert page.get_by_label("the essentials only").is_checked()
    assert page.get_by_label("my ticks").is_checked()
    assert not page.get_by_label("a line for notes").is_checked()


@pytest.mark.parametrize(
    "storage",
    [
        "localStorage.setItem('roadmap.paper', '{\"core\": [')",
        "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('denied', 'SecurityError'); }})",
    ],
)
def test_damaged_or_denied_storage_stops_nothing(page: Page, address: str, real: Roadmap, tmp_path: Path, storage: str) -> None:
    said: list[str] = []
    page.on("pageerror", lambda error: said.append(str(error)))
    page.add_init_script(storage)
    page.goto(f"{address}/checklists/databases/")
    choose(page, "core")
    assert reading.is_whole(sheet(page, tmp_path), items(real, [real.stage("databases")], core=True))
    assert said == []


def test_without_script_a_sheet_prints_whole(browser: Browser, address: str, real: Roadmap, tmp_path: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/checklists/databases/")
    printed = sheet(page, tmp_path)
    assert reading.is_whole(printed, items(real, [real.stage("databases")]))
    text = "\n".join(reading.pages(printed))
    assert "Version " in text
    assert f"1 {ADDRESS}/stages/databases/relational-modelling/" in text
    assert not page.get_by_role("button", name="Print").is_visible()
    context.close()


def test_the_print_button_prints(page: Page, address: str) -> None:
    page.add_init_script("window.print = () => (document.title = 'printed')")
    page.goto(f"{address}/checklists/databases/")
    page.get_by_role("button", name="Print").click()
    expect(page).to_have_title("printed")


@pytest.mark.parametrize(("width", "scheme"), [(320, "light"), (1440, "dark")])
def test_the_choices_are_for_everyone(browser: Browser, address: str, width: int, scheme: str) -> None:
    """With the preview open: no barrier that axe finds, nothing wider than a phone, nothing in the way of the policy."""
    context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    for path in ("/checklists/databases/", "/checklists/changes/", "/checklists/printing/"):
        page.goto(address + path)
        if "databases" in path:
            choose(page, "prove", "ticks", "notes")
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert barriers(page) == ""
    assert said == []
    context.close()


# --- What has changed -----------------------------------------------------------------------------------------------------------


def test_a_reader_finds_what_is_newer_than_the_sheet(page: Page, address: str) -> None:
    page.goto(f"{address}/checklists/changes/")
    known = page.locator("[data-version]")
    versions = [str(known.nth(place).get_attribute("data-version")) for place in range(known.count())]
    field = page.get_by_label("The version on my sheet")
    field.fill(versions[0].upper())
    page.get_by_text("Your sheet is the current version").wait_for()
    assert page.locator("[data-version]:visible").count() == 0
    field.fill("zzzzzz")
    page.get_by_text("This site knows no such version").wait_for()
    assert page.locator("[data-version]:visible").count() == len(versions)
    field.fill(versions[-1])
    assert page.locator("[data-version]:visible").count() == len(versions) - 1
