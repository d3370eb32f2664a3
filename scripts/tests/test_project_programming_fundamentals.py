"""The project "Toolshed in the terminal": a right program in every language is accepted, and a wrong one fails on its own line."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path
from types import ModuleType

import pytest

from roadmap.model import Roadmap
from roadmap.source import DOCS

from .solutions import PROJECTS, Wrong, each_line_has_its_check, fails_alone, imported, judged, need, pool_of

PROJECT = DOCS / "stages" / "programming-fundamentals" / "project"
SOLUTIONS = PROJECTS / "programming-fundamentals"
LINES = ("runs", "refuses", "overdue", "names")

COMMANDS = {
    "python": ("python3 toolshed.py", "python3 -m unittest examples"),
    "javascript": ("node toolshed.mjs", "node --test"),
    "java": ("sh toolshed.sh", "java Overdue.java"),
    "php": ("php toolshed.php", "php tests.php"),
    "ruby": ("ruby toolshed.rb", "ruby tests.rb"),
}


def committed(language: str, folder: Path, wrong: Wrong | None = None) -> Path:
    """A repository with a solution, or with a wrong one."""
    shutil.copytree(SOLUTIONS / language, folder)
    if wrong:
        wrong.change(folder)
    ana = ["-c", "user.name=Ana", "-c", "user.email=ana@toolshed.example"]
    for command in (["init", "--quiet"], ["add", "."], [*ana, "commit", "--quiet", "--message", "Lend tools"]):
        subprocess.run(["git", *command], cwd=folder, check=True)
    return folder


def judge(folder: Path, language: str) -> list[str]:
    command, tests = COMMANDS[language]
    return judged(PROJECT / "accept.py", folder, "--tests", tests, "--", *command.split())


def test_every_acceptance_line_has_its_check(real: Roadmap) -> None:
    each_line_has_its_check(real, "programming-fundamentals", LINES, WRONG)


def test_the_brief_has_the_commands_that_are_run_here() -> None:
    brief = (PROJECT.parent / "index.md").read_text("utf-8")
    for command, tests in COMMANDS.values():
        assert f'`python3 accept.py --tests "{tests}" -- {command}`' in brief, command


@pytest.mark.parametrize("language", COMMANDS)
def test_a_right_program_is_accepted(tmp_path: Path, language: str) -> None:
    need(language)
    assert judge(committed(language, tmp_path / language), language) == [f"ok   {line}" for line in LINES]


WRONG = {
    "a command that nobody can know": Wrong(
        "runs", "must name the command `python3 toolshed.py` in the README", {"README.md": ("python3 toolshed.py", "it")}
    ),
    "a module that was not committed": Wrong(
        "runs",
        "must run from a clean clone, so commit what it needs: ",
        {"toolshed.py": ("import json\n", "import errors\nimport json\n"), "errors.py": ("", "# Nothing."), ".gitignore": ("", "errors.py\n")},
    ),
    "stack traces": Wrong(
        "refuses", "with a message, not with a stack trace", {"toolshed.py": ("except Refused as refused", "except EOFError as refused")}
    ),
    "success, whatever happens": Wrong(
        "refuses", "must refuse `destroy`, with an exit code that is not 0", {"toolshed.py": ("return 1", "return bool(not sys.argv[1:])")}
    ),
    "messages among the results": Wrong(
        "refuses", "must say what is wrong with `` on the standard error", {"toolshed.py": (", file=sys.stderr", "")}
    ),
    "a loan of any length": Wrong(
        "refuses", "must refuse `lend 1 1 91`, with an exit code that is not 0", {"toolshed.py": ("1 <= days <= 90", "1 <= days")}
    ),
    "a tool that is lent twice": Wrong(
        "refuses", "must refuse `lend 2 1 7`, with an exit code", {"toolshed.py": ('if tool["lent_to"]:', "if False:")}
    ),
    "a time that may mean any place": Wrong(
        "refuses",
        "must refuse `lend 1 1 7 --at 2026-03-01T10:00:00`, with an exit code",
        {"toolshed.py": ("if found.tzinfo is None", "if False")},
    ),
    "saved before it is checked": Wrong(
        "refuses",
        "must change nothing when it refuses `lend 1 1 0`",
        {"toolshed.py": ("        if not 1 <= days", '        tool["asked_by"] = member\n        self.save()\n        if not 1 <= days')},
    ),
    "a damaged file is replaced": Wrong(
        "refuses",
        "must refuse `tools` when its file is damaged, with an exit code that is not 0",
        {"toolshed.py": ('raise Refused(f"{file} is damaged") from None', "self.tools, self.members = [], []")},
    ),
    "no summer time": Wrong(
        "overdue",
        "must print '2026-02-28\\tdrill\\tAna' and '2026-03-29\\tladder\\tAna' for `overdue --at 2026-03-29T22:01:00Z`, not ",
        {"toolshed.py": ("return now.astimezone(BERLIN).date()", "return (now + timedelta(hours=1)).astimezone(UTC).date()")},
    ),
    "days of 24 hours": Wrong(
        "overdue",
        "must print '2026-10-26' for `lend 3 1 1 --at 2026-10-24T22:30:00Z`, not '2026-10-25'",
        {"toolshed.py": ("lent_at.astimezone(BERLIN).date() + timedelta(days=days)", "(lent_at + timedelta(days=days)).astimezone(BERLIN).date()")},
    ),
    "overdue on the last day": Wrong(
        "overdue",
        "must print nothing for `overdue --at 2026-02-28T22:59:00Z`, not '2026-02-28\\tdrill\\tAna'",
        {"toolshed.py": ("date() > due", "date() >= due")},
    ),
    "overdue in no order": Wrong("overdue", "must print '2026-02-28\\tdrill\\tAna' and ", {"toolshed.py": ("late.sort(", "late.sort(reverse=True, ")}),
    "names without accents": Wrong(
        "names", "must print '1\\tZoë 李' and ", {"toolshed.py": ("    return text\n", '    return text.encode("cp1252", "replace").decode("cp1252")\n')}
    ),
    "names that look the same": Wrong(
        "names",
        "must print '1\\tZoë 李' and ",
        {"toolshed.py": ("    return text\n", '    return unicodedata.normalize("NFC", text)\n'), "./toolshed.py": ("import sys\n", "import sys\nimport unicodedata\n")},
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def wrong_programs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Future[list[str]]]]:
    """What is said about each wrong program; two at a time."""
    tmp = tmp_path_factory.mktemp("programs")
    with pool_of(2) as pool:
        yield {
            name: pool.submit(lambda number, wrong: judge(committed("python", tmp / str(number), wrong), "python"), number, wrong)
            for number, (name, wrong) in enumerate(WRONG.items())
        }


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_program_fails_on_its_line(wrong_programs: dict[str, Future[list[str]]], name: str) -> None:
    fails_alone(wrong_programs[name].result(), WRONG[name])


@pytest.fixture(scope="module")
def accept() -> ModuleType:
    return imported(PROJECT / "accept.py")


def in_summer(*days: str) -> str:
    """Examples of a loan that is due on 30 June, at noon of these days."""
    lines = (f"2026-06-23T10:00:00Z,7,2026-{day}T10:00:00Z,{'yes' if day > '06-30' else 'no'}\n" for day in days)
    return "lent_at,days,now,overdue\n" + "".join(lines)


EXAMPLES = (SOLUTIONS / "python" / "overdue.csv").read_text("utf-8")
LAST = EXAMPLES.splitlines(keepends=True)[-1]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (EXAMPLES.replace("lent_at", "lent"), "must begin overdue.csv with the line lent_at,days,now,overdue"),
        (EXAMPLES.replace(LAST, LAST[:-4] + "no\n"), "must have the answer yes in line 10 of overdue.csv: that loan is due on 2026-10-26"),
        (EXAMPLES.replace("T23:01:00Z,yes\n", ",yes\n"), "must have times such as 2026-03-29T22:01:00Z in line 6 of overdue.csv, not 2026-02-28"),
        (EXAMPLES.replace("Z,28,", "Z,28 days,"), "must have 1 to 90 days in line 5 of overdue.csv, not 28 days"),
        (EXAMPLES.replace("yes", "yes,"), "must have 4 values in line 3 of overdue.csv"),
        ("".join(EXAMPLES.splitlines(keepends=True)[:8]), "must have at least eight different examples in overdue.csv, not 7"),
        (in_summer(*["06-25"] * 8), "must have at least eight different examples in overdue.csv, not 1"),
        (EXAMPLES.replace("28,2026-02-28", "27,2026-02-27"), "must have an example in overdue.csv of a loan that is due on the last day of a month"),
        (in_summer(*(f"06-{day}" for day in range(23, 31))), "must have examples for yes and for no in overdue.csv"),
        (in_summer(*(f"07-0{day}" for day in range(1, 8)), "06-30"), "must have an example in overdue.csv with a change of clocks in Berlin between lent_at and now"),
    ],
)  # fmt: skip
def test_wrong_examples_are_told(accept: ModuleType, tmp_path: Path, text: str, sentence: str) -> None:
    (tmp_path / "overdue.csv").write_text(text, "utf-8")
    with pytest.raises(accept.Broken) as told:
        accept.examples(tmp_path, tmp_path / "scratch", "true")
    assert str(told.value) == sentence


WEAK = {
    "a wrong rule": Wrong(
        "overdue",
        "must pass its own tests: `python3 -m unittest examples` must end with exit code 0",
        {"toolshed.py": ("date() > due", "date() < due")},
    ),
    "some of the examples": Wrong(
        "overdue",
        "must test every example: `python3 -m unittest examples` must fail with a wrong answer in line 7 of overdue.csv",
        {"examples.py": ("csv.DictReader(lines)", "[*csv.DictReader(lines)][:5]")},
    ),
}


@pytest.mark.parametrize("weak", WEAK.values(), ids=WEAK)
def test_tests_that_prove_little_are_told(accept: ModuleType, tmp_path: Path, weak: Wrong) -> None:
    folder = tmp_path / "toolshed"
    shutil.copytree(SOLUTIONS / "python", folder)
    weak.change(folder)
    with pytest.raises(accept.Broken) as told:
        accept.examples(folder, tmp_path / "scratch", COMMANDS["python"][1])
    assert str(told.value) == weak.sentence


def test_without_examples_or_tests_there_is_no_proof(accept: ModuleType, tmp_path: Path) -> None:
    for tests, sentence in {
        "": "must name the command that runs your tests",
        "true": "must have its examples in the file",
    }.items():
        with pytest.raises(accept.Broken, match=sentence):
            accept.examples(tmp_path, tmp_path / "scratch", tests)
