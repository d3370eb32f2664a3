"""The list of technologies: each rule broken, with the fault that must be told; and what the real list has to hold."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from roadmap import technologies
from roadmap.model import Roadmap
from roadmap.outline import Outline

from .conftest import SMALL, Sites, document, line

LISTED = """\
technologies:
  - id: java
    name: Java
    group: languages
    purpose: A language on a virtual machine.
    versions:
      current: "27"
      supported:
        - { name: 25 LTS, until: 2031-09-30 }
      source: https://endoflife.date/eclipse-temurin
      checked: 2026-08-22
      followed: eclipse-temurin
    alternatives: [python]
  - id: python
    name: Python
    group: languages
    purpose: A readable language.
  - id: spring
    name: Spring
    group: frameworks
    purpose: A framework for Java.
"""

TERMS = """\
terms:
  - id: json
    term: JSON
    also: [Django]
    definition: What the small roadmap names and this list does not explain.
    taught: values#idea
"""

ARTICLE = [
    "HTML",
    "CSS",
    "JavaScript",
    "Python",
    "Ruby",
    "Java",
    "PHP",
    "Node.js",
    "MySQL",
    "PostgreSQL",
    "MongoDB",
    "SQL",
    "NoSQL",
    "Apache",
    "Nginx",
    "REST",
    "Git",
    "Django",
    "Flask",
    "Spring",
    "Express.js",
    "AWS",
    "Azure",
]  # and two with a blank in their names, below


def told(docs: Path, listed: str = LISTED) -> list[str]:
    (docs / "technologies.yml").write_text(listed, "utf-8")
    (docs / "glossary.yml").write_text(TERMS, "utf-8")
    return [str(problem) for problem in sorted(set(technologies.check(Outline.of(document()), docs)))]


def test_a_list_of_what_the_topics_name_is_in_order(tmp_path: Path) -> None:
    assert told(tmp_path) == []


@pytest.mark.parametrize(
    ("old", "new", "part", "message"),
    [
        ("- id: python", "- id: java", "- id: java", "`java` must be used once"),
        ("name: Spring", "name: Python", "name: Python", "`Python` must be used once"),
        ("[python]", "[pyhton]", "[pyhton]", "`pyhton` must be the id of another technology"),
        ("[python]", "[java]", "[java]", "`java` must be the id of another technology"),
        ("name: Java", "name: Zava", "name: Python", "`Python` must stand in alphabetical order"),
        ("name: Spring", "name: Struts", "name: Struts", "`Struts` must stand under `technologies` of a topic in docs/roadmap.yml"),
        ("group: frameworks", "group: toys", "group: toys", "`group` must be one of"),
        ("until: 2031-09-30", "until: 2031-09", "2031-09", "`until` must be a date such as 2026-11-22"),
        ("      checked: 2026-08-22\n", "", "versions:", "`versions` must have `checked`"),
        ("      source: https://endoflife.date/eclipse-temurin\n", "", "versions:", "`versions` must have `source`"),
    ],
)  # fmt: skip
def test_a_fault_is_told_with_its_line(tmp_path: Path, old: str, new: str, part: str, message: str) -> None:
    listed = LISTED.replace(old, new, 1)
    faults = told(tmp_path, listed)
    lines = [number for number, text in enumerate(listed.splitlines(), 1) if part in text]
    assert any(fault.startswith(f"technologies.yml:{number}: {message}") for number in lines for fault in faults), faults


def test_what_a_topic_names_and_nobody_explains_is_told(tmp_path: Path) -> None:
    without = LISTED.replace("    name: Spring\n", "    name: Spring Boot\n")
    named = line(SMALL, "technologies: [Spring")
    assert f"docs/roadmap.yml:{named}: `Spring` must be in docs/technologies.yml or a term in docs/glossary.yml" in told(
        tmp_path, without
    )


def test_every_technology_of_the_article_is_there_with_its_versions_dated_and_sourced() -> None:
    by_name = {name: each for each in technologies.load() for name in each.names}
    for name in (*ARTICLE, "Ruby on Rails", "Google Cloud"):
        versions = by_name[name].versions
        assert versions, name
        assert date(2026, 1, 1) < versions.checked, name
        assert versions.source.startswith("https://"), name


def test_every_technology_is_taught_and_every_date_of_support_lies_after_its_check(real: Roadmap) -> None:
    for each in technologies.load():
        assert technologies.taught(real, each), each.name
        for supported in each.versions.supported if each.versions else ():
            assert supported.until is None or each.versions is None or supported.until > each.versions.checked, each.name


def test_the_page_has_every_technology_under_its_id_with_what_it_is_for(sites: Sites) -> None:
    page = (sites.mkdocs() / "technologies/index.html").read_text("utf-8")
    for each in technologies.load():
        assert f'<dt id="{each.id}"' in page, each.name
    assert "14 November 2030" in page
    assert 'href="https://endoflife.date/postgresql"' in page
    assert 'href="#mariadb"' in page
    assert 'href="../stages/databases/transactions/"' in page


def test_a_lesson_leads_to_the_technologies_that_it_names(sites: Sites) -> None:
    page = (sites.mkdocs() / "stages/databases/sql/index.html").read_text("utf-8")
    assert 'href="../../../technologies/#postgresql"' in page
