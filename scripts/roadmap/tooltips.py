"""Explains words where a lesson first uses them: a press on the word opens its definition, without any script.

It is done to the built page, with its HTML as it is: neither builder can load a Markdown extension from this repository (MkDocs looks
for extensions before anything of ours runs, Zensical before it loads the macros), and the source of a lesson stays plain prose.
"""

from __future__ import annotations

import html
import posixpath
import re
from collections import defaultdict
from collections.abc import Collection, Iterator
from typing import NamedTuple

from . import paper
from .glossary import Term, forms
from .links import GLOSSARY, page_of
from .model import CODE_SPAN, Roadmap
from .render import render

TOKEN = re.compile(
    r"""<!--.*?-->|<(?P<whole>pre|svg|script|style)\b.*?</(?P=whole)>|<(?P<end>/?)(?P<tag>[a-zA-Z][\w-]*)(?P<attributes>(?:"[^"]*"|'[^']*'|[^'">])*)>""",
    re.DOTALL,
)
WORD = re.compile(r"&#?\w+;|[^\W_]+")

VOID = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"})

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
NO_PROSE = HEADINGS | {"code", "kbd", "samp", "template", "button", "label", "summary", "nav", "form", "th", "figure"}
"""Elements in which nothing is explained: headings, code, what can be pressed already, and the questions of a lesson."""

ID = re.compile(r'\bid="?([\w-]+)')

OURS = re.compile(r"""\bclass=["']?(?:[^"'>]*\s)?(?:rm-|filename|tabbed-labels|admonition-title|headerlink|footnote)""")
"""What macros print around the prose, and titles that are no headings."""

FIRST = re.compile(r"<h2\b")
LAST = re.compile(r'<h2\b[^>]*\bid="?checklist\b|</article>')
"""The prose of a lesson starts with its first section and ends before its checklist."""


class Name(NamedTuple):
    """One way to write a term."""

    term: Term
    pattern: re.Pattern[str]
    length: int


class Found(NamedTuple):
    """A term in the text of a page."""

    start: int
    end: int
    term: Term


class Piece(NamedTuple):
    """A piece of a page: text in which words can be explained, or a heading that starts a section."""

    start: int
    end: int
    inside: tuple[str, ...]
    """The elements around the text, the innermost last."""
    heading: str = ""
    """The id of the heading; its text is no prose, so the piece is empty."""


class Explainer:
    """Puts definitions into the pages of a site."""

    def __init__(self, roadmap: Roadmap, terms: Collection[Term]) -> None:
        self.roadmap = roadmap
        senses: dict[str, set[str]] = defaultdict(set)
        for term in terms:
            for form in frozenset().union(*map(forms, term.names)):
                senses[form].add(term.id)
        self.names: dict[str, list[Name]] = defaultdict(list)
        for term in terms:
            for name in term.names:
                if len(senses[name.casefold()]) > 1:
                    continue  # a program cannot tell which of them is meant
                entry = Name(term, _pattern(name), len(name))
                first = WORD.findall(name)[0].casefold()
                for start in forms(first) if first == name.casefold() else {first}:
                    self.names[start].append(entry)
        self.taught: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        """The ids of terms, by topic and heading."""
        for term in terms:
            self.taught[term.topic][term.heading].add(term.id)
        for names in self.names.values():
            names.sort(key=lambda name: -name.length)
        self.pages = {paper.address(page_of(roadmap, topic), ""): topic.id for topic in roadmap.topics}

    def explain(self, address: str, page: str) -> str:
        """A built page, with the definitions of what its prose uses; `address` is its path below the site. Only lessons change."""
        first = FIRST.search(page)
        if address not in self.pages or not first:
            return page
        last = LAST.search(page, first.start())
        found = list(self._uses(page, first.start(), last.start() if last else len(page), self.pages[address]))
        end = page.rfind("</article>")
        if not found or end < 0:
            return page
        parts, at = [], 0
        for start, stop, term in found:
            button = f'<button type="button" class="rm-term" popovertarget="tip-{term.id}" aria-describedby="tip-{term.id}">'
            parts += [page[at:start], button, page[start:stop], "</button>"]
            at = stop
        tips = render("tooltips.html.jinja", tips=[self._tip(term, address) for _, _, term in found])
        return "".join((*parts, page[at:end], tips, page[end:]))

    def _tip(self, term: Term, address: str) -> dict[str, str]:
        topic = self.roadmap.topic(term.topic)
        lesson = paper.address(page_of(self.roadmap, topic), "")
        here = f"#{term.heading}" if lesson == address else f"{posixpath.relpath(lesson, address)}/#{term.heading}"
        glossary = posixpath.relpath(paper.address(GLOSSARY, ""), address)
        return {
            "id": term.id,
            "definition": _as_html(term.definition),
            "lesson": here,
            "title": html.escape(topic.short),
            "glossary": f"{glossary}/#{term.id}",
        }

    def _uses(self, page: str, start: int, end: int, topic: str) -> Iterator[Found]:
        """The first use of each term, in the order of the page. A link with the term's name explains it already, and so does the
        section that teaches it.
        """
        taught = self.taught.get(topic, {})
        done: set[str] = set()
        for piece in _pieces(page, start, end):
            done |= taught.get(piece.heading, set())
            for use in self._named(page, piece.start, piece.end):
                if use.term.id in done:
                    continue
                marked = piece.inside[-1:] == ("em",) and page[piece.start : piece.end].strip() == page[use.start : use.end]
                if "a" in piece.inside:
                    done.add(use.term.id)
                elif marked or not use.term.everyday:
                    done.add(use.term.id)
                    yield use

    def _named(self, page: str, start: int, end: int) -> Iterator[Found]:
        """Every name of a term in a piece of text, the longest at each place."""
        at = start
        for word in WORD.finditer(page, start, end):
            if word.start() < at:
                continue
            for name in self.names.get(word[0].casefold(), ()):
                if use := name.pattern.match(page, word.start(), end):
                    yield Found(use.start(), use.end(), name.term)
                    at = use.end()
                    break


def _pieces(page: str, start: int, end: int) -> Iterator[Piece]:
    """The prose of a part of a page, and the headings between."""
    around: list[tuple[str, bool]] = []
    """The elements that are open, and whether their text is no prose."""
    at = start
    for token in (*TOKEN.finditer(page, start, end), None):
        stop = token.start() if token else end
        if stop > at and not any(skipped for _, skipped in around):
            yield Piece(at, stop, tuple(tag for tag, _ in around))
        if token is None:
            return
        at = token.end()
        tag = (token["tag"] or "").lower()
        if not tag or tag in VOID or token["attributes"].endswith("/"):
            continue
        if token["end"]:
            while around and around.pop()[0] != tag:
                pass  # what was not closed ends with what is around it
        else:
            if tag in HEADINGS and (found := ID.search(token["attributes"])):
                yield Piece(at, at, (), found[1])
            around.append((tag, tag in NO_PROSE or bool(OURS.search(token["attributes"]))))


def _pattern(name: str) -> re.Pattern[str]:
    """Finds a name in HTML, in the singular and the plural; its capitals count if it has any."""
    words = [re.escape(html.escape(word, quote=False)).replace("'", "(?:'|’|&rsquo;)") for word in name.replace("’", "'").split()]
    text = r"(?:\s|&nbsp;)+".join(words)
    text = f"{text[:-1]}(?:y|ies)" if name.endswith("y") else f"{text}(?:e?s)?"
    return re.compile(rf"(?<![\w/.-]){text}(?![\w-])", re.IGNORECASE if name == name.lower() else 0)


def _as_html(text: str) -> str:
    """A definition as HTML: plain text with code between backticks."""
    parts, at = [], 0
    for code in CODE_SPAN.finditer(text):
        ticks = len(code[1])
        parts += [html.escape(text[at : code.start()]), f"<code>{html.escape(code[0][ticks:-ticks].strip())}</code>"]
        at = code.end()
    return "".join((*parts, html.escape(text[at:])))
