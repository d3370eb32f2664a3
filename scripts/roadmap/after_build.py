"""What happens to a built site before it is published. MkDocs calls it through its hook, `dev.py` after Zensical, which has none."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import shutil
from functools import cache
from pathlib import Path

import minify

from . import (
    browser,
    exports,
    glossary,
    hosting,
    offline,
    plain,
    search,
    source,
    structured,
    styles,
    tooltips,
    versions,
)
from .samples import FOLDER

HEAD = '<meta charset="utf-8">'
"""The first line of every page's head; the policy follows it, before anything that it governs."""

INLINE_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
"""The scripts that run and stand in the page itself; those with attributes are files or data."""

NO_HEADER = ("<th></th>", "<td></td>")
"""The empty corner of a table, as Markdown writes it, and as HTML has it: a cell that heads nothing is no header."""

STYLE_SHEET = re.compile(r'[ \t]*<link rel="stylesheet" href="([^":]*?)(assets/[^":]+\.css)">\n?')
"""A style sheet of this site: the way to the root from the page it stands in, and its file below the root."""

THEME = ("assets/javascripts", "assets/stylesheets")
"""Files of the theme that no page asks for: its scripts, and its style sheets once they are joined with ours."""

OURS = re.compile(r'(?<=["/])assets/([\w-]+\.(?:js|css))(?=")')
"""A script or style sheet of this site, as pages name it; the theme's own have a folder each."""


def add_data(site: Path, address: str) -> None:
    """Write what scripts and other programs read. `address` is the one that the site will have, "" if nobody said."""
    roadmap = source.load()
    browser.write(roadmap, site)
    changes = [change.as_data() for change in versions.changes()]
    current = {"version": changes[0]["version"], "date": changes[0]["date"], "versions": changes}
    (site / "changes.json").write_text(json.dumps(current, indent=1) + "\n", "utf-8")
    exports.write(roadmap, site, address)
    search.write(roadmap, site)


def explain(site: Path) -> None:
    """Put into each lesson the definitions of the words that it uses."""
    explainer = tooltips.Explainer(source.load(), glossary.load())
    for path in explainer.pages:
        file = site / path / "index.html"
        file.write_text(explainer.explain(path, file.read_text("utf-8")), "utf-8")


def preview(site: Path, address: str) -> None:
    """What readers see of a site that is being served while somebody writes."""
    add_data(site, address)
    explain(site)


def finish(site: Path, address: str) -> None:
    """Make it light and strict: small scripts, one style sheet of what is used, names that change with what is in a file, a Content
    Security Policy in every page; then what programs, search engines and hosts read, and what lets readers keep the site.
    """
    preview(site, address)
    for script in (site / "assets").glob("*.js"):
        script.write_text(minify.string("application/javascript", script.read_text("utf-8")), "utf-8")
    # A sample is published as it was checked.
    built = (file for file in sorted(site.rglob("*.html")) if file.parent.name != FOLDER)
    pages = {file: file.read_text("utf-8").replace(*NO_HEADER) for file in built}
    pages = _with_one_style_sheet(site, pages)
    for unused in THEME:
        shutil.rmtree(site / unused)
    pages = _with_lasting_names(site, pages)
    described = structured.entities(source.load(), address)
    for file, text in pages.items():
        way = "../" * (len(file.relative_to(site).parts) - 1)
        head = f'{HEAD}\n      {policy(text)}\n      <meta name="rm-worker" content="{way}{offline.WORKER}">'
        text = text.replace(HEAD, head, 1)  # noqa: PLW2901
        if about := described.get(file.relative_to(site).as_posix().removesuffix("index.html")):
            text = text.replace("</head>", f"{structured.script(about)}\n  </head>", 1)  # noqa: PLW2901
        file.write_text(text, "utf-8")
    plain.write(source.load(), site, address, pages.items())
    hosting.write(site)
    offline.seal(site)


def _with_one_style_sheet(site: Path, pages: dict[Path, str]) -> dict[Path, str]:
    """The pages, each with its style sheets joined into one of the rules that some page needs."""
    scripts = (script.read_text("utf-8") for script in (site / "assets").rglob("*.js"))
    known = styles.words((*pages.values(), *scripts))

    @cache
    def joined(names: tuple[str, ...]) -> str:
        text = styles.join(((site / name).read_text("utf-8") for name in names), known)
        name = f"assets/site-{hashlib.sha256(text.encode()).hexdigest()[:8]}.css"
        (site / name).write_text(text, "utf-8")
        return name

    def one(text: str) -> str:
        first = STYLE_SHEET.search(text)
        if not first:
            return text
        name = joined(tuple(name for _, name in STYLE_SHEET.findall(text)))
        link = f'      <link rel="stylesheet" href="{first[1]}{name}">\n'
        return text[: first.start()] + link + STYLE_SHEET.sub("", text[first.end() :])

    return {file: one(text) for file, text in pages.items()}


def _with_lasting_names(site: Path, pages: dict[Path, str]) -> dict[Path, str]:
    """The pages, with our scripts, style sheets and data in a folder whose name holds a hash over all of them.

    So a page, however old the copy, finds what it was built with, and hosts may let browsers keep these files for ever. The folder
    stands beside `assets`, so that the ways from scripts to other files stay as they are.
    """
    files = {file.name: file for file in sorted((site / "assets").iterdir()) if file.suffix in {".js", ".css", ".json"}}
    asked = {name for text in pages.values() for name in OURS.findall(text)}
    for name in [name for name in files if name.endswith(".css") and name not in asked]:
        files.pop(name).unlink()  # joined into another
    contents = hashlib.sha256()
    for name, file in files.items():
        contents.update(name.encode() + file.read_bytes())
    folder = site / f"assets-{contents.hexdigest()[:8]}"
    folder.mkdir()
    for name, file in files.items():
        file.rename(folder / name)
    return {file: OURS.sub(rf"{folder.name}/\1", text) for file, text in pages.items()}


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
