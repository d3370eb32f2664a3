"""Links between pages, from every kind of place to every other."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from roadmap.links import item_path, relative_link, source_of, stage_path
from roadmap.model import Roadmap


@pytest.mark.parametrize(
    ("page", "target", "link"),
    [
        ("index.md", "stages/databases/sql.md", "stages/databases/sql.md"),
        ("index.md", "stages/databases/sql.md#db-7", "stages/databases/sql.md#db-7"),
        ("stages/databases/sql.md", "index.md", "../../index.md"),
        ("stages/databases/sql.md", "stages/databases/indexes.md", "indexes.md"),
        ("stages/databases/sql.md", "stages/security/injection.md#sec-6", "../security/injection.md#sec-6"),
        ("checklists/databases.md", "stages/databases/index.md", "../stages/databases/index.md"),
        ("stages/databases/sql.md", "stages/databases/sql.md#db-7", "#db-7"),
        ("stages/databases/sql.md", "stages/databases/sql.md", "sql.md"),
    ],
)
def test_links_are_relative_to_the_page(page: str, target: str, link: str) -> None:
    assert relative_link(target, page) == link


def test_the_page_is_found_in_both_builders() -> None:
    assert source_of(SimpleNamespace(file=SimpleNamespace(src_uri="index.md"))) == "index.md"
    assert source_of(SimpleNamespace(path="index.md")) == "index.md"


def test_addresses_are_the_ones_promised(real: Roadmap) -> None:
    assert stage_path("databases") == "stages/databases/index.md"
    assert item_path(real, real.item("start-1")) == "start/what-is-backend-development.md#start-1"
    assert item_path(real, real.item("db-1")) == "stages/databases/relational-modelling.md#db-1"
