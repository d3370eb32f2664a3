"""The rules of what pages show: code that ran, or is marked as not having run; and the shape of a full lesson."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from .links import sample_folder
from .outline import Outline
from .pages import CALL, COMMENT, FENCE, Page, Rule, values_of
from .problem import Problem
from .samples import FOLDER, Folders, Sample, in_languages, of, versions

ILLUSTRATION = re.compile(r"""^[ \t>]*(?:`{3,}|~{3,}).*\btitle=(["'])(?:Illustration|Example)\b""")
"""How a block says that it has not run: in its title, because readers should know."""

ORDER = ("why-it-matters", "how-it-fails", "in-production", "check-yourself", "checklist", "sources")
"""The headings that every full lesson has, in this order; others stand between the first two."""
FULL = frozenset({"how-it-fails", "in-production", "check-yourself"})
"""A page with one of these is meant to be a full lesson; the others are brief."""

WORKED = "worked-example"
"""The heading that stands for a sample where the subject is not a program: writing, interviews, choosing a project."""
WORDS = range(600, 1_801)
QUESTIONS = range(3, 7)
HEADING = re.compile(r"^(#{2,6}) (.+?)(?:\s*\{[^}]*#([\w-]+)[^}]*\})?\s*$", re.MULTILINE)
QUESTION = re.compile(r"^\?\?\? question .*\n(?:(?: {4}.*)?\n)*(?: {4}.*)?", re.MULTILINE)
LINK = re.compile(r"\[[^\]]*\]\([^)]*(?:#|\.md)[^)]*\)|<!--\{ link\(")


class Shown(NamedTuple):
    """A sample that a page shows, by which macro, and where."""

    page: Page
    position: int
    macro: str
    sample: Sample
    part: str


def shown_on(page: Page) -> Iterator[Shown]:
    """Every sample that a page shows, in order. Files that do not exist are left out."""
    folder = sample_folder(page.docs, page.path)
    for call in CALL.finditer(page.prose):
        values = values_of(call[2])
        if call[1] in {"sample", "samples", "output"} and values:
            one = of(folder / values[0])
            found = in_languages(folder, values[0]) if call[1] == "samples" else [one] if one and one.file.is_file() else []
            for sample in found:
                yield Shown(page, call.start(), call[1], sample, values[1] if len(values) > 1 else "")


def samples_are_called_right(_: Outline, pages: list[Page]) -> Iterator[Problem]:
    """A call names a sample beside the page and stands alone on its line; what it shows ran, with versions that are known."""
    recorded = {docs: versions(docs) for docs in {page.docs for page in pages}}
    for page in pages:
        shown_here = list(shown_on(page))
        good = {shown.position for shown in shown_here}
        for call in CALL.finditer(page.prose):
            if call[1] not in {"sample", "samples", "output"} or not values_of(call[2]):
                continue
            name = (values_of(call[2]) or [""])[0]
            if call.start() not in good:
                yield page.problem(call.start(), f"`{name}` must be a sample in {FOLDER}/ beside the page")
            if page.text[: call.start()].rpartition("\n")[2] or page.text[call.end() :].partition("\n")[0].strip():
                yield page.problem(call.start(), f"`{call[1]}` must stand alone on its line, from its first column")
        for shown in shown_here:
            yield from _part_is_marked(shown)
            for tool in shown.sample.tools:
                if tool not in recorded[page.docs]:
                    update = f"python3 scripts/dev.py samples --update {shown.sample.name}"
                    yield page.problem(shown.position, f"the version of {tool} must be recorded: `{update}`")


def _part_is_marked(shown: Shown) -> Iterator[Problem]:
    text = shown.sample.file.read_text("utf-8")
    marks = (f"--8<-- [start:{shown.part}]", f"--8<-- [end:{shown.part}]")
    if shown.part and not all(mark in text for mark in marks):
        message = f"{shown.sample.name} must mark `{shown.part}` with comments `{marks[0]}` and `{marks[1]}`"
        yield shown.page.problem(shown.position, message)


def samples_are_shown(_: Outline, pages: list[Page]) -> Iterator[Problem]:
    """Every sample is shown by a page with its output; every file in the folders of samples belongs to one."""
    shown = [shown for page in pages for shown in shown_on(page)]
    whole = {one.sample.file.resolve() for one in shown if not one.part}
    for docs in {page.docs for page in pages}:
        folders = Folders(docs)
        yield from folders.problems()
        for sample in folders.samples:
            if sample.file.resolve() not in whole and sample.file.resolve() not in folders.companions:
                name = f"docs/{sample.file.relative_to(docs).as_posix()}"
                call = f'`sample("{sample.name}")`, or `output("{sample.name}")` after its parts'
                yield Problem(name, 1, f"must be shown with its output by a page beside its folder: {call}")


def insecure_samples_have_their_cure(_: Outline, pages: list[Page]) -> Iterator[Problem]:
    """A sample that shows what must not be done stands on one page with the one that does it right."""
    for page in pages:
        shown = list(shown_on(page))
        for one in shown:
            if one.sample.secure and one.sample.secure not in {other.sample.name for other in shown}:
                yield page.problem(one.position, f"must also show {one.sample.secure}, because {one.sample.name} is insecure")


def blocks_are_samples_or_marked(_: Outline, pages: list[Page]) -> Iterator[Problem]:
    """A block of code that stands in a page has not run, so it says that it is an illustration."""
    for page in pages:
        for block in FENCE.finditer(page.text):
            if not ILLUSTRATION.match(block[0]):
                message = 'must be a sample, shown by `sample("…")`, or be marked with title="Illustration: what it shows"'
                yield page.problem(block.start(), message)


def files_come_through_macros(_: Outline, pages: list[Page]) -> Iterator[Problem]:
    """A page does not write the marks of snippets itself: the line would vanish, or bring in a file that did not run."""
    for page in pages:
        for mark in re.finditer(r"(?<![;-])-+8<-+", page.text):
            yield page.problem(mark.start(), 'must show files with `sample("…")`; to print the mark itself, write `;` before it')


def is_full(page: Page) -> bool:
    """Whether a page is meant to be a full lesson."""
    return page.path.startswith("stages/") and bool(FULL & {id for _, _, id in HEADING.findall(page.prose)})


def lessons_have_their_shape(_: Outline, pages: list[Page]) -> Iterator[Problem]:
    """A full lesson has its headings in order, a sample, questions with answers that link, and a length that can be read."""
    for page in filter(is_full, pages):
        headings = list(HEADING.finditer(page.prose))
        for heading in headings:
            if not heading[3]:
                yield page.problem(heading.start(), f"must have an id: `{heading[0].strip()} {{ #… }}`")
        ids = [heading[3] for heading in headings]
        for id in ORDER:
            if id not in ids:
                yield page.problem(0, f"a full lesson must have the heading `## … {{ #{id} }}`")
        places = [ids.index(id) for id in ORDER if id in ids]
        if any(one > other for one, other in pairwise(places)):
            yield page.problem(0, f"a full lesson must have its headings in the order {', '.join(ORDER)}")
        if places and places[0] > 0 and "why-it-matters" in ids:
            yield page.problem(headings[0].start(), "a full lesson must start with `why-it-matters`")
        if not any(shown_on(page)) and WORKED not in ids:
            yield page.problem(0, f"a full lesson must show a sample, or work one thing through under `## … {{ #{WORKED} }}`")
        if (words := words_of(page)) not in WORDS:
            yield page.problem(
                0, f"a full lesson must have {WORDS.start} to {WORDS.stop - 1} words without code; this has {words}"
            )
        yield from _questions(page, headings)


def words_of(page: Page) -> int:
    """The words of a page's prose: no code, no comments, no addresses."""
    text = re.sub(r"\]\([^)]*\)|\{[^}\n]*\}", " ", COMMENT.sub(" ", page.prose))
    return len(re.findall(r"[^\W_][\w'’-]*", text))


def _questions(page: Page, headings: list[re.Match[str]]) -> Iterator[Problem]:
    start = next((heading for heading in headings if heading[3] == "check-yourself"), None)
    if start is None:
        return
    end = next((other.start() for other in headings if other.start() > start.start() and len(other[1]) == 2), len(page.text))
    questions = list(QUESTION.finditer(page.text, start.end(), end))
    if len(questions) not in QUESTIONS:
        message = (
            f'must have {QUESTIONS.start} to {QUESTIONS.stop - 1} folded questions (`??? question "…"`); it has {len(questions)}'
        )
        yield page.problem(start.start(), message)
    for question in questions:
        if not LINK.search(question[0]):
            yield page.problem(question.start(), "its answer must link to the section that explains it")


RULES: tuple[Rule, ...] = (
    samples_are_called_right,
    samples_are_shown,
    insecure_samples_have_their_cure,
    blocks_are_samples_or_marked,
    files_come_through_macros,
    lessons_have_their_shape,
)
