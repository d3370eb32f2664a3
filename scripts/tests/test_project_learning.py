"""The project "A learning record and one adopted technology": a right record and search are accepted, a wrong one fails on its line."""

from __future__ import annotations

import http.client
import json
import shutil
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from roadmap.model import Roadmap
from roadmap.source import DOCS

from .solutions import PROJECTS, Wrong, each_line_has_its_check, fails_alone, imported, judged, pool_of

PROJECT = DOCS / "stages" / "learning" / "project"
SOLUTION = PROJECTS / "learning"
LINES = ("notes", "score", "blocked", "switch", "cap", "decision")


def record(folder: Path, wrong: Wrong | None = None, log: Path | None = None) -> Path:
    """The solution in a folder of its own, with a fault, and the repository with its notes in `log`: made now, or a copy."""
    shutil.copytree(SOLUTION, folder)
    shutil.copy(PROJECT / "tools.csv", folder)
    if wrong:
        wrong.change(folder)
    if log:
        shutil.copytree(log, folder / "log")
    else:
        subprocess.run(["sh", "log.sh"], cwd=folder, check=True)
    return folder


@pytest.fixture(scope="module")
def right_log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The repository with the notes of the solution."""
    return record(tmp_path_factory.mktemp("log") / "right") / "log"


def judge(folder: Path, *options: str) -> list[str]:
    return judged(PROJECT / "accept.py", folder, "log", ".", *options)


@pytest.fixture(scope="module")
def accept() -> Iterator[ModuleType]:
    """The check as a module."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(PROJECT)  # it imports its neighbour
        patch.setattr(sys, "dont_write_bytecode", True)
        yield imported(PROJECT / "accept.py")


def test_every_acceptance_line_has_its_check(real: Roadmap) -> None:
    each_line_has_its_check(real, "learning", LINES, WRONG | WRONG_TEXTS)
    brief = (PROJECT.parent / "index.md").read_text("utf-8")
    assert [line for line in LINES if f"| `{line}` |" not in brief] == []


def test_the_brief_has_a_note_that_would_be_accepted(accept: ModuleType) -> None:
    brief = (PROJECT.parent / "index.md").read_text("utf-8")
    note = brief.partition('````markdown title="Illustration: notes/2026-W41.md"\n')[2].partition("\n````")[0]
    assert accept.checked_note("notes/2026-W41.md", note)[0] == "delay seconds 1 digit"


def test_the_right_record_is_accepted_and_left_as_it_is(tmp_path: Path) -> None:
    folder = record(tmp_path / "right")
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    lines = judge(folder)
    assert lines.pop(1) == "ok   score: Words alone 22 of 35 at 0 EUR, Before 29 of 35 at 0.11 EUR, After 31 of 35 at 0.0814 EUR"
    assert lines == [f"ok   {line}" for line in LINES if line != "score"]
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


# --- The search -----------------------------------------------------------------------------------------------------------------


def _server(*changes: tuple[str, str]) -> dict[str, tuple[str, str]]:
    """Changes of the server; the same file under different names."""
    return {f"{'./' * number}toolshed.py": change for number, change in enumerate(changes)}


FIVE_TIMES = """    for _ in range(5):
        with suppress(NoModel):
            call("/embeddings", {"texts": texts}, sum(map(at_most, texts)))
            break
"""

START = 'if __name__ == "__main__":\n'

WRONG = {
    "off for ever": Wrong(
        "blocked",
        " within 15 seconds after the provider works again, in an element with the id summary",
        _server(
            ('if (STATE / "off").exists():', "if FAILED:"),
            ("    reserve(most)\n", "    reserve(most)\n    FAILED.append(path)\n"),
        )
        | {"./././toolshed.py": ("    return found\n\n\ndef embed", "    FAILED.clear()\n    return found\n\n\ndef embed")}
        | {"././././toolshed.py": ("LIMIT = 1.5", "FAILED: list[str] = []\nLIMIT = 1.5")},
    ),
    "a change that changes nothing": Wrong(
        "score",
        "must change what the page finds: before and after agree on all 35 cases",
        _server(('0.0 if VARIANT == "before" else 0.3', "0.3")),
    ),
    "no summary before the change": Wrong(
        "score",
        "must show a summary with VARIANT=before for at least one case",
        _server(('return f"{summary}<ul>', "return f\"{summary if VARIANT == 'after' else ''}<ul>")),
    ),
    "no model before the change": Wrong(
        "score",
        "must ask for embeddings and summaries with VARIANT=before",
        _server(('if (STATE / "off").exists():', 'if VARIANT == "before" or (STATE / "off").exists():')),
    ),
    "a start that needs the model": Wrong(
        "blocked",
        "must go on running after `python3 toolshed.py`; it said: ",
        _server((START, f"{START}    index()\n")),
    ),
    "no time limit": Wrong(
        "blocked",
        " while the provider says nothing within 5 seconds",
        _server(("timeout=LIMIT", "timeout=30"), ("threading.Timer(LIMIT", "threading.Timer(30")),
    ),
    "a time limit for each wait alone": Wrong(
        "blocked",
        " while the provider sends a byte now and then within 5 seconds",
        _server(("threading.Timer(LIMIT", "threading.Timer(30")),
    ),
    "a refusal is an error": Wrong(
        "blocked",
        " while the provider refuses with 429 (RemoteDisconnected: ",
        _server(('raise NoModel(f"status', 'raise RuntimeError(f"status')),
    ),
    "five repeats": Wrong(
        "blocked",
        "must make at most 4 calls for a page while the provider refuses with 429, not 6",
        _server(
            ('    found = call("/embeddings"', FIVE_TIMES + '    found = call("/embeddings"'),
        ),
    ),
    "JSON is taken for granted": Wrong(
        "blocked",
        " while the provider sends a sentence instead of JSON (",
        _server(
            ("http.client.HTTPException, ValueError)", "http.client.HTTPException)"),
            ("            found = json.loads(response.read())", "            body = response.read()"),
            (
                "    if not isinstance(found, dict):",
                '    if not body.strip():\n        raise NoModel("empty")\n    found = json.loads(body)\n    if not found:',
            ),
        ),
    ),
    "vectors are taken for granted": Wrong(
        "blocked",
        " while the provider sends vectors of letters (",
        _server(
            ("if not isinstance(found, list) or len(found) != len(texts):", "if not found:"),
            ("if not isinstance(vector, list) or", "if False and"),
        ),
    ),
    "half an answer is shown": Wrong(
        "blocked",
        "must have no element with the id summary when an answer was cut off; it said: ",
        _server(
            ('if found.get("stop") != "end":', 'if found.get("stop") == "refusal":'),
            ('raise NoModel("no JSON") from None', 'return str(found["text"])'),
        ),
    ),
    "a refusal is shown": Wrong(
        "blocked",
        "must have no element with the id summary when the model declined; it said: 'I cannot help",
        _server(('if found.get("stop") != "end":', 'if found.get("stop") == "length":')),
    ),
    "a list is taken for a text": Wrong(
        "blocked",
        "must have no element with the id summary when the answer has other fields; it said: \"['a list']\"",
        _server(
            ('set(told) != {"summary", "tools"}', "not told"),
            ('if not isinstance(told["summary"], str) or not isinstance(told["tools"], list):', "if not told:"),
            ('all(code in codes for code in told["tools"])', '"X404" not in told["tools"]'),
            ("escape(summarise(question, codes))", "escape(str(summarise(question, codes)))"),
        ),
    ),
    "a sentence is shown": Wrong(
        "blocked",
        "must have no element with the id summary when the text of an answer is no JSON; it said: 'Sure! Take the pump",
        _server(('raise NoModel("no JSON") from None', 'return str(found["text"])')),
    ),
    "no HTML": Wrong(
        "blocked",
        "must answer in HTML that can be read (Invalid IPv6 URL",
        _server(('return f"{summary}<ul>', "return f\"{summary}<a href='http://['>More</a><ul>")),
    ),
    "a tool from nowhere": Wrong(
        "blocked",
        "must have no element with the id summary when the answer names a tool that was not sent; it said: 'Take the helicopter.'",
        _server((' or not all(code in codes for code in told["tools"])', "")),
    ),
    "the summary is not escaped": Wrong(
        "blocked",
        "must show the summary as the model wrote it, with its < and & as text",
        _server(("escape(summarise(question, codes))", "summarise(question, codes)")),
    ),
    "nothing is found without the model": Wrong(
        "blocked",
        "must still find T01 and T02 by a word of the name, with 'Hammer drill or Cordless screwdriver: Makes holes …'"
        " while nobody listens at PROVIDER_URL",
        _server(("codes = by_words(question)", "codes = []")),
    ),
    "the key is in the page": Wrong(
        "blocked",
        "must keep PROVIDER_KEY out of the page ",
        _server(('return f"{summary}<ul>', 'return f"{summary}<!--{KEY}--><ul>')),
    ),
    "a link to a tool that is not there": Wrong(
        "blocked",
        "must link to tools of tools.csv alone, not to T99, with ",
        _server(('return f"{summary}<ul>', "return f\"{summary}<a href='/tools/T99'>More</a><ul>")),
    ),
    "a switch that is read once": Wrong(
        "switch",
        "must have no element with the id summary after the command off; it said: ",
        _server(('if (STATE / "off").exists():', "if OFF:"), ("LIMIT = 1.5", 'OFF = (STATE / "off").exists()\nLIMIT = 1.5')),
    ),
    "a restart switches on": Wrong(
        "switch",
        "must have no element with the id summary after the command off and a restart; it said: ",
        _server((START, f'{START}    (STATE / "off").unlink(missing_ok=True)\n')),
    ),
    "half of it is switched off": Wrong(
        "switch",
        "must make no call after the command off, not 2",
        _server(('if (STATE / "off").exists():', 'if path == "/answers" and (STATE / "off").exists():')),
    ),
    "no way back": Wrong(
        "switch",
        " after the command on, in an element with the id summary",
        {"switch.py": ("switch.unlink(missing_ok=True)", "pass")},
    ),
    "a switch that fails": Wrong(
        "switch", "must succeed with `python3 switch.py`; it said: ", {"experiment.toml": ("switch.py off", "switch.py")}
    ),
    "counted afterwards": Wrong(
        "cap",
        "must stay within the cap: ",
        _server(("    reserve(most)\n", "    reserve(0)\n"), ("settle(most - sum(billed))", "settle(-sum(billed))")),
    ),
    "looked at, not taken": Wrong(
        "cap",
        "must stay within the cap when 16 ask at once: ",
        _server(
            ("tokens = tokens + ? WHERE day", "tokens = tokens + 0 * ? WHERE day"),
            ("settle(most - sum(billed))", "settle(-sum(billed))"),
        ),
    ),
    "a restart fills the purse": Wrong(
        "cap",
        "must stay within the cap: ",
        _server((START, f'{START}    state().execute("DELETE FROM spent")\n')),  # noqa: S608
    ),
    "embeddings are free": Wrong(
        "cap",
        "must stay within the cap: ",
        _server(("    reserve(most)\n", '    reserve(most if path == "/answers" else 0)\n')),
    ),
    "an empty purse is an error": Wrong(
        "cap",
        " (RemoteDisconnected: ",
        _server(('raise NoModel("cap reached")', 'raise RuntimeError("cap reached")')),
    ),
    "far below the cap": Wrong(
        "cap",
        "must use what the cap allows: ",
        _server(("    reserve(most)\n", "    reserve(most + 4000)\n"), ("most - sum(billed)", "most + 4000 - sum(billed)")),
    ),
}

WITH_THEM = {"score": ("switch",), "blocked": ("switch",), "switch": ("score", "blocked"), "cap": ("switch",)}
"""By line, others that have to hold meanwhile."""

ALONE = {
    "nothing is found without the model",
    "the key is in the page",
    "a link to a tool that is not there",
    "no HTML",
    "a switch that fails",
    "off for ever",
}
"""Faults that other lines meet as well."""


@pytest.fixture(scope="module")
def wrong_searches(tmp_path_factory: pytest.TempPathFactory, right_log: Path) -> Iterator[dict[str, Future[list[str]]]]:
    tmp = tmp_path_factory.mktemp("wrong")

    def judge_wrong(number: int, name: str) -> list[str]:
        line = WRONG[name].line
        return judge(
            record(tmp / str(number), WRONG[name], right_log), "--only", line, *(() if name in ALONE else WITH_THEM[line])
        )

    with pool_of(3) as pool:
        yield {name: pool.submit(judge_wrong, number, name) for number, name in enumerate(WRONG)}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_search_fails_on_its_line(wrong_searches: dict[str, Future[list[str]]], name: str) -> None:
    fails_alone(wrong_searches[name].result(), WRONG[name])


def test_a_command_may_leave_something_running(tmp_path: Path, right_log: Path) -> None:
    slow = Wrong("", "", {"experiment.toml": ('off = "python3', 'off = "sleep 600 & python3')})
    assert judge(record(tmp_path / "right", slow, right_log), "--only", "switch") == ["ok   switch"]


def test_a_server_with_another_path_is_told_at_once(
    accept: ModuleType, tmp_path: Path, right_log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(accept, "SETTLED", 0)
    folder = record(tmp_path / "wrong", Wrong("", "", _server(('== "/search"', '== "/find"'))), right_log)
    [fault] = judge_texts(accept, folder, "switch")
    assert fault == "FAIL switch: must answer GET /search at 127.0.0.1, port PORT, with 200, not with 404"


def test_another_provider_answers_where_the_score_is_measured(tmp_path: Path, right_log: Path, accept: ModuleType) -> None:
    other = accept.Provider(key="")
    other.start()
    try:
        folder = record(tmp_path / "right", log=right_log)
        lines = judge(folder, "--only", "score", "decision", "--provider", other.address)
        assert [line.partition(":")[0] for line in lines] == ["ok   score", "ok   decision"]
        assert other.calls > 100
        other.mode = "error"
        [fault] = judge(folder, "--only", "score", "--provider", other.address)
        said = "; the provider behind it failed: HTTP Error 500: Internal Server Error"
        assert fault == f"FAIL score: must ask for embeddings and summaries with VARIANT=before{said}"
    finally:
        other.stop()


# --- What is written --------------------------------------------------------------------------------------------------------------


def _decision(old: str, new: str) -> dict[str, tuple[str, str]]:
    return {"DECISION.md": (old, new)}


def _note(week: str, old: str, new: str) -> dict[str, tuple[str, str]]:
    return {f"notes/2026-W{week}.md": (old, new)}


def _log(old: str, new: str) -> dict[str, tuple[str, str]]:
    return {"log.sh": (old, new)}


A_NOTE = (SOLUTION / "notes" / "2026-W40.md").read_text("utf-8")
QUESTIONS = (SOLUTION / "cases.csv").read_text("utf-8")
FEW = "".join(f"something for a job like number {number},{code}\n" for number, code in enumerate(["T01", "T02", ""] * 10))
NAMED = (
    "".join(f"number {number} of hammer drill and so on,T01\n" for number in range(27)) + 'go home 1,\ngo home 2,\ngo home 3,""\n'
)

WRONG_TEXTS = {
    "seven notes": Wrong(
        "notes",
        "must have 8 committed notes, each named after its week, such as notes/2026-W41.md; there are 7",
        _log("note 2026-W40 2026-10-01\n", ""),
    ),
    "a note that came later": Wrong(
        "notes",
        "must bring notes/2026-W32.md with a commit of that week; it was written on 2026-08-13",
        _log("2026-08-06", "2026-08-13"),
    ),
    "a note with a date in the past": Wrong(
        "notes",
        "must bring notes/2026-W32.md with a commit of that week; it was committed on 2026-09-30",
        _log("2026-08-06", "2026-08-06 2026-09-30"),
    ),
    "all notes at once": Wrong(
        "notes",
        "must bring notes/2026-W31.md with a commit of that week; it was written on 2026-10-01",
        _log("mkdir -p log/notes\n", "mkdir -p log/notes\n    test $1 = 2026-W40 || return 0\n")
        | {"./log.sh": ('cp "notes/$1.md" log/notes/', "cp notes/*.md log/notes/")},
    ),
    "a note of next century": Wrong(
        "notes",
        "must not bring notes/2096-W40.md from the future: 2096-10-04",
        _log("note 2026-W40 2026-10-01", "note 2096-W40 2096-10-04") | {"notes/2096-W40.md": ("", A_NOTE)},
    ),
    "a week that was not": Wrong(
        "notes",
        "must name a note after a week that exists, unlike notes/2025-W53.md",
        _log("note 2026-W40 2026-10-01", "note 2025-W53 2026-01-02") | {"notes/2025-W53.md": ("", A_NOTE)},
    ),
    "one word": Wrong(
        "notes", "must begin notes/2026-W31.md with a title", _note("31", "# A 405 has to say which methods are allowed", "# 405")
    ),
    "no title": Wrong("notes", "must begin notes/2026-W31.md with a title", _note("31", "# A 405 has", "A 405 has")),
    "a tutorial": Wrong(
        "notes",
        "must cite where a fact is defined, not www.w3schools.com, where it is retold, in notes/2026-W31.md",
        _note("31", "https://www.rfc-editor.org/rfc/rfc9110#section-10.2.1", "https://www.w3schools.com/tags/#methods"),
    ),
    "somewhere in the RFC": Wrong(
        "notes",
        "must name the exact place in notes/2026-W31.md; of a specification that is a section",
        _note("31", "#section-10.2.1", ""),
    ),
    "some release": Wrong(
        "notes",
        "must name the exact place in notes/2026-W36.md; of a changelog that is a version",
        _note("36", "12, <https://www.postgresql.org/docs/release/12.0/>", "<https://www.postgresql.org/docs/release/>"),
    ),
    "somewhere in the code": Wrong(
        "notes",
        "must name the exact place in notes/2026-W40.md; of a source code that is a version or commit, a file and a line",
        _note("40", ", line 634", ""),
    ),
    "no kind": Wrong(
        "notes",
        "must have a line `Kind: specification`, `changelog` or `source code` below Source in notes/2026-W33.md",
        _note("33", "Kind: specification", "Kind: post"),
    ),
    "no quotation": Wrong(
        "notes",
        "must quote the words that decide, on lines that begin with `> `, in notes/2026-W33.md",
        _note("33", "> The", "The"),
    ),
    "a few words": Wrong(
        "notes",
        "must say what was learned in 25 words or more in notes/2026-W33.md, not in 18",
        _note("33", "Python keeps the last member and says nothing, which would let a second deposit replace the first.", ""),
    ),
    "the quotation again": Wrong(
        "notes",
        "must say it in words of your own in notes/2026-W31.md; too many are those of the quotation",
        _note(
            "31",
            "## Learned\n",
            "## Learned\n\n" + 3 * "An origin server MUST generate an Allow header field in a 405.\n" + "\n## More\n",
        ),
    ),
    "nothing tried": Wrong(
        "notes", "must show below ## Tried in notes/2026-W33.md, between ``` and ```", _note("33", "{'a': 2}\n", "")
    ),
    "no trial at all": Wrong(
        "notes", "must have something below ## Tried in notes/2026-W33.md", _note("33", "## Tried", "### Tried")
    ),
    "twice the same": Wrong(
        "notes",
        "must learn something new each week; notes/2026-W40.md has the quotation or the trial of notes/2026-W38.md",
        _note(
            "40",
            ">>> BaseHTTPRequestHandler.protocol_version\n'HTTP/1.0'",
            ">>> bisect_left([1, 3, 3, 5], 3), bisect_right([1, 3, 3, 5], 3)\n(1, 3)",
        ),
    ),
    "few cases": Wrong(
        "score",
        "must have 30 different questions in cases.csv, not 3",
        {"cases.csv": ("", "question,expected\n" + "".join(QUESTIONS.splitlines(keepends=True)[1:4]))},
    ),
    "a case twice": Wrong(
        "score",
        "must ask each question once in cases.csv, unlike 'fly to the moon'",
        {"cases.csv": ("a helicopter for one afternoon", "Fly to the moon!")},
    ),
    "a word is no description": Wrong(
        "score",
        "must describe what is wanted in three words or more in cases.csv, unlike 'hole'",
        {"cases.csv": ("a hole in the bedroom wall", "hole")},
    ),
    "a tool that is not there": Wrong(
        "score",
        "must expect tools of tools.csv, not T77, for 'cinema evening in the yard'",
        {"cases.csv": ("yard,T32", "yard,T77")},
    ),
    "all tools are right": Wrong(
        "score", "must expect at most 3 tools for ", {"cases.csv": ("yard,T32", "yard,T32 T29 T30 T31")}
    ),
    "something always fits": Wrong(
        "score",
        "must have three cases or more for which nothing fits, with nothing after the comma, not 2",
        {"cases.csv": ("moon,", "moon,T20")},
    ),
    "names of tools": Wrong(
        "score",
        "must have 15 cases or more with no word of the tool's name, not 0",
        {"cases.csv": ("", "question,expected\n" + NAMED)},
    ),
    "two tools": Wrong(
        "score",
        "must expect twelve different tools or more in cases.csv, not 2",
        {"cases.csv": ("", "question,expected\n" + FEW)},
    ),
    "no heads of columns": Wrong(
        "score",
        "must begin cases.csv with the line question,expected",
        {"cases.csv": ("question,expected", "wish,tool")},
    ),
    "no cases": Wrong("score", "must have cases.csv in ", without="cases.csv"),
    "no word about the change": Wrong(
        "score",
        "must say in experiment.toml what was changed, in five words or more after change =",
        {
            "experiment.toml": (
                "Tools that are not near enough are left out; before, the nearest five were always shown.",
                "Better.",
            )
        },
    ),
    "words in the wrong numbers": Wrong(
        "decision",
        "must have the score that was measured for Words alone: 22 of 35, not 12",
        _decision("alone | 22", "alone | 12"),
    ),
    "a better score than measured": Wrong(
        "decision",
        "must have the score that was measured for After: 31 of 35, not 34",
        _decision("After | 31", "After | 34"),
    ),
    "a cost from somewhere": Wrong(
        "decision",
        "must have the cost of 1,000 requests for Before, to two digits: 0.11 EUR, not 0.011; 35 pages had 279 tokens embedded",
        _decision("0.110 EUR", "0.011 EUR"),
    ),
    "a rounded cost": Wrong(
        "decision",
        "must have the cost of 1,000 requests for After, to two digits: 0.0814 EUR, not 0.1",
        _decision("0.081", "0.1"),
    ),
    "words cost something": Wrong(
        "decision",
        "must have the cost of 1,000 requests for Words alone, to two digits: 0 EUR, not 1",
        _decision("| 0 EUR", "| 1 EUR"),
    ),
    "no row": Wrong(
        "decision", "must have a row `| Before | … of 35 | … EUR |` below ## Numbers", _decision("| Before", "| Then")
    ),
    "no decision": Wrong("decision", "must have DECISION.md in ", without="DECISION.md"),
    "three pages": Wrong(
        "decision", "must fit on a page: DECISION.md has ", _decision("Nobody needs it", 400 * "more " + "Nobody needs it")
    ),
    "undecided": Wrong(
        "decision",
        "must have a line `- Verdict: adopt`, `trial` or `drop` above the first ## of DECISION.md",
        _decision("Verdict: trial", "Verdict: maybe"),
    ),
    "no floor": Wrong("decision", "must have a line `- Floor: … of 35` above", _decision("- Floor: 25 of 35\n", "")),
    "no such day": Wrong(
        "decision", "must have a day that exists after Date in DECISION.md, not 2026-11-31", _decision("2026-11-18", "2026-11-31")
    ),
    "an old price": Wrong(
        "decision",
        "must be decided with a price of the last 90 days: decided on 2026-11-18, with a price of 2026-03-16",
        {"experiment.toml": ("2026-11-16", "2026-03-16")},
    ),
    "a price that came later": Wrong(
        "decision", "decided on 2026-11-15, with a price of 2026-11-16", _decision("2026-11-18", "2026-11-15")
    ),
    "no context": Wrong(
        "decision", "must have five words or more below ## Context in DECISION.md", _decision("## Context", "## Why")
    ),
    "one other way": Wrong(
        "decision",
        "must reject three other ways, each as `- NAME: the reason`, not 2",
        _decision("- A search server: one more program to patch for 36 tools, and it knows no meanings either.\n", ""),
    ),
    "nothing gets worse": Wrong(
        "decision", "must have `- Harder: …` below Consequences", _decision("- Harder: questions", "- Easier: questions")
    ),
    "looked at again some day": Wrong(
        "decision",
        "must name a number below Look again when, which would reopen the question",
        _decision("more than 5 % of", "many of"),
    ),
    "adopted below the floor": Wrong(
        "decision",
        "must drop what is below its floor: 31 of 35",
        _decision("Verdict: trial\n- Floor: 25", "Verdict: Adopt\n- Floor: 32"),
    ),
    "shown below the floor": Wrong(
        "decision", "must drop what is below its floor: 31 of 35", _decision("Floor: 25", "Floor: 32")
    ),
    "a floor that is none": Wrong("decision", "must have a floor between 1 and 35, not 0", _decision("Floor: 25", "Floor: 0")),
}

WRONG_PRICES = {
    "date = 2026-11-16": "must have date in [price], such as date = 2026-11-22",
    "written = 1.60": "must have a number above 0 for written in [price]",
    'currency = "EUR"': "must have currency in [price]: three letters, such as EUR",
    'source = "https://provider.example/prices"': "must have source in [price]: the https address of the page with the price",
    "[price]": "must have a table [price] in experiment.toml",
}


@pytest.fixture
def unmeasured(accept: ModuleType, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The check with the numbers of the right solution, which the first test of this file measures."""
    bills = {"words": (0, 0, 0), "before": (279, 5097, 1139), "after": (279, 2933, 1043)}
    scores = {"words": 22, "before": 29, "after": 31}

    def measure(_: object, cases: list[object], variant: str, *, blocked: bool = False) -> Any:
        name = "words" if blocked else variant
        billed = dict(zip(("embedded", "read", "written"), bills[name], strict=True))
        return accept.Measured(scores[name], [[name] for _ in cases], billed, 1)

    monkeypatch.setattr(accept, "measure", measure)
    return accept


def judge_texts(accept: ModuleType, folder: Path, *lines: str) -> list[str]:
    with accept.running(folder) as shed:
        judge = accept.Judge(accept.Log(folder / "log"), shed, "")
        faults = {line: judge.check(line) for line in lines}
    return [f"FAIL {line}: {fault}" if fault else f"ok   {line}" for line, fault in faults.items()]


@pytest.mark.parametrize("name", WRONG_TEXTS)
def test_a_wrong_text_fails_on_its_line(unmeasured: ModuleType, tmp_path: Path, right_log: Path, name: str) -> None:
    wrong = WRONG_TEXTS[name]
    log = None if wrong.line == "notes" else right_log
    others = () if wrong.line == "score" else ("decision",)  # which needs a score
    fails_alone(judge_texts(unmeasured, record(tmp_path / "wrong", wrong, log), "notes", "score", *others), wrong)


def test_a_log_may_have_more_than_its_eight_notes(unmeasured: ModuleType, tmp_path: Path) -> None:
    """One is late, another got its name a week after it was written, and a third was committed after midnight."""
    changes = {
        "log.sh": ("note 2026-W31", "note 2026-W30 2026-09-01\nnote 2026-W31"),
        "notes/2026-W30.md": ("", A_NOTE),
        "./log.sh": ("2026-09-27", "2026-09-28"),
        "././log.sh": ("note 2026-W40", "note W40"),
        "notes/W40.md": ("", A_NOTE),
    }
    folder = record(tmp_path / "right", Wrong("", "", changes))
    assert judge_texts(unmeasured, folder, "notes")[0].startswith("FAIL notes: must ")
    for command in ("mv notes/W40.md notes/2026-W40.md", "commit --quiet -m Rename"):
        name = ("-c", "user.name=Ana", "-c", "user.email=ana@toolshed.example")
        subprocess.run(["git", *name, *command.split()], cwd=folder / "log", check=True)
    assert judge_texts(unmeasured, folder, "notes") == ["ok   notes"]


@pytest.mark.parametrize(
    ("kind", "place"),
    [
        ("specification", "RFC 9110, § 10.2.3"),
        ("Specification", "http://www.w3.org/TR/xml/#charsets"),
        ("changelog", "Release notes of JDK 21"),
        ("source code", "<https://github.com/python/cpython/blob/v3.12.1/Lib/http/server.py#L634>"),
        ("source code", "PostgreSQL at REL_16_1, src/backend/utils/adt/json.c:20"),
    ],
)
def test_an_exact_place_has_many_forms(accept: ModuleType, kind: str, place: str) -> None:
    note = A_NOTE.replace("Kind: source code", f"Kind: {kind}").replace("CPython 3.11.7, Lib/http/server.py, line 634", place)
    assert place in note
    assert accept.checked_note("notes/2026-W40.md", note)


def test_a_decision_waits_for_its_score(unmeasured: ModuleType, tmp_path: Path, right_log: Path) -> None:
    folder = record(tmp_path / "wrong", Wrong("", "", {"cases.csv": ("yard,T32", "yard,T77")}), right_log)
    [fault] = judge_texts(unmeasured, folder, "decision")
    assert fault == "FAIL decision: must have numbers that were measured; first the line score has to hold"


def test_what_finds_no_more_than_words_is_not_adopted(unmeasured: ModuleType, tmp_path: Path, right_log: Path) -> None:
    adopted = Wrong("", "", _decision("Verdict: trial", "Verdict: adopt") | {"experiment.toml": ("2026-11-16", '"2026-11-16"')})
    assert judge_texts(unmeasured, record(tmp_path / "better", adopted, right_log), "decision") == ["ok   decision"]
    folder = record(tmp_path / "worse", adopted, right_log)
    Wrong("", "", _decision("| 29 of 35 |", "| 22 of 35 |") | {"./DECISION.md": ("| 31 of 35 |", "| 22 of 35 |")}).change(folder)
    Wrong("", "", _decision("Floor: 25", "Floor: 20")).change(folder)
    with (
        unmeasured.running(folder) as shed,
        pytest.raises(unmeasured.Broken, match="must not adopt what finds no more than words alone"),
    ):
        unmeasured.decision(shed, {}, 0)


@pytest.mark.parametrize("line", WRONG_PRICES)
def test_a_price_says_when_and_where(unmeasured: ModuleType, tmp_path: Path, right_log: Path, line: str) -> None:
    folder = record(tmp_path / "wrong", Wrong("", "", {"experiment.toml": (line, "")}), right_log)
    [fault] = judge_texts(unmeasured, folder, "score")
    assert fault == f"FAIL score: {WRONG_PRICES[line]}" or fault.startswith(f"FAIL score: {WRONG_PRICES[line]}: ")


# --- Bad input ----------------------------------------------------------------------------------------------------------------------


def test_empty_folders_are_told(tmp_path: Path) -> None:
    (tmp_path / "log").mkdir()
    lines = judge(tmp_path)
    assert [line.partition(":")[0] for line in lines] == [f"FAIL {line}" for line in LINES]
    assert "must be a Git repository with a commit" in lines[0]


@pytest.mark.parametrize(
    ("file", "text", "sentence"),
    [
        ("experiment.toml", "run = ", "must be TOML: experiment.toml"),
        ("experiment.toml", "price = 7", "must have a table [price] in experiment.toml"),
        ("tools.csv", "code\n", "must begin tools.csv with the line code,name,description"),
        ("tools.csv", "code,name,description\n", "must have thirty tools or more in tools.csv, not 0"),
        ("cases.csv", "question,expected\nshort", "must have 30 different questions in cases.csv, not 1"),
    ],
)
def test_a_broken_file_is_told(unmeasured: ModuleType, tmp_path: Path, file: str, text: str, sentence: str) -> None:
    folder = record(tmp_path / "broken")
    (folder / file).write_text(text, "utf-8")
    [fault] = judge_texts(unmeasured, folder, "score")
    assert sentence in fault


def test_a_folder_that_is_not_there_is_a_wrong_command(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, PROJECT / "accept.py", "nowhere", "."], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "nowhere is no folder" in done.stderr


# --- The practice provider ----------------------------------------------------------------------------------------------------------


def test_the_practice_provider_answers_as_the_brief_says(accept: ModuleType) -> None:
    provider = accept.Provider(key="practice")
    provider.start()

    def ask(path: str, body: object, key: str = "practice") -> tuple[int, Any]:
        request = urllib.request.Request(provider.address + path, json.dumps(body).encode(), {"Authorization": f"Bearer {key}"})  # noqa: S310
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310
                return answer.status, json.load(answer)
        except urllib.error.HTTPError as error:
            with error:
                return error.code, json.load(error)

    try:
        status, found = ask("/embeddings", {"texts": ["a hole in a wall", "Hammer drill", "Pasta press"]})
        wall, drill, pasta = found["vectors"]
        assert (status, found["tokens"]) == (200, 4 + 3 + 3)
        assert sum(map(float.__mul__, wall, drill)) > 0.3 > sum(map(float.__mul__, wall, pasta))
        prompt = "Question: a hole in a wall\nData:\nT35 Pasta press\nT01 Hammer drill"
        status, found = ask("/answers", {"prompt": prompt, "max_tokens": 60})
        assert (status, found["stop"], found["tokens_in"]) == (200, "end", 17)
        assert json.loads(found["text"]) == {"summary": "This may be what you need: Hammer drill", "tools": ["T01"]}
        assert ask("/answers", {"prompt": prompt, "max_tokens": 5})[1]["stop"] == "length"
        text = ask("/answers", {"prompt": f"Question: é\nData:\nT01 {80 * 'é'}", "max_tokens": 80})[1]["text"]
        assert json.loads(text)["summary"].endswith(80 * "é"), "other letters count as one each, too"
        assert ask("/answers", {"prompt": prompt})[0] == 400
        assert ask("/embeddings", {"texts": ["drill"]}, key="another")[0] == 401
        assert ask("/tools", {})[0] == 404
        connection = http.client.HTTPConnection("127.0.0.1", provider.server_port, timeout=30)
        chunks = iter([b'{"texts":', b'["drill"]}'])  # no length: it is sent in chunks
        connection.request("POST", "/embeddings", chunks, {"Authorization": "Bearer practice"}, encode_chunked=True)
        assert json.load(connection.getresponse())["tokens"] == 2
        connection.close()
        provider.mode = "refuse"
        assert ask("/embeddings", {"texts": ["drill"]})[0] == 429
    finally:
        provider.stop()
