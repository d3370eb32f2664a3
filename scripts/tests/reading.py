"""Reads PDFs back with poppler: what is on which page, and where, in points from the top left corner."""

from __future__ import annotations

import html
import re
import subprocess
import unicodedata
import zlib
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from PIL import Image

from roadmap.model import Item, Topic

MM = 72 / 25.4
MARGIN = 13 * MM
"""The margin at both sides."""

CODE = MARGIN + 6.5 * MM
"""Where the column of codes begins."""

SIZES = {"A4": (595, 842), "Letter": (612, 792)}


class Word(NamedTuple):
    page: int
    left: float
    top: float
    right: float
    bottom: float
    text: str


def run(*command: str | Path) -> str:
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, check=True).stdout


def pages(pdf: Path) -> list[str]:
    """The text of each page, in reading order."""
    return run("pdftotext", "-raw", pdf, "-").split("\f")[:-1]


def words(pdf: Path) -> list[Word]:
    """Every word with its place."""
    found = []
    pattern = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>')
    for number, page in enumerate(run("pdftotext", "-bbox", pdf, "-").split("<page ")[1:]):
        for left, top, right, bottom, text in pattern.findall(page):
            found.append(Word(number, float(left), float(top), float(right), float(bottom), html.unescape(text)))
    return found


def objects(pdf: Path) -> bytes:
    """What a PDF says of itself, unpacked."""
    content = pdf.read_bytes()
    unpacked = [content]
    for stream in re.findall(rb"stream\r?\n(.*?)endstream", content, re.DOTALL):
        with suppress(zlib.error):
            unpacked.append(zlib.decompress(stream))
    return b"\n".join(unpacked)


def codes(pdf: Path) -> list[Word]:
    """The codes of the items: what stands at the beginning of their column and looks like one."""
    return [word for word in words(pdf) if abs(word.left - CODE) < 2 and re.fullmatch(r"[A-Z]{2,6}-\d+", word.text)]


def letters(text: str) -> str:
    """A text without blanks, marks and quotes, which differ between Markdown and paper, and without scripts that this machine may have
    no font for."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[\W_]+", "", plain)


def is_whole(pdf: Path, items: list[Item], *, evidence: bool = False) -> bool:
    """Every item once, with its whole text on one page, and nothing that is not wanted. (What is not so is asserted, to be told.)"""
    assert sorted(word.text for word in codes(pdf)) == sorted(item.code for item in items)
    texts = [letters(page) for page in pages(pdf)]
    for item in items:
        wanted = letters(item.code + item.text + (f"Prove it: {item.prove}" if evidence and item.prove else ""))
        assert [text.count(wanted) for text in texts].count(1) == 1, (item.code, pdf)
        assert sum(text.count(wanted) for text in texts) == 1, (item.code, pdf)
    return True


def headings_lead(pdf: Path, topics: Iterable[Topic], items: list[Item]) -> bool:
    """Every topic's heading stands on the page of its first item."""
    at = {word.text: word.page for word in codes(pdf)}
    texts = [letters(page) for page in pages(pdf)]
    for topic in topics:
        first = next((item for item in topic.items if item in items), None)
        assert first is None or letters(topic.title) in texts[at[first.code]], topic.id
    return True


def stays_inside(pdf: Path, paper: str) -> bool:
    """Nothing in the margins (two points are left for rounding), no page without words."""
    width, height = SIZES[paper]
    found = words(pdf)
    for word in found:
        assert word.left >= MARGIN - 2, word
        assert word.right <= width - MARGIN + 2, word
        assert 25 <= word.top <= word.bottom <= height - 12, word
    assert all(sum(word.page == page for word in found) > 10 for page in range(len(pages(pdf))))
    return True


def marks(pdf: Path, page: int = 0) -> dict[str, float]:
    """How much of the inside of each item's box on a page is dark, from 0 to 1: on the picture, as a printer would have it.

    Fails if there is no box with a border of its own, at least 4 mm wide and high.
    """
    scale = 150 / 72
    target = pdf.with_suffix("")
    run("pdftoppm", "-r", "150", "-gray", "-f", str(page + 1), "-l", str(page + 1), "-singlefile", pdf, target)
    found: dict[str, float] = {}
    with Image.open(target.with_suffix(".pgm")) as image:
        for word in codes(pdf):
            if word.page == page:
                left, right = round(MARGIN * scale), round((MARGIN + 4.2 * MM) * scale)
                middle = round((word.top + 6) * scale)
                assert min(_greys(image, left - 2, middle, left + 4, middle + 1)) < 100, f"no left border: {word.text}"
                assert min(_greys(image, right - 4, middle, right + 3, middle + 1)) < 100, f"no right border: {word.text}"
                inside = _greys(image, left + 5, round((word.top + 2.5) * scale), right - 5, round((word.top + 9) * scale))
                found[word.text] = sum(grey < 128 for grey in inside) / len(inside)
    return found


def _greys(image: Image.Image, left: int, top: int, right: int, bottom: int) -> list[int]:
    return list(image.crop((left, top, right, bottom)).tobytes())
