"""The rules of pages: every topic has its page, and a page calls the macros it must, where it must, spelled as it must.

mkdocs-macros stops at the first bad page and leaves a misspelt comment alone. These rules find all of them, with the line.
"""

from __future__ import annotations

import ast
import posixpath
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from .diagrams import CannotDraw, figure
from .links import (
    CHANGES,
    GLOSSARY,
    PRINTING,
    PROJECTS,
    TECHNOLOGIES,
    TEMPLATES,
    checklist_path,
    diagram_file,
    project_files,
    stage_path,
    template_folder,
    topic_path,
)
from .macros import MACROS
from .model import CODE_SPAN, START, StageNames
from .outline import Named, Outline
from .problem import Problem
from .rules import UNWRITTEN

CALL = re.compile(r"<!--\{ (\w+)\(([^()]*)\) \}-->")
COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
NEARLY = re.compile(rf"^<!--\s*[{{%]|\}}\s*-->$|\b(?:{'|'.join(MACROS)})\s*\(")
HEADING_ID = re.compile(r"^#{1,6} .*\{[^}]*#([\w-]+)[^}]*\}\s*$", re.MULTILINE)
TITLE = re.compile(r"\A(?:---\n.*?\n---\n\s*)?# (.+?)(?: \{[^}]*\})?$", re.DOTALL | re.MULTILINE)
VAGUE = re.compile(r"\[(?:click here|here|this|this page|this link|link|more|read more)\]\(", re.IGNORECASE)
RAW_LINK = re.compile(r"<(?:a|img)\b[^>]*\b(?:href|src)=", re.IGNORECASE)
LINK = re.compile(r"\]\(([^)#\s]+)")
FENCE = re.compile(r"^([ \t>]*)(`{3,}|~{3,}).*?^\1\2[`~]*[ \t]*$", re.DOTALL | re.MULTILINE)


MEANINGFUL = 40
"""Characters that words for a picture have at least; fewer name it and do not say what it shows."""


class Kind(NamedTuple):
    """What a page is for: the macros it calls, each once and in this order, and those it may call besides."""

    name: str
    calls: tuple[str, ...]
    may: frozenset[str] = frozenset(
        {"link", "roadmap_totals", "stage_list", "track_choice", "diagram", "sample", "samples", "output"}
    )


OTHER = Kind("this page", ())
HOME = Kind("the home page", ("roadmap_map", "stage_cards"))
STAGE = Kind("a stage's page", ("stage_intro", "stage_topics", "checklist", "project", "done_when"))
TOPIC = Kind("a topic's page", ("topic_intro", "checklist", "sources"))
SHEET = Kind("a stage's checklist", ("checklist",))
WHOLE = Kind("the whole checklist", ("full_checklist",))
MINE = Kind("the page My roadmap", ("my_roadmap",))
OFFLINE = Kind("the page Offline", ("offline_panel",))
SEARCH = Kind("the page with everything", ("everything",))
HISTORY = Kind("the page about changes", ("changes",))
HOW_TO_PRINT = Kind("the page about printing", ("print_files",))
PROJECT = Kind("the page about projects", ("projects",))
FORMS = Kind("the page of templates", (), OTHER.may | {"template"})
TERMS = Kind("the glossary", ("glossary",))
TOOLS = Kind("the page of technologies", ("technologies",))


@dataclass(frozen=True)
class Page:
    """A page's source: the folder of all pages, where it is below that, and what it says."""

    docs: Path
    path: str
    text: str

    def problem(self, position: int, message: str) -> Problem:
        return Problem(f"docs/{self.path}", self.text.count("\n", 0, position) + 1, message)

    @cached_property
    def prose(self) -> str:
        """The text with all code blanked out, every position kept."""
        return CODE_SPAN.sub(_blank, FENCE.sub(_blank, self.text))


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match[0])


class Expected(NamedTuple):
    """A page that the data asks for."""

    kind: Kind
    title: str | None


def expected(skeleton: Iterable[StageNames]) -> dict[str, Expected]:
    """Every page that must exist because of the data, by its path below `docs/`."""
    pages = {"index.md": Expected(HOME, None), "checklists/index.md": Expected(WHOLE, None), "progress.md": Expected(MINE, None)}
    pages |= {"offline.md": Expected(OFFLINE, None), "search.md": Expected(SEARCH, None)}
    pages |= {PROJECTS: Expected(PROJECT, None), TEMPLATES: Expected(FORMS, None)}
    pages |= {PRINTING: Expected(HOW_TO_PRINT, None), CHANGES: Expected(HISTORY, None)}
    pages |= {GLOSSARY: Expected(TERMS, None), TECHNOLOGIES: Expected(TOOLS, None)}
    for stage in skeleton:
        if stage.id != START:
            pages[stage_path(stage.id)] = Expected(STAGE, stage.title)
            pages[checklist_path(stage.id)] = Expected(SHEET, f"Checklist: {stage.title}")
        for id, title in stage.topics:
            pages[topic_path(stage.id, id)] = Expected(TOPIC, title)
    return pages


def read_pages(docs: Path) -> tuple[list[Page], list[Problem]]:
    """Every page below `docs`, and the faults of those that cannot be read."""
    pages, problems = [], []
    for file in sorted(docs.rglob("*.md")):
        path = file.relative_to(docs).as_posix()
        try:
            pages.append(Page(docs, path, file.read_text("utf-8").replace("\r\n", "\n")))
        except (OSError, UnicodeDecodeError) as error:
            reason = "UTF-8 text" if isinstance(error, UnicodeDecodeError) else f"readable ({error.strerror})"
            problems.append(Problem(f"docs/{path}", 1, f"must be {reason}"))
    return pages, problems


def pages_match_topics(outline: Outline, pages: list[Page]) -> Iterator[Problem]:
    """Every topic, stage and checklist has its page, and every page in their folders has its entry in the data."""
    wanted = expected(outline.skeleton)
    have = {page.path for page in pages}
    owners: dict[str, Named] = {topic_path(outline.stage_of[topic.id].id, topic.id): topic for topic in outline.topics}
    for stage in outline.stages:
        owners |= {stage_path(stage.id): stage, checklist_path(stage.id): stage}
    for path in wanted.keys() - have:
        if path in owners:
            yield owners[path].problem(f"`{owners[path].id}` must have its page docs/{path}")
        else:
            yield Problem(f"docs/{path}", 1, "must exist")
    for page in pages:
        if page.path.startswith((f"{START}/", "stages/", "checklists/")) and page.path not in wanted:
            yield page.problem(0, "must have its topic in docs/roadmap.yml (or belongs in another folder)")


def titles_agree(outline: Outline, pages: list[Page]) -> Iterator[Problem]:
    """A page's first line is its title in the data."""
    wanted = expected(outline.skeleton)
    for page in pages:
        found = TITLE.match(page.text)
        title = wanted[page.path].title if page.path in wanted else None
        if not found:
            yield page.problem(0, "must start with its title: `# Title`" if title is None else f"must start with `# {title}`")
        elif title is not None and found[1] != title:
            yield page.problem(found.start(1), f"must be `# {title}`, the title in docs/roadmap.yml")


def macros_are_called_right(outline: Outline, pages: list[Page]) -> Iterator[Problem]:
    """A page calls the macros of its kind once each and in order, with arguments that name something."""
    wanted = expected(outline.skeleton)
    ids = {named.id for group in (outline.stages, outline.topics, outline.items) for named in group}
    for page in pages:
        kind = wanted[page.path].kind if page.path in wanted else OTHER
        calls: list[str] = []
        for call in CALL.finditer(page.prose):
            name, arguments = call.groups()
            if name not in MACROS:
                yield page.problem(call.start(), f"`{name}` must be one of the macros {', '.join(MACROS)}")
            elif name not in kind.calls and name not in kind.may:
                yield page.problem(call.start(), f"`{name}` must not be called on {kind.name}")
            elif fault := _arguments_fault(ids, name, arguments):
                yield page.problem(call.start(), fault)
            calls += [name] if name in kind.calls else []
        if tuple(calls) != kind.calls:
            order = ", ".join(f"`{name}`" for name in kind.calls)
            message = f"{kind.name} must call {order}, each once and in this order; it calls {', '.join(calls) or 'none of them'}"
            yield page.problem(0, message)


def calls_are_spelled_right(_: Outline, pages: list[Page]) -> Iterator[Problem]:
    """A comment is a call exactly as `<!--{ name() }-->` or does not look like one; builders pass over what is nearly one."""
    for page in pages:
        prose = page.prose
        for comment in COMMENT.finditer(prose):
            if not CALL.fullmatch(comment[0]) and NEARLY.search(comment[0]):
                yield page.problem(comment.start(), "must be exactly `<!--{ name() }-->` to call a macro, or not look like one")
        for opened in re.finditer(r"<!--\{", page.text):
            if not prose.startswith("<!--{", opened.start()):
                yield page.problem(opened.start(), "must not write `<!--{` in code, because it would call a macro")


def values_of(arguments: str) -> list[str] | None:
    """The arguments of a call, or None if they are anything but quoted texts."""
    try:
        values = ast.literal_eval(f"[{arguments}]")
    except (SyntaxError, ValueError):
        return None
    return values if all(isinstance(value, str) for value in values) else None


def _arguments_fault(ids: set[str], name: str, arguments: str) -> str | None:
    fault = None
    match name, values_of(arguments):
        case _, None:
            fault = f"`{name}` must be called with quoted text only"
        case "diagram", values if len(values) != 2 or len(values[1]) < MEANINGFUL:
            fault = '`diagram` must be called with a name and a sentence that says what it shows: `diagram("parts", "…")`'
        case "link", values if len(values) not in {1, 2}:
            fault = '`link` must be called with an id, and a text if the title does not fit: `link("sql", "queries")`'
        case "link", [id, *_] if id not in ids:
            fault = f"`{id}` must be the id of a stage, a topic or an item"
        case "sample" | "samples", values if len(values) not in {1, 2}:
            fault = f'`{name}` must be called with a name, and a part of it if not all: `{name}("borrow.py", "query")`'
        case "output", values if len(values) != 1:
            fault = '`output` must be called with the name of a sample: `output("borrow.py")`'
        case "template", values if len(values) not in {1, 2}:
            fault = '`template` must be called with a name, and a title if it is an example: `template("runbook")`'
        case other, [_, *_] if other not in {"link", "diagram", "sample", "samples", "output", "template"}:
            fault = f"`{name}` must be called without arguments"
    return fault


def prose_is_whole(_: Outline, pages: list[Page]) -> Iterator[Problem]:
    """Links are Markdown, so that the build checks them, and say where they go; no marked gap is left."""
    for page in pages:
        for found in VAGUE.finditer(page.prose):
            yield page.problem(found.start(), f"the link text must say where it goes, not `{found[0][1:-2]}`")
        for found in re.finditer("‹", page.prose):
            yield page.problem(found.start(), UNWRITTEN)
        for found in RAW_LINK.finditer(page.prose):
            yield page.problem(found.start(), "must be a Markdown link or image, because the build does not check raw HTML")


def headings_exist(outline: Outline, pages: list[Page]) -> Iterator[Problem]:
    """A heading that the data names under `see` (`sql#joins`) has that explicit id on its page."""
    ids = {page.path: set(HEADING_ID.findall(page.text)) for page in pages}
    for item in outline.items:
        for at, reference in item.texts("see"):
            id, _, heading = reference.partition("#")
            path = topic_path(outline.stage_of[id].id, id) if id in outline.stage_of else ""
            if heading and heading not in ids.get(path, {heading}):
                yield item.document.problem(at, f"docs/{path} must have a heading with {{ #{heading} }}")


def diagrams_can_be_drawn(_: Outline, pages: list[Page]) -> Iterator[Problem]:
    """Every diagram that a page calls can be drawn, and every text of a diagram is called by a page beside it."""
    called: set[Path] = set()
    for page in pages:
        for call in CALL.finditer(page.prose):
            values = values_of(call[2])
            if call[1] != "diagram" or not values or _arguments_fault(set(), *call.groups()):
                continue
            file = diagram_file(page.docs, page.path, values[0])
            called.add(file)
            name = f"docs/{file.relative_to(page.docs).as_posix()}"
            try:
                figure(file, "")
            except OSError:
                yield page.problem(call.start(), f"{name} must exist")
            except CannotDraw as fault:
                yield Problem(name, fault.line, f"must be a diagram in D2 ({fault})")
    for docs in {page.docs for page in pages}:
        for file in set(docs.rglob("*.d2")) - called:
            yield Problem(f"docs/{file.relative_to(docs).as_posix()}", 1, "must be called by a page beside its folder, or go")


def project_files_are_linked(_: Outline, pages: list[Page]) -> Iterator[Problem]:
    """Every file of a stage's project is reached from a page: it is published, but no menu leads to it."""
    linked = {
        posixpath.normpath(posixpath.join(posixpath.dirname(page.path), to)) for page in pages for to in LINK.findall(page.prose)
    }
    for docs in {page.docs for page in pages}:
        for file in docs.glob("stages/*/project/**/*"):
            path = file.relative_to(docs).as_posix()
            if file.is_file() and path not in linked:
                yield Problem(f"docs/{path}", 1, "must be linked by its stage's page, or go")


def projects_say_how_they_stand(outline: Outline, pages: list[Page]) -> Iterator[Problem]:
    """Every project says what it adds and how it starts alone; one with checks says how they are run, as its stage's page does."""
    texts = {page.path: (page.docs, page.text) for page in pages}
    for stage in outline.stages:
        project = stage.entry("project")
        if not project or stage_path(stage.id) not in texts:
            continue
        docs, text = texts[stage_path(stage.id)]
        for key in ("adds", "alone"):
            if not project.data.get(key):
                yield project.problem(f"the project of `{stage.id}` must have `{key}`", "title")
        if project_files(docs, stage.id)[1] and not project.data.get("check"):
            yield project.problem(f"the project of `{stage.id}` must have `check`, which says how its checks are run", "title")
        for command in CODE_SPAN.finditer(project.text("check")):
            if command[0].strip("`") not in text:
                yield project.problem(f"{command[0]} must stand on docs/{stage_path(stage.id)} as well", "check")


def templates_are_shown(_: Outline, pages: list[Page]) -> Iterator[Problem]:
    """Every template that a page calls exists and every one is called; they are ASCII, because hosts send text without a charset."""
    called: set[Path] = set()
    for page in pages:
        for call in CALL.finditer(page.prose):
            values = values_of(call[2])
            if call[1] == "template" and values and page.path == TEMPLATES:
                file = template_folder(page.docs) / f"{values[0]}.md.txt"
                called.add(file)
                if not file.is_file():
                    yield page.problem(call.start(), f"docs/{file.relative_to(page.docs).as_posix()} must exist")
    for docs in {page.docs for page in pages}:
        for file in template_folder(docs).rglob("*"):
            name = f"docs/{file.relative_to(docs).as_posix()}"
            if file not in called:
                yield Problem(name, 1, f'must be called on docs/{TEMPLATES} (`template("runbook")` for runbook.md.txt), or go')
                continue
            for number, line in enumerate(file.read_bytes().splitlines(), 1):
                if not line.isascii():
                    yield Problem(name, number, "must be ASCII")


Rule = Callable[[Outline, list[Page]], Iterator[Problem]]

RULES: tuple[Rule, ...] = (
    pages_match_topics,
    titles_agree,
    macros_are_called_right,
    calls_are_spelled_right,
    prose_is_whole,
    headings_exist,
    diagrams_can_be_drawn,
    project_files_are_linked,
    projects_say_how_they_stand,
    templates_are_shown,
)


def check(outline: Outline, pages: list[Page], rules: Iterable[Rule] = RULES) -> list[Problem]:
    """Every fault of the pages."""
    return [*chain.from_iterable(rule(outline, pages) for rule in rules)]
