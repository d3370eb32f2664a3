"""What is derived from the data is written where it belongs, once, and nothing around it changes."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import yaml

from roadmap import check, source, sync
from roadmap.model import Roadmap
from roadmap.problem import InvalidRoadmap

from .conftest import Sites


@pytest.fixture
def root(sites: Sites, tmp_path: Path) -> Path:
    """A copy of the project that a test may change."""
    return Sites(tmp_path).copy("project")


def everything(root: Path) -> dict[Path, bytes]:
    return {file: file.read_bytes() for file in root.rglob("*") if file.is_file()}


def test_nothing_is_written_when_nothing_is_stale(root: Path) -> None:
    before = everything(root)
    assert check.fix(root) == []
    assert everything(root) == before


def test_stale_files_are_named_and_mended_and_only_they_change(root: Path) -> None:
    before = everything(root)
    settings, schema = root / "mkdocs.yml", root / "docs/roadmap.schema.json"
    page = root / "docs/stages/databases/sql.md"
    settings.write_text(re.sub(r" +- stages/databases/sql\.md\n", "", settings.read_text("utf-8")), "utf-8")
    schema.unlink()
    page.write_text(page.read_text("utf-8").replace("# SQL", "# Structured", 1), "utf-8")
    assert {problem.path for problem in check.problems(root)} == {
        "mkdocs.yml",
        "docs/roadmap.schema.json",
        "docs/stages/databases/sql.md",
    }
    assert sorted(check.fix(root)) == ["docs/roadmap.schema.json", "docs/stages/databases/sql.md", "mkdocs.yml"]
    assert everything(root) == before
    assert check.fix(root) == []


def test_settings_without_the_marks_are_told(root: Path) -> None:
    settings = root / "mkdocs.yml"
    settings.write_text(settings.read_text("utf-8").replace(sync.END, ""), "utf-8")
    with pytest.raises(InvalidRoadmap, match=r"mkdocs\.yml:1: must have the lines"):
        check.fix(root)


def test_nothing_is_written_while_the_data_is_wrong(root: Path) -> None:
    data = root / "docs/roadmap.yml"
    data.write_text(data.read_text("utf-8").replace("hours: 8", "hours: many"), "utf-8")
    before = everything(root)
    with pytest.raises(InvalidRoadmap):
        check.fix(root)
    assert everything(root) == before


def test_the_navigation_follows_the_order_of_the_data(real: Roadmap) -> None:
    entries = yaml.safe_load("nav:\n" + sync.navigation(real))["nav"]
    stages = next(entry["Stages"] for entry in entries if "Stages" in entry)
    assert [next(iter(stage)) for stage in stages] == [
        f"{number}. {stage.title}" for number, stage in enumerate(real.numbered, 1)
    ]
    assert next(iter(stages[3].values()))[:3] == [
        "stages/databases/index.md",
        "stages/databases/relational-modelling.md",
        "stages/databases/sql.md",
    ]


def test_the_schema_knows_every_key_and_says_what_it_is_for() -> None:
    schema = json.loads(sync.schema())
    assert set(schema["required"]) == {"tracks", "stages"}
    item = schema["$defs"]["Item"]
    assert item["additionalProperties"] is False
    assert "readers' ticks" in item["properties"]["id"]["description"]
    assert schema["$defs"]["Tier"]["enum"] == ["core", "deeper", "reference"]


def test_the_repository_is_in_order() -> None:
    assert check.problems(source.ROOT) == []
