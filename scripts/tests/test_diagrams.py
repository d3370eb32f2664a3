"""Diagrams: drawn into the page without styles of their own, with words for those who do not see them, faults with their line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from roadmap import source
from roadmap.diagrams import CannotDraw, draw, figure


def test_a_diagram_is_one_line_of_svg_without_styles(tmp_path: Path) -> None:
    file = tmp_path / "parts.d2"
    file.write_text("client -> server: asks\n", "utf-8")
    drawn = figure(file, 'The "client" asks the server.')
    assert drawn.startswith('<figure class="rm-diagram"><svg role="img" aria-label="The &quot;client&quot; asks the server." ')
    assert "\n" not in drawn
    assert not re.search(r"<style|style=|CDATA|font-face|base64", drawn)
    assert {"client", "server", "asks"} <= set(re.findall(r">([^<>]+)<", drawn))


def test_two_diagrams_on_a_page_share_no_ids() -> None:
    ids = [set(re.findall(r' id="([^"]+)"', draw("a -> b: x", name))) for name in ("one", "other")]
    assert ids[0]
    assert not ids[0] & ids[1]


def test_the_same_text_gives_the_same_drawing() -> None:
    first = draw("a -> b", "same")
    draw.cache_clear()
    assert draw("a -> b", "same") == first


def test_a_fault_has_its_line() -> None:
    with pytest.raises(CannotDraw) as caught:
        draw("a -> b\nb -> {{\n", "broken")
    assert caught.value.line == 2


def test_every_colour_of_a_drawing_is_one_of_ours() -> None:
    """What the style sheet does not name would stay in D2's own colours, and unreadable in the dark."""
    sheet = (source.ROOT / "overrides/assets/roadmap.css").read_text("utf-8")
    for file in source.DOCS.rglob("*.d2"):
        used = set(re.findall(r"\b(?:fill|stroke)-(?:N|B|A)[A-Z]?\d\b", draw(file.read_text("utf-8"), file.stem)))
        assert not {name for name in used if f".{name}" not in sheet}, file
