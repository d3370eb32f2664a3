"""How well search answers: queries that learners would type (data/queries.yml), and where in the results the first right page stands."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import yaml
from playwright.sync_api import Browser

QUERIES = Path(__file__).with_name("data") / "queries.yml"
KEPT = QUERIES.with_name("queries-kept.yml")
"""Queries that nothing is ever tuned to: only how many are answered is looked at, never which."""


class Query(NamedTuple):
    """What someone types, what kind of query that is, and the pages that count as right, by their addresses below the root."""

    text: str
    kind: str
    right: frozenset[str]


class Answer(NamedTuple):
    """The pages of the first results, best first, each as often as it comes."""

    query: Query
    pages: list[str]

    @property
    def rank(self) -> int | None:
        """The place of the first right page, counted from 1; None if it is not among the results."""
        return next((place for place, page in enumerate(self.pages, 1) if page in self.query.right), None)


def queries(file: Path = QUERIES) -> list[Query]:
    entries = yaml.safe_load(file.read_text("utf-8"))
    return [Query(entry["query"], entry["kind"], frozenset(entry["right"])) for entry in entries]


ASK = """
async ([finder, texts]) => {
  const { Index } = await import(finder);
  const index = new Index(await (await fetch(new URL("../search/words.json", finder))).json());
  return texts.map((text) => index.find(text, 10).entries.map(({ page }) => index.pages[page][0]));
}
"""


def ask(browser: Browser, site: Path, address: str, asked: list[Query]) -> list[Answer]:
    """What the search of a built site, served at this address, finds."""
    (finder,) = site.glob("assets-*/find.js")
    reader = browser.new_context(service_workers="block")
    page = reader.new_page()
    page.goto(f"{address}/404.html")
    url = f"{address}/{finder.relative_to(site).as_posix()}"
    found = page.evaluate(ASK, [url, [query.text for query in asked]])
    reader.close()
    return [Answer(query, pages) for query, pages in zip(asked, found, strict=True)]


def success(answers: list[Answer], within: int) -> float:
    """The share of queries with a right page among the first results: success@k."""
    return sum(answer.rank is not None and answer.rank <= within for answer in answers) / len(answers)


def reciprocal(answers: list[Answer]) -> float:
    """The mean of one over the place of the first right page, 0 where there is none: MRR."""
    return sum(1 / answer.rank if answer.rank else 0 for answer in answers) / len(answers)
