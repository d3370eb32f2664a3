"""Draws diagrams: a text in D2 (https://d2lang.com) beside a page becomes SVG inside the page when it is built.

D2 because its texts read well, it places everything itself, it needs no network, it takes some milliseconds, and its SVG names
what each shape is, so that colours come from our style sheet and follow the scheme. (Pikchr draws as well, but its Python wrapper
is AGPL; Mermaid needs a browser to draw in.)
"""

from __future__ import annotations

import html
import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

STYLE_SHEET = re.compile(r"<style.*?</style>", re.DOTALL)
STYLE = re.compile(r' style="([^"]*)"')
BACKGROUND = re.compile(r'<rect [^>]*class=" fill-N7" stroke-width="0" />')
HEAD = re.compile(r'<svg [^>]*viewBox="0 0 (\d+) (\d+)"[^>]*>')
WIDE = 480
"""Pixels from which on a drawing scrolls on a phone rather than shrink."""

FAULT = re.compile(r"^err: .*?:(\d+):\d+: (.+)$", re.MULTILINE)


class CannotDraw(ValueError):
    """A text that D2 does not understand, with the line."""

    def __init__(self, line: int, message: str) -> None:
        self.line = line
        super().__init__(message)


def figure(file: Path, alternative: str) -> str:
    """The diagram in this file as one line of HTML; `alternative` says in words what it shows. Raises CannotDraw."""
    svg = draw(file.read_text("utf-8"), file.stem)
    label = html.escape(alternative)
    drawn = HEAD.search(svg)
    wide = " rm-diagram--wide" if drawn and int(drawn[1]) > WIDE else ""
    return f'<figure class="rm-diagram{wide}">{svg.replace("<svg ", f"""<svg role="img" aria-label="{label}" """, 1)}</figure>'


@cache
def draw(text: str, name: str) -> str:
    """The drawing as SVG, without styles of its own: a strict Content Security Policy would refuse them."""
    tool = shutil.which("d2", path=str(Path(sys.executable).parent)) or "d2"
    command = [tool, "--no-xml-tag", "--omit-version", "--pad", "4", "--salt", name, "--stdout-format", "svg", "-", "-"]
    drawn = subprocess.run(command, input=text, capture_output=True, text=True, encoding="utf-8", check=False)  # noqa: S603
    if drawn.returncode:
        fault = FAULT.search(drawn.stderr)
        raise CannotDraw(int(fault[1]) if fault else 1, fault[2] if fault else " ".join(drawn.stderr.split()))
    svg = BACKGROUND.sub("", STYLE_SHEET.sub("", drawn.stdout), count=1)
    svg = STYLE.sub(lambda style: _attributes(style[1]), svg)
    svg = HEAD.sub(r'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \1 \2" width="\1" height="\2">', svg, count=1)
    return " ".join(svg.split())


def _attributes(style: str) -> str:
    """Declarations as the attributes of the same names, which SVG has for all that D2 uses."""
    pairs = (declaration.partition(":") for declaration in style.split(";") if declaration.strip())
    return "".join(f' {name.strip()}="{value.strip()}"' for name, _, value in pairs)
