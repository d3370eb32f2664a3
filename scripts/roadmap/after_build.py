"""What happens to a built site before it is published. MkDocs calls it through its hook, `dev.py` after Zensical, which has none."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from functools import cache
from pathlib import Path

import minify

from . import browser, source, styles, versions
from .samples import FOLDER

HEAD = '<meta charset="utf-8">'
"""The first line of every page's head; the policy follows it, before anything that it governs."""

INLINE_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
"""The scripts that run and stand in the page itself; those with attributes are files or data."""


STYLE_SHEET = re.compile(r'[ \t]*<link rel="stylesheet" href="([^":]*?)(assets/[^":]+\.css)">\n?')
"""A style sheet of this site: the way to the root from the page it stands in, and its file below the root."""


def add_data(site: Path) -> None:
    """Write what scripts and other programs read: the items, and what has changed from version to version."""
    browser.write(source.load(), site)
    changes = [change.as_data() for change in versions.changes()]
    current = {"version": changes[0]["version"], "date": changes[0]["date"], "versions": changes}
    (site / "changes.json").write_text(json.dumps(current, indent=1) + "\n", "utf-8")


def finish(site: Path) -> None:
    """Make it light and strict: small scripts, one style sheet of what is used, and a Content Security Policy in every page."""
    add_data(site)
    for script in (site / "assets").glob("*.js"):
        script.write_text(minify.string("application/javascript", script.read_text("utf-8")), "utf-8")
    # A sample is published as it was checked.
    pages = {file: file.read_text("utf-8") for file in site.rglob("*.html") if file.parent.name != FOLDER}
    scripts = (script.read_text("utf-8") for script in (site / "assets").rglob("*.js"))
    known = styles.words((*pages.values(), *scripts))

    @cache
    def joined(names: tuple[str, ...]) -> str:
        """The name of the style sheet that these are joined into; it holds a hash, so that it can be cached for ever."""
        text = styles.join(((site / name).read_text("utf-8") for name in names), known)
        name = f"assets/site.{hashlib.sha256(text.encode()).hexdigest()[:8]}.css"
        (site / name).write_text(text, "utf-8")
        return name

    for file, text in pages.items():
        if first := STYLE_SHEET.search(text):
            name = joined(tuple(name for _, name in STYLE_SHEET.findall(text)))
            link = f'      <link rel="stylesheet" href="{first[1]}{name}">\n'
            text = text[: first.start()] + link + STYLE_SHEET.sub("", text[first.end() :])  # noqa: PLW2901
        file.write_text(text.replace(HEAD, f"{HEAD}\n      {policy(text)}", 1), "utf-8")


def policy(page: str) -> str:
    """Everything from this site only, and of inline scripts exactly those that the page was built with.

    See https://www.w3.org/TR/CSP3/#strict-csp; a host that sends headers can add `frame-ancestors`, which a page cannot.
    """
    hashes = dict.fromkeys(base64.b64encode(hashlib.sha256(s.encode()).digest()).decode() for s in INLINE_SCRIPT.findall(page))
    scripts = "".join(f" 'sha256-{value}'" for value in hashes)
    rules = (
        "default-src 'self'",
        f"script-src 'self'{scripts}",
        "style-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
    )
    return f'<meta http-equiv="Content-Security-Policy" content="{"; ".join(rules)}">'
