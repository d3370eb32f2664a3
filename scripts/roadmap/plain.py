"""Clean Markdown of built pages, for notes and for programs that read text, and `llms.txt`, which lists it.

It is made from the HTML and not from `docs/`, because only the built page has what macros and samples put into it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from bs4 import BeautifulSoup, Tag
from bs4.filter import SoupStrainer
from markdownify import MarkdownConverter

from . import exports, paper
from .links import GLOSSARY, PROJECTS, TECHNOLOGIES, TEMPLATES, page_of, stage_path
from .model import Roadmap

NAME = "index.md"
"""What a page's Markdown is called, beside its index.html."""

UNREAD = (
    ".headerlink, .tabbed-set > input, .tabbed-labels, button, script, template, "
    ".rm-toc, .rm-feedback, .rm-files, .rm-paper, .rm-print, .rm-sheet, .rm-progress, .rm-notes, .rm-qr, .rm-hidden, .rm-tips"
)
"""What is on a page and no part of its text."""


COLOURED = re.compile(r"<pre\b.*?</pre>", re.DOTALL)
COLOUR = re.compile(r"</?(?:span|a)\b[^>]*>")
"""What colours code: most of the elements of a page. They are dropped before it is parsed, which halves the time of a whole build."""


class Converter(MarkdownConverter):
    """Markdown with headings by number signs."""

    class Options:
        heading_style = "atx"
        bullets = "-"

    def convert_pre(self, element: Tag, text: str, parent_tags: set[str]) -> str:  # noqa: ARG002 (markdownify calls it so)
        """Code between fences longer than any run of backticks in it."""
        code = element.get_text().strip("\n")
        fence = "`" * max(3, 1 + max(map(len, re.findall("`+", code)), default=0))
        return f"\n\n{fence}\n{code}\n{fence}\n\n"

    def convert_svg(self, element: Tag, text: str, parent_tags: set[str]) -> str:  # noqa: ARG002
        """A diagram as the words that say what it shows."""
        label = element.get("aria-label")
        return f"\n\n*Diagram: {label}*\n\n" if label else ""

    def convert_input(self, element: Tag, text: str, parent_tags: set[str]) -> str:  # noqa: ARG002
        """A box to tick."""
        return "[ ] " if element.get("data-item") else ""


def text_of(page: str) -> str:
    """The article of a built page as Markdown."""
    page = COLOURED.sub(lambda code: COLOUR.sub("", code[0]), page)
    soup = BeautifulSoup(page, "lxml", parse_only=SoupStrainer("article"))
    for tabs in soup.select(".tabbed-set"):
        labels = [label.get_text() for label in tabs.select(":scope > .tabbed-labels > label")]
        for label, block in zip(labels, tabs.select(":scope > .tabbed-content > .tabbed-block"), strict=True):
            block.insert(0, _title(soup, label))
    for title in soup.select(".filename, summary"):
        title.replace_with(_title(soup, title.get_text().strip()))
    for word in soup.select(".rm-term"):
        word.unwrap()
    for unread in soup.select(UNREAD):
        unread.decompose()
    text: str = Converter().convert_soup(soup)
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


def _title(soup: BeautifulSoup, text: str) -> Tag:
    paragraph = soup.new_tag("p")
    strong = soup.new_tag("strong", string=text)
    paragraph.append(strong)
    return paragraph


def index(roadmap: Roadmap, site: str) -> str:
    """`llms.txt`: what the site is, and its pages as Markdown. See https://llmstxt.org/"""

    def entry(title: str, path: str, what: str) -> str:
        return f"- [{title}]({paper.address(path, site)}{NAME}): {what}"

    lines = [
        "# Backend Roadmap",
        "",
        "> The road to a first job as a backend developer: stages in order, a lesson for every topic, and checklists of things that",
        "> you can do and someone else can watch. Text CC BY 4.0, code MIT.",
        "",
    ]
    for stage in roadmap.stages:
        lines += [f"## {stage.title}", "", entry("Overview", stage_path(stage.id), stage.summary)]
        lines += [entry(topic.title, page_of(roadmap, topic), topic.summary) for topic in stage.topics]
        lines.append("")
    lines += ["## Projects", ""]
    lines += [entry("All projects", PROJECTS, "what each stage adds to one product, what it carries over, and when it is done.")]
    lines += [entry("Templates", TEMPLATES, "the documents that projects ask for, as forms with examples."), ""]
    lines += [
        "## Look things up",
        "",
        entry("Glossary", GLOSSARY, "every term that the lessons define, and where"),
        entry("Technologies", TECHNOLOGIES, "what each is for, where it is taught, supported versions, alternatives"),
        "",
    ]
    base = f"{site.rstrip('/')}/" if site else ""
    lines += [
        "## Optional",
        "",
        f"- [The whole roadmap as data]({base}roadmap.json): stages, topics, items, sources, and what needs what",
        f"- [The schema of that data]({base}{exports.SCHEMA})",
        f"- [Every checklist as a task list]({base}checklists/{paper.WHOLE}.md)",
        "",
    ]
    return "\n".join(lines)


def write(roadmap: Roadmap, site: Path, address: str, pages: Iterable[tuple[Path, str]]) -> None:
    """Write the Markdown of every page beside its HTML, and the list of them, for a site that will have this address."""
    for file, page in pages:
        if file.name == "index.html":
            file.with_name(NAME).write_text(text_of(page), "utf-8")
    (site / "llms.txt").write_text(index(roadmap, address), "utf-8")
