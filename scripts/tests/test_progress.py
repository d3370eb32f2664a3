"""The reader's progress, in a real browser: kept, in step, merged, counted, planned, and never lost."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from roadmap import browser as known_to_browsers
from roadmap import source
from roadmap.model import Roadmap

from .conftest import Sites, context, document
from .host import barriers
from .test_history import History, where

KEY = "roadmap.v1"
BACKUP = (Path(__file__).parent / "data" / "progress-v1.json").read_text("utf-8")
SQL = "/stages/databases/sql/"


def box(page: Page, code: str) -> Locator:
    return page.locator(f"input[data-item={code}]").first


def stored(page: Page) -> dict[str, Any]:
    """What the browser keeps now."""
    text = page.evaluate(f"localStorage.getItem('{KEY}')")
    return json.loads(text) if text else {"items": {}, "settings": {}}


def states(page: Page) -> dict[str, str]:
    return {id: entry["state"] for id, entry in stored(page)["items"].items()}


def put(page: Page, address: str, text: str) -> None:
    """Have a text stored before any page of the site is opened; what is opened for it has no script that could read it."""
    page.goto(f"{address}/changes.json")
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])


def toast(page: Page) -> Locator:
    return page.locator("[data-rm-toast]")


def call(page: Page, address: str, module: str, expression: str, argument: object = None) -> Any:
    """The value of an expression over a module of the site, `m`, and an argument, `x`."""
    place = f"new URL('{module}.js', document.querySelector('script[src$=\"/ticks.js\"]').src)"
    body = f"async (x) => {{ const m = await import({place}); return ({expression}); }}"
    return page.evaluate(body, argument)


@pytest.fixture
def tabs(browser: Browser) -> Iterator[BrowserContext]:
    """One reader's browser, in which several tabs can be opened."""
    fresh = context(browser)
    yield fresh
    fresh.close()


# --- Ticks ------------------------------------------------------------------------------------------------------------------------


def test_a_tick_is_kept_and_shown_wherever_the_item_appears(page: Page, address: str) -> None:
    page.goto(address + SQL)
    page.locator("#db-7 .rm-item__code").click()  # the whole line is the label
    assert states(page) == {"db-7": "done"}
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", stored(page)["items"]["db-7"]["at"])
    for path in (SQL, "/stages/databases/", "/checklists/databases/", "/checklists/"):
        page.goto(address + path)
        expect(box(page, "db-7")).to_be_checked()
        expect(box(page, "db-8")).not_to_be_checked()
    box(page, "db-7").uncheck()
    page.goto(address + SQL)
    expect(box(page, "db-8")).to_be_enabled()
    expect(box(page, "db-7")).not_to_be_checked()


def test_an_item_can_wait(page: Page, address: str) -> None:
    page.goto(address + SQL)
    later = page.get_by_role("button", name="Later: DB-7", exact=True)
    later.click()
    assert states(page) == {"db-7": "later"}
    page.reload()
    expect(later).to_have_attribute("aria-pressed", "true")
    box(page, "db-7").check()
    assert states(page) == {"db-7": "done"}
    expect(later).to_have_attribute("aria-pressed", "false")


def test_tabs_are_in_step_and_overwrite_nothing(tabs: BrowserContext, address: str) -> None:
    one, two = tabs.new_page(), tabs.new_page()
    one.goto(address + SQL)
    two.goto(f"{address}/stages/databases/")
    box(one, "db-7").check()
    expect(box(two, "db-7")).to_be_checked()
    expect(two.locator("dd [data-rm-progress=databases]")).to_contain_text("1 of 51 done")
    box(two, "db-8").check()
    expect(box(one, "db-8")).to_be_checked()
    assert states(one) == {"db-7": "done", "db-8": "done"}


def test_deleting_in_one_tab_is_not_undone_by_another(tabs: BrowserContext, address: str) -> None:
    one, two = tabs.new_page(), tabs.new_page()
    for tab in (one, two):
        tab.goto(address + SQL)
    box(one, "db-7").check()
    expect(box(two, "db-7")).to_be_checked()
    one.evaluate("localStorage.clear()")
    expect(box(two, "db-7")).not_to_be_checked()
    box(two, "db-8").check()
    assert states(two) == {"db-8": "done"}


def test_ticking_works_by_keyboard_and_leaves_the_focus_where_it_is(page: Page, address: str) -> None:
    page.goto(address + SQL)
    box(page, "db-7").focus()
    page.keyboard.press("Space")
    expect(box(page, "db-7")).to_be_checked()
    expect(box(page, "db-7")).to_be_focused()
    page.keyboard.press("Tab")
    while not page.evaluate("document.activeElement.matches('.rm-item__later')"):  # links of the same line come between
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert states(page) == {"db-7": "later"}


def test_counts_appear_on_map_cards_and_headings(page: Page, address: str) -> None:
    put(page, address, BACKUP)
    page.goto(address)
    expect(page.locator(".rm-stop__progress[data-rm-progress=databases]")).to_have_text("1 of 51, 1 later")
    expect(page.locator(".rm-stages [data-rm-progress=databases]")).to_have_text("1 of 51 done, 1 later")
    page.goto(f"{address}/stages/databases/")
    expect(page.locator(".rm-card [data-rm-progress=sql]")).to_contain_text("1 of ")
    page.goto(address + SQL)
    expect(page.locator("[data-rm-progress=sql]")).to_contain_text("1 of ")


@pytest.mark.parametrize("view", ["phone", "laptop"])
@pytest.mark.parametrize("path", ["/", "/stages/databases/", SQL, "/checklists/databases/", "/progress/"])
def test_nothing_moves_when_progress_appears(browser: Browser, address: str, path: str, view: str) -> None:
    fresh = context(browser, view)
    page = fresh.new_page()
    put(page, address, BACKUP)
    page.goto(address + path, wait_until="networkidle")
    shift = """() => new Promise(done => new PerformanceObserver(list => done(
        list.getEntries().reduce((sum, entry) => sum + entry.value, 0))).observe({type: "layout-shift", buffered: true})
        || setTimeout(done, 300, 0))"""
    assert page.evaluate(shift) == 0
    fresh.close()


def test_a_page_needs_little_script(page: Page, address: str, sites: Sites) -> None:
    """At most 12 KB compressed, on the page that has most of it."""
    names: list[str] = []
    page.on("request", lambda request: names.append(request.url) if request.url.endswith(".js") else None)
    page.goto(f"{address}/progress/", wait_until="networkidle")
    files = [sites.mkdocs() / name.removeprefix(address + "/") for name in names]
    assert sum(len(gzip.compress(file.read_bytes())) for file in files) <= 12_000, names


# --- Storage ------------------------------------------------------------------------------------------------------------------------

GOOD = '"db-9":{"state":"done","at":"2026-01-01T00:00:00Z"}'
DAMAGED = [
    # no JSON, or only a part of it
    "", " ", "{", "}", "[", "undefined", "NaN", "{'version': 1}", '{"version":1,"items":{' + GOOD, '{"version":1}x', "\x00", "😀",
    "<html>", "done", "\ufeff{}",
    # JSON, but something else
    "null", "true", "0", "1", '"roadmap"', "[]", '[{"version":1}]', "{}", '{"items":{}}', '{"db-7":true}', '{"Version":1}',
    # the right kind, damaged
    '{"version":null}', '{"version":"1"}', '{"version":0}', '{"version":-1}', '{"version":1.5}', '{"version":true}', '{"version":[1]}',
    '{"version":1,"items":null}', '{"version":1,"items":[]}', '{"version":1,"items":"db-7"}', '{"version":1,"items":7}',
    '{"version":1,"settings":[]}', '{"version":1,"settings":null}',
    # of a newer version
    '{"version":2}', '{"version":99,"items":{"db-9":"yes"}}',
    # some entries
    '{"version":1,"items":{' + GOOD + ',"db-8":true}}', '{"version":1,"items":{' + GOOD + ',"db-8":null}}',
    '{"version":1,"items":{' + GOOD + ',"db-8":{"state":"perhaps"}}}', '{"version":1,"items":{' + GOOD + ',"db-8":{}}}',
    '{"version":1,"items":{' + GOOD + ',"DB 8":{"state":"done"}}}', '{"version":1,"items":{' + GOOD + ',"__proto__":{"state":"done"}}}',
    '{"version":1,"items":{' + GOOD + ',"":{"state":"done"}}}', '{"version":1,"items":{' + GOOD + ',"db-8":{"state":["done"]}}}',
    '{"version":1,"items":{' + GOOD + ',"constructor":{"state":"done"}}}', '{"version":1,"items":{' + GOOD + '},"settings":{"track":"python"}}',
    '{"version":1,"items":{' + GOOD + ',"db-8":{"state":"toString"}}}',
]  # fmt: skip


def test_what_cannot_be_read_is_set_aside_and_told(page: Page, address: str) -> None:
    for text in DAMAGED:
        put(page, address, text)
        page.goto(address + SQL)
        expect(toast(page), text).to_contain_text("could not be read")
        expect(toast(page), text).to_contain_text("set aside, not deleted")
        box(page, "db-7").check()
        assert text in page.evaluate(f"Object.keys(localStorage).filter(key => key !== '{KEY}').map(key => localStorage[key])")
        assert states(page) == {"db-7": "done"} | ({"db-9": "done"} if GOOD in text and text.endswith("}}") else {}), text
        page.reload()
        expect(box(page, "db-7"), text).to_be_checked()
        expect(toast(page), text).to_be_empty()  # told once
        page.evaluate("localStorage.clear()")


@pytest.mark.parametrize("entry", ['{"state":"done"}', '{"state":"done","at":7}', '{"state":"done","at":"yesterday"}'])
def test_a_tick_without_a_readable_date_is_still_a_tick(page: Page, address: str, entry: str) -> None:
    put(page, address, f'{{"version":1,"items":{{"db-7":{entry}}}}}')
    page.goto(address + SQL)
    expect(box(page, "db-7")).to_be_checked()
    expect(toast(page)).to_be_empty()


def test_what_was_set_aside_comes_back_once_it_can_be_read(page: Page, address: str) -> None:
    """Such as progress of a newer version, after a visit to an older one."""
    put(page, address, '{"version":1,"items":{"db-8":{"state":"done","at":"2026-01-01T00:00:00Z"}}}')
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [f"{KEY}.aside.2026-11-01T00:00:00Z", BACKUP])
    page.goto(address + SQL)
    expect(box(page, "db-7")).to_be_checked()
    assert states(page)["db-8"] == "later"  # the newer of the two
    assert page.evaluate("Object.keys(localStorage)") == [KEY]


def test_ids_and_fields_that_this_version_does_not_know_are_kept(page: Page, address: str) -> None:
    put(page, address, BACKUP)
    page.goto(address + SQL)
    box(page, "db-9").check()
    kept = stored(page)
    assert kept["items"]["old-99"] == {"state": "done", "at": "2026-01-01T00:00:00Z"}
    assert kept["something"] == "that this version does not know"


FILL = """() => { let text = "x".repeat(1 << 20); for (let n = 0; text; ) {
    try { localStorage.setItem("full" + n++, text) } catch { text = text.slice(0, text.length >> 1) } } }"""


def test_full_storage_is_told_once_and_the_page_works(page: Page, address: str) -> None:
    page.goto(address + SQL)
    page.evaluate(FILL)
    box(page, "db-7").check()
    expect(toast(page)).to_contain_text("no room to save")
    toast(page).get_by_role("button", name="Close").click()
    box(page, "db-8").check()
    expect(toast(page)).to_be_empty()
    expect(box(page, "db-7")).to_be_checked()
    page.evaluate("localStorage.removeItem('full0')")
    box(page, "db-9").check()
    assert states(page) == {"db-7": "done", "db-8": "done", "db-9": "done"}  # nothing of before is forgotten


def test_damaged_progress_in_full_storage_is_left_alone(page: Page, address: str) -> None:
    put(page, address, "{" * 1000)
    page.evaluate(FILL)
    page.goto(address + SQL)
    expect(toast(page)).to_contain_text("no room to set it aside")
    box(page, "db-7").check()
    expect(box(page, "db-7")).to_be_checked()
    assert page.evaluate(f"localStorage.getItem('{KEY}')") == "{" * 1000


@pytest.mark.parametrize("path", [SQL, "/progress/", "/", "/checklists/databases/"])
def test_without_storage_the_page_works_and_says_so_when_it_matters(browser: Browser, address: str, path: str) -> None:
    fresh = context(browser)
    fresh.add_init_script("""for (const name of ["localStorage", "sessionStorage"])
        Object.defineProperty(window, name, {get() { throw new DOMException("denied", "SecurityError"); }})""")
    page = fresh.new_page()
    said: list[str] = []
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(f"{address}{path}?track=python", wait_until="networkidle")
    expect(toast(page)).not_to_contain_text("save")
    if path == SQL:
        box(page, "db-7").check()
        expect(toast(page)).to_contain_text("does not let this site save anything")
        box(page, "db-8").check()
        expect(box(page, "db-7")).to_be_checked()
    assert said == []
    fresh.close()


def test_five_thousand_items(page: Page, address: str) -> None:
    items = {f"x{'abcde'[n % 5]}-{n}": {"state": "done", "at": "2026-01-01T00:00:00Z"} for n in range(1, 5001)}
    put(page, address, json.dumps({"version": 1, "items": items}))
    page.goto(f"{address}/checklists/")
    box(page, "db-7").check()
    assert len(states(page)) == 5001
    page.goto(f"{address}/progress/")
    expect(page.locator("[data-rm-progress=all]")).to_contain_text("1 of ")


# --- Merging, and ids that move -------------------------------------------------------------------------------------------------------

LAWS = """(() => {
  let seed = x;
  const next = (n) => (seed = (seed * 1103515245 + 12345) % 2147483648) % n;
  const any = () => {
    const progress = {version: 1, items: {}, settings: {}};
    for (let n = next(6); n; n--) progress.items[`db-${1 + next(5)}`] =
      {state: ["open", "later", "done"][next(3)], at: `2026-01-0${1 + next(3)}T00:00:00Z`};
    for (let n = next(3); n; n--) progress.settings[["track", "hours"][next(2)]] = {value: next(3), at: `2026-01-0${1 + next(3)}T00:00:00Z`};
    if (next(3) === 0) progress.more = next(3);
    return m.parse(JSON.stringify(progress)).progress;
  };
  const same = (a, b) => m.write(a) === m.write(b);
  const broken = [];
  for (let round = 0; round < 2000; round++) {
    const [a, b, c] = [any(), any(), any()];
    if (!same(m.merge(a, b), m.merge(b, a))) broken.push("order matters");
    if (!same(m.merge(a, m.merge(b, c)), m.merge(m.merge(a, b), c))) broken.push("grouping matters");
    if (!same(m.merge(a, a), a) || !same(m.merge(m.merge(a, b), b), m.merge(a, b))) broken.push("doing it twice matters");
    if ([...a.items.keys(), ...b.items.keys()].some((id) => !m.merge(a, b).items.has(id))) broken.push("something is dropped");
    if (!same(m.parse(m.write(a)).progress, a)) broken.push("what is written is not what is read");
  }
  return broken;
})()"""


def test_merging_drops_nothing_and_knows_no_order(page: Page, address: str) -> None:
    page.goto(f"{address}/404.html")
    assert call(page, address, "store", LAWS, 20261122) == []


def test_no_tick_is_lost_over_any_legal_history_of_the_data(page: Page, address: str) -> None:
    """Histories as contributors make them; afterwards every tick is a tick, or its parts say so, or it is kept for a retired item."""
    page.goto(f"{address}/404.html")
    cases = []
    for seed in range(150):
        edits = History(seed)
        before = {item["id"] for topic in edits.topics() for item in topic["items"]} | {"fun-3"}
        for step in edits.random.choices(History.legal, k=10):
            step(edits)
        roadmap = source.examine(document(edits.text())).valid
        ticked = sorted(before)[:: 1 + seed % 3]
        items = {id: {"state": "done", "at": "2026-01-01T00:00:00Z"} for id in ticked}
        cases.append((edits, ticked, {"items": items, "known": known_to_browsers.known(roadmap), "live": list(roadmap.item_ids)}))
    shown = call(
        page,
        address,
        "store",
        "x.map(({items, known, live}) => { const {progress} = m.parse(JSON.stringify({version: 1, items}));"
        " return Object.fromEntries(live.map((id) => [id, m.entryOf(progress, known, id)?.state ?? 'open'])); })",
        [case for _, _, case in cases],
    )
    for (edits, ticked, _), states in zip(cases, shown, strict=True):
        retired = edits.data["retired"]
        for id in ticked:
            heirs = where(id, set(states), retired) or set()
            whole = id in states or _whole(id, retired)
            assert {states[heir] for heir in heirs} <= ({"done"} if whole else {"done", "split"}), (id, heirs, states)


def _whole(id: str, retired: dict[str, Any]) -> bool:
    """Whether an item went on in one piece all the way."""
    while id in retired:
        if len(retired[id]["into"]) != 1:
            return False
        id = retired[id]["into"][0]
    return True


def test_a_merged_item_keeps_its_tick_and_a_split_one_asks_to_be_checked_again(page: Page, address: str, small: Roadmap) -> None:
    known = known_to_browsers.known(small)  # there, fun-3 was split into fun-4 and fun-5
    assert known["parts"] == {"fun-4": ["fun-3"], "fun-5": ["fun-3"]}
    page.route(
        "**/items.json", lambda route: route.fulfill(json={**known, "was": {"db-7": ["db-900"]}, "parts": {"db-8": ["db-901"]}})
    )
    old = {"state": "done", "at": "2026-05-01T00:00:00Z"}
    put(page, address, json.dumps({"version": 1, "items": {"db-900": old, "db-901": old}}))
    page.goto(address + SQL)
    expect(box(page, "db-7")).to_be_checked()
    expect(page.get_by_role("button", name="Later: DB-7", exact=True)).to_have_attribute("title", re.compile("May.* 2026|2026"))
    expect(box(page, "db-8")).not_to_be_checked()
    expect(page.locator("#db-8")).to_contain_text("You ticked this before it was split")
    box(page, "db-8").check()
    expect(page.locator("#db-8")).not_to_contain_text("before it was split")
    box(page, "db-7").uncheck()
    page.reload()
    expect(box(page, "db-8")).to_be_checked()
    expect(box(page, "db-7")).not_to_be_checked()
    assert states(page)["db-900"] == "done"


# --- Track --------------------------------------------------------------------------------------------------------------------------


def test_the_track_is_kept_and_the_others_fold_to_one_line(page: Page, address: str) -> None:
    page.goto(f"{address}/stages/languages/")
    page.get_by_role("radio", name="Ruby").check()
    for path in ("/stages/languages/", "/checklists/languages/", "/checklists/"):
        page.goto(address + path)
        mine = page.locator(".rm-list[data-topic=ruby]")
        other = page.locator(".rm-list[data-topic=java]")
        expect(mine.get_by_role("checkbox").first).to_be_visible()
        expect(other.get_by_role("checkbox").first).to_be_hidden()
        other.get_by_role("button").first.click()
        expect(other.get_by_role("checkbox").first).to_be_visible()
    page.goto(f"{address}/progress/")
    expect(page.get_by_role("radio", name="Ruby")).to_be_checked()
    page.get_by_role("radio", name="Not yet").check()
    page.goto(f"{address}/stages/languages/")
    expect(page.locator(".rm-list[data-topic=java]").get_by_role("checkbox").first).to_be_visible()


def test_every_track_of_the_data_folds(page: Page, address: str, real: Roadmap) -> None:
    for track in real.tracks:
        page.goto(f"{address}/checklists/languages/?track={track.id}")
        expect(page.locator(f".rm-list[data-topic={track.language}]").get_by_role("checkbox").first).to_be_visible()
        for other in real.tracks:
            if other is not track:
                expect(page.locator(f".rm-list[data-topic={other.language}]").get_by_role("checkbox").first).to_be_hidden()


def test_alternatives_that_i_did_not_choose_do_not_count(page: Page, address: str, real: Roadmap) -> None:
    def counted(*topics: str) -> int:
        stage = real.stage("languages")
        return sum(len(topic.items) for topic in stage.topics if not real.choice_of(topic) or topic.id in topics)

    page.goto(f"{address}/progress/")
    total = page.locator("li [data-rm-progress=languages]")
    page.get_by_role("radio", name="PHP").check()
    expect(total).to_contain_text(f"of {counted('php')} ")
    page.get_by_role("radio", name="Java", exact=True).check()
    expect(total).to_contain_text(f"of {counted('java')} ")


def test_an_address_sets_the_track_for_the_visit_and_offers_to_keep_it(tabs: BrowserContext, address: str) -> None:
    page = tabs.new_page()
    page.goto(f"{address}/stages/languages/?track=php")
    expect(page.get_by_role("radio", name="PHP")).to_be_checked()
    expect(toast(page)).to_contain_text("This visit shows the track PHP")
    page.goto(f"{address}/stages/frameworks/")
    expect(page.get_by_role("radio", name="PHP")).to_be_checked()  # the visit goes on
    assert page.evaluate("localStorage.length") == 0
    other = tabs.new_page()
    other.goto(f"{address}/stages/languages/")
    expect(other.get_by_role("radio", name="Not yet")).to_be_checked()  # another visit
    page.goto(f"{address}/stages/languages/?track=java")
    toast(page).get_by_role("button", name="Keep it").click()
    expect(other.get_by_role("radio", name="Java", exact=True)).to_be_checked()


@pytest.mark.parametrize("query", ["?track=cobol", "?track=", "?track=%3Cb%3E", "?track=__proto__"])
def test_a_track_that_does_not_exist_is_ignored(page: Page, address: str, query: str) -> None:
    page.goto(f"{address}/stages/languages/{query}")
    expect(page.get_by_role("radio", name="Not yet")).to_be_checked()
    expect(page.locator(".rm-list[data-topic=java]").get_by_role("checkbox").first).to_be_visible()


# --- My roadmap -----------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "ids", "unclear"),
    [
        ("DB 1-4,7 SEC 3", "db-1 db-2 db-3 db-4 db-7 sec-3", ""),
        ("db-17", "db-17", ""),
        ("DB-17, DB-18; db19", "db-17 db-18 db-19", ""),
        ("DB1–3 fun 2 — 3", "db-1 db-2 db-3 fun-2 fun-3", ""),
        ("DB 4-1", "db-1 db-2 db-3 db-4", ""),
        ("DB-1 - DB-3", "db-1 db-2 db-3", ""),
        ("db 1 1 1", "db-1", ""),
        ("sec 3\n\tops 2", "sec-3 ops-2", ""),
        ("DB １", "db-1", ""),
        ("XYZ 4", "", "XYZ 4"),
        ("DB 1 and SEC 2", "db-1 sec-2", "and"),
        ("7, 8", "", "7, 8"),
        ("DB 1 #9", "db-1 db-9", ""),
        ("", "", ""),
    ],
)
def test_codes_are_read_as_people_type_them(page: Page, address: str, typed: str, ids: str, unclear: str) -> None:
    page.goto(f"{address}/progress/")
    read = call(page, address, "my-roadmap", "m.readCodes(x)", typed)
    assert (read["ids"], read["unclear"]) == (ids.split(), unclear)


def test_ticking_by_code_reports_what_it_could_not_use_and_can_be_undone(page: Page, address: str) -> None:
    page.goto(f"{address}/progress/")
    field = page.get_by_label("Codes from your sheet")
    field.fill("DB 1-2 999 what")
    page.get_by_role("button", name="Tick", exact=True).click()
    assert states(page) == {"db-1": "done", "db-2": "done"}
    expect(toast(page)).to_contain_text("Ticked 2 items. Not on this roadmap, and left in the field: DB-999; what")
    expect(field).to_have_value("DB-999 what")
    toast(page).get_by_role("button", name="Undo").click()
    assert states(page) == {}


def test_next_steps_follow_the_prerequisites_and_give_the_reason(page: Page, address: str, real: Roadmap) -> None:
    page.goto(f"{address}/progress/")
    steps = page.locator("[data-rm-next] li")
    expect(steps.first).to_contain_text("What is backend development? Nothing has to come before it.")
    done = [item.id for stage in real.stages[:2] for topic in stage.topics for item in topic.items]
    begun = real.topic("http").items[0].id
    items = {id: {"state": "done", "at": "2026-01-01T00:00:00Z"} for id in [*done, begun]}
    put(page, address, json.dumps({"version": 1, "items": items}))
    page.goto(f"{address}/progress/")
    expect(steps.first).to_contain_text("You have begun: ")
    expect(steps.first).to_contain_text(real.topic("http").short)
    for text in steps.all_text_contents()[1:]:
        assert re.search(r"You have finished “.+”\. .+\.|Nothing has to come before it", text), text
    titles = [link.text_content() for link in steps.get_by_role("link").all()]
    assert real.topic("transactions").short not in titles  # SQL comes first


def test_the_plan_is_a_range_and_follows_the_hours_a_week(page: Page, address: str) -> None:
    page.goto(f"{address}/progress/")
    plan = page.locator("[data-rm-plan]")
    hours = page.get_by_label("Hours a week")
    hours.fill("10")
    hours.press("Tab")
    expect(plan).to_contain_text("at 10 hours a week")
    low, high, soon, late = (int(n.replace(",", "")) for n in re.findall(r"[\d,]+(?= to| hours left| weeks)", plan.inner_text()))
    assert low < high
    assert (soon, late) == (-(-low // 10), -(-high // 10))
    page.get_by_role("radio", name="only the core").check()
    expect(plan).not_to_contain_text(f"{low:,} to")
    page.reload()
    expect(hours).to_have_value("10")


def download(page: Page, button: str) -> tuple[str, str]:
    """The name and the text of the file that a button hands out."""
    with page.expect_download() as found:
        page.get_by_role("button", name=button, exact=True).click()
    return found.value.suggested_filename, Path(found.value.path()).read_bytes().decode()


def test_the_calendar_has_one_block_for_each_topic_left(page: Page, address: str) -> None:
    page.goto(f"{address}/progress/?track=python")
    page.get_by_label("Codes from your sheet").fill("START 1-99")
    page.get_by_role("button", name="Tick", exact=True).click()
    page.get_by_label("First day").fill("2027-01-04")
    name, text = download(page, "Download a calendar")
    assert name == "backend-roadmap-2027-01-04.ics"
    assert text.startswith("BEGIN:VCALENDAR\r\n")
    assert text.endswith("END:VCALENDAR\r\n")
    lines = text.split("\r\n")
    assert max(len(line.encode()) for line in lines) <= 75
    assert text.count("BEGIN:VEVENT") == page.locator("[data-rm-cell]:not([title$='not counted'], [data-state=done])").count()
    starts = re.findall(r"DTSTART;VALUE=DATE:(\d{8})", text)
    ends = re.findall(r"DTEND;VALUE=DATE:(\d{8})", text)
    assert starts[0] == "20270104"
    assert starts[1:] == ends[:-1]
    assert all(start < end for start, end in zip(starts, ends, strict=True))


def test_a_backup_restores_what_it_holds_and_says_before_what_changes(tabs: BrowserContext, address: str) -> None:
    page = tabs.new_page()
    page.goto(f"{address}/progress/")
    page.get_by_label("Codes from your sheet").fill("DB 7-9")
    page.get_by_role("button", name="Tick", exact=True).click()
    name, text = download(page, "Download a backup")
    assert re.fullmatch(r"backend-roadmap-progress-\d{4}-\d\d-\d\d\.json", name)
    expect(page.locator("[data-rm-last-backup]")).to_contain_text("Last backup from this browser: 20")
    page.evaluate("localStorage.clear()")
    page.reload()
    page.locator("[data-rm-restore]").set_input_files({"name": name, "mimeType": "application/json", "buffer": text.encode()})
    preview = page.locator("[data-rm-preview]")
    expect(preview).to_contain_text("This adds 3 ticks")
    assert states(page) == {}
    preview.get_by_role("button", name="Add to my progress").click()
    assert states(page) == {"db-7": "done", "db-8": "done", "db-9": "done"}
    toast(page).get_by_role("button", name="Undo").click()
    assert states(page) == {}


def test_a_backup_of_an_earlier_format_is_merged_once_and_only_once(page: Page, address: str) -> None:
    page.goto(f"{address}/progress/")
    page.get_by_label("Codes from your sheet").fill("DB 8")
    page.get_by_role("button", name="Tick", exact=True).click()
    for _ in range(2):
        page.get_by_text("Restore by pasting").click()
        page.get_by_label("The text of a backup").fill(BACKUP)
        page.get_by_role("button", name="Look at it").click()
        page.get_by_role("button", name="Add to my progress").click()
        assert states(page) == {"db-7": "done", "db-8": "done", "fun-1": "done", "fun-2": "open", "old-99": "done"}
        assert stored(page)["items"]["db-7"]["at"] == "2026-10-01T18:30:00Z"
        page.get_by_text("Restore by pasting").click()
    expect(page.get_by_role("radio", name="Ruby")).to_be_checked()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "it is not JSON"),
        ("{", "it is not JSON"),
        ("[]", "not a progress file of this site"),
        ('{"name": "roadmap"}', "not a progress file of this site"),
        ('{"version": 1, "items": 7}', "damaged"),
        ('{"version": 9}', "newer version"),
    ],
)
def test_a_bad_backup_gets_a_sentence_and_changes_nothing(page: Page, address: str, text: str, sentence: str) -> None:
    put(page, address, BACKUP)
    page.goto(f"{address}/progress/")
    before = states(page)
    page.locator("[data-rm-restore]").set_input_files({"name": "x.json", "mimeType": "application/json", "buffer": text.encode()})
    expect(page.locator("[data-rm-preview]")).to_contain_text(sentence)
    expect(page.locator("[data-rm-preview]")).to_contain_text("Nothing has changed.")
    assert states(page) == before


def test_a_link_shows_progress_without_touching_mine(browser: Browser, address: str) -> None:
    fresh = context(browser)
    fresh.grant_permissions(["clipboard-read", "clipboard-write"])
    page = fresh.new_page()
    put(page, address, BACKUP)
    page.goto(f"{address}/progress/")
    page.get_by_role("button", name="Copy a link with my progress").click()
    expect(toast(page)).to_contain_text("The link is copied")
    link = page.evaluate("navigator.clipboard.readText()")
    fresh.close()
    assert re.fullmatch(re.escape(address) + r"/progress/#mine=1;\d{4}-\d\d-\d\d;DB7_FUN1_OLD99;DB8", link), link
    other = context(browser)
    page = other.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(link)
    banner = page.get_by_role("region", name="Shared progress")
    expect(banner).to_be_visible()
    expect(page.locator("li [data-rm-progress=databases]")).to_contain_text("1 of 51 done, 1 later")
    assert states(page) == {}
    assert not [url for url in asked if "DB7" in url]
    banner.get_by_role("button", name="Add to mine").click()
    page.get_by_role("button", name="Add to my progress").click()
    assert states(page) == {"db-7": "done", "db-8": "later", "fun-1": "done", "old-99": "done"}
    expect(banner).to_be_hidden()
    other.close()


@pytest.mark.parametrize("fragment", ["#mine=", "#mine=2;2026-01-01;DB1;", "#mine=1;DB1", "#mine=1;2026-01-01;<b>;", "#mine=%"])
def test_a_broken_link_is_told(page: Page, address: str, fragment: str) -> None:
    page.goto(f"{address}/progress/{fragment}")
    expect(toast(page)).to_contain_text("cannot be read")
    expect(page.get_by_role("region", name="Shared progress")).to_be_hidden()


def test_progress_can_be_taken_elsewhere(page: Page, address: str, real: Roadmap) -> None:
    put(page, address, BACKUP)
    page.goto(f"{address}/progress/")
    name, text = download(page, "Markdown task list")
    assert name.endswith(".md")
    assert f"- [x] DB-7 {real.item('db-7').text}"[:40] in text
    assert "- [ ] DB-9 " in text
    assert "## Ruby" in text
    assert "## JavaScript and TypeScript on Node.js" not in text  # the track is Ruby
    _, table = download(page, "Table (CSV)")
    rows = table.split("\r\n")
    assert rows[0] == "code,state,date,topic,text"
    assert any(row.startswith('DB-7,done,2026-10-01,"') for row in rows)


def test_progress_can_be_deleted_and_that_can_be_undone(page: Page, address: str) -> None:
    put(page, address, BACKUP)
    page.evaluate("localStorage.setItem('other', 'kept')")
    page.goto(f"{address}/progress/", wait_until="networkidle")  # it notes which version of the roadmap was seen
    before = stored(page)
    page.get_by_text("Delete my progress").first.click()
    page.get_by_role("button", name="Delete my progress").click()
    assert page.evaluate("Object.keys(localStorage)") == ["other"]
    toast(page).get_by_role("button", name="Undo").click()
    assert stored(page) == before


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("view", ["phone", "laptop"])
def test_axe_finds_no_barrier_with_everything_open(browser: Browser, address: str, view: str, scheme: str) -> None:
    """Shared progress in view, a preview, what was set aside, all folds and the corner in which the site speaks."""
    fresh = context(browser, view, scheme)
    page = fresh.new_page()
    put(page, address, "damaged")
    page.goto(f"{address}/progress/?track=java#mine=1;2026-01-01;DB7_FUN1-38;DB8", wait_until="networkidle")
    page.evaluate("document.querySelectorAll('details').forEach((fold) => (fold.open = true))")
    page.get_by_label("The text of a backup").fill(BACKUP)
    page.get_by_role("button", name="Look at it").click()
    expect(page.get_by_role("button", name="Add to my progress")).to_be_visible()
    expect(page.get_by_role("button", name=re.compile("set aside on"))).to_be_visible()
    expect(toast(page)).not_to_be_empty()
    assert barriers(page) == ""
    fresh.close()


def test_what_changed_since_the_last_visit(page: Page, address: str) -> None:
    history = {
        "version": "cccccc",
        "date": "2026-12-02",
        "versions": [
            {"version": "cccccc", "date": "2026-12-02", "added": ["db-8"], "reworded": ["db-7"], "moved": [], "retired": {"db-900": ["db-7"]}},
            {"version": "bbbbbb", "date": "2026-12-01", "added": ["db-9"], "reworded": [], "moved": [], "retired": {}},
            {"version": "aaaaaa", "date": "2026-11-01", "added": ["db-10"], "reworded": [], "moved": [], "retired": {}},
        ],
    }  # fmt: skip
    page.route("**/changes.json", lambda route: route.fulfill(json=history))
    seen = {"seen": {"value": "aaaaaa", "at": "2026-11-20T00:00:00Z"}}
    put(page, address, json.dumps({"version": 1, "items": {}, "settings": seen}))
    page.goto(f"{address}/progress/")
    changes = page.locator("[data-rm-changes]")
    expect(changes).to_have_text("New: DB-8, DB-9Reworded: DB-7No longer there: DB-900")
    expect(changes.get_by_role("link", name="DB-8")).to_have_attribute("href", re.compile("/stages/databases/sql/#db-8$"))
    page.get_by_role("button", name="I have read this").click()
    expect(page.locator("[data-rm-changes-note]")).to_contain_text("Nothing has changed since")
    assert stored(page)["settings"]["seen"]["value"] == "cccccc"


# --- Language tabs --------------------------------------------------------------------------------------------------------------------

TABS = "/stages/servers-and-apis/reliable-calls/"


def open_tabs(page: Page) -> set[str]:
    """The languages that the page's tabs show."""
    return set(
        page.evaluate("""[...document.querySelectorAll(".tabbed-set")].filter((set) => set.textContent.includes("Ruby"))
        .map((set) => set.querySelector(`label[for="${set.querySelector("input:checked").id}"]`).textContent.trim())""")
    )


def test_language_tabs_follow_the_track(page: Page, address: str) -> None:
    page.goto(f"{address}{TABS}?track=ruby")
    assert open_tabs(page) == {"Ruby"}
    page.goto(address + TABS)
    assert open_tabs(page) == {"Ruby"}


def test_a_language_tab_is_the_choice_of_a_track_for_someone_without_one(page: Page, address: str) -> None:
    page.goto(address + TABS)
    page.locator(".tabbed-labels > label", has_text="PHP").first.click()
    expect(toast(page)).to_contain_text("Your track is now PHP")
    assert open_tabs(page) == {"PHP"}
    assert stored(page)["settings"]["track"]["value"] == "php"
    toast(page).get_by_role("button", name="Undo").click()
    assert "track" not in stored(page)["settings"]


def test_a_language_tab_is_only_a_look_for_someone_with_a_track(page: Page, address: str) -> None:
    put(page, address, BACKUP)  # the track is Ruby
    page.goto(address + TABS)
    page.locator(".tabbed-labels > label", has_text="PHP").first.click()
    expect(toast(page)).to_contain_text("This shows PHP. Your track stays Ruby.")
    assert open_tabs(page) == {"PHP"}
    assert stored(page)["settings"]["track"]["value"] == "ruby"
    toast(page).get_by_role("button", name="Change my track").click()
    assert stored(page)["settings"]["track"]["value"] == "php"
