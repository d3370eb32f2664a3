"""What pages say of themselves to search engines: that it is true, and leads somewhere."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from roadmap.model import Roadmap

from .conftest import Sites

ADDRESS = "https://example.org/classes/backend-roadmap/"
SCRIPT = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


@pytest.fixture(scope="module")
def site(sites: Sites) -> Path:
    return sites.mkdocs("classes/backend-roadmap", SITE_URL=ADDRESS, REPO_URL="https://example.org/fork")


def said(site: Path, path: str) -> list[dict[str, Any]]:
    found = SCRIPT.findall((site / path / "index.html").read_text("utf-8"))
    assert len(found) <= 1
    graph: list[dict[str, Any]] = json.loads(found[0])["@graph"] if found else []
    return graph


def test_home_is_a_course_of_all_stages(site: Path, real: Roadmap) -> None:
    (course,) = said(site, "")
    assert course["@type"] == "Course"
    assert [part["name"] for part in course["hasPart"]] == [stage.title for stage in real.numbered]


def test_a_lesson_says_what_it_teaches_and_where_it_stands(site: Path, real: Roadmap) -> None:
    lesson, way = said(site, "stages/databases/sql/")
    assert lesson["@type"] == "LearningResource"
    assert len(lesson["teaches"]) == len(real.topic("sql").items)
    assert [step["name"] for step in way["itemListElement"]] == ["Backend Roadmap", "Database knowledge", real.topic("sql").title]
    assert [step["position"] for step in way["itemListElement"]] == [1, 2, 3]


def test_the_glossary_is_a_set_of_terms_each_with_its_address(site: Path) -> None:
    (terms,) = said(site, "glossary/")
    assert terms["@type"] == "DefinedTermSet"
    page = (site / "glossary/index.html").read_text("utf-8")
    for term in terms["hasDefinedTerm"]:
        assert f'id="{term["@id"].partition("#")[2]}"' in page


def test_every_address_that_pages_name_is_a_page(site: Path, real: Roadmap) -> None:
    named = set()
    for path in (
        "",
        *(f"stages/{stage.id}/" for stage in real.numbered),
        "stages/languages/python/",
        "projects/",
        "start/what-is-backend-development/",
    ):
        text = json.dumps(said(site, path))
        assert text != "[]", path
        named |= set(re.findall(rf'"{re.escape(ADDRESS)}([^"]*)"', text))
    assert len(named) > 90
    assert [path for path in named if not (site / path.partition("#")[0] / "index.html").is_file()] == []


def test_a_site_that_does_not_know_its_address_says_nothing_false(sites: Sites) -> None:
    assert said(sites.mkdocs(), "stages/databases/sql/") == []
