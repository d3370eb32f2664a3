"""The open data of a built site: that it says what the roadmap says, and that programs written for it go on working."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from roadmap import exports, glossary, source, technologies
from roadmap.model import Roadmap
from roadmap.versions import Change, Printed

from .conftest import SMALL, Sites, document
from .host import hosted

FIRST = Path(__file__).parent / "data" / "roadmap.v1.schema.json"
"""The schema as it was published first. Programs may have been written for it, so it never changes."""

ADDRESS = "https://example.org/classes/backend-roadmap/"
PAGE = source.DOCS / "contributing" / "open-data.md"
EXAMPLE = re.compile(r"^```(python|sh) title=\"Example: ([^\"]+)\"\n(.*?)^```$", re.DOTALL | re.MULTILINE)


@pytest.fixture(scope="module")
def site(sites: Sites) -> Path:
    """The site as a fork below another address would have it."""
    return sites.mkdocs("classes/backend-roadmap", SITE_URL=ADDRESS, REPO_URL="https://example.org/fork")


def data(roadmap: Roadmap) -> Any:
    """With the real lists where the roadmap is the real one; they name its topics."""
    lists = (glossary.load(), technologies.load()) if roadmap == source.load() else ((), ())
    return json.loads(exports.whole(roadmap, "abc123", date(2026, 11, 22), *lists).model_dump_json(by_alias=True))


def test_the_published_data_is_what_its_schema_says(site: Path) -> None:
    schema = json.loads((site / "roadmap.v1.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(json.loads((site / "roadmap.json").read_text("utf-8")), schema)


def test_a_program_written_for_the_first_schema_can_read_today_s_data(real: Roadmap, small: Roadmap) -> None:
    """Whoever adds a field, adds it; whoever must change or remove one, publishes a format 2 beside it."""
    schema = json.loads(FIRST.read_text("utf-8"))
    for roadmap in (real, small):
        jsonschema.validate(data(roadmap), schema)


@pytest.mark.parametrize(
    ("path", "wrong"),
    [
        (("stages", 0, "topics", 0, "items", 0, "code"), None),
        (("stages", 0, "topics", 0, "hours"), "14"),
        (("stages", 0, "number"), "first"),
        (("version",), 7),
    ],
)
def test_the_first_schema_refuses_what_would_break_such_a_program(small: Roadmap, path: tuple[Any, ...], wrong: object) -> None:
    """Otherwise the test above could not fail."""
    found = data(small)
    place = found
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = wrong
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(found, json.loads(FIRST.read_text("utf-8")))
    del place[path[-1]]
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(found, json.loads(FIRST.read_text("utf-8")))


def test_every_path_in_the_data_is_there(site: Path) -> None:
    found = json.loads((site / "roadmap.json").read_text("utf-8"))
    pages: dict[str, str] = {}
    for stage in found["stages"]:
        for place in (stage, *stage["topics"], *(item for topic in stage["topics"] for item in topic["items"])):
            path, _, fragment = place["path"].partition("#")
            text = pages.setdefault(path, (site / path / "index.html").read_text("utf-8"))
            assert not fragment or f'id="{fragment}"' in text
    for entry in (*found["terms"], *found["technologies"]):
        for place in filter(None, (entry["path"], entry.get("taught"))):
            path, _, fragment = place.partition("#")
            text = pages.setdefault(path, (site / path / "index.html").read_text("utf-8"))
            assert f'id="{fragment}"' in text, place


def test_terms_and_technologies_can_be_found_by_their_names(site: Path) -> None:
    found = json.loads((site / "roadmap.json").read_text("utf-8"))
    (term,) = [term for term in found["terms"] if term["id"] == "idempotent"]
    assert (term["path"], term["topic"]) == ("glossary/#idempotent", "http-in-depth")
    (database,) = [each for each in found["technologies"] if each["name"] == "PostgreSQL"]
    assert database["path"] == "technologies/#postgresql"
    assert {"sql", "transactions"} <= set(database["topics"])
    assert database["versions"]["checked"]


def test_a_stage_s_files_hold_its_items_and_no_others(site: Path, real: Roadmap) -> None:
    everything = set()
    for stage in real.stages:
        codes = [item.code for topic in stage.topics for item in topic.items]
        text = (site / "checklists" / f"{stage.id}.md").read_text("utf-8")
        assert re.findall(r"^- \[ \] \*\*([A-Z]+-\d+)\*\* ?(?:\([a-z]+\) )?I can ", text, re.MULTILINE) == codes
        rows = list(csv.DictReader(io.StringIO((site / "checklists" / f"{stage.id}.csv").read_text("utf-8"), newline="")))
        assert [row["code"] for row in rows] == codes
        assert all(row["address"].startswith(ADDRESS) for row in rows)
        everything |= set(codes)
    whole = (site / "checklists" / "whole.md").read_text("utf-8")
    assert set(re.findall(r"\*\*([A-Z]+-\d+)\*\*", whole)) == everything


def test_texts_with_commas_and_quotes_survive_the_table(small: Roadmap) -> None:
    text = SMALL.replace("prove: ", 'prove: Say "a, b", then ', 1)
    roadmap = source.examine(document(text)).valid
    rows = list(csv.DictReader(io.StringIO(exports.table(roadmap, roadmap.stages, ""), newline="")))
    assert [row["prove"] for row in rows] == [item.prove or "" for item in roadmap.items]
    assert any('Say "a, b", then ' in row["prove"] for row in rows)
    assert len(rows) == len(small.items)


def change(version: str, day: date | None, **parts: Any) -> Change:
    nothing: dict[str, Any] = {"added": (), "reworded": {}, "moved": {}, "retired": {}}
    return Change(version, day, **(nothing | parts))


def test_the_feed_tells_each_version_once_and_under_an_id_that_stays() -> None:
    old = Printed("sql", "I can.", "So.")
    changes = [
        change("cccccc", None, added=("db-9",)),  # not committed yet
        change("bbbbbb", date(2026, 11, 22), added=("db-8",), retired={"db-7": (old, ("db-8",))}),
        change("aaaaaa", date(2026, 11, 1)),
    ]
    name = {"a": exports.ATOM}
    here, elsewhere = (ET.fromstring(exports.feed(changes, site)) for site in (ADDRESS, "https://example.com/"))  # noqa: S314 (ours)
    assert [entry.findtext("a:title", None, name) for entry in here.findall("a:entry", name)] == [
        "Version bbbbbb: 1 added, 1 retired",
        "Version aaaaaa: order or depth changed",
    ]
    assert here.findtext("a:updated", None, name) == "2026-11-22T00:00:00+00:00"
    first = here.find("a:entry", name)
    assert first is not None
    assert first.findtext("a:summary", None, name) == "Added: DB-8. Retired: DB-7."
    assert [id.text for id in here.iterfind(".//a:id", name)] == [id.text for id in elsewhere.iterfind(".//a:id", name)]


def test_entries_of_the_feed_lead_to_their_version_s_heading(site: Path) -> None:
    feed = ET.parse(site / exports.FEED).getroot()  # noqa: S314 (ours)
    page = (site / "checklists/changes/index.html").read_text("utf-8")
    links = [link.get("href", "") for link in feed.iterfind(".//{*}entry/{*}link")]
    assert links
    for link in links:
        assert link.startswith(f"{ADDRESS}checklists/changes/#")
        assert f'id="{link.partition("#")[2]}"' in page


# --- Examples in the documentation ------------------------------------------------------------------------------------------------


def test_examples_stand_only_where_they_are_run() -> None:
    """A block of code on a page is a sample, an illustration, or an example that the test below runs."""
    assert [file for file in source.DOCS.rglob("*.md") if 'title="Example' in file.read_text("utf-8")] == [PAGE]
    assert EXAMPLE.findall(PAGE.read_text("utf-8"))


@pytest.mark.parametrize(("language", "title"), [found[:2] for found in EXAMPLE.findall(PAGE.read_text("utf-8"))])
def test_the_examples_of_the_documentation_do_what_they_say(site: Path, tmp_path: Path, language: str, title: str) -> None:
    code = next(found[2] for found in EXAMPLE.findall(PAGE.read_text("utf-8")) if found[1] == title)
    program = [sys.executable, "-c", code] if language == "python" else ["bash", "-euo", "pipefail", "-c", code]
    with hosted(site) as address:
        ran = subprocess.run(
            program,
            cwd=tmp_path,
            env={**os.environ, "SITE": f"{address}/", "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"},
            capture_output=True,
            text=True,
            check=False,
        )
    assert ran.returncode == 0, ran.stderr
    expected = re.search(r"^# Prints: (.+)$", code, re.MULTILINE)
    assert expected, "an example says what it prints"
    assert re.search(expected[1], ran.stdout, re.MULTILINE), ran.stdout
