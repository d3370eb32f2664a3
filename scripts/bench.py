#!/usr/bin/env python3
"""What the site costs, to build and to look at: `.venv/bin/python scripts/bench.py`. Ratios are within one run, so that the machine matters less.

On a synthetic roadmap of realistic shape (eight topics a stage, five items a topic): what the macros add to a build, whether a page gets
dearer or heavier as the roadmap grows, and how long the data takes to load. On the real site: what a first view takes, what Lighthouse
says, how fast a tick is shown, how long all PDFs take, and what visits send against a site of the theme as it comes. On the frameworks of
stage 7: what one API takes in each.
"""

from __future__ import annotations

import argparse
import gzip
import importlib.metadata
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
BIN = Path(sys.executable).parent
sys.path.insert(0, str(ROOT / "scripts"))

import yaml  # noqa: E402
from packaging.requirements import Requirement  # noqa: E402
from packaging.utils import canonicalize_name  # noqa: E402
from playwright.sync_api import Browser, BrowserContext, Page, Request  # noqa: E402

from roadmap import document, hosting, macros, pages, runners, samples, search, servers, source, sync  # noqa: E402
from roadmap.console import FLAGS, chromium, chromium_path  # noqa: E402
from roadmap.model import Roadmap  # noqa: E402
from tests import relevance  # noqa: E402
from tests.host import hosted, nginx  # noqa: E402

PROSE = "A lender answers the door with a drill in one hand and a list in the other, and the list is wrong again. " * 8
"""About as many words as a page of the real site has."""


# --- A synthetic roadmap ----------------------------------------------------------------------------------------------------------


def letters(number: int) -> str:
    """0, 1, 2 … as AA, AB, AC …: the codes of stages, which hold no digits."""
    return chr(65 + number // 676 % 26) + chr(65 + number // 26 % 26) + chr(65 + number % 26)


def item(code: str, number: int) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "id": f"{code.lower()}-{number}",
        "text": f"I can lend tool number {number} of `{code}` and get it back in time.",
        "prove": "Two sessions side by side: the second one waits, and the stock is right at the end.",
    }
    return entry | ({"needs": [f"{code.lower()}-{number - 1}"]} if number > 1 else {})


def topic(stage: int, number: int, items: int, before: str | None) -> dict[str, Any]:
    name = f"topic-{stage}-{number}"
    return {
        "id": name,
        "title": f"Topic {number} of stage {stage}: tools, loans and dates",
        "summary": "A loan says who holds which tool from when to when. Its dates decide what anyone else may borrow.",
        "why": "Two people at one door with one drill is a fault of the data.",
        "tier": "core",
        "hours": 10,
        **({"requires": [{"topic": before, "because": "It comes first, and this one builds on it."}]} if before else {}),
        "technologies": ["PostgreSQL", "SQL"],
        "items": [item(letters(stage), number * items + position) for position in range(1, items + 1)],
        "sources": [
            {
                "title": f"Source {position}",
                "url": f"https://docs.python.org/{name}/{position}",
                "kind": "docs",
                "why": "what each part of it means",
                "cost": "free",
            }
            for position in range(5)
        ],
    }


def synthetic(stages: int, opening: int = 8, topics: int = 8, items: int = 5) -> dict[str, Any]:
    """A roadmap with this many stages besides the opening one, which has `opening` topics."""
    entries: list[dict[str, Any]] = []
    before: str | None = None
    for stage in range(stages + 1):
        numbered = {
            "outcomes": ["You lend a tool and get it back."],
            "done_when": "Every tool is where the list says.",
            "project": {
                "title": "Toolshed",
                "brief": "A program that lends.",
                "accept": ["It lends a tool.", "It takes a tool back.", "It tells who has it."],
            },
        }
        entry: dict[str, Any] = {
            "id": f"stage-{stage}" if stage else "start",
            "code": letters(stage),
            "title": f"Stage number {stage}",
            "summary": "Lend tools so that they come back.",
            **(numbered if stage else {}),
            "topics": [],
        }
        for number in range(topics if stage else opening):
            entry["topics"].append(topic(stage, number, items, before))
            before = entry["topics"][-1]["id"]
        entries.append(entry)
    tracks = [{"id": "python", "title": "Python", "language": "topic-1-0", "frameworks": ["topic-1-1"]}]
    return {"tracks": tracks, "stages": entries}


def project(folder: Path, stages: int) -> Path:
    """The real project with a synthetic roadmap and its pages in place of the real ones."""
    for part in ("overrides", "scripts/roadmap"):
        shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
    for part in ("scripts/main.py", "scripts/hooks.py"):
        shutil.copy(ROOT / part, folder / part)
    settings = (ROOT / "mkdocs.yml").read_text("utf-8")
    (folder / "mkdocs.yml").write_text(
        settings[: settings.index("  - Contributing:")] + settings[settings.index("\n# --- Markdown") :]
    )
    data = folder / "docs/roadmap.yml"
    data.parent.mkdir()
    data.write_text(yaml.dump(synthetic(stages), Dumper=yaml.CSafeDumper, sort_keys=False, allow_unicode=True, width=1000))
    roadmap = source.examine(document.read(data, "docs/roadmap.yml")).valid
    for path, page in pages.expected(roadmap.skeleton).items():
        file = folder / "docs" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        headings = {"stage_topics": "## Topics { #topics }\n\n"}
        calls = "\n\n".join(f"{headings.get(name, '')}<!--{{ {name}() }}-->" for name in page.kind.calls)
        file.write_text(f"# {page.title or 'Synthetic'}\n\n{calls}\n\n## Why it matters {{ #why }}\n\n{PROSE}\n")
    sync.write(roadmap, folder)
    return folder


# --- Measuring --------------------------------------------------------------------------------------------------------------------


def build(folder: Path) -> float:
    """Seconds that one build takes, Python's start included."""
    started = time.perf_counter()
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    subprocess.run([BIN / "mkdocs", "build", "--clean", "--quiet"], cwd=folder, env=environment, check=True)
    return time.perf_counter() - started


def already_rendered(folder: Path, copy: Path) -> Path:
    """The same project with every call replaced by the Markdown it prints, and without our entry point."""
    shutil.copytree(folder, copy, ignore=shutil.ignore_patterns("site"))
    roadmap: Roadmap = source.load(copy / "docs/roadmap.yml")
    source.load = lambda _=None: roadmap  # type: ignore[assignment]
    for file in (copy / "docs").rglob("*.md"):
        page = SimpleNamespace(path=file.relative_to(copy / "docs").as_posix(), meta={})

        def printed(call: Any, page: SimpleNamespace = page) -> str:
            return macros.MACROS[call[1]](macros.Call({"page": page}))

        file.write_text(pages.CALL.sub(printed, file.read_text("utf-8")), "utf-8")
    settings = (copy / "mkdocs.yml").read_text("utf-8")
    (copy / "mkdocs.yml").write_text(settings.replace("hooks:\n  - scripts/hooks.py", "#", 1))
    (copy / "scripts/main.py").write_text("def define_env(env): ...\n")
    return copy


def without_plugin(folder: Path, copy: Path) -> Path:
    """A project of plain Markdown without the macros plugin."""
    shutil.copytree(folder, copy, ignore=shutil.ignore_patterns("site"))
    settings = (copy / "mkdocs.yml").read_text("utf-8")
    (copy / "mkdocs.yml").write_text(settings[: settings.index("  - macros:\n")])
    return copy


def macros_cost(folder: Path, runs: int) -> Iterator[str]:
    """Builds in turn, so that all three meet the same moods of the machine."""
    ours = project(folder / "macros", 14)
    rendered = already_rendered(ours, folder / "rendered")
    plain = without_plugin(rendered, folder / "plain")
    times = [(build(ours), build(rendered), build(plain)) for _ in range(runs)]
    yield "| Build | Seconds | Ours against it |"
    yield "| --- | --- | --- |"
    for name, column in (
        ("data, rules and macros", 0),
        ("the same Markdown already rendered", 1),
        ("and without the macros plugin", 2),
    ):
        seconds = statistics.median(row[column] for row in times)
        yield f"| {name} | {seconds:.2f} | {statistics.median(row[0] / row[column] for row in times):.2f} |"


def growth(folder: Path, runs: int) -> Iterator[str]:
    first: tuple[float, float] | None = None
    yield "| Pages | Build, seconds | Milliseconds a page | Ratio | HTML, bytes a page | Ratio |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for stages in (11, 47, 119):
        root = project(folder / f"growth-{stages}", stages)
        seconds = statistics.median(build(root) for _ in range(runs))
        files = [file for file in (root / "site").rglob("*.html") if file.name != "404.html"]
        per_page = seconds / len(files)
        size = sum(file.stat().st_size for file in files) / len(files)
        first = first or (per_page, size)
        ratios = (per_page / first[0], size / first[1])
        yield f"| {len(files)} | {seconds:.1f} | {per_page * 1000:.1f} | {ratios[0]:.2f} | {size:,.0f} | {ratios[1]:.2f} |"


def loading(folder: Path, runs: int) -> Iterator[str]:
    first: float | None = None
    yield "| Items | Bytes | Load, milliseconds | Microseconds an item | Ratio |"
    yield "| --- | --- | --- | --- | --- |"
    for stages, opening in ((12, 4), (124, 8)):
        file = folder / f"{stages}.yml"
        file.write_text(
            yaml.dump(synthetic(stages, opening), Dumper=yaml.CSafeDumper, sort_keys=False, allow_unicode=True, width=1000)
        )
        count = len(source.examine(document.read(file, file.name)).valid.items)

        def load(file: Path = file) -> float:
            started = time.perf_counter()
            source.examine(document.read(file, file.name))
            return time.perf_counter() - started

        seconds = statistics.median(load() for _ in range(runs))
        per_item = seconds / count
        first = first or per_item
        yield f"| {count} | {file.stat().st_size:,} | {seconds * 1000:.0f} | {per_item * 1e6:.0f} | {per_item / first:.2f} |"


PAGES = {
    "home": "/",
    "a stage": "/stages/databases/",
    "a topic": "/stages/databases/transactions/",
    "a checklist": "/checklists/databases/",
    "the whole checklist": "/checklists/",
    "My roadmap": "/progress/",
}


def real_site(folder: Path) -> Path:
    """The real site, built into a folder."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SITE_URL": "https://roadmap.example/"}
    command = [str(BIN / "mkdocs"), "build", "--quiet", "--site-dir", str(folder / "site")]
    subprocess.run(command, cwd=ROOT, env=environment, check=True)
    return folder / "site"


def responses(page: Page) -> dict[str, int]:
    """Fills with the addresses that a page fetches from now on, and the compressed bytes of each."""
    sizes: dict[str, int] = {}

    def note(request: Request) -> None:
        sizes[request.url] = request.sizes()["responseBodySize"]

    page.on("requestfinished", note)
    return sizes


def first_view(folder: Path, _: int) -> Iterator[str]:
    yield "| Page | Requests | Bytes, compressed | of which HTML |"
    yield "| --- | --- | --- | --- |"
    with hosted(real_site(folder)) as address, chromium() as browser:
        for name, path in PAGES.items():
            page = browser.new_context().new_page()
            sizes = responses(page)
            page.goto(address + path, wait_until="networkidle")
            yield f"| {name} | {len(sizes)} | {sum(sizes.values()):,} | {sizes[address + path]:,} |"


LIGHTHOUSE = "lighthouse@12.8.2"
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")


def lighthouse(folder: Path, runs: int) -> Iterator[str]:
    """Phone emulation with Lighthouse's own simulated slow network. It needs npm, which fetches Lighthouse."""
    yield "| Page | Performance, each run | Accessibility | Best practices | SEO | Layout shift |"
    yield "| --- | --- | --- | --- | --- | --- |"
    flags = f"--headless --user-data-dir={folder / 'profile'} {' '.join(FLAGS)}"
    command = ["npm", "exec", "--yes", f"--package={LIGHTHOUSE}", "--package=third-party-web", "--", "lighthouse"]
    with hosted(real_site(folder)) as address:
        for page, path in PAGES.items():
            reports = []
            for _ in range(runs):
                output = [f"--chrome-flags={flags}", "--quiet", "--output=json", f"--output-path={folder / 'report.json'}"]
                environment = {**os.environ, "CHROME_PATH": chromium_path() or ""}
                subprocess.run([*command, address + path, *output], cwd=folder, env=environment, check=True)
                reports.append(json.loads((folder / "report.json").read_text()))

            scores = {name: [round(r["categories"][name]["score"] * 100) for r in reports] for name in CATEGORIES}
            shift = max(report["audits"]["cumulative-layout-shift"]["numericValue"] for report in reports)
            performance = ", ".join(map(str, scores["performance"]))
            worst = " | ".join(str(min(scores[name])) for name in CATEGORIES[1:])
            yield f"| {page} | {performance} | {worst} | {shift:g} |"


TICK = """async (id) => {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const box = document.querySelector(`[data-item=${id}]`);
  box.scrollIntoView();
  for (let n = 0; n < 5; n++) await frame();
  const start = performance.now();
  box.click();
  document.body.getBoundingClientRect();
  return performance.now() - start;
}"""
"""Milliseconds that the script, and working out styles and layout after it, take before the browser can paint the tick."""


def ticking(folder: Path, runs: int) -> Iterator[str]:
    """On the page with every item, half of them ticked, on a processor slowed down four times; a frame takes 16.7 milliseconds."""
    with hosted(real_site(folder)) as address, chromium() as browser:
        page = browser.new_context().new_page()
        page.goto(f"{address}/checklists/")
        ids = [box.get_attribute("data-item") or "" for box in page.locator("input[data-item]").all()]
        entry = {"state": "done", "at": "2026-01-01T00:00:00Z"}
        progress = {"version": 1, "items": dict.fromkeys(ids[::2], entry)}
        page.evaluate("(text) => localStorage.setItem('roadmap.v1', text)", json.dumps(progress))
        page.reload(wait_until="networkidle")
        page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": 4})
        times = [page.evaluate(TICK, id) for id in ids[1 : 2 * 20 * runs : 2]]
        yield f"{len(ids)} items, {len(times)} ticks: median {statistics.median(times):.1f} ms, slowest {max(times):.1f} ms."


KEYSTROKE = """
(query) => new Promise((resolve) => {
  const field = document.querySelector("[data-rm-search] [role=combobox]");
  const results = document.getElementById("rm-found");
  const count = document.querySelector("[data-rm-search] [role=status]"); // says how many in any case, none included
  const started = performance.now();
  const shown = new MutationObserver(() => {
    if (count.textContent.startsWith("Searching")) return;
    shown.disconnect();
    results.getBoundingClientRect(); // style and layout are part of what a reader waits for
    resolve(performance.now() - started);
  });
  shown.observe(count, { childList: true });
  field.focus();
  field.value = query;
  field.dispatchEvent(new Event("input", { bubbles: true }));
})
"""


def finding(folder: Path, runs: int) -> Iterator[str]:
    """How well the real site's search answers, how fast in Chromium with the processor slowed down four times, and what it fetches."""
    site = real_site(folder)
    asked = relevance.queries()
    with hosted(site) as address, chromium() as browser:
        answers = relevance.ask(browser, site, address, asked)
        kept = relevance.ask(browser, site, address, relevance.queries(relevance.KEPT))
        yield "| Kind of query | Queries | Success@1 | Success@3 | MRR |"
        yield "| --- | ---: | ---: | ---: | ---: |"
        kinds = dict.fromkeys(query.kind for query in asked)
        rows = {kind: [answer for answer in answers if answer.query.kind == kind] for kind in kinds}
        rows |= {"all": answers, "all of those never tuned to": kept}
        for kind, chosen in rows.items():
            shares = (relevance.success(chosen, 1), relevance.success(chosen, 3))
            yield f"| {kind} | {len(chosen)} | {' | '.join(f'{s:.1%}' for s in shares)} | {relevance.reciprocal(chosen):.3f} |"
        yield "\nThe ten worst:\n"
        for answer in sorted(answers, key=lambda answer: -(answer.rank or 99))[:10]:
            yield f"- “{answer.query.text}”: place {answer.rank or 'none'}; first came {', '.join(answer.pages[:3])}"
        first, moved = [], []
        for _ in range(runs):
            page, sizes = slowed(browser, f"{address}/stages/databases/sql/")
            first.append(page.evaluate(KEYSTROKE, "t"))
            page.wait_for_load_state("networkidle")
            moved.append(sum(sizes.values()))
        typed = [query.text[:length].strip() for query in asked[::20] for length in range(2, len(query.text) + 1)]
        later = sorted(page.evaluate(KEYSTROKE, text) for text in dict.fromkeys(typed))
        yield f"\nFirst results {statistics.median(first):.0f} ms after the first keystroke; {statistics.median(moved):,.0f} bytes fetched, compressed."
        yield f"Afterwards {len(later)} keystrokes: median {statistics.median(later):.1f} ms, 95th percentile {later[len(later) * 95 // 100]:.1f} ms."


def search_growth(folder: Path, _: int) -> Iterator[str]:
    """What a first search fetches when there are ten times as many pages: copies of the real ones, whose rare words are other words.

    Words that stand on one page only are what new pages bring; the rest of their vocabulary is known.
    """
    site = real_site(folder)
    pages = {file.relative_to(site).parent: file.read_text("utf-8") for file in site.rglob("index.html") if file.parent != site}
    often = Counter(word for text in pages.values() for word in set(re.findall(r"\b[a-z]{4,}\b", text)))
    rare = {word for word, count in often.items() if count == 1}
    yield "| Pages | Index, compressed | Bytes a page | Passages of ten pages, compressed |"
    yield "| ---: | ---: | ---: | ---: |"
    for copies in (1, 10):
        grown = folder / f"grown-{copies}"
        for path, text in pages.items():
            for copy in range(copies):
                page = with_other_words(text, rare, str(copy)) if copy else text
                file = grown / (path if not copy else Path(f"more-{copy}") / path) / "index.html"
                file.parent.mkdir(parents=True)
                file.write_text(page, "utf-8")
        search.write(source.load(), grown)
        index = len(gzip.compress((grown / search.INDEX).read_bytes()))
        parts = [len(gzip.compress(file.read_bytes())) for file in (grown / search.PASSAGES).rglob("*.json")]
        yield f"| {len(pages) * copies:,} | {index:,} | {index / len(pages) / copies:,.0f} | {statistics.mean(parts) * 10:,.0f} |"


def with_other_words(text: str, words: set[str], end: str) -> str:
    """A text in which each of these words has this at its end."""
    return re.sub(r"\b[a-z]{4,}\b", lambda match: match[0] + end if match[0] in words else match[0], text)


def slowed(browser: Browser, address: str) -> tuple[Page, dict[str, int]]:
    """A page that has been loaded without haste, then slowed down four times; and what it fetches from now on."""
    page = browser.new_context(service_workers="block").new_page()
    page.goto(address, wait_until="networkidle")
    sizes = responses(page)
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": 4})
    return page, sizes


def printing(folder: Path, runs: int) -> Iterator[str]:
    """The PDFs of the real site, in a process of their own, as `dev.py print` makes them."""
    site = real_site(folder)
    program = "import sys, pathlib; from roadmap import pdf; pdf.write_all(pathlib.Path(sys.argv[1]))"
    times = []
    for _ in range(runs):
        started = time.perf_counter()
        subprocess.run([sys.executable, "-c", program, site], cwd=ROOT / "scripts", check=True)
        times.append(time.perf_counter() - started)
    files = list(site.rglob("*.pdf"))
    seconds = statistics.median(times)
    yield "| Files | Megabytes | Seconds | Milliseconds a file |"
    yield "| --- | --- | --- | --- |"
    size = sum(file.stat().st_size for file in files) / 1e6
    yield f"| {len(files)} | {size:.1f} | {seconds:.0f} | {seconds / len(files) * 1000:.0f} |"


CONTRACT = source.DOCS / "stages/frameworks/samples/toolshed-contract.http"
REMARK = re.compile(r"\s*(?:#(?!\[)|//|--|/?\*)")
"""A line without code, in all languages of the contract's servers; `#[` opens an attribute in PHP."""


def frameworks(_: Path, runs: int) -> Iterator[str]:
    """One API in each framework: lines of code, packages, and the time from the start of the program until its first answer."""
    contract = samples.of(CONTRACT)
    assert contract, CONTRACT  # noqa: S101 (its name is of a kind)
    asked = {server: replace(contract, only=server) for server in contract.servers}
    times: dict[str, list[float]] = {server: [] for server in asked}
    with servers.Bench() as bench:
        for server, sample in [*asked.items()] * runs:  # in turn, so that what else the machine does slows down all of them
            times[server].append(first_answer(sample, bench))
    seconds = {server: statistics.median(taken) for server, taken in times.items()}
    yield "| Server | Lines of code | Characters without blanks | Packages | Start, as ratio | Ran with |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for server in sorted(seconds, key=lambda server: seconds[server]):
        file, sample = CONTRACT.with_name(server), asked[server]
        lines = [line for part in (file, *sample.needs) for line in code_of(part)]
        characters = len("".join("".join(lines).split()))
        tools = ", ".join(f"{tool} {runners.version(tool)}" for tool in sample.tools)
        ratio = seconds[server] / min(seconds.values())
        yield f"| {server} | {len(lines)} | {characters} | {len(packages(file, sample))} | {ratio:.1f} | {tools} |"


def code_of(file: Path) -> list[str]:
    """The lines with code."""
    return [line for line in file.read_text().splitlines() if line.strip() and not REMARK.match(line)]


def first_answer(asked: samples.Sample, bench: servers.Bench) -> float:
    """Seconds from the start of a server until it has answered once; its database is there and empty."""
    with runners.staged(asked, bench) as stage:
        started = time.perf_counter()
        with runners.answering(stage, asked.servers[0]) as port:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/tools").read()
            return time.perf_counter() - started


def packages(server: Path, asked: samples.Sample) -> set[str]:
    """The third-party packages that a server's imports bring with them, counted where its language keeps them."""
    text = server.read_text()
    if server.suffix == ".py":
        of_module = importlib.metadata.packages_distributions()
        modules = re.findall(r"^(?:from|import) (\w+)", text, re.MULTILINE)
        return closure([canonicalize_name(of_module[module][0]) for module in modules if module in of_module], required_in_python)
    if server.suffix == ".mjs":
        modules = re.findall(r'^import .*from "((?:@[\w.-]+/)?[\w.-]+)"', text, re.MULTILINE)
        return closure(modules, required_in_node)
    framework = server.stem.partition("-")[2]  # `toolshed-rails` is written with Rails
    tools = [runners.TOOLS[tool] for tool in asked.tools if tool.lower().startswith(framework)]
    return closure([name for tool in tools for name in tool.package.split()], required_in_debian)


def closure(names: Iterable[str], required: Callable[[str], Iterable[str]]) -> set[str]:
    """These packages and all that they require."""
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        if (name := waiting.pop()) not in found:
            found.add(name)
            waiting += required(name)
    return found


def required_in_python(name: str) -> Iterator[str]:
    for line in importlib.metadata.requires(name) or []:
        requirement = Requirement(line)
        if not requirement.marker or requirement.marker.evaluate({"extra": ""}):
            yield canonicalize_name(requirement.name)


def required_in_node(name: str) -> Iterable[str]:
    file = runners.NODE_PACKAGES / name / "package.json"
    return json.loads(file.read_text()).get("dependencies", {}) if file.is_file() else ()


LIBRARY = re.compile(r"ruby-\S+|php-(?!cli|common|intl|json|mbstring|mysql|xml)\S+|lib\S+-java")
"""Debian's packages for libraries of a language. The language, its extensions and the system's libraries come with every framework."""


def required_in_debian(name: str) -> Iterator[str]:
    command = ["dpkg-query", "--show", "--showformat", "${Depends}", name]
    shown = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    for alternatives in shown.split(","):
        first = re.split(r"[\s(:|]", alternatives.strip())[0]
        if LIBRARY.fullmatch(first):
            yield first


VISIT = ("/stages/databases/sql/", "/stages/databases/transactions/", "/stages/databases/", "/checklists/databases/")
"""A visit: a lesson, the next one, their stage, and its checklist."""

STOCK = """\
site_name: Backend Roadmap
site_url: https://roadmap.example/
theme: material
plugins:
  - search
"""
"""The theme with nothing set; the navigation, the Markdown extensions and the macros, which make the Markdown, are added to it."""


def stock_site(folder: Path) -> Path:
    """The same Markdown as a site of the theme as it comes: no overrides, no style sheets or scripts of ours, nothing after the build."""
    root = folder / "stock"
    for part in ("docs", "scripts/roadmap"):
        shutil.copytree(ROOT / part, root / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "scripts/main.py", root / "scripts/main.py")
    settings = (ROOT / "mkdocs.yml").read_text("utf-8")
    pages = settings[settings.index("\nnav:") : settings.index("# --- Plugins")]
    plugin = settings[settings.index("  - macros:\n") : settings.index("hooks:\n")]
    (root / "mkdocs.yml").write_text(STOCK + plugin + pages, "utf-8")
    build(root)
    return root / "site"


def visit(reader: BrowserContext, address: str, log: Path) -> list[list[tuple[int, str]]]:
    """What the server sent for each page of a visit: bytes, headers included, and path; also what the service worker fetched."""
    page = reader.new_page()
    sent = []
    for path in VISIT:
        seen = len(log.read_text().splitlines())
        page.goto(address + path, wait_until="networkidle")
        page.evaluate("document.querySelector('meta[name=rm-worker]') && navigator.serviceWorker.ready.then(() => null)")
        page.wait_for_timeout(500)  # for the log
        sent.append([(int(line.split()[0]), line.split()[1]) for line in log.read_text().splitlines()[seen:]])
    page.close()
    return sent


def visits(folder: Path, _: int) -> Iterator[str]:
    yield f"A visit is {len(VISIT)} pages: {', '.join(VISIT)}.\n"
    columns = ("First page, bytes", "Each further page", "Whole visit", "of it kept for ever", "The same visit later")
    yield f"| Site | {' | '.join(columns)} | A million first visits | A million later ones |"
    yield f"| --- |{' --- |' * (len(columns) + 2)}"
    for name, site in (("this one", real_site(folder)), ("the theme as it comes", stock_site(folder))):
        with nginx(site) as served, chromium() as browser:
            reader = browser.new_context()
            sent = visit(reader, *served)
            first, *further = (sum(size for size, _ in page) for page in sent)
            kept = sum(size for page in sent for size, path in page if hosting.LASTING.search(path))
            later = sum(size for page in visit(reader, *served) for size, _ in page)
            sizes = (first, round(statistics.mean(further)), first + sum(further), kept, later)
            month = (f"{size * 1e6 / 1e9:,.0f} GB" for size in (first + sum(further), later))
            yield f"| {name} | {' | '.join(f'{size:,}' for size in sizes)} | {' | '.join(month)} |"


BENCHES = {
    "macros": ("What the macros add to a build", macros_cost),
    "growth": ("What a page costs as the roadmap grows", growth),
    "loading": ("How long the data takes to load and check", loading),
    "first-view": ("What a first view takes", first_view),
    "lighthouse": ("What Lighthouse says", lighthouse),
    "ticking": ("How fast a tick is shown", ticking),
    "search": ("How well and how fast search answers", finding),
    "search-growth": ("What a search fetches as the site grows", search_growth),
    "frameworks": ("What one API takes in each framework", frameworks),
    "printing": ("How long the PDFs take", printing),
    "visits": ("What visits send", visits),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="BENCH", help=f"only these: {' '.join(BENCHES)}")
    parser.add_argument("--runs", type=int, default=3, help="runs of each measurement, of which the median is printed")
    arguments = parser.parse_args()
    for name in arguments.names or BENCHES:
        title, measure = BENCHES[name]
        print(f"\n## {title}\n", flush=True)
        with tempfile.TemporaryDirectory() as folder:
            for line in measure(Path(folder), arguments.runs):
                print(line, flush=True)


if __name__ == "__main__":
    main()
