"""Pages as clean Markdown: what readers of notes and programs get of what the page shows."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from roadmap import plain, source
from roadmap.samples import FOLDER

from .conftest import Sites


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ('<h2 id="x">Why<a class="headerlink" href="#x">¶</a></h2>', "## Why"),
        ("<pre><span></span><code>a = `b`\n\nc</code></pre>", "```\na = `b`\n\nc\n```"),
        ("<pre><code>a ``` b</code></pre>", "````\na ``` b\n````"),
        ('<div class="highlight"><span class="filename">lend.py</span><pre><code>lend()</code></pre></div>', "**lend.py**\n\n```\nlend()\n```"),
        (
            ('<div class="tabbed-set"><input type="radio"><div class="tabbed-labels"><label>Python</label><label>Java</label></div>'
            '<div class="tabbed-content"><div class="tabbed-block"><p>one</p></div><div class="tabbed-block"><p>two</p></div></div></div>'),
            "**Python**\n\none\n\n**Java**\n\ntwo",
        ),
        ("<details><summary>What is printed?</summary><p>1</p></details>", "**What is printed?**\n\n1"),
        ('<figure><svg role="img" aria-label="A asks B."><text>A</text></svg></figure>', "*Diagram: A asks B.*"),
        ('<ul><li><label><input type="checkbox" data-item="db-7"><span>DB-7</span> <span>I can.</span></label></li></ul>', "- [ ] DB-7 I can."),
        ('<p>Text</p><button type="button">Share</button><nav class="rm-toc">On this page</nav>', "Text"),
        ("<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>", "| a |\n| --- |\n| b |"),
    ],
)  # fmt: skip
def test_what_a_page_shows_becomes_markdown(html: str, markdown: str) -> None:
    page = f"<html><body><header>Site</header><article>{html}</article><footer>End</footer></body></html>"
    assert plain.text_of(page) == f"{markdown}\n"


def test_every_page_has_its_markdown_with_its_programs_and_nothing_of_the_frame(sites: Sites) -> None:
    site = sites.mkdocs()
    for page in site.rglob("index.html"):
        if page.parent.name != FOLDER:
            text = page.with_name(plain.NAME).read_text("utf-8")
            assert re.match(r"# \S", text), page
            assert "Share this page" not in text, page
            assert "Link to this section" not in text, page
    lesson = (site / "stages/databases/transactions/index.md").read_text("utf-8")
    sample = (source.DOCS / "stages/databases/samples/tx-killed.out").read_text("utf-8")
    assert sample.strip().splitlines()[-1] in lesson


def test_the_list_of_pages_names_every_lesson_and_leads_to_each(sites: Sites) -> None:
    site = sites.mkdocs()
    listed = re.findall(r"^- \[[^]]+\]\(([^)]+)\): ", (site / "llms.txt").read_text("utf-8"), re.MULTILINE)
    assert [path for path in listed if not (site / path).is_file()] == []
    lessons = {page.relative_to(site).as_posix() for page in site.glob("stages/*/*/index.md")}
    assert lessons <= {Path(path).as_posix() for path in listed}
