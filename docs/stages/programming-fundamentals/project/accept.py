"""Checks the project "Toolshed in the terminal", whatever language it is written in. Python 3.11 or newer and Git, nothing else.

    python3 accept.py --tests "python3 -m unittest" -- python3 toolshed.py
    python3 accept.py --tests "php tests.php" -- php toolshed.php

Run it in the folder of your project. After `--` stands the command that starts your program, after `--tests` the one that runs your tests.
The variable TOOLSHED_FILE names the file that your program keeps its state in; the check gives it files of its own, so yours is safe.
One line per acceptance line; the exit status is 0 if all hold.
"""

from __future__ import annotations

import argparse
import csv
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

LONGEST = 60
"""Seconds that one command of yours may take: some are compiled first."""


class Broken(Exception):
    """A requirement that does not hold; the text says what must."""


def must(holds: object, sentence: str) -> None:
    if not holds:
        raise Broken(f"must {sentence}")


# --- Your program -----------------------------------------------------------------------------------------------------------

TRACES = re.compile(
    r"Traceback \(most recent call last\)|Exception in thread|Stack trace:|PHP (?:Fatal|Warning|Notice|Deprecated)"
    r"|^\s+at \S.*:\d+\)?$|\.rb:\d+:in |node:internal",
    re.MULTILINE,
)
"""How the five languages print where a program failed."""


@dataclass(frozen=True)
class Said:
    """What a command of yours said."""

    words: str
    code: int
    printed: str
    message: str

    @property
    def lines(self) -> list[str]:
        """What it printed; the command has succeeded."""
        said = (self.message or self.printed).strip().splitlines()
        must(
            self.code == 0,
            f"do `{self.words}`, and not end with exit code {self.code}: {said[-1] if said else 'it said nothing'}",
        )
        return self.printed.splitlines()

    def refused(self) -> None:
        """It ended with a message and an exit code that is not 0."""
        must(not TRACES.search(self.message + self.printed), f"refuse `{self.words}` with a message, not with a stack trace")
        must(self.code, f"refuse `{self.words}`, with an exit code that is not 0")
        must(self.code > 0, f"end `{self.words}` by itself, not by a signal")
        must(self.message.strip(), f"say what is wrong with `{self.words}` on the standard error")
        must(not self.printed.strip(), f"print nothing on the standard output when it refuses `{self.words}`")


class Shed:
    """Your program, with a state of its own."""

    def __init__(self, command: list[str], state: Path, folder: Path) -> None:
        self.command, self.state, self.folder = command, state, folder

    def do(self, *words: str) -> Said:
        """One command."""
        shown = shlex.join(words)
        program = shutil.which(self.command[0]) or self.command[0]
        try:
            done = subprocess.run(  # noqa: S603 (your own command)
                [program, *self.command[1:], *words],
                cwd=self.folder,
                env={**os.environ, "TOOLSHED_FILE": str(self.state)},
                stdin=subprocess.DEVNULL,
                capture_output=True,
                check=False,
                timeout=LONGEST,
            )
        except OSError as error:
            raise Broken(f"must start with `{shlex.join(self.command)}` ({error.strerror})") from None
        except subprocess.TimeoutExpired:
            raise Broken(f"must end `{shown}` within {LONGEST} seconds") from None
        try:
            printed = done.stdout.decode("utf-8")
        except UnicodeDecodeError:
            raise Broken(f"must print UTF-8 for `{shown}`") from None
        return Said(shown, done.returncode, printed, done.stderr.decode("utf-8", "replace"))

    def prints(self, words: list[str], wanted: list[str]) -> None:
        """It succeeds, and prints these lines."""
        said = self.do(*words)
        must(said.lines == wanted, f"print {_shown(wanted)} for `{said.words}`, not {_shown(said.lines)}")


def _shown(lines: list[str]) -> str:
    return " and ".join(repr(line) for line in lines) or "nothing"


# --- The acceptance lines, in the order of the brief ----------------------------------------------------------------------------


def runs(command: list[str], folder: Path, scratch: Path) -> None:
    """It runs from a clean clone with one command, which the README names."""
    readme = next((file for file in sorted(folder.iterdir()) if re.fullmatch(r"readme(\.\w+)?", file.name.lower())), None)
    must(readme is not None, "have a README")
    line = " ".join(command)
    must(readme and line in readme.read_text("utf-8", "replace"), f"name the command `{line}` in the README")
    clone = scratch / "clone"
    must(shutil.which("git"), "have Git: install it, and run the check again")
    done = subprocess.run(["git", "clone", "--quiet", folder, clone], capture_output=True, text=True, check=False)  # noqa: S603, S607
    must(done.returncode == 0, f"be a Git repository that can be cloned ({done.stderr.strip()})")
    shed = Shed(command, scratch / "state", clone)
    said = shed.do("tools")
    what = (said.message or said.printed).strip().splitlines()
    must(said.code == 0, f"run from a clean clone, so commit what it needs: {what[-1] if what else said.code}")
    must(not said.lines, "begin with an empty library")
    shed.prints(["add-tool", "drill"], ["1"])
    shed.prints(["tools"], ["1\tdrill\t-\t-"])


def refuses(command: list[str], folder: Path, scratch: Path) -> None:
    """Bad input gets a message and an exit code that is not 0, never a stack trace, and changes nothing."""
    shed = Shed(command, scratch / "state", folder)
    for words in (["add-tool", "drill"], ["add-tool", "ladder"], ["add-member", "Ana"], ["lend", "2", "1", "7"]):
        must(len(shed.do(*words).lines) == 1, f"print one line for `{shlex.join(words)}`")
    must(shed.state.is_file(), "keep its state in the file that TOOLSHED_FILE names")
    before = shed.state.read_bytes()
    for words in (
        [],
        ["destroy"],
        ["add-tool"],
        ["add-tool", "  "],
        ["add-tool", "saw\tblade"],
        ["add-member", "Bo\nCleo"],
        ["lend", "1"],
        ["lend", "9", "1", "7"],
        ["lend", "1", "9", "7"],
        ["lend", "drill", "1", "7"],
        ["lend", "1", "1", "seven"],
        ["lend", "1", "1", "0"],
        ["lend", "1", "1", "-7"],
        ["lend", "1", "1", "91"],
        ["lend", "1", "1", "7", "--at", "2026-02-30T10:00:00Z"],
        ["lend", "1", "1", "7", "--at", "2026-03-01T10:00:00"],
        ["lend", "2", "1", "7"],
        ["return", "1"],
        ["return", "two"],
        ["overdue", "--at", "yesterday"],
    ):
        shed.do(*words).refused()
        must(shed.state.read_bytes() == before, f"change nothing when it refuses `{shlex.join(words)}`")
    damaged = b'\xff{"tools": [{"na'
    shed.state.write_bytes(damaged)
    for words in (["tools"], ["add-tool", "saw"]):
        said = shed.do(*words)
        must(said.code, f"refuse `{said.words}` when its file is damaged, with an exit code that is not 0")
        said.refused()
        must(shed.state.read_bytes() == damaged, "leave a damaged file as it is, for someone who can mend it")


def overdue(command: list[str], folder: Path, scratch: Path, tests: str) -> None:
    """Whether a loan is overdue is right, and at least eight examples prove it."""
    shed = Shed(command, scratch / "state", folder)
    for words in (["add-member", "Ana"], ["add-tool", "drill"], ["add-tool", "ladder"], ["add-tool", "saw"]):
        must(shed.do(*words).lines, f"print the new number for `{shlex.join(words)}`")
    drill, ladder, saw = "2026-02-28\tdrill\tAna", "2026-03-29\tladder\tAna", "2026-10-26\tsaw\tAna"
    shed.prints(["lend", "3", "1", "1", "--at", "2026-10-24T22:30:00Z"], ["2026-10-26"])
    shed.prints(["lend", "2", "1", "1", "--at", "2026-03-28T23:30:00+01:00"], ["2026-03-29"])
    shed.prints(["lend", "1", "1", "28", "--at", "2026-01-31T12:00:00Z"], ["2026-02-28"])
    for at, lines in (
        ("2026-02-28T22:59:00Z", []),
        ("2026-02-28T23:01:00Z", [drill]),
        ("2026-03-29T23:59:00+02:00", [drill]),
        ("2026-03-29T22:01:00Z", [drill, ladder]),
        ("2026-10-26T22:59:00Z", [drill, ladder]),
        ("2026-10-26T23:01:00Z", [drill, ladder, saw]),
    ):
        shed.prints(["overdue", "--at", at], lines)
    must(not shed.do("return", "2").lines, "print nothing for `return 2`")
    shed.prints(["overdue", "--at", "2026-12-01T00:00:00Z"], [drill, saw])
    examples(folder, scratch, tests)


def examples(folder: Path, scratch: Path, tests: str) -> None:
    """The table of examples is right and complete, and the tests fail as soon as one of them is wrong."""
    must(tests, 'name the command that runs your tests: --tests "python3 -m unittest"')
    file = folder / "overdue.csv"
    must(file.is_file(), "have its examples in the file overdue.csv")
    with file.open(encoding="utf-8-sig", errors="replace", newline="") as lines:
        rows = list(csv.reader(lines))
    head = ["lent_at", "days", "now", "overdue"]
    must(rows and rows[0] == head, f"begin overdue.csv with the line {','.join(head)}")
    seen: set[tuple[str, ...]] = set()
    month_end = clocks_change = False
    for number, row in enumerate(rows[1:], 2):
        must(len(row) == len(head), f"have {len(head)} values in line {number} of overdue.csv")
        lent_at, days, now = _instant(row[0], number), row[1], _instant(row[2], number)
        must(days.isdecimal() and 1 <= int(days) <= 90, f"have 1 to 90 days in line {number} of overdue.csv, not {days}")
        due = _day(lent_at) + timedelta(days=int(days))
        wanted = "yes" if _day(now) > due else "no"
        must(row[3] == wanted, f"have the answer {wanted} in line {number} of overdue.csv: that loan is due on {due}")
        month_end |= (due + timedelta(days=1)).day == 1
        clocks_change |= _ahead(lent_at) != _ahead(now)
        seen.add(tuple(row))
    must(len(seen) >= 8, f"have at least eight different examples in overdue.csv, not {len(seen)}")
    must(len({row[3] for row in seen}) == 2, "have examples for yes and for no in overdue.csv")
    must(month_end, "have an example in overdue.csv of a loan that is due on the last day of a month")
    must(clocks_change, "have an example in overdue.csv with a change of clocks in Berlin between lent_at and now")
    copy = scratch / "copy"
    shutil.copytree(folder, copy, symlinks=True, ignore=shutil.ignore_patterns(".git"))
    must(_succeeds(tests, copy), f"pass its own tests: `{tests}` must end with exit code 0")
    for number, row in enumerate(rows[1:], 1):
        wrong = [*rows[:number], [*row[:3], "no" if row[3] == "yes" else "yes"], *rows[number + 1 :]]
        with (copy / "overdue.csv").open("w", encoding="utf-8", newline="") as out:
            csv.writer(out, lineterminator="\n").writerows(wrong)
        must(
            not _succeeds(tests, copy),
            f"test every example: `{tests}` must fail with a wrong answer in line {number + 1} of overdue.csv",
        )


def _instant(text: str, number: int) -> datetime:
    """A time with its distance from UTC, as RFC 3339 writes it."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        found = datetime.min  # noqa: DTZ901 (it has no zone either)
    must(found.tzinfo, f"have times such as 2026-03-29T22:01:00Z in line {number} of overdue.csv, not {text}")
    return found


def _ahead(instant: datetime) -> int:
    """How many hours Berlin is ahead of UTC: clocks change on the last Sundays of March and October, at one o'clock UTC."""
    year = instant.astimezone(UTC).year
    spring, autumn = (datetime(year, month, 31 - date(year, month, 31).isoweekday() % 7, 1, tzinfo=UTC) for month in (3, 10))
    return 2 if spring <= instant < autumn else 1


def _day(instant: datetime) -> date:
    """The day in Berlin."""
    return (instant.astimezone(UTC) + timedelta(hours=_ahead(instant))).date()


def _succeeds(command: str, folder: Path) -> bool:
    return subprocess.run(command, shell=True, cwd=folder, capture_output=True, check=False).returncode == 0  # noqa: S602


def names(command: list[str], folder: Path, scratch: Path) -> None:
    """Names survive a save and a load as they were typed."""
    shed = Shed(command, scratch / "state", folder)
    tools = ["½-inch drill", 'saw, 24", "the old one"', "l’échelle; 3 m"]
    members = ["Zoë 李", "Zoe\u0308 Åström"]  # the second with a combining mark: it looks the same, and is another text
    for number, name in enumerate(tools, 1):
        shed.prints(["add-tool", name], [str(number)])
    for number, name in enumerate(members, 1):
        shed.prints(["add-member", name], [str(number)])
    shed.prints(["members"], [f"{number}\t{name}" for number, name in enumerate(members, 1)])
    shed.prints(["lend", "1", "1", "7", "--at", "2026-06-01T12:00:00Z"], ["2026-06-08"])
    free = [f"{number}\t{name}\t-\t-" for number, name in enumerate(tools, 1)]
    shed.prints(["tools"], [f"1\t{tools[0]}\t{members[0]}\t2026-06-08", *free[1:]])


# --- All of them ----------------------------------------------------------------------------------------------------------------


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tests", default="", help="the command that runs your tests")
    parser.add_argument("command", nargs="+", help="after `--`, what starts your program")
    chosen = parser.parse_args()
    folder, command = Path.cwd(), chosen.command
    lines: dict[str, Callable[[Path], None]] = {
        "runs": lambda scratch: runs(command, folder, scratch),
        "refuses": lambda scratch: refuses(command, folder, scratch),
        "overdue": lambda scratch: overdue(command, folder, scratch, chosen.tests),
        "names": lambda scratch: names(command, folder, scratch),
    }
    broken = 0
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # your names are not always those of the terminal
    for name, check in lines.items():
        with tempfile.TemporaryDirectory(prefix="toolshed-", ignore_cleanup_errors=True) as scratch:
            fault = _run(check, Path(scratch))
        broken += bool(fault)
        print(f"FAIL {name}: {fault}" if fault else f"ok   {name}", flush=True)
    return 1 if broken else 0


def _run(check: Callable[[Path], None], scratch: Path) -> str:
    """What does not hold, or an empty text."""
    try:
        check(scratch)
    except Broken as fault:
        return str(fault)
    return ""


if __name__ == "__main__":
    sys.exit(main())
