"""The project "Trustworthy Toolshed": a right suite, hunt and report are accepted, and wrong ones fail on their own line."""

from __future__ import annotations

import hashlib
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import ExitStack
from pathlib import Path
from types import ModuleType

import pytest

from roadmap.model import Roadmap
from roadmap.servers import MissingTool, Postgres
from roadmap.source import DOCS

from .solutions import PATH, PROJECTS, Wrong, each_line_has_its_check, fails_alone, imported, judged, pool_of

PROJECT = DOCS / "stages" / "testing" / "project"
SOLUTION = PROJECTS / "testing"
LINES = ("suite", "mutants", "repeats", "bugs", "load")
REQUESTS = 1200


@pytest.fixture(scope="module", autouse=True)
def database() -> Iterator[None]:
    """The PostgreSQL that the suite of the solution is told of, as a learner has it running."""
    with ExitStack() as stack:
        try:
            environment = Postgres(stack).fresh(())
        except MissingTool as missing:
            if os.environ.get("NO_SKIPS"):
                raise
            pytest.skip(str(missing))
        patch = stack.enter_context(pytest.MonkeyPatch.context())
        patch.setenv("DATABASE_URL", environment["DATABASE_URL"])
        patch.setenv("PATH", PATH)
        yield


def git(folder: Path, *words: str, author: str = "Ana") -> None:
    person = ["-c", f"user.name={author}", "-c", f"user.email={author.lower()}@toolshed.example", "-c", "init.defaultBranch=main"]
    subprocess.run(["git", *person, *words], cwd=folder, check=True, capture_output=True)


def commit(folder: Path, subject: str, author: str = "Ana") -> None:
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--allow-empty", "--message", subject, author=author)


def results(number: int) -> str:
    """Raw results of a run, the same each time. The fourth gives way."""
    gap = 10 if number == 4 else 20
    rows = ["due_ms,took_ms,status"]
    for request in range(REQUESTS):
        took = request + 20 if number == 4 else 20 + (request * 37 + number) % 101
        rows.append(f"{request * gap},{took},{503 if request % 200 == 7 else 200}")
    return "\n".join(rows) + "\n"


def toolshed(folder: Path, wrong: Wrong | None = None, promised: tuple[str, str] = ("", "")) -> Path:
    """The solution as a repository, or a wrong one: first the target, then what was measured. What was promised first may differ."""
    shutil.copytree(SOLUTION / "toolshed", folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "load").mkdir()
    for number in range(1, 5):
        (folder / "load" / f"{number}.csv").write_text(results(number), "utf-8")
    if wrong:
        wrong.change(folder)
    (folder / "load").rename(folder.parent / f"{folder.name}-load")
    git(folder, "init", "--quiet")
    report = folder / "LOAD.md"
    text = report.read_text("utf-8")
    report.write_text(text.replace(*promised) if promised[0] else text, "utf-8")
    commit(folder, "Test Toolshed, and promise how fast it is")
    (folder.parent / f"{folder.name}-load").rename(folder / "load")
    report.write_text(text, "utf-8")
    commit(folder, "Measure it")
    return folder


FIXES = {
    1: ("return lent.replace(day=lent.day + DAYS)", "return lent + timedelta(days=DAYS)"),
    2: ("str(len(text))", "str(len(text.encode()))"),
    3: ("if loan.member == member]", "if loan.member == member and not loan.returned_on]"),
    4: (
        'tool.out = True\n        if len(self.held(member)) >= MOST:\n            raise Refused(409, f"{MOST} tools at once")',
        'if len(self.held(member)) >= MOST:\n            raise Refused(409, f"{MOST} tools at once")\n        tool.out = True',
    ),
    5: ("loan.returned_on = back.isoformat()", "loan.returned_on = back.isoformat()\n        self.lists.clear()"),
}
"""By bug of the given service, what is wrong and what is right."""


def hunt(folder: Path, wrong: Wrong | None = None, *, by: str = "") -> Path:
    """The hunt for the bugs of the given service. With a name, that person planted them into a service of one's own."""
    folder.mkdir()
    desk = (PROJECT / "planted" / "desk.py").read_text("utf-8")
    desk = desk.replace("from datetime import date\n", "from datetime import date, timedelta\n") if by else desk
    for name in ("bugs.toml", *(f"test_{number}.py" for number in FIXES)):
        shutil.copy(SOLUTION / "hunt" / name, folder / name)
    (folder / "planted.py").write_text(desk, "utf-8")
    (folder / "steps").write_text("test-1 fix-1 test-2 fix-2 test-3 fix-3 test-4 fix-4 test-5 fix-5 end", "utf-8")
    if wrong:
        wrong.change(folder)
    files = {file.name: file.read_text("utf-8") for file in folder.iterdir()}
    for name in files:
        (folder / name).unlink()
    git(folder, "init", "--quiet")
    if by:
        right = files["planted.py"]
        for old, new in FIXES.values():
            right = right.replace(old, new)
        (folder / "desk.py").write_text(right, "utf-8")
        commit(folder, "Write the desk")
    (folder / "desk.py").write_text(files["planted.py"], "utf-8")
    commit(folder, "Plant bugs", by or "Ana")
    git(folder, "tag", "planted")
    for step in files["steps"].split():
        for part in step.split("+"):
            _do(folder, files, *part.partition("-")[::2])
        commit(folder, f"Do {step}", by if step.startswith("note") else "Ana")
        for part in step.split("+"):
            if part.startswith(("test", "fix", "note")):
                git(folder, "tag", part)
    return folder


def _do(folder: Path, files: dict[str, str], kind: str, number: str) -> None:
    """A part of a commit of the hunt."""
    desk, test = folder / "desk.py", f"test_{number}.py"
    if kind in {"fix", "back"}:
        old, new = FIXES[int(number)][:: 1 if kind == "fix" else -1]
        text = desk.read_text("utf-8").replace(old, new)
        if "timedelta(" in text:
            text = text.replace("import date\n", "import date, timedelta\n")
        desk.write_text(text, "utf-8")
    elif kind in {"test", "worse"}:
        (folder / test).write_text(files[test] + "\n" * (kind == "worse"), "utf-8")
    else:
        name = {"note": "notes.txt", "end": "bugs.toml"}[kind]
        (folder / name).write_text(files.get(name, "Nothing was planted here.\n"), "utf-8")


def judge(repository: Path, *arguments: str | Path) -> list[str]:
    return judged(PROJECT / "accept.py", repository.parent, str(repository), *map(str, arguments))


def test_the_brief_has_what_is_run_here() -> None:
    brief = (PROJECT.parent / "index.md").read_text("utf-8")
    assert "python3 accept.py toolshed --bugs hunt\n" in brief
    assert "--only suite" in brief
    for line in LINES:
        assert f"`{line}`" in brief, line


def test_every_acceptance_line_has_its_check(real: Roadmap) -> None:
    each_line_has_its_check(real, "testing", LINES, WRONG | WRONG_HUNT)


def test_the_right_toolshed_and_the_right_hunt_are_accepted_and_left_as_they_are(tmp_path: Path) -> None:
    shed, hunted = toolshed(tmp_path / "toolshed"), hunt(tmp_path / "hunt")
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert judge(shed, "--bugs", hunted) == [f"ok   {line}" for line in LINES]
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


def test_bugs_that_somebody_planted_into_your_own_program_are_accepted(tmp_path: Path) -> None:
    assert judge(hunt(tmp_path / "hunt", by="Bo"), "--only", "bugs") == ["ok   bugs"]


def test_a_target_that_is_missed_and_said_to_be_is_accepted(tmp_path: Path) -> None:
    """In another form, besides: code with a comment, a footnote, thousands as k."""
    changes = {
        "LOAD.md": ("95 % within 200 ms", "95 % within 100 ms"),
        "./LOAD.md": ("Target met", "Target missed"),
        "././LOAD.md": ("## Results\n", "## Results\n\n```sh\n# three times\npython3 load.py\n```\n\nSee [1] and `pool[9]`.\n"),
        "./././LOAD.md": ("200,000 loans of", "200k loans of"),
    }
    missed = Wrong("", "", changes)
    assert judge(toolshed(tmp_path / "toolshed", missed), "--only", "load") == ["ok   load"]


def test_the_given_service_is_the_one_that_the_check_knows(accept: ModuleType) -> None:
    text = (PROJECT / "planted" / "desk.py").read_text("utf-8")
    assert hashlib.sha256(text.encode()).hexdigest() == accept.GIVEN


@pytest.mark.parametrize("number", FIXES)
def test_each_report_about_the_given_service_is_true(tmp_path: Path, number: int) -> None:
    """Its test is red on the service as it is published, and green with its own fix alone."""
    desk = (PROJECT / "planted" / "desk.py").read_text("utf-8")
    old, new = FIXES[number]
    assert desk.count(old) == 1
    shutil.copy(SOLUTION / "hunt" / f"test_{number}.py", tmp_path)
    for source, green in ((desk, False), (desk.replace(old, new).replace("import date\n", "import date, timedelta\n"), True)):
        (tmp_path / "desk.py").write_text(source, "utf-8")
        done = subprocess.run(
            [sys.executable, "-B", "-m", "unittest", f"test_{number}"], cwd=tmp_path, capture_output=True, text=True, check=False
        )
        assert (done.returncode == 0) == green, done.stderr


# --- Wrong suites and reports ---------------------------------------------------------------------------------------------------------


def _suite(sentence: str, file: str, old: str, new: str) -> Wrong:
    return Wrong("suite", sentence, {file: (old, new)})


def _mutants(sentence: str, file: str, old: str, new: str) -> Wrong:
    return Wrong("mutants", sentence, {file: (old, new)})


def _repeats(sentence: str, file: str, old: str, new: str, **more: tuple[str, str]) -> Wrong:
    """Most need the unit tests only, twenty times."""
    few = {"./shuffled.py": (', "test_store", "test_api"', "")}
    return Wrong("repeats", sentence, {file: (old, new), **few, **{f".//{name}.py": words for name, words in more.items()}})


def _load(sentence: str, old: str, new: str, file: str = "LOAD.md") -> Wrong:
    return Wrong("load", sentence, {file: (old, new)})


def _raw(sentence: str, content: str) -> Wrong:
    return Wrong("load", sentence, {"load/2.csv": ("", content)})


THREE = "    def test_three_tools_at_once(self) -> None:\n"
END = "    def test_a_fee_has_an_end(self) -> None:\n"
SURVIVOR = '[[survivor]]\nfile = "rules.py"\n'

WRONG = {
    "no commands": Wrong("suite", "commands.toml (No such file or directory)", without="commands.toml"),
    "no TOML": _suite("must write commands.toml in TOML (", "commands.toml", "[database]", "[database"),
    "a command that is missing": _suite(
        'must have api = "…" in commands.toml, under [commands]', "commands.toml", "\napi =", "\nrest ="
    ),
    "a command that no shell can run": _suite(
        "must have commands and variables that can be run; ", "commands.toml", "-q test_rules", "\\u0000"
    ),
    "a red suite": _suite("must be green with `python3 -m unittest -q test_api`; it said: FAILED", "test_api.py", "409", "410"),
    "nobody says where the database is": _suite(
        "must say under [database] in commands.toml which variables lead to the database", "commands.toml", "{port}", "5432"
    ),
    "unit tests that ask a database": _suite(
        "must keep the database out of the unit tests",
        "test_rules.py",
        "DUE = ",
        "import contextlib, store\nwith contextlib.suppress(Exception):\n    store.connect()\nDUE = ",
    ),
    "a double in place of the database": _suite(
        "must ask a PostgreSQL, or an engine for a container with one, in the integration tests; with DATABASE_URL set",
        "commands.toml",
        'integration = "python3 -m unittest -q test_store"',
        'integration = "python3 -m unittest -q test_rules"',
    ),
    "skipped without a database": _suite(
        "must fail the integration tests when there is no database; they are green",
        "test_store.py",
        "self.database = store.connect()",
        "try:\n            self.database = store.connect()\n        except Exception:\n            self.skipTest('no database')",
    ),
    "a boundary that nobody tests": _mutants(
        "must notice `return today >= due` in line 16 of rules.py with the unit tests",
        "test_rules.py",
        "assert not is_overdue(DUE, DUE)",
        "",
    ),
    "a number that nobody tests": _mutants("must notice `MOST = 4` in line 6", "test_rules.py", "assert not may_borrow(3)", ""),
    "rules that nobody asks": Wrong(
        "mutants",
        "must test old.py with the unit tests; they are green when it is empty",
        {"commands.toml": ('["rules.py"]', '["rules.py", "old.py"]'), "old.py": ("", "DAYS = 14\n")},
    ),
    "hardly a rule": Wrong(
        "mutants",
        "must have rules in which 5 small faults are possible, not 1",
        {
            "commands.toml": ('["rules.py"]', '["few.py"]'),
            "few.py": ("", "DAYS = 14\n"),
            "rules.py": ("DAYS = 14", "from few import DAYS"),
        },
    ),
    "no rules": _mutants("must name the files with the rules in commands.toml", "commands.toml", "rules =", "files ="),
    "rules that are not there": _mutants(
        "must have the file r.py that commands.toml names", "commands.toml", '["rules.py"]', '["r.py"]'
    ),
    "rules of others": _mutants("must name files of the project", "commands.toml", '["rules.py"]', '["../../rules.py"]'),
    "a survivor without a word": _mutants(
        "must notice `if days < 0:` in line 22 of rules.py with the unit tests, or say",
        "commands.toml",
        SURVIVOR,
        SURVIVOR.replace("survivor", "note"),
    ),
    "a survivor without a reason": _mutants(
        "must say in six words or more why no test can notice `if days < 0:`",
        "commands.toml",
        "no day late costs 0 cents on either way, because 0 times the fee is 0",
        "no way",
    ),
    "every survivor is excused": _mutants(
        "must excuse at most a fifth of 12 mutants, not 4",
        "commands.toml",
        SURVIVOR,
        "".join(SURVIVOR + f'becomes = "{line}"\nwhy = "nobody will ever type so many of them"\n\n' for line in "abc") + SURVIVOR,
    ),
    "an excuse for what is noticed": _mutants(
        "must excuse only what survives; `MOST = 4` in rules.py is noticed",
        "commands.toml",
        SURVIVOR,
        SURVIVOR + 'becomes = "MOST = 4"\nwhy = "nobody will ever type so many of them"\n\n' + SURVIVOR,
    ),
    "no fault in a route": _mutants(
        'must have two [[mutation]] with level = "api" in commands.toml, not 0',
        "commands.toml",
        'level = "api"',
        'level = "integration"',
    ),
    "a status that nobody tests": _mutants(
        "must notice `400` in place of `409` in api.py with the api tests",
        "test_api.py",
        'assert self.lend("Bo")[0] == 409',
        'assert self.lend("Bo")[0] // 100 == 4',
    ),
    "an index that nobody tests": _mutants(
        "must notice `INDEX` in place of `UNIQUE INDEX` in schema.sql with the integration tests",
        "test_store.py",
        "with self.assertRaises(store.Refused):",
        "with self.subTest('twice'):",
    ),
    "a fault that a cheaper test notices": _mutants(
        "`INDEX` in schema.sql is for integration, and turns the unit tests red",
        "test_rules.py",
        END,
        "    def test_words_of_a_table(self) -> None:\n        from pathlib import Path\n"
        "        assert 'UNIQUE' in Path('schema.sql').read_text('utf-8')\n\n" + END,
    ),
    "a fault in two places": _mutants("must have `tool` once in api.py, not ", "commands.toml", 'old = "409"', 'old = "tool"'),
    "a fault of more than a line": _mutants(
        "must change one line at a time, not more as in the [[mutation]] of `409`",
        "commands.toml",
        'new = "400"',
        'new = "400\\n"',
    ),
    "a fault in the tests": _mutants(
        "must put the faults of a [[mutation]] into queries and routes, not into test_api.py",
        "commands.toml",
        'file = "api.py"\nold = "409"',
        'file = "test_api.py"\nold = "409"',
    ),
    "rules that read the clock": _repeats(
        "must hand the clock to the rules; line 16 of rules.py reads it: return date.today() > due",
        "rules.py",
        "return today > due",
        "return date.today() > due",
    ),
    "no seed": _repeats("must have {seed} in the command shuffled", "commands.toml", " {seed}", " 7"),
    "always the same order": _repeats(
        "must let the seed decide the order of tests; `python3 shuffled.py {seed}` named them in 1 order(s) in 20 runs",
        "shuffled.py",
        "random.Random(sys.argv[1])",
        "random.Random(7)",
    ),
    "nobody sees which tests ran": _repeats(
        "must print the name of each test, in a line of its own", "shuffled.py", "verbosity=2", "verbosity=0"
    ),
    "tests that depend on another": _repeats(
        "must be green in all 20 runs; not so `TZ=",
        "test_rules.py",
        THREE,
        "    seen: list[int] = []\n\n" + THREE + "        self.seen.append(1)\n",
        test_rules=(END, END + "        assert self.seen == [1]\n"),
    ),
    "a test that depends on the day": _repeats(
        "must be green in all 20 runs; not so `TZ=Pacific/",
        "test_rules.py",
        END,
        "    def test_today(self) -> None:\n        from datetime import UTC, datetime\n"
        "        assert date.today() == datetime.now(UTC).date()\n\n" + END,
    ),
    "a test that asks another machine": _repeats(
        "must reach nobody outside this machine; run 1 asked: GET http://prices.example/drill HTTP/1.1",
        "test_rules.py",
        THREE,
        "    def test_prices(self) -> None:\n        from contextlib import suppress\n        from urllib.request import urlopen\n"
        "        with suppress(OSError):\n            urlopen('http://prices.example/drill')\n\n" + THREE,
    ),
    "no report": Wrong("load", "must have a LOAD.md in the newest commit", {"LOAD.md": ("# Load-test report", "# Report")}),
    "a part is missing": _load("must have a heading What it does not show in LOAD.md", "## What it does not show", "## Other"),
    "a form that is not filled in": _load(
        "must fill in [processor, memory, system]", "2 processors, 4 GB", "[processor, memory, system], 4 GB"
    ),
    "no target": _load("must have a line such as `GET /tools: 50 a second", "95 % within 200 ms", "95 % fast"),
    "a target that contradicts itself": _load(
        "must have a target with the 95 % within no more time than the 99 %", "99 % within 500", "99 % within 100"
    ),
    "nothing is too slow": _load(
        "must have a target with more than 0 requests a second, and errors below more than 0 %", "below 1 %", "below 0 %"
    ),
    "no machine": _load(
        "must say under What was measured how many processors", "2 processors, 4 GB, PostgreSQL", "A laptop, PostgreSQL"
    ),
    "no generator": _load(
        "must have a row Generator under What was measured", "| Generator | a second machine, one switch between them |\n", ""
    ),
    "no amount of data": _load(
        "must say under What was measured how many rows the Data had", "200,000 loans of 20,000 tools", "Many loans of all tools"
    ),
    "another command": _load("must name `python3 load.py` as the Command", "`python3 load.py`", "`k6 run load.js`"),
    "no table": _load(
        "must have a table with run, sent/s, answered/s, p50, p95, p99, errors under Results", "| p50 | p95 |", "| mean | p95 |"
    ),
    "no raw results": _load("the first cell names a file, which load/5.csv is not", "load/2.csv", "load/5.csv"),
    "a run that is reported twice": _load("must have one row for load/1.csv under Results", "load/2.csv", "load/1.csv"),
    "a better p99": _load("must report p99 of load/4.csv as its raw results have it: 1208.0, not 1,108", "1,208", "1,108"),
    "errors that are left out": _load("must report 6 errors of load/2.csv, not 0", "| 119 | 6 |", "| 119 | 0 |"),
    "two runs": _load(
        "must have three runs at 50 requests a second, as the target says, not 2",
        "| load/3.csv | 50 | 49.6 | 70 | 116 | 120 | 0.5 % |\n",
        "",
    ),
    "no word about the target": _load("must say under The answer `Target met` or `Target missed`", "Target met", "All well"),
    "a target that is missed and called met": _load(
        "must say under The answer that the target is missed, as the runs show", "95 % within 200 ms", "95 % within 100 ms"
    ),
    "nothing gives way": _load(
        "must show where it gives way: a run with more requests a second",
        "| load/4.csv | 100 | 90.4 | 619 | 1,160 | 1,208 | 6 |\n",
        "",
    ),
    "no bottleneck": _load(
        "must name the bottleneck under What gives way first",
        "All 10 connections of the pool were in use from the fourth second on, and requests waited for one of them; the processor",
        "All 10 of them were in use from the fourth second on, and others waited for one of them; the rest of it",
    ),
    "a bottleneck without a number": Wrong(
        "load",
        "must say under What gives way first, in 15 words, which number shows it",
        {"LOAD.md": ("All 10 connections", "All connections"), "./LOAD.md": (" for 40 % of", " for part of")},
    ),
    "no next step": _load(
        "must say something under Next, in six words or more",
        "A query fewer for each request; then the same connections serve twice as many.",
        "More.",
    ),
    "too few requests": _raw("must have 1000 requests or more in load/2.csv, not 999", "\n".join(results(2).splitlines()[:1000])),
    "results that are no numbers": _raw("must have numbers in line 1202 of load/2.csv", results(2) + "24000,soon,200\n"),
    "a request long before the others": _raw("must have numbers in line 1202 of load/2.csv", results(2) + "-1e308,10,200\n"),
    "a status that HTTP does not have": _raw("must have numbers in line 1202 of load/2.csv", results(2) + "24000,10,20\n"),
    "other columns": _raw("must have the columns due_ms, took_ms and status in load/2.csv", results(2).replace("took_ms", "ms")),
    "a copied run": _raw("must measure each run; load/2.csv has what another run has", results(1)),
    "times that nobody measured": _raw(
        "must have times as they were measured in load/2.csv; all are 50 ms",
        "due_ms,took_ms,status\n" + "".join(f"{20 * number},50,200\n" for number in range(REQUESTS)),
    ),
    "only errors": _raw("must have answers that are no errors in load/2.csv", results(2).replace(",200\n", ",500\n")),
    "a generator that waits": _raw(
        "must send on a schedule in load/2.csv: 0 requests were due from",
        "due_ms,took_ms,status\n"
        + "".join(f"{20 * number + 8000 * (number > 600)},{20 + number % 97},200\n" for number in range(REQUESTS)),
    ),
    "a load test that cannot be run": Wrong(
        "load", "must succeed with `python3 load.py` with LOAD_SECONDS=3 LOAD_RATE=50 ", {"load.py": ('Api("")', 'Apy("")')}
    ),
    "a load test that keeps nothing": Wrong(
        "load", "must write a file with `python3 load.py`", {"load.py": ('os.environ["LOAD_RESULTS"]', "os.devnull")}
    ),
    "a load test that sends all at once": Wrong(
        "load",
        "must measure: by its results, `python3 load.py` with LOAD_SECONDS=3 LOAD_RATE=50 ",
        {"load.py": ("time.monotonic() + 0.1", "time.monotonic() - 900")},
    ),
}
WRONG["no report"] = Wrong(
    "load", "must have a LOAD.md in the newest commit", {"LOAD.md": ("# Load", "# Load"), ".gitignore": ("", "LOAD.md\n")}
)

# --- Wrong hunts ------------------------------------------------------------------------------------------------------------------------


def _record(sentence: str, old: str, new: str) -> Wrong:
    return Wrong("bugs", sentence, {"bugs.toml": (old, new)})


def _steps(sentence: str, old: str, new: str) -> Wrong:
    return Wrong("bugs", sentence, {"steps": (old, new)})


WRONG_HUNT = {
    "no record": _steps("must have a bugs.toml in the newest commit of ", " end", ""),
    "four bugs": _record("must have five [[bug]] in bugs.toml, not 4", '[[bug]]\nsymptom = "Ana', '[[other]]\nsymptom = "Ana'),
    "half a record": _record(
        'must have next_time = "…" in each [[bug]] of bugs.toml', 'next_time = "The list', 'later = "The list'
    ),
    "a commit that is not there": _record(
        "must have the commit or tag fix-9, which bugs.toml names as fix", '"fix-5"', '"fix-9"'
    ),
    "an option in place of a commit": _record(
        "must have the commit or tag --all, which bugs.toml names as fix", '"fix-5"', '"--all"'
    ),
    "a commit that Git cannot have": _record("must name commits and files that Git can have", '"fix-5"', '"fix\\u0000"'),
    "one fix for all": _record("must have a fix of its own for each bug; ", '"fix-5"', '"fix-4"'),
    "one symptom twice": _record(
        "must have a symptom of its own for each bug",
        "A refused ladder is out ever since",
        "Ana is called about a drill that is back",
    ),
    "a short cause": _record(
        "must write the cause in twelve different words or more (bug 2, A list with an accent",
        "Content-Length was the len of the text in characters, while UTF-8 sends two bytes for an accent, so clients stopped early.",
        "A wrong Content-Length.",
    ),
    "a cause about nothing": _record(
        "must name something in the cause that stands in the lines of the fix ",
        "Content-Length was the len of the text in characters, while UTF-8 sends two bytes for an accent, so clients stopped early.",
        "Somebody was careless on a Friday evening, and nobody looked at it again before the weekend came.",
    ),
    "nobody would notice": _record(
        "must say in eight different words or more how it will be noticed next time",
        "A query every night lists tools that are out without an open loan of anybody.",
        "We take care.",
    ),
    "the fix first": _steps("must commit the test, then the fix; ", "test-1 fix-1", "fix-1 test-1"),
    "test and fix at once": _steps("must commit the test, then the fix; ", "test-1 fix-1", "test-1+fix-1"),
    "another fix with the test": _steps(
        " without the fix; desk.py is changed in both", "test-1 fix-1 test-2 fix-2", "test-2 test-1+fix-2 fix-1"
    ),
    "a test that is changed meanwhile": _steps(
        "must leave test_1.py as it was in the test ", "test-1 fix-1", "test-1 worse-1 fix-1"
    ),
    "a test that was never red": Wrong(
        "bugs",
        "must be red before the fix: `python3 -m unittest test_1` is green at ",
        {"test_1.py": ("assert due_day(date(2026, 11, 22)) == date(2026, 12, 6)", "assert due_day")},
    ),
    "another fix than the one that mended": Wrong(
        "bugs",
        "must be red before the fix: `python3 -m unittest test_1` is green at ",
        {
            "steps": ("test-1 fix-1 test-2 fix-2", "test-1 test-2 fix-1 fix-2"),
            "bugs.toml": ('"fix-1"', '"fix"'),
            "./bugs.toml": ('"fix-2"', '"fix-1"'),
            "././bugs.toml": ('"fix"', '"fix-2"'),
            "./././bugs.toml": ("due_day put 14", "In the text, due_day put 14"),
            "././././bugs.toml": ("Content-Length was", "Content-Length of a return was"),
        },
    ),
    "a fix that does not mend": Wrong(
        "bugs",
        "must be green with the fix: `python3 -m unittest test_1` at ",
        {"test_1.py": ("date(2026, 12, 6)", "date(2026, 12, 7)")},
    ),
    "a bug that comes back": _steps(
        "must be green in the newest commit with `python3 -m unittest test_2`", "fix-5 end", "fix-5 back-2 end"
    ),
    "planted by yourself": Wrong(
        "bugs",
        "must have the bug planted by somebody else; ana@toolshed.example wrote ",
        {"planted.py": ("def due_day(lent):", "def due_day(lent):  # mine")},
    ),
}
"""Changes of the hunt, and of the order of its commits."""


@pytest.fixture(scope="module")
def wrong_work(
    tmp_path_factory: pytest.TempPathFactory, database: None, accept: ModuleType
) -> Iterator[dict[str, Future[list[str]]]]:
    """What is said about each wrong work, on its own line; the lines do not look at each other's files. No process for each of them."""
    tmp = tmp_path_factory.mktemp("wrong")

    def judge_wrong(number: int, name: str) -> list[str]:
        wrong = (WRONG | WRONG_HUNT)[name]
        made = hunt if name in WRONG_HUNT else toolshed
        work, scratch = made(tmp / str(number), wrong), tmp / f"scratch-{number}"
        scratch.mkdir()
        fault = accept.fault_of(accept.lines(work, work, scratch)[wrong.line])
        return [f"FAIL {wrong.line}: {fault}" if fault else f"ok   {wrong.line}"]

    with pool_of(3) as pool:
        yield {name: pool.submit(judge_wrong, number, name) for number, name in enumerate(WRONG | WRONG_HUNT)}


@pytest.mark.parametrize("name", WRONG | WRONG_HUNT)
def test_wrong_work_fails_on_its_line(wrong_work: dict[str, Future[list[str]]], name: str) -> None:
    fails_alone(wrong_work[name].result(), (WRONG | WRONG_HUNT)[name])


def test_a_target_that_was_lowered_afterwards_is_told(tmp_path: Path) -> None:
    shed = toolshed(tmp_path / "toolshed", promised=("95 % within 200 ms", "95 % within 100 ms"))
    [line] = judge(shed, "--only", "load")
    assert line.startswith("FAIL load: must commit the target before the first measurement; before ")


def test_a_bug_that_was_there_before_is_told(tmp_path: Path) -> None:
    changes = {
        "steps": ("test-1", "note-1 test-1"),
        "bugs.toml": ('planted = "planted"\ntest = "test-1"', 'planted = "note-1"\ntest = "test-1"'),
    }
    [line] = judge(hunt(tmp_path / "hunt", Wrong("bugs", "", changes), by="Bo"), "--only", "bugs")
    assert line.startswith("FAIL bugs: must hunt what ")
    assert "`python3 -m unittest test_1` is red without it, too" in line


def test_what_is_no_repository_is_told(tmp_path: Path) -> None:
    lines = judge(tmp_path)
    assert len(lines) == len(LINES)
    assert all(line.startswith("FAIL ") for line in lines)
    assert "must be a Git repository that can be cloned, which " in lines[-1]


# --- The check, asked one question --------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def accept() -> ModuleType:
    return imported(PROJECT / "accept.py")


MUTANTS = {
    "rules.js": ("if (days <= 2 && !late) return 0; // 3 < 4", ["days < 2 &&", "<= 3 &&", "2 || !late", "return 1;"]),
    "Rules.java": ("List<Integer> fees = max(held, 14) >= LIMIT ? a : b;", ["min(held", "15)", "> LIMIT"]),
    "rules.php": (
        "declare(strict_types=1);\nreturn $a1 === true ? $b + 1_000 : 0.5; # 7",
        ["!== true", "=== false", "- 1_000", "+ 1001"],
    ),
    "rules.rb": ('class Late < Error\nfee = [days, 20].min unless name == "3 > 2" or x', ["[days, 21]", ".max", "!= ", " and x"]),
    "rules.py": ('"""At most 3."""\nfrom a import b1\nreturn -x if a > b else x[0] * 2', ["a >= b", "x[1]", "* 3"]),
}


@pytest.mark.parametrize("name", MUTANTS)
def test_mutants_are_small_faults_in_any_language(accept: ModuleType, name: str) -> None:
    source, parts = MUTANTS[name]
    found = accept.mutants(name, source)
    assert len(found) == len(parts), [mutant.becomes for mutant in found]
    for mutant, part in zip(found, parts, strict=True):
        assert part in mutant.becomes
        assert mutant.source != source


def test_many_mutants_are_tried_evenly(accept: ModuleType) -> None:
    found = accept.mutants("rules.py", "\n".join(f"a{line} = {line}" for line in range(100)))
    tried = accept.spread(found)
    assert len(tried) == 40
    assert (tried[0], tried[-1].number) == (found[0], 98)


@pytest.mark.parametrize(
    "line",
    [
        *(
            "late = due < date.today()",
            "now = datetime.now(tz=UTC)",
            "const now = new Date();",
            "Date.now() - lent",
            "LocalDate.now()",
        ),
        *(
            "$now = new DateTimeImmutable('now');",
            "$t = time();",
            "Date.today > due",
            "Time.now",
            "$d = date('Y-m-d');",
            "LocalDate.now(ZoneOffset.UTC)",
        ),
    ],
)
def test_rules_that_read_the_clock_are_found(accept: ModuleType, tmp_path: Path, line: str) -> None:
    assert _clock(accept, tmp_path, line)


@pytest.mark.parametrize(
    "line",
    [
        "LocalDate.now(clock)",
        "new Date(lent)",
        "new DateTimeImmutable($lent)",
        "today > due",
        "clock.today()",
        "due < today()",
        "self.time()",
        "datetime.combine(day, noon)",
        "return days; // no Date.now() here",
    ],
)
def test_a_clock_that_is_handed_in_is_none(accept: ModuleType, tmp_path: Path, line: str) -> None:
    assert not _clock(accept, tmp_path, line)


def _clock(accept: ModuleType, folder: Path, line: str) -> bool:
    """Whether the check says that a rule reads the clock; the command that is missing comes after it."""
    (folder / "shed").mkdir()
    (folder / "shed" / "commands.toml").write_text('rules = ["rules"]', "utf-8")
    (folder / "shed" / "rules").write_text(line, "utf-8")
    with pytest.raises(accept.Broken) as fault:
        accept.repeats(accept.Toolshed(folder / "shed", folder))
    return "hand the clock to the rules" in str(fault.value)


@pytest.mark.parametrize(
    ("limit", "sentence"), [("QUICK", "end the unit tests within 0 seconds"), ("LONGEST", "end all three within 0.1 seconds")]
)
def test_a_slow_suite_is_told(
    accept: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str, sentence: str
) -> None:
    (tmp_path / "shed").mkdir()
    commands = "".join(f"{level} = 'python3 -c pass'\n" for level in accept.LEVELS)
    (tmp_path / "shed" / "commands.toml").write_text(f"[commands]\n{commands}[database]\nPGPORT = '{{port}}'\n", "utf-8")
    shed = accept.Toolshed(tmp_path / "shed", tmp_path)
    monkeypatch.setattr(shed, "green", lambda _: accept.Done(True, "", 1.0))
    monkeypatch.setattr(accept, limit, 0 if limit == "QUICK" else 0.1)
    with pytest.raises(accept.Broken, match=sentence):
        accept.suite(shed)


def test_a_command_that_does_not_end_is_ended(accept: ModuleType, tmp_path: Path) -> None:
    done = accept.run("echo begun; sleep 60 & sleep 60", tmp_path, 0.2)
    assert not done.green
    assert done.last == "it had not ended after 0 seconds"


def test_the_trap_knows_postgresql_and_container_engines(accept: ModuleType) -> None:
    assert accept.ENGINE.match("GET /v1.47/containers/json HTTP/1.1")
    assert accept.ENGINE.match("HEAD /_ping HTTP/1.1")
    assert not accept.ENGINE.match("GET /tools HTTP/1.1")


def test_who_insists_on_encryption_asked_for_postgresql(accept: ModuleType) -> None:
    with accept.Trap() as trap, socket.create_connection(("127.0.0.1", trap.port), timeout=10) as connection:
        connection.sendall(bytes([0, 0, 0, 8, 4, 210, 22, 47]))
        assert connection.recv(1) == b"N"
        assert trap.heard == [accept.POSTGRESQL]


def test_a_fast_server_is_measured_in_whole_milliseconds(accept: ModuleType) -> None:
    """A timer may ring a little early, and a spreadsheet puts a mark before the first column."""
    rows = "".join(f"{20 * number},{number % 4 - 1},200\r\n" for number in range(REQUESTS))
    run = accept.measured("1.csv", f"\ufeffdue_ms,took_ms,status\r\n{rows}", 1000)
    assert (run.p50, run.p99, run.errors) == (0, 2, 0)


def test_numbers_of_a_target_may_have_thousands(accept: ModuleType) -> None:
    target = "`GET /`: 1,200 a second, 95% within 1,500 ms, 99 % within 2,000 ms, errors below 0.5 %"
    found = accept.TARGET.search(target).groupdict()
    assert list(found.values()) == ["1,200", "1,500", "2,000", "0.5"]


def test_a_mark_of_windows_before_settings_is_no_fault(accept: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "commands.toml").write_text("\ufeffrules = []\r\n", "utf-8", newline="")
    assert accept.settings(tmp_path / "commands.toml") == {"rules": []}
