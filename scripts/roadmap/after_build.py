"""What happens to a built site before it is published. MkDocs calls it through its hook, `dev.py` after Zensical, which has none."""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache
from pathlib import Path

from rjsmin import jsmin

from . import browser, source, styles

HEAD = '<meta charset="utf-8">'
"""The first line of every page's head; the policy follows it, before anything that it governs."""

INLINE_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
"""The scripts that run and stand in the page itself; those with attributes are files or data."""


STYLE_SHEET = re.compile(r'[ \t]*<link rel="stylesheet" href="([^":]*?)(assets/[^":]+\.css)">\n?')
"""A style sheet of this site: the way to the root from the page it stands in, and its file below the root."""


def add_data(site: Path) -> None:
    """Write what scripts read, which is no page."""
    browser.write(source.load(), site)


def finish(site: Path) -> None:
    """Make it light and strict: small scripts, one style sheet of what is used, and a Content Security Policy in every page."""
    add_data(site)
    for script in (site / "assets").glob("*.js"):
        script.write_text(jsmin(script.read_text("utf-8")), "utf-8")
    pages = {file: file.read_text("utf-8") for file in site.rglob("*.html")}
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
        found = STYLE_SHEET.findall(text)
        root = found[0][0]
        links = iter((f'      <link rel="stylesheet" href="{root}{joined(tuple(name for _, name in found))}">\n',))
        page = STYLE_SHEET.sub(lambda _, links=links: next(links, ""), text)
        file.write_text(page.replace(HEAD, f"{HEAD}\n      {policy(page)}", 1), "utf-8")


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
