"""What every sheet of paper carries besides its items: the version, the address of the page, and that address as a QR code."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import segno
from pydantic import TypeAdapter, ValidationError

from . import versions
from .links import CHANGES, relative_link
from .model import Inline
from .versions import Change, Printed
from .views import Views, day

WHOLE = "whole"
"""What the files of the whole roadmap are called, as those of a stage are by its id."""


EVERYTHING = "everything"
"""Names a place for the files of the whole roadmap and of every stage."""


class PaperView(NamedTuple):
    """The parts of a sheet that do not come from its items."""

    edition: str
    """Version and date."""
    changes: str
    """Where the page about changes is, relative to this one."""
    qr: str | None
    """The page's address as SVG; None if the site has no address."""
    files: str
    """What the PDFs of this page are called."""


def view(page: str, site: str, files: str = "") -> PaperView:
    """The paper of one page of a site with this address ("" if it has none)."""
    return PaperView(edition(), relative_link(CHANGES, page), qr(address(page, site)) if site else None, files)


def edition() -> str:
    """Version and date, as a sheet states them."""
    now = versions.current()
    return f"Version {now.version}, {day(now.date)}" if now.date else f"Version {now.version}"


def address(target: str, site: str) -> str:
    """The public address of a source path; the path below the site if that has no address of its own."""
    path, hash, fragment = target.partition("#")
    path = path.removesuffix("index.md") if path.endswith("index.md") else f"{path.removesuffix('.md')}/"
    return f"{site.rstrip('/')}/{path}{hash}{fragment}" if site else f"{path}{hash}{fragment}"


@cache
def qr(text: str) -> str:
    """A QR code as SVG in one line. It tolerates a fold or a stain (15 % of it)."""
    drawn = segno.make(text, error="m", micro=False, boost_error=False)
    return str(drawn.svg_inline(border=0, omitsize=True, svgclass="rm-qr", lineclass=None, title=f"QR code: {text}"))


class ChangeView(NamedTuple):
    """What one version changed, as lines of Markdown under a heading each; what is empty is left out."""

    version: str
    date: str | None
    parts: tuple[tuple[str, tuple[str, ...]], ...]


def change(views: Views, change: Change) -> ChangeView:
    """What a version changed, in words."""

    def name(id: str) -> str:
        """The code; a link where the item still exists."""
        if id not in views.roadmap.item_ids:
            return f"**{id.upper()}**"
        link = views.item_link(views.roadmap.item(id))
        return f"[{link.title}]({link.href})"

    def topic(id: str) -> str:
        return views.roadmap.topic(id).title if id in views.roadmap.topic_ids else id

    def reworded(id: str, old: Printed) -> str:
        now = views.roadmap.item(id) if id in views.roadmap.item_ids else None
        if now and now.text == old.text:
            return f"{name(id)}: other evidence; it was: {_past(old.prove)}"
        return f"{name(id)}: it was: {_past(old.text)}"

    def retired(id: str, old: Printed, into: tuple[str, ...]) -> str:
        became = f"its tick counts for {', '.join(map(name, into))}" if into else "nothing takes its place"
        return f"{name(id)}, {became}; it was: {_past(old.text)}"

    parts = (
        ("Added", tuple(_added(views, name(id), id) for id in change.added)),
        ("Reworded", tuple(reworded(id, old) for id, old in change.reworded.items())),
        ("Moved", tuple(f"{name(id)}, from {topic(old)}" for id, old in change.moved.items())),
        ("Retired", tuple(retired(id, old, into) for id, (old, into) in change.retired.items())),
    )
    return ChangeView(change.version, day(change.date) if change.date else None, tuple(part for part in parts if part[1]))


def _added(views: Views, name: str, id: str) -> str:
    return f"{name}: {views.roadmap.item(id).text}" if id in views.roadmap.item_ids else f"{name}, no longer there"


def _past(text: str) -> str:
    """A text from a revision that may not have been valid: as it was if it is safe inside a page, else only that it was there."""
    try:
        return TypeAdapter(Inline).validate_python(text)
    except ValidationError:
        return "a text that is not shown here" if text else "nothing"
