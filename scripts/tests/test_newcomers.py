"""The mistakes of a first contribution, in the real files: each is told with its file and line, what must hold, and how to mend it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from roadmap import check

from .conftest import Sites

DATA = "docs/roadmap.yml"
SQL = "docs/stages/databases/sql.md"
INDEXES = "docs/stages/databases/indexes.md"
ITEM = "          - id: db-7\n"

NEW = (
    "          - id: {}\n            text: I can do a thing that nobody has written down yet.\n            prove: It is there.\n"
)
"""A new item."""

MISTAKES = [
    # In the data
    ("a tab instead of blanks", DATA, ITEM, "\t  - id: db-7\n", "by blanks, not by tabs"),
    ("a colon in a text without quotes", DATA, "            text: I can choose inner", "            text: Joins: I can choose inner", "stands in quotes"),
    ("a misspelt key", DATA, ITEM + "            text:", ITEM + "            txet:", "`text`"),
    ("an unknown key", DATA, ITEM, ITEM + "            note: mine\n", "`note`"),
    ("an item without its text", DATA, ITEM + "            text:", ITEM + "            prove:", "`text`"),
    ("an id that exists", DATA, ITEM, NEW.format("db-50") + ITEM, "`db-50` must be used once (first on line"),
    ("an id of another stage", DATA, ITEM, NEW.format("api-907") + ITEM, "must start with `db-`"),
    ("an id made up", DATA, ITEM, NEW.format("my-item") + ITEM, "such as `db-17`"),
    ("an item that is not “I can”", DATA, "text: I can choose inner", "text: Choose inner", 'must start with "I can "'),
    ("no full stop", DATA, "hope.\n", "hope\n", "must end in a full stop"),
    ("an item of a core topic without evidence", DATA, "            prove: A script tries one bad row", "            # A script tries one bad row", "`prove`"),
    ("HTML in a text", DATA, "text: I can choose inner", "text: I can <b>choose</b> inner", "must not contain raw HTML (<b>); put code between backticks"),
    ("a link in a text", DATA, "text: I can choose inner", "text: I can [choose](https://example.org) inner", "name what it links to under `see` or `sources`"),
    ("a path instead of an id", DATA, "needs: [db-27]", "needs: [docs/sql.md]", "`docs/sql.md`"),
    ("an id that does not exist", DATA, "needs: [db-27]", "needs: [db-999]", "`db-999` must be the id of another item"),
    ("hours as words", DATA, "        hours: 14\n", "        hours: about 14\n", "`hours` must be a whole number"),
    ("a tier that there is not", DATA, "tier: deeper", "tier: advanced", "must be one of"),
    ("a date as people write it", DATA, "checked: 2026-11-22", "checked: 22.11.2026", "2026-11-22"),
    ("an address without https", DATA, "url: https://www.postgresql.org", "url: www.postgresql.org", "must be a full https:// address"),
    ("a word that YAML takes for false", DATA, "cost: free", "cost: no", "must be one of 'free'"),
    ("the same source twice", DATA, "url: https://www.postgresql.org/docs/current/sql-altertable.html", "url: https://www.prisma.io/docs/orm", "must"),
    # On a page
    ("a title that is not the data's", SQL, "# SQL: asking and changing", "# SQL", "the title in docs/roadmap.yml"),
    ("a macro misspelt", SQL, "<!--{ checklist() }-->", "<!--{ checklst() }-->", "must be one of the macros"),
    ("a macro with a blank too many", SQL, "<!--{ checklist() }-->", "<!-- { checklist() } -->", "must be exactly `<!--{ name() }-->`"),
    ("the checklist deleted", SQL, "<!--{ checklist() }-->", "", "must call `topic_intro`, `checklist`, `sources`, each once"),
    ("a link that says here", SQL, "## Checklist", "Read [here](transactions.md).\n\n## Checklist", "must say where it goes"),
    ("a link in HTML", SQL, "## Checklist", '<a href="transactions.md">Transactions</a>\n\n## Checklist', "must be a Markdown link"),
    ("code that nobody ran", SQL, "## Checklist", "```sql\nSELECT 1;\n```\n\n## Checklist", 'title="Illustration: what it shows"'),
    ("a sample that is not there", SQL, "## Checklist", '<!--{ sample("nothing.py") }-->\n\n## Checklist', "must be a sample in samples/ beside the page"),
    ("a diagram that is not there", SQL, "## Checklist", '<!--{ diagram("nothing", "A picture that shows how nothing leads to anything.") }-->\n\n## Checklist', "docs/stages/databases/diagrams/nothing.d2 must exist"),
    ("a heading of a lesson removed", INDEXES, "## In production { #in-production }", "## Live", "in-production"),
    ("a question without an answer", INDEXES, "## Check yourself { #check-yourself }\n", '## Check yourself { #check-yourself }\n\n??? question "Why?"\n\n    Because.\n', "its answer must link to the section that explains it"),
]  # fmt: skip


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Sites(tmp_path_factory.mktemp("newcomer")).copy("project")


@pytest.fixture
def root(project: Path) -> Iterator[Path]:
    """A copy of the project, as it was after each mistake."""
    before = {name: (project / name).read_text("utf-8") for name in (DATA, SQL, INDEXES)}
    yield project
    for name, text in before.items():
        (project / name).write_text(text, "utf-8")


@pytest.mark.parametrize("mistake", [pytest.param(mistake, id=mistake[0]) for mistake in MISTAKES])
def test_a_mistake_is_told_where_it_is_with_what_must_hold(root: Path, mistake: tuple[str, str, str, str, str]) -> None:
    name, file, old, new, hint = mistake
    text = (root / file).read_text("utf-8")
    assert old in text, f"{old!r} is not in {file}"
    (root / file).write_text(text.replace(old, new, 1), "utf-8")
    told = [str(problem) for problem in check.problems(root)]
    fitting = [line for line in told if hint in line]
    assert fitting, "\n".join(told) or "nothing was told"
    assert re.match(rf"{re.escape(file)}:\d+: .*\bmust\b", fitting[0]) or "diagram" in name, fitting[0]
    changed = text[: text.index(old)].count("\n") + 1
    line = int(fitting[0].split(":")[1])
    assert line in (1, *range(changed - 12, changed + 12)), f"line {line} is not where the mistake is, {changed}"
    assert len(told) <= 4, "one mistake must not be told as many:\n" + "\n".join(told)
