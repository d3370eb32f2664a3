"""The project "Toolshed front desk": a right page is accepted in a real browser, and a wrong one fails on its own line."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

import pytest
from playwright.sync_api import Browser, Page

from roadmap import runners, samples
from roadmap.model import Roadmap
from roadmap.servers import Bench, answers, free_port, serving
from roadmap.source import DOCS

from .host import barriers
from .solutions import PROJECTS, Wrong, each_line_has_its_check, fails_alone, imported

PROJECT = DOCS / "stages" / "web-basics" / "project"
LINES = ("html", "no-script", "states", "trace")


def solution(folder: Path, wrong: Wrong | None = None) -> Path:
    """A folder with what a learner starts from, and a solution."""
    shutil.copytree(PROJECTS / "web-basics", folder)
    for name in ("echo.py", "tools.json"):
        shutil.copy(PROJECT / name, folder)
    if wrong:
        wrong.change(folder)
    return folder


def test_every_acceptance_line_has_its_check(real: Roadmap) -> None:
    each_line_has_its_check(real, "web-basics", LINES, WRONG_SOURCE | WRONG_STATES)


def test_the_brief_has_the_commands_that_are_run_here() -> None:
    brief = (PROJECT.parent / "index.md").read_text("utf-8")
    assert "`python3 accept.py`" in brief
    assert "`python3 echo.py`" in brief


# --- In a real browser ----------------------------------------------------------------------------------------------------------


def looked_at(browser: Browser, folders: list[Path]) -> list[list[str]]:
    """What the check prints about pages, each opened in a tab of its own when it asks for that."""
    command = [sys.executable, str(PROJECT / "accept.py"), "--port", "0"]
    started = [
        subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8")
        for folder in folders
    ]
    tabs = [browser.new_context() for _ in started]
    try:
        for check, tab in zip(started, tabs, strict=True):
            assert check.stderr
            tab.new_page().goto(check.stderr.readline().split()[2])
        said = [check.communicate(timeout=120) for check in started]
    finally:
        for check, tab in zip(started, tabs, strict=True):
            tab.close()
            check.kill()
    assert [errors for _, errors in said] == [""] * len(folders)
    return [lines.splitlines() for lines, _ in said]


def test_a_right_page_is_accepted(browser: Browser, tmp_path: Path) -> None:
    both = [solution(tmp_path / "right"), solution(tmp_path / "no-list", LIST_BY_SCRIPT)]
    assert looked_at(browser, both) == [[f"ok   {line}" for line in LINES]] * 2


LIST_BY_SCRIPT = Wrong(
    "",
    "",
    {
        "index.html": ("<li>Planer (B1)</li>", ""),
        "./index.html": ("</ul>", "</ul>\n      <noscript><p>This list needs JavaScript.</p></noscript>"),
    },
)
"""Not wrong: without JavaScript it says that it cannot show the list."""

WRONG_STATES = {
    "nothing while it loads": Wrong(
        "states",
        "must say in #status that the tools are loading, while tools.json is on its way",
        {"page.js": ("Loading the tools …", "")},
    ),
    "loading for ever": Wrong(
        "states", "must take “Loading the tools …” away when the tools are there", {"page.js": ("else status.textContent", "else name")}
    ),
    "names as HTML": Wrong(
        "states", "in #tools, one <li> each with its name as text: <em>Hand</em> saw, ", {"page.js": ("item.textContent", "item.innerHTML")}
    ),
    "capitals matter": Wrong(
        "states",
        "must show only the tools whose name contains what is typed into #filter, in capitals or not",
        {"page.js": ("tool.name.toLowerCase()", "tool.name")},
    ),
    "no word when nothing fits": Wrong(
        "states", "must say in #status that no tool fits what is typed", {"page.js": ("No tool has this in its name.", "")}
    ),
    "no word when there is nothing": Wrong(
        "states", "must say in #status that there are no tools, if tools.json has none", {"page.js": ("There are no tools yet.", "")}
    ),
    "errors of the server are passed over": Wrong(
        "states",
        "must say in #status that the tools could not be loaded, if the server answers with 500",
        {"page.js": ("throw new Error(response.status)", "return")},
    ),
    "what is not JSON is an empty list": Wrong(
        "states",
        "must say in #status that the tools could not be loaded, if the server sends a page and no JSON",
        {"page.js": ("response.json()", "response.json().catch(() => [])")},
    ),
    "no answer is an empty list": Wrong(
        "states",
        "must say in #status that the tools could not be loaded, if the server does not answer",
        {"page.js": ('fetch("tools.json")', 'fetch("tools.json").catch(() => new Response("[]"))')},
    ),
    "no second try": Wrong(
        "states",
        "must load the tools when #reload is pressed and the server answers again",
        {"page.js": ('addEventListener("click"', 'addEventListener("dblclick"')},
    ),
    "a server that stops later": Wrong(
        "states",
        "must say in #status that the tools could not be loaded, if #reload is pressed after the server has stopped",
        {"page.js": ("    list.replaceChildren();", "    if (tools.length) return;\n    list.replaceChildren();")},
    ),
    "a script that fails": Wrong("states", "must say in #status that the tools are loading", {"page.js": ("let tools", "let list, tools")}),
}  # fmt: skip


@pytest.fixture(scope="module")
def wrong_pages(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What is said about each wrong page; four at a time, because they wait more than they work."""
    tmp = tmp_path_factory.mktemp("pages")
    folders = [solution(tmp / str(number), wrong) for number, wrong in enumerate(WRONG_STATES.values())]
    said = [lines for start in range(0, len(folders), 4) for lines in looked_at(browser, folders[start : start + 4])]
    return dict(zip(WRONG_STATES, said, strict=True))


@pytest.mark.parametrize("name", WRONG_STATES)
def test_a_page_with_wrong_states_fails_on_that_line(wrong_pages: dict[str, list[str]], name: str) -> None:
    fails_alone(wrong_pages[name], WRONG_STATES[name])


@contextmanager
def echoing(folder: Path, port: int) -> Iterator[str]:
    """The page as a learner serves it."""
    with serving([sys.executable, "echo.py", str(port)], folder, lambda: answers(port), as_nobody=False):
        yield f"http://127.0.0.1:{port}/"


def test_the_right_page_is_right_in_other_eyes(page: Page, tmp_path: Path) -> None:
    """The published check is no validator and no screen reader; these are."""
    folder = solution(tmp_path / "right")
    with Bench() as bench:
        for name in ("index.html", "style.css"):
            found = samples.of(folder / name)
            assert found
            assert runners.judge(found, bench).message == ""
    with echoing(folder, free_port()) as address:
        page.goto(address)
        page.get_by_text("8 of 8 tools.").wait_for()
        assert barriers(page) == ""


def test_the_right_page_works_with_the_keyboard_alone(page: Page, tmp_path: Path) -> None:
    """The list that a person goes through, gone through."""
    with echoing(solution(tmp_path / "right"), free_port()) as address:
        page.goto(address)
        page.get_by_text("8 of 8 tools.").wait_for()
        for id in ("filter", "reload", "tool", "member", "days", ""):
            page.keyboard.press("Tab")
            focus = page.evaluate("[document.activeElement.id, getComputedStyle(document.activeElement).outlineStyle]")
            assert focus == [id, "solid"]
            page.keyboard.type({"filter": "saw", "tool": "4", "member": "Zoë 李"}.get(id, ""))
        assert page.locator("#tools li").all_inner_texts() == ["Bow saw (B2)", "Mitre box & saw (B3)"]
        with page.expect_navigation():
            page.keyboard.press("Enter")
        assert '"fields": {\n    "tool": "4",\n    "member": "Zoë 李",\n    "days": "7"\n  }' in page.inner_text("body")


def test_the_right_page_notices_a_server_that_was_really_stopped(page: Page, tmp_path: Path) -> None:
    folder, port = solution(tmp_path / "right"), free_port()
    with echoing(folder, port) as address:
        page.goto(address)
        page.get_by_text("8 of 8 tools.").wait_for()
    page.get_by_role("button", name="Load again").press("Enter")
    page.get_by_text("The tools could not be loaded.").wait_for()
    with echoing(folder, port):
        page.get_by_role("button", name="Load again").press("Enter")
        page.get_by_text("8 of 8 tools.").wait_for()


def test_the_right_page_has_its_list_without_script(browser: Browser, tmp_path: Path) -> None:
    with echoing(solution(tmp_path / "right"), free_port()) as address:
        plain = browser.new_context(java_script_enabled=False)
        page = plain.new_page()
        page.goto(address)
        assert page.locator("#tools li").count() == 8
        plain.close()


# --- Without a browser ------------------------------------------------------------------------------------------------------------

WRONG_SOURCE = {
    "a field without a label": Wrong(
        "html", "must give the field member a label: <label for>", {"index.html": ('<label for="member">Your name</label>', "Your name")}
    ),
    "no landmark": Wrong("html", "must have one <main>", {"index.html": ("main>", "div>")}),
    "two elements with one id": Wrong("html", 'must give the id "tool" to one element only', {"index.html": ('id="days"', 'id="tool"')}),
    "an element that is not closed": Wrong(
        "html",
        "must close elements in the order in which they were opened: </ul> comes while b is open",
        {"index.html": ('<ul id="tools">', '<ul id="tools"><b>')},
    ),
    "an element of old": Wrong(
        "html", "must not use <center>, which is no longer part of HTML", {"index.html": ("<h1>Toolshed front desk</h1>", "<center><h1>Toolshed front desk</h1></center>")}
    ),
    "a level is skipped": Wrong("html", "must not skip a level between two headings", {"index.html": ("h2", "h3")}),
    "an order of its own": Wrong(
        "html", "must keep the keyboard in the order of the page: no tabindex above 0", {"index.html": ('id="days"', 'id="days" tabindex="1"')}
    ),
    "for the mouse alone": Wrong(
        "html",
        "must be usable with the keyboard: onclick must stand on a button or a link, not on <p>",
        {"index.html": ("<p><button>Borrow", '<p onclick="send()"><button>Borrow')},
    ),
    "focus that cannot be seen": Wrong(
        "html", "must leave the focus visible: :focus-visible must not remove the outline", {"style.css": ("outline: 3px solid #0645ad", "outline: none")}
    ),
    "a status that is not announced": Wrong(
        "html", 'must tell screen readers what #status says: role="status"', {"index.html": (' role="status"', "")}
    ),
    "an address from the root": Wrong("html", "must use relative addresses, not /page.js", {"index.html": ('"page.js"', '"/page.js"')}),
    "a form that asks": Wrong("html", 'must send the form with method="post"', {"index.html": (' method="post"', "")}),
    "a form to nowhere": Wrong(
        "html", 'must send the form to the echo endpoint: action="echo", not "borrow" (HTTP Error 404', {"index.html": ('action="echo"', 'action="borrow"')}
    ),
    "a field of another name": Wrong("html", 'must have a field with the name "days" in the form', {"index.html": ('name="days"', 'name="day"')}),
    "a field that may stay empty": Wrong(
        "html", 'must require the field "member"', {"index.html": ('autocomplete="name" required', 'autocomplete="name"')}
    ),
    "an echo that forgets": Wrong(
        "html", "must get back from the echo endpoint what the form sent: ", {"echo.py": ("fields(kind, body)}", "{}}")}
    ),
    "a list by script alone": Wrong(
        "no-script",
        "must show Planer in the HTML of #tools, or say in <noscript> that the list needs JavaScript",
        {"index.html": ("<li>Planer (B1)</li>", "")},
    ),
    "a list in a template": Wrong(
        "no-script", "must show ½-inch drill in the HTML of #tools", {"index.html": ('<ul id="tools">', '<ul id="tools"><template>'), "./index.html": ("</ul>", "</template></ul>")}
    ),
    "a short noscript": Wrong(
        "no-script", "must show Planer in the HTML of #tools", {"index.html": ("<li>Planer (B1)</li>", ""), "./index.html": ("</main>", "<noscript>JavaScript!</noscript></main>")}
    ),
    "a trace with a cookie": Wrong(
        "trace", "must keep no secrets in trace.har: take the header Cookie out", {"trace.har": ('{ "name": "accept", "value": "text/html" }', '{ "name": "Cookie", "value": "id=7" }')}
    ),
    "a trace of plain HTTP": Wrong(
        "trace", "must have in trace.har a page that came over HTTPS with the status 200", {"trace.har": ("https://", "http://")}
    ),
    "a trace of one's own machine": Wrong(
        "trace", "must trace a public page, not one of 192.168.0.7", {"trace.har": ("www.toolshed.example", "192.168.0.7")}
    ),
    "a second visit": Wrong(
        "trace",
        "must trace a first visit: trace.har has no time for connect of www.toolshed.example, because its connection was open already",
        {"trace.har": ('"connect": 61.3', '"connect": -1')},
    ),
    "something else than a trace": Wrong("trace", "must have a trace.har as browsers save it (KeyError: ", {"trace.har": ('"entries"', '"visits"')}),
    "a step is left out": Wrong("trace", "must have a heading with the word TLS in trace.md", {"trace.md": ("## TLS", "## Keys")}),
    "a step in three words": Wrong(
        "trace", "must explain the step Render in trace.md in more than 3 words", {"trace.md": ("The style sheet in the head held the first paint up; the script is deferred, and ran after parsing had ended.", "It was painted.")}
    ),
    "notes on another page": Wrong(
        "trace", "must quote in trace.md, below Request, what the trace has: GET /tools", {"trace.md": ("GET /tools", "GET /")}
    ),
    "no times": Wrong("trace", "must say in trace.md how long the step TLS took: 31 ms", {"trace.md": ("33 ms:", "then")}),
}  # fmt: skip


@pytest.fixture(scope="module")
def accept() -> ModuleType:
    return imported(PROJECT / "accept.py")


@pytest.mark.parametrize("wrong", WRONG_SOURCE.values(), ids=WRONG_SOURCE)
def test_a_wrong_source_fails_on_its_line(accept: ModuleType, tmp_path: Path, wrong: Wrong) -> None:
    """Of the three lines that need no browser."""
    folder = solution(tmp_path / "wrong", wrong)
    said = {name: accept._run(lambda check=check: check(folder)) for name, check in checks(accept).items()}
    fails_alone([f"FAIL {name}: {fault}" if fault else f"ok   {name}" for name, fault in said.items()], wrong)


def checks(accept: ModuleType) -> dict[str, Callable[[Path], None]]:
    return {"html": accept.html, "no-script": accept.no_script, "trace": accept.trace}


def test_missing_files_are_told(accept: ModuleType, tmp_path: Path) -> None:
    said = [accept._run(lambda check=check: check(tmp_path)) for check in checks(accept).values()]
    assert said == ["must have the file index.html", "must have the file index.html", "must have the file trace.har"]
