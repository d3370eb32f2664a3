"""Makes the PDFs of a built site: a sheet for every stage, the whole roadmap as a booklet, and a class pack for every stage.

They are made from the data, like the pages, with the style sheet that browsers print checklists with. Tagged for screen readers (PDF/UA),
and the same bytes for the same data. A track gets files of its own only where they differ from those for everyone.
"""

from __future__ import annotations

import html
import json
import os
import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urljoin
from xml.etree import ElementTree as ET

import markdown
import tinyhtml5
from markupsafe import Markup

from . import offline, paper, source, versions
from .links import checklist_path, page_of
from .model import Item, Roadmap, Stage, Topic, Track
from .render import TEMPLATES, render
from .views import essentials_first, hours_range

if TYPE_CHECKING:
    from weasyprint import CSS

FOLDER = "checklists/pdf"
"""Where the files are in the site."""

PAPERS = {"a4": "A4", "letter": "Letter"}
"""The sizes of paper, by what files and CSS call them, with their names."""

STYLES = (source.ROOT / "overrides/assets/paper.css", TEMPLATES / "print.css")

CANONICAL = re.compile(r'<link rel="canonical" href="([^"]+)"')
SITE_NAME = re.compile(r'<meta property="og:site_name" content="([^"]*)"')
PLACE = re.compile(r'(<div class="rm-files" data-files="([^"]*)">).*?(</div>)', re.DOTALL)
"""Where pages name their files."""


class CannotPrint(Exception):
    """What is missing, and the command that gets it."""


class Job(NamedTuple):
    """One PDF to make."""

    kind: str
    """sheet, pack or booklet"""
    stage: str | None
    track: str | None
    paper: str

    @property
    def name(self) -> str:
        parts = (self.stage or paper.WHOLE, "pack" if self.kind == "pack" else None, self.track, self.paper)
        return "-".join(filter(None, parts)) + ".pdf"


# --- Which files there are ------------------------------------------------------------------------------------------------------


def differs(roadmap: Roadmap, stages: Iterable[Stage]) -> bool:
    """True if a sheet of these stages is another one on every track."""
    return any(roadmap.track_of(topic) or any(item.track for item in topic.items) for stage in stages for topic in stage.topics)


def jobs(roadmap: Roadmap) -> Iterator[Job]:
    """Every PDF, the longest first so that no processor waits at the end."""
    kinds: list[tuple[str, Stage | None]] = [("booklet", None)]
    kinds += [("pack", stage) for stage in roadmap.stages] + [("sheet", stage) for stage in roadmap.numbered]
    for kind, stage in kinds:
        tracks = (
            [None, *(track.id for track in roadmap.tracks)] if differs(roadmap, [stage] if stage else roadmap.stages) else [None]
        )
        for track in tracks:
            for size in PAPERS:
                yield Job(kind, stage.id if stage else None, track, size)


# --- What is in them ------------------------------------------------------------------------------------------------------------


class Line(NamedTuple):
    """An item on paper, its texts as HTML."""

    code: str
    text: Markup
    prove: Markup | None


class Part(NamedTuple):
    """A topic on paper."""

    id: str
    title: Markup
    facts: str
    address: str
    lines: tuple[Line, ...]


class Section(NamedTuple):
    """A stage on paper."""

    id: str
    title: Markup
    number: int
    summary: Markup
    facts: str
    address: str
    parts: tuple[Part, ...]


class Question(NamedTuple):
    """A question of a lesson and its answer, as HTML."""

    question: Markup
    answer: Markup


@cache
def _markdown() -> markdown.Markdown:
    return markdown.Markdown(
        extensions=["smarty"],
        extension_configs={"smarty": {"smart_dashes": False, "smart_ellipses": False}},
        output_format="html",
    )


def inline(text: str) -> Markup:
    """Inline Markdown as HTML. The model has made sure that it holds nothing else."""
    return Markup(_markdown().reset().convert(text).removeprefix("<p>").removesuffix("</p>"))  # noqa: S704


class Book:
    """What the PDFs of one built site are made from."""

    def __init__(self, roadmap: Roadmap, site: Path) -> None:
        self.roadmap = roadmap
        self.site = site
        home = (site / "index.html").read_text("utf-8")
        name = SITE_NAME.search(home)
        self.name = html.unescape(name[1]) if name else ""
        found = CANONICAL.search(home)
        self.address = html.unescape(found[1]) if found else ""
        """The site's own address; empty if it was built without one."""

    def section(self, stage: Stage, track: Track | None) -> Section:
        """A stage as a track sees it, essentials first."""
        roadmap = self.roadmap
        topics = (t for t in stage.topics if not track or roadmap.track_of(t) in {None, track})
        parts = tuple(self.part(topic, track) for topic in essentials_first(topics))
        number = roadmap.number(stage)
        count = sum(len(part.lines) for part in parts)
        facts = [f"Stage {number}"] if number else []
        facts += [f"{count} items", *([track.title] if track and differs(roadmap, [stage]) else [])]
        address = paper.address(checklist_path(stage.id), self.address)
        return Section(stage.id, inline(stage.title), number, inline(stage.summary), ", ".join(facts), address, parts)

    def part(self, topic: Topic, track: Track | None) -> Part:
        own = self.roadmap.track_of(topic)
        facts = [topic.tier.label, hours_range(topic.hours), *([own.title] if own and not track else [])]
        items = [item for item in topic.items if not track or item.track in {None, track.id}]
        address = paper.address(page_of(self.roadmap, topic), self.address)
        return Part(topic.id, inline(topic.title), ", ".join(facts), address, tuple(map(self.line, items)))

    def line(self, item: Item) -> Line:
        return Line(item.code, inline(item.text), inline(item.prove) if item.prove else None)

    def questions(self, stage: Stage, track: Track | None) -> list[tuple[Markup, list[Question]]]:
        """The questions of a stage's lessons, as they were built, by topic."""
        found = []
        for topic in stage.topics:
            if not track or self.roadmap.track_of(topic) in {None, track}:
                path = paper.address(page_of(self.roadmap, topic), "")
                questions = list(
                    _questions((self.site / path / "index.html").read_text("utf-8"), self.address and self.address + path)
                )
                found += [(inline(topic.title), questions)] if questions else []
        return found

    def page(self, job: Job) -> str:
        """The HTML that a PDF is made from."""
        roadmap = self.roadmap
        track = next((track for track in roadmap.tracks if track.id == job.track), None)
        stages = [roadmap.stage(job.stage)] if job.stage else list(roadmap.stages)
        sections = [self.section(stage, track) for stage in stages]
        path = checklist_path(job.stage) if job.stage else "checklists/index.md"
        address = paper.address(path, self.address)
        qr = paper.qr(address) if self.address else ""
        common = {"site": self.name, "sections": sections, "edition": paper.edition(), "address": address, "qr": qr}
        if job.kind == "booklet":
            return render("booklet.html.jinja", track=track.title if track else None, **common)
        if job.kind == "sheet":
            return render("sheet.html.jinja", section=sections[0], **common)
        project = stages[0].project
        return render(
            "pack.html.jinja",
            section=sections[0],
            project=project and (inline(project.title), inline(project.brief), [inline(line) for line in project.accept]),
            questions=self.questions(stages[0], track),
            **common,
        )


def _questions(page: str, address: str) -> Iterator[Question]:
    """The folded questions under the heading "Check yourself" of a built page."""
    tree = tinyhtml5.parse(page, namespace_html_elements=False)
    for parent in tree.iter():
        under = False
        for child in parent:
            if child.tag == "h2":
                under = child.get("id") == "check-yourself"
            if under and child.tag == "details" and "question" in child.get("class", "").split():
                for link in child.iter("a"):
                    if address:
                        link.set("href", urljoin(address, link.get("href", "")))
                    else:
                        link.attrib.pop("href", None)
                summary = child.find("summary")
                if summary is not None:
                    answer = [part for part in child if part is not summary]
                    yield Question(_inner(summary), Markup("".join(map(_outer, answer))))  # noqa: S704 (the site's own HTML)


def _outer(element: ET.Element) -> str:
    return ET.tostring(element, encoding="unicode", method="html")


def _inner(element: ET.Element) -> Markup:
    return Markup(html.escape(element.text or "", quote=False) + "".join(map(_outer, element)))  # noqa: S704 (the site's own HTML)


# --- Making them ----------------------------------------------------------------------------------------------------------------


@cache
def _styles(size: str) -> list[CSS]:
    from weasyprint import CSS

    return [*(CSS(filename=file, media_type="print") for file in STYLES), CSS(string=f"@page {{ size: {size} }}")]


def need_pango() -> None:
    """Raise CannotPrint if the system lacks the libraries that draw text."""
    try:
        import weasyprint  # noqa: F401
    except OSError as error:
        raise CannotPrint(
            "PDFs need Pango, which pip cannot install. On Debian and Ubuntu: "
            "sudo apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fonts-liberation fonts-droid-fallback"
        ) from error


def write(book: Book, job: Job) -> Path:
    """Make one PDF. See `need_pango`."""
    from weasyprint import HTML

    file = book.site / FOLDER / job.name
    file.parent.mkdir(parents=True, exist_ok=True)
    HTML(string=book.page(job), base_url=book.address or None).write_pdf(
        file, stylesheets=_styles(job.paper), pdf_variant="pdf/ua-1"
    )
    return file


_book: Book


def _begin(site: Path) -> None:
    global _book  # noqa: PLW0603 (each process reads the site once)
    _book = Book(source.load(), site)


def _make(job: Job) -> str:
    return write(_book, job).name


def write_all(site: Path) -> int:
    """Make every PDF of a built site and name them on its pages; how many there are. Raises CannotPrint."""
    need_pango()
    try:
        built = json.loads((site / "changes.json").read_text("utf-8"))["version"]
    except OSError:
        raise CannotPrint("There is no site yet: python3 scripts/dev.py build") from None
    if built != versions.current().version:
        raise CannotPrint("The site is older than docs/roadmap.yml: python3 scripts/dev.py build")
    planned = list(jobs(source.load()))
    with ProcessPoolExecutor(os.cpu_count(), initializer=_begin, initargs=(site,)) as pool:
        for _ in pool.map(_make, planned):
            pass
    name_files(site, source.load(), set(planned))
    offline.seal(site)  # pages have changed
    return len(planned)


class Row(NamedTuple):
    """Files of one stage or track: in each cell a file's name and what is said about it, by paper."""

    label: str
    cells: tuple[tuple[tuple[str, str], ...], ...]


def name_files(site: Path, roadmap: Roadmap, made: AbstractSet[Job]) -> None:
    """Fill the places on the pages that name their PDFs. Filling them again changes nothing."""
    for file in sorted((site / "checklists").rglob("index.html")):
        page = file.read_text("utf-8")

        def names(place: re.Match[str], file: Path = file) -> str:
            way = os.path.relpath(site / FOLDER, file.parent)
            rows = [row for row in _rows(site, roadmap, made, place[2]) if any(row.cells)]
            packs = any(row.cells[1] for row in rows)
            return place[1] + render("files.html.jinja", rows=rows, packs=packs, way=way, name=place[2]) + place[3]

        if (filled := PLACE.sub(names, page)) != page:
            file.write_text(filled, "utf-8")


def _rows(site: Path, roadmap: Roadmap, made: AbstractSet[Job], name: str) -> Iterator[Row]:
    """What a place names: every stage, or one stage (or the whole roadmap) by track."""

    def row(label: str, stage: str | None, track: str | None) -> Row:
        def cell(kind: str) -> tuple[tuple[str, str], ...]:
            there = [job for size in PAPERS if (job := Job(kind, stage, track, size)) in made]
            sizes = [(site / FOLDER / job.name).stat().st_size for job in there]
            return tuple((job.name, f"{PAPERS[job.paper]}, {size / 1000:.0f} KB") for job, size in zip(there, sizes, strict=True))

        return Row(label, (cell("sheet" if stage else "booklet"), cell("pack")))

    if name == paper.EVERYTHING:
        yield row("The whole roadmap", None, None)
        for stage in roadmap.stages:
            number = roadmap.number(stage)
            yield row(f"{number}. {stage.title}" if number else stage.title, stage.id, None)
    else:
        stage_id = None if name == paper.WHOLE else name
        yield row("All tracks", stage_id, None)
        for track in roadmap.tracks:
            yield row(track.title, stage_id, track.id)
