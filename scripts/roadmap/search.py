"""The index of the site's search, made from built pages and the data; `find.js` searches it in the browser.

Every lesson, section, checklist item, glossary term, technology and source is an entry. For each word the index says which entries have
it and how much each is about it. That weight does not depend on the query, so it is computed here, by the field-weighted form of BM25
(Robertson, Zaragoza and Taylor, 2004, https://doi.org/10.1145/1031171.1031181). What the words of a query are worth against each other,
and everything about mistyped ones, is decided in the browser.

Passages are beside the index, a file for each page, because a reader needs those of the few pages that were found.
"""

from __future__ import annotations

import heapq
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import itemgetter
from pathlib import Path
from typing import NamedTuple

from lxml import etree, html

from . import glossary, lessons, paper, synonyms, technologies
from .browser import dumps
from .links import GLOSSARY, TECHNOLOGIES, page_of, stage_path
from .model import START, Roadmap, Stage, Topic

FOLDER = "search"
INDEX = f"{FOLDER}/words.json"
PASSAGES = f"{FOLDER}/passages"

WEIGHTS = {"title": 6.0, "leads": 5.0, "lead": 2.5, "names": 1.5, "body": 1.0}
"""The fields of an entry, and how much more a word in each says than one in its text. `leads` is what docs/search.yml has for it."""

STRETCH = {"title": 0.4, "leads": 0.0, "lead": 0.3, "names": 0.0, "body": 0.6}
"""How far a word counts for less in a field that is longer than usual: BM25's b. Its k is 1."""

LEVELS = 12
"""Weights are stored as letters. The steps are quadratic, because small weights are many and have to be told apart."""

MOST = 40
"""Entries that the index names for one word: the heaviest. It answers better so, and is a fifth smaller; see Carmel and others, 2001,
"Static index pruning for information retrieval systems", https://doi.org/10.1145/383952.383958
"""

STOP = (
    "a an and are as at be been but by can could did do does for from get has have how i if in into is it its me my of on or should so "
    "that the their them then there these they this to us vs versus was we were what when where which who why will with would you your"
)
"""Words that say nothing about what is looked for."""

WORD = re.compile(r"[^\W_]+(?:[-./][^\W_]+)*(?:\+\+|#)?")
LONGEST = 32
"""Characters of the longest word that anyone would type; longer ones are hashes and tokens."""

OWN_ENTRIES = frozenset({"checklist", "sources"})
"""Sections whose content is found as entries of its own."""

ARTICLE = "//article[contains(@class, 'md-content__inner')]"

SYMPTOM = re.compile(
    r"error|exception|fatal|refused|denied|rejected|fail|cannot|can't|could not|invalid|unknown|not found|no such|warning|timed? ?out|unable"
    r"|missing|undefined|panic|abort|too many|already|does not exist|conflict|unexpected|expected",
    re.IGNORECASE,
)
"""What a line of code or output has that someone might paste into a search: a message."""

UNREAD = (
    "//svg | //button | //script | //template | //*[@popover]",
    " | ".join(
        f"//*[contains(concat(' ', @class, ' '), ' {name} ')]"
        for name in (
            *("headerlink", "filename", "tabbed-labels"),
            *("rm-toc", "rm-facts", "rm-feedback", "rm-sample", "rm-paper", "rm-checklist", "rm-sources", "rm-meta"),
        )
    ),
)
"""What stands on a page and is no text of it, as XPaths."""


class Kind(NamedTuple):
    """What an entry is: how a reader is told, and how much it is worth where others say as much."""

    title: str
    worth: float
    for_page: float = 1
    """How much of it counts for its page: all if it is a part of what the page says; nothing if the page only collects such entries."""


KINDS = {
    "lesson": Kind("Lesson", 1.0),
    "section": Kind("Section", 0.9),
    "stage": Kind("Stage", 0.75),
    "project": Kind("Project", 0.5, for_page=0.5),
    "page": Kind("Page", 0.85),
    "term": Kind("Term", 0.2, for_page=0),
    "technology": Kind("Technology", 0.32, for_page=0),
    "item": Kind("Checklist item", 0.6, for_page=0.5),
    "source": Kind("Source", 0.3, for_page=0.5),
    "help": Kind("For contributors", 0.4),
}


class Entry(NamedTuple):
    """Something that can be found: what it is, where it is, and its texts by field."""

    kind: str
    page: str
    """The address of its page below the root."""
    at: str
    """The id on that page; empty for the page itself."""
    title: str
    texts: Mapping[str, str]
    """What it says, by the names of WEIGHTS."""
    passage: str = ""


def words(text: str) -> Iterator[str]:
    """The words of a text as they are indexed: without accents and case. `back-end` is three: back, end and backend. `find.js` has the same."""
    folded = "".join(c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c))
    for match in WORD.finditer(re.sub("['’]s?", "", folded)):
        parts = re.split("[-./]", match[0])
        yield from parts
        if 1 < len(parts) <= 3:
            yield "".join(parts)


class Section(NamedTuple):
    id: str
    title: str
    text: str
    """A paragraph, cell or entry of a list in each line."""


def entries(roadmap: Roadmap, pages: Mapping[str, html.HtmlElement]) -> list[Entry]:
    """Everything that can be found, page by page. `pages` are the articles by their addresses."""
    topics = {paper.address(page_of(roadmap, topic), ""): topic for topic in roadmap.topics}
    stages = {paper.address(stage_path(stage.id), ""): stage for stage in roadmap.stages if stage.id != START}
    found: list[Entry] = []
    for address, article in pages.items():
        sections = _sections(article)
        if topic := topics.get(address):
            found += _lesson(topic, address, sections)
        elif stage := stages.get(address):
            found += _stage(stage, address, sections)
        else:
            found += _page(address, sections)
    return found


def _lesson(topic: Topic, address: str, sections: list[Section]) -> Iterator[Entry]:
    texts = {"title": topic.title, "lead": f"{topic.summary} {topic.why}", "names": " ".join(topic.technologies)}
    yield Entry("lesson", address, "", topic.title, texts | {"body": sections[0].text}, topic.summary)
    yield from (_section(address, section) for section in sections[1:] if section.id not in OWN_ENTRIES)
    for item in topic.items:
        texts = {"lead": f"{item.id} {item.text}", "body": item.prove or ""}
        yield Entry("item", address, item.id, f"{item.code} {item.text}", texts, item.prove or "")
    for source in topic.sources:
        name = f"{source.title}, {source.by}" if source.by else source.title
        yield Entry("source", address, "sources", name, {"title": name, "lead": source.why}, source.why)


def _stage(stage: Stage, address: str, sections: list[Section]) -> Iterator[Entry]:
    topics = " ".join(topic.title for topic in stage.topics)
    texts = {"title": stage.title, "lead": stage.summary, "names": topics, "body": " ".join(stage.outcomes)}
    yield Entry("stage", address, "", stage.title, texts, stage.summary)
    if project := stage.project:
        body = " ".join([*project.accept, *(section.text for section in sections if section.id.startswith("project"))])
        texts = {"title": project.title, "lead": project.brief, "body": body}
        yield Entry("project", address, "project", project.title, texts, project.brief)


def _page(address: str, sections: list[Section]) -> Iterator[Entry]:
    first, *others = sections
    kind = "help" if address.startswith("contributing/") else "page"
    yield Entry(kind, address, "", first.title, {"title": first.title, "body": first.text}, first.text)
    if address == paper.address(GLOSSARY, ""):
        for term in glossary.load():
            yield Entry("term", address, term.id, term.title, _under(term.names, term.definition), term.definition)
    elif address == paper.address(TECHNOLOGIES, ""):
        for each in technologies.load():
            yield Entry("technology", address, each.id, each.name, _under(each.names, each.purpose), each.purpose)
    elif not address.startswith(("checklists/", "search/")):  # what they list is found where it is taught
        yield from (_section(address, section, kind) for section in others)


def _under(names: Iterable[str], says: str) -> dict[str, str]:
    """The texts of a term or a technology: all its names, and what it is."""
    return {"title": " ".join(names), "lead": says}


def _section(address: str, section: Section, kind: str = "section") -> Entry:
    """A section. The headings that every lesson has say nothing about this one."""
    title = {} if section.id in lessons.ORDER else {"title": section.title}
    return Entry(kind, address, section.id, section.title, title | {"body": section.text}, section.text)


def _sections(article: html.HtmlElement) -> list[Section]:
    """The text before the first heading below the title, then each section."""
    for code in article.xpath(".//pre"):  # first, because most of a page's elements colour it
        messages = [line.strip() for line in code.text_content().splitlines() if SYMPTOM.search(line)]
        said = etree.Element("p")
        said.text = "\n".join(messages)
        said.tail = code.tail
        code.getparent().replace(code, said)
    for path in UNREAD:
        for unread in article.xpath(path):
            unread.drop_tree()
    sections: list[tuple[str, str, list[str]]] = [("", "", [])]
    heading = False
    for event, element in etree.iterwalk(article, events=("start", "end")):
        if event == "start":
            if element.tag == "h1":
                sections[0] = ("", _flat(element.text_content()), [])
            elif element.tag in {"h2", "h3"} and element.get("id"):
                sections.append((element.get("id"), _flat(element.text_content()), []))
            heading = heading or element.tag in {"h1", "h2", "h3"}
            text = element.text
        else:
            heading = heading and element.tag not in {"h1", "h2", "h3"}
            text = element.tail
        if not heading:
            flat = re.sub(r"\s+", " ", text or "")
            sections[-1][2].append(f"\n{flat}" if element.tag in BLOCKS else flat)
    return [Section(id, title, "\n".join(filter(None, map(_flat, "".join(parts).split("\n"))))) for id, title, parts in sections]


BLOCKS = frozenset({"p", "li", "td", "th", "dt", "dd", "summary", "div", "details", "table", "ul", "ol", "h2", "h3", "h4"})


def _flat(text: str) -> str:
    return " ".join(text.split())


def index(found: list[Entry], told: synonyms.Synonyms, titles: Mapping[str, tuple[str, str]]) -> dict[str, object]:
    """The index of these entries, which stand page by page. `titles` are those of the pages and of the stages that they belong to."""
    addresses = list(dict.fromkeys(entry.page for entry in found))
    leads: dict[str, list[str]] = defaultdict(list)
    for lead in told.leads:
        leads[paper.address(lead.to, "")] += lead.words
    stop = frozenset(STOP.split())
    counts = [
        {name: Counter(w for w in words(text) if len(w) <= LONGEST and w not in stop) for name, text in _fields(entry, leads)}
        for entry in found
    ]
    usual = {name: _mean(c[name].total() for c in counts if c.get(name)) for name in WEIGHTS}
    postings: dict[str, list[tuple[float, int]]] = defaultdict(list)
    for number, fields in enumerate(counts):
        for word in {word for count in fields.values() for word in count}:
            postings[word].append((_weight(fields, word, usual), number))
    order = sorted(postings)
    numbers = {address: number for number, address in enumerate(addresses)}
    kinds = list(KINDS)
    return {
        "kinds": [[kind.title, kind.worth, kind.for_page] for kind in KINDS.values()],
        "stage": kinds.index("stage"),
        "stop": STOP,
        "same": told.same,
        "pages": [[address, *titles[address]] for address in addresses],
        "entries": [[kinds.index(entry.kind), numbers[entry.page], entry.at, entry.title] for entry in found],
        "words": "\n".join(order),
        "in": "\n".join(_posted(postings[word]) for word in order),
    }


def _fields(entry: Entry, leads: Mapping[str, Iterable[str]]) -> Iterator[tuple[str, str]]:
    yield from entry.texts.items()
    place = f"{entry.page}#{entry.at}" if entry.at else entry.page
    if entry.kind != "source" and (phrases := leads.get(place)):
        yield "leads", " ".join(phrases)


def _mean(values: Iterable[int]) -> float:
    values = list(values)
    return sum(values) / len(values) if values else 1.0


def _weight(fields: Mapping[str, Counter[str]], word: str, usual: Mapping[str, float]) -> float:
    """How much an entry is about a word: at most the sum of WEIGHTS."""
    weight = 0.0
    for name, count in fields.items():
        if often := count[word]:
            length = 1 - STRETCH[name] + STRETCH[name] * count.total() / usual[name]
            weight += WEIGHTS[name] * often / (often + length)
    return weight


def _level(weight: float) -> str:
    """A weight as a letter, from A up; the interface reads as many as there are LEVELS."""
    share = min(1.0, weight / sum(WEIGHTS.values()))
    return chr(ord("A") + max(0, round(share**0.5 * LEVELS) - 1))


def _posted(postings: Sequence[tuple[float, int]]) -> str:
    """The entries that are most about a word; before them, how many have it, if that is more."""
    often = _digits(len(postings)) if len(postings) > MOST else ""
    return often + _packed(heapq.nlargest(MOST, postings, key=itemgetter(0)))


def _packed(postings: Iterable[tuple[float, int]]) -> str:
    """Weights and numbers of entries as text: a letter, and how many entries after the one before it comes, if that is not the next."""
    text, last = "", -1
    for weight, number in sorted(postings, key=itemgetter(1)):
        text += _level(weight) + (_digits(number - last) if number - last > 1 else "")
        last = number
    return text


def _digits(number: int) -> str:
    """A number in base 36, as JavaScript reads it."""
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + digits
    return digits


def write(roadmap: Roadmap, site: Path) -> None:
    """Write the index and the passages of a built site."""
    articles: dict[str, html.HtmlElement] = {}
    for file in sorted(site.rglob("index.html")):
        for article in html.fromstring(file.read_bytes()).xpath(ARTICLE):
            articles[file.relative_to(site).as_posix().removesuffix("index.html")] = article
    found = entries(roadmap, articles)
    stages = {paper.address(page_of(roadmap, t), ""): roadmap.stage_of(t) for t in roadmap.topics}
    titles = {entry.page: (entry.title, stages[entry.page].title if entry.page in stages else "") for entry in reversed(found)}
    _write(site / INDEX, index(found, synonyms.load(), titles))
    passages: dict[str, dict[str, str]] = defaultdict(dict)
    for number, entry in enumerate(found):
        if entry.passage:
            passages[entry.page][str(number)] = entry.passage
    for address, texts in passages.items():
        _write(site / PASSAGES / f"{address.rstrip('/') or 'home'}.json", texts)


def _write(file: Path, value: object) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(dumps(value), "utf-8")
