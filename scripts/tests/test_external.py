"""Links and versions: what the reports say of the answers, and what they remember. The hosts here are our own."""

from __future__ import annotations

import http.server
import json
import threading
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from roadmap import external, source
from roadmap.external import Answers
from roadmap.problem import Problem

from .conftest import SMALL

TODAY = date(2026, 11, 22)
GONE = "https://example.org/gone"
FOUND = {GONE: [Problem("docs/roadmap.yml", 7, GONE)], "https://example.org/": [Problem("docs/index.md", 1, "")]}
FAILS = Answers(frozenset({"https://example.org/"}), {GONE: "404"})
GOOD = Answers(frozenset(FOUND), {})


class Host(http.server.BaseHTTPRequestHandler):
    def log_message(self, format: str, *arguments: object) -> None:
        """Say nothing."""

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_GET(self) -> None:
        releases = [
            {"name": "3.1", "eolFrom": "2026-01-01"},
            {"name": "3.11", "eolFrom": "2027-10-31"},
            {"name": "20", "eolFrom": "2026-04-30"},
        ]
        body = json.dumps({"result": {"releases": releases}}).encode()
        status = {"/gone": 404, "/robots": 403, "/broken": 500}.get(self.path, 200)
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(body)


@pytest.fixture
def host() -> Iterator[str]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Host)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_answers_are_told_apart(host: str) -> None:
    urls = [f"{host}/{path}" for path in ("", "gone", "robots", "broken")]
    answers = external.ask(urls, retries=0)
    assert answers.good == {f"{host}/"}
    assert answers.bad == {f"{host}/gone": "404", f"{host}/broken": "500"}


def test_a_host_that_is_not_there_is_bad(host: str) -> None:
    nobody = "http://127.0.0.1:1/"
    assert set(external.ask([nobody, f"{host}/"], retries=0).bad) == {nobody}


@pytest.mark.parametrize(("days", "state"), [(0, "failing"), (6, "failing"), (7, "dead"), (30, "dead")])
def test_an_address_is_dead_only_when_it_fails_again_a_week_later(days: int, state: str) -> None:
    first = external.links(FOUND, FAILS, "", TODAY)
    assert f"| failing | {TODAY} | <{GONE}> | 404 | docs/roadmap.yml:7 |" in first
    later = external.links(FOUND, FAILS, first, TODAY + timedelta(days))
    assert f"| {state} | {TODAY} | <{GONE}> |" in later


def test_an_address_that_answers_in_between_starts_anew() -> None:
    first = external.links(FOUND, FAILS, "", TODAY)
    between = external.links(FOUND, GOOD, first, TODAY + timedelta(7))
    assert GONE not in between
    assert "| failing |" in external.links(FOUND, FAILS, between, TODAY + timedelta(14))


def test_every_address_of_the_data_and_the_pages_is_asked_with_its_places() -> None:
    found = external.addresses(source.DOCS)
    paths = {problem.path for places in found.values() for problem in places}
    assert "docs/roadmap.yml" in paths
    assert "docs/stages/databases/transactions.md" in paths
    for name in ("docs/roadmap.yml", "docs/technologies.yml"):
        assert name in paths
        lines = (source.ROOT / name).read_text("utf-8").splitlines()
        for url, places in found.items():
            for problem in places:
                if problem.path == name:
                    assert url in lines[problem.line - 1]


def test_dates_are_written_where_they_are_missing_or_old_and_nothing_else_changes(tmp_path: Path) -> None:
    file = tmp_path / "roadmap.yml"
    data = "https://docs.python.org/3/reference/datamodel.html"
    rfc = "https://www.rfc-editor.org/rfc/rfc9110"
    file.write_text(SMALL, "utf-8")
    assert external.write_dates(file, frozenset({data}), TODAY + timedelta(10)) == 0
    assert file.read_text("utf-8") == SMALL
    assert external.write_dates(file, frozenset({data, rfc}), TODAY + timedelta(100)) == SMALL.count(data) + SMALL.count(rfc)
    old, new = SMALL.splitlines(), file.read_text("utf-8").splitlines()
    added = [line for line in new if line not in old]
    assert {line.strip() for line in added} == {f"checked: {TODAY + timedelta(100)}"}
    assert source.examine_file(file).valid


def followed(*names: str) -> str:
    """A list of technologies whose versions are followed, under their own names."""
    entry = """\
  - id: {id}
    name: {name}
    group: languages
    purpose: One of the things that are followed.
    versions:
      current: "3.11"
      supported:
        - {{ name: "3.11", until: 2027-10-24 }}
        - {{ name: 20 LTS, until: 2026-04-30 }}
      source: https://endoflife.date/{id}
      checked: 2026-08-22
      followed: {id}
"""
    return "technologies:\n" + "".join(entry.format(id=name.lower().replace(".", ""), name=name) for name in names)


def test_versions_past_their_end_are_told(host: str, tmp_path: Path) -> None:
    (tmp_path / "ran-with.yml").write_text(
        'Bash: "5.2"\nNode.js: "20.20.2"\nPHP: "9.9"\nPython: "3.11.7"\nRuby: "3.1.7"\n', "utf-8"
    )
    (tmp_path / "technologies.yml").write_text(followed("Node.js", "PHP", "Python", "Ruby"), "utf-8")
    report = external.versions(tmp_path, TODAY, host)
    assert "2 of 4 versions" in report
    assert "| Node.js | 20.20.2 | 2026-04-30 | **over** |" in report
    assert "| Python | 3.11.7 | 2027-10-31 | supported |" in report, "3.11 is not 3.1"
    assert "| PHP | 9.9 | not said | supported |" in report


def test_what_the_list_of_technologies_has_to_say_anew_is_told(host: str, tmp_path: Path) -> None:
    (tmp_path / "technologies.yml").write_text(followed("Python"), "utf-8")
    report = external.versions(tmp_path, TODAY, host)
    assert "2 lines of docs/technologies.yml are not what https://endoflife.date says" in report
    assert "| Python | 3.11 is supported until 2027-10-31 |" in report
    assert "| Python | 20 is over since 2026-04-30 |" in report


def test_what_cannot_be_asked_is_said(tmp_path: Path) -> None:
    (tmp_path / "technologies.yml").write_text(followed("PHP"), "utf-8")
    (tmp_path / "ran-with.yml").write_text('PHP: "9.9"\n', "utf-8")
    with pytest.raises(external.CannotAsk, match="gave no list of releases"):
        external.versions(tmp_path, TODAY, "http://127.0.0.1:1")
