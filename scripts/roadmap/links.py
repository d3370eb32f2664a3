"""Where things are, and how one page links to another.

Everything here speaks in source paths below `docs/` ("stages/databases/sql.md"), because relative links to Markdown files are
what both builders resolve and MkDocs checks.
"""

from __future__ import annotations

import posixpath
from functools import cache
from pathlib import Path
from typing import NamedTuple, Protocol

from .model import START, Item, Roadmap, Topic


class Link(NamedTuple):
    """A Markdown link: what it says and where it goes, relative to the page it stands on."""

    title: str
    href: str


class MkDocsFile(Protocol):
    src_uri: str


class MkDocsPage(Protocol):
    file: MkDocsFile


class ZensicalPage(Protocol):
    path: str


def source_of(page: MkDocsPage | ZensicalPage) -> str:
    """The source path of the page a macro is called on; the two builders name it differently."""
    file: MkDocsFile | None = getattr(page, "file", None)
    return file.src_uri if file is not None else page.path  # type: ignore[union-attr]


def stage_path(stage_id: str) -> str:
    """A stage's page. The opening pages have no overview of their own: the home page is it."""
    return "index.md" if stage_id == START else f"stages/{stage_id}/index.md"


def topic_path(stage_id: str, topic_id: str) -> str:
    return f"{START}/{topic_id}.md" if stage_id == START else f"stages/{stage_id}/{topic_id}.md"


def checklist_path(stage_id: str) -> str:
    """The page that prints as this stage's sheet. The items of the opening pages are on the page with everything."""
    return "checklists/index.md" if stage_id == START else f"checklists/{stage_id}.md"


CHANGES = "checklists/changes.md"
"""What has changed from version to version."""

GLOSSARY = "glossary.md"
"""What the words of the trade mean."""

TECHNOLOGIES = "technologies.md"
"""What is named on the road, what it is for, and which versions are supported."""

PRINTING = "checklists/printing.md"
"""What can be printed, and the files that are ready."""


PROJECTS = "projects/index.md"
"""Every stage's project."""

TEMPLATES = "projects/templates.md"
"""The documents that projects ask for, as forms."""


def diagram_file(docs: Path, page: str, name: str) -> Path:
    """The text a page's diagram is drawn from."""
    return docs / posixpath.dirname(page) / "diagrams" / f"{name}.d2"


def sample_folder(docs: Path, page: str) -> Path:
    """Where a page's samples are."""
    return docs / posixpath.dirname(page) / "samples"


def project_files(docs: Path, stage_id: str) -> tuple[list[str], list[str]]:
    """The files of a stage's project below `docs`: what it starts from, and its checks, which are called `accept` or lie there."""
    folder = docs / "stages" / stage_id / "project"
    files = sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file())
    checks = [file for file in files if file.startswith(("accept.", "accept/"))]
    place = folder.relative_to(docs).as_posix()
    return [f"{place}/{file}" for file in files if file not in checks], [f"{place}/{file}" for file in checks]


def template_folder(docs: Path) -> Path:
    """Where the forms are. They end in `.md.txt`: no builder makes pages of them, and hosts send them as text."""
    return docs / "projects" / "templates"


def page_of(roadmap: Roadmap, topic: Topic) -> str:
    return topic_path(roadmap.stage_of(topic).id, topic.id)


def item_path(roadmap: Roadmap, item: Item) -> str:
    """The item's place on the page that teaches it."""
    return f"{page_of(roadmap, roadmap.topic_of(item))}#{item.id}"


def relative_link(target: str, page: str) -> str:
    """The link from a page to a target, both below `docs/`; only the fragment if that is the same page."""
    path, hash, fragment = target.partition("#")
    if path == page:
        return f"#{fragment}" if fragment else posixpath.basename(path)
    folder, name = posixpath.split(path)
    return posixpath.normpath(posixpath.join(_way(posixpath.dirname(page), folder), name)) + hash + fragment


@cache
def _way(start: str, end: str) -> str:
    """The way from one folder to another; a build asks for the same few thousands of times."""
    return posixpath.relpath(end or ".", start or ".")
