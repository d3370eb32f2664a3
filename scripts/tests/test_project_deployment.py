"""The project "Toolshed in production": a service on this machine is shipped, rolled back, restored and broken while it is asked.

What these runs recorded is accepted; with a few words changed it fails on its own line.
"""

from __future__ import annotations

import csv
import os
import re
import shutil
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from roadmap.model import Roadmap
from roadmap.source import DOCS

from .solutions import PROJECTS, Wrong, each_line_has_its_check, fails_alone, judged

PROJECT = DOCS / "stages" / "deployment" / "project"
ACCEPT = PROJECT / "accept.py"
SOLUTION = PROJECTS / "deployment"
LINES = ("pipeline", "schema", "restore", "game-day", "cost")
ALERTS = {"database": "DatabaseDown", "disk": "DiskFull", "dependency": "PricesSlow"}


class World:
    """A repository, a host for it with a pipeline, a service that it deploys to, and the learner's folder."""

    def __init__(self, folder: Path) -> None:
        self.repository, self.shed, self.production = (folder / name for name in ("toolshed", "shed", "production"))
        for name in ("shed", "production"):
            shutil.copytree(SOLUTION / name, folder / name)
        self.bare = self.shed / "toolshed.git"
        self.git("init", "--quiet", "--bare", "--initial-branch", "main", str(self.bare), at=folder)
        self.git("clone", "--quiet", str(self.bare), "toolshed", at=folder)
        self.git("checkout", "--quiet", "-b", "main")
        shutil.copy(self.shed / "post-receive", self.bare / "hooks")
        (self.bare / "hooks" / "post-receive").chmod(0o755)

    def git(self, *words: str, at: Path | None = None) -> None:
        own = ["-c", "user.name=Ana", "-c", "user.email=ana@toolshed.example"]
        subprocess.run(["git", *own, *words], cwd=at or self.repository, check=True, capture_output=True)

    def commit(self, *migrations: int, column: str = "name", days: int = 14) -> None:
        """A release with these migrations besides those that it has, its column and the days of a loan."""
        source = (SOLUTION / "toolshed" / "toolshed.py").read_text("utf-8")
        changed = source.replace('COLUMN = "name"', f'COLUMN = "{column}"').replace("DAYS = 14", f"DAYS = {days}")
        (self.repository / "toolshed.py").write_text(changed, "utf-8")
        (self.repository / "migrations").mkdir(exist_ok=True)
        for number in migrations:
            shutil.copy(SOLUTION / "toolshed" / "migrations" / f"{number}.sql", self.repository / "migrations")
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", "Change the shed")

    @contextmanager
    def served(self) -> Iterator[None]:
        """The service while the block runs, with two free ports."""
        self.git("push", "--quiet", "origin", "main")
        os.mkfifo(self.shed / "orders")
        with socket.create_server(("127.0.0.1", 0)) as live, socket.create_server(("127.0.0.1", 0)) as restored:
            ports = [str(one.getsockname()[1]) for one in (live, restored)]
        toml = self.production / "production.toml"
        toml.write_text(toml.read_text("utf-8").replace("LIVE", ports[0]).replace("RESTORED", ports[1]), "utf-8")
        command = [sys.executable, str(self.shed / "front.py"), str(self.shed), *ports]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as front:
            try:
                assert front.stdout
                assert front.stdout.readline() == "ready\n"
                yield
            finally:
                front.terminate()

    def run(self, name: str) -> list[str]:
        """What is said in the end, without what was waited for meanwhile."""
        lines = judged(ACCEPT, self.production.parent, name, self.production.name)
        return [line for line in lines if not line.startswith("     must ")]

    def back_up(self) -> None:
        with closing(sqlite3.connect(self.shed / "live.db")) as live, closing(sqlite3.connect(self.shed / "nightly.db")) as copy:
            live.backup(copy)

    def game_day(self, failure: str) -> list[str]:
        """Break something, type what a person on call sees, and mend it."""
        command = [sys.executable, str(ACCEPT), "game-day", self.production.name, failure]
        with subprocess.Popen(
            command, cwd=self.production.parent, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as run:
            assert run.stdin
            assert run.stdout
            lines = [next(line for line in run.stdout if not line.startswith("     must "))]
            alerts = self.shed / "alerts"
            while lines[0].startswith("Broken") and not alerts.exists():
                time.sleep(0.01)
            alerts.unlink()
            for word, done in (("what?", None), (f"alert {ALERTS[failure]}", None), ("person", self.shed / f"broken-{failure}")):
                run.stdin.write(f"{word}\n")
                run.stdin.flush()
                lines.append(run.stdout.readline())
                if done:
                    done.unlink()
            lines += run.communicate("mended\n")[0].splitlines(keepends=True)
        alerts.unlink(missing_ok=True)  # of requests that were under way
        self.review(failure)
        return [line.rstrip("\n") for line in lines]

    def review(self, failure: str) -> None:
        """The times of the record, in the review."""
        [record] = (self.production / "records").glob(f"*-game-day-{failure}.csv")
        with record.open(encoding="utf-8", newline="") as file:
            times = {row["what"]: row["time"] for row in csv.DictReader(file)}
        note = self.production / "reviews" / f"{failure}.md"
        text = note.read_text("utf-8")
        for word, what in (("BEGAN", "begin"), ("NOTICED", "alert"), ("MENDED", "mended")):
            text = text.replace(word, times[what][11:16])
        note.write_text(text, "utf-8")


@pytest.fixture(scope="module", autouse=True)
def _token() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TOKEN", "for-tests")
        yield


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> tuple[World, dict[str, list[str]]]:
    """All runs of a right solution, and what each printed."""
    world = World(tmp_path_factory.mktemp("right"))
    said = {}
    world.commit(1)
    with world.served():
        said["mark"] = world.run("mark")
        world.back_up()
        world.commit(2)
        said["ship"] = world.run("ship")
        said["back"] = world.run("back")
        world.commit(days=15)
        said["hold"] = world.run("hold")
        world.commit(column="title")
        said["switch"] = world.run("ship")
        world.commit(3, column="title")
        said["contract"] = world.run("ship")
        said |= {failure: world.game_day(failure) for failure in ALERTS}
        said["restore"] = world.run("restore")
    said["check"] = world.run("check")
    return world, said


# --- Runs -------------------------------------------------------------------------------------------------------------------------


def test_the_brief_has_what_is_run_here() -> None:
    brief = (PROJECT.parent / "index.md").read_text("utf-8")
    for run in ("ship", "back", "hold", "mark", "restore", "check"):
        assert f"python3 accept.py {run} production" in brief, run
    for failure in ALERTS:
        assert f"python3 accept.py game-day production {failure}" in brief, failure
    for line in LINES:
        assert f"| `{line}` |" in brief, line


def test_every_acceptance_line_has_its_check(real: Roadmap) -> None:
    each_line_has_its_check(real, "deployment", LINES, WRONG)


def test_a_right_service_is_accepted(world: tuple[World, dict[str, list[str]]]) -> None:
    said = dict(world[1])
    check = said.pop("check")
    assert [line.partition(":")[0] for line in check] == [f"ok   {line}" for line in LINES]
    assert [lines[-1].partition(":")[0] for lines in said.values()] == [
        *("ok   mark", "ok   ship", "ok   back", "ok   hold", "ok   ship", "ok   ship"),
        *("ok   game-day", "ok   game-day", "ok   game-day", "ok   restore"),
    ]


def test_what_is_typed_on_the_game_day_is_noted_with_its_time(world: tuple[World, dict[str, list[str]]]) -> None:
    said = world[1]["database"]
    assert said[1] == "Type one of these: alert NAME, person, mended"
    assert [line.partition(" noted at ")[0] for line in said[2:5]] == ["alert", "person", "mended"]


def test_a_service_that_is_changed_at_once_is_caught(tmp_path: Path) -> None:
    """It renames a column below the running release, deploys without tests, and restores onto itself."""
    world = World(tmp_path)
    hook = world.bare / "hooks" / "post-receive"
    hook.write_text(hook.read_text("utf-8").replace("python3 -m doctest toolshed.py\n", ""), "utf-8")
    script = world.production / "restore.sh"
    script.write_text(script.read_text("utf-8").replace('cp "$shed/nightly.db"', 'ln -s "$shed/live.db"'), "utf-8")
    world.commit(1)
    with world.served():
        (world.repository / "migrations" / "2.sql").write_text("ALTER TABLE tool RENAME COLUMN name TO title;", "utf-8")
        world.commit(column="title")
        shipped = world.run("ship")
        world.commit(column="title", days=15)
        held = world.run("hold")
        restored = world.run("restore")
    assert shipped[0].startswith("FAIL ship: ")
    assert "503, not 20" in shipped[1]
    assert held[0].endswith("before production, because its tests fail")
    assert restored[-1].startswith("FAIL restore: must restore into a database of its own; ")
    schema = world.run("check")[LINES.index("schema")]
    assert schema.startswith("FAIL schema: must have no failed request; 01-ship.csv has ")


def test_nothing_is_pushed_that_does_not_fit(tmp_path: Path) -> None:
    """The tests have to agree with what is tried, and the commit has to be new."""
    other = World(tmp_path)
    other.commit(1)
    with other.served():
        again = other.run("ship")
        other.commit(days=15)
        red = other.run("ship")
        (other.repository / "notes.txt").write_text("not committed", "utf-8")
        unclean = other.run("ship")
        early = other.run("hold")
        other.git("add", "--all")
        other.commit()
        hook = other.bare / "hooks" / "post-receive"
        hook.chmod(0o644)  # as an editor leaves it: nothing runs
        other.git("push", "--quiet", "origin", "main")
        twice = other.run("ship")
        hook.chmod(0o755)
        source = other.repository / "toolshed.py"
        source.write_text(
            source.read_text("utf-8").replace("self.answer(200, found,", "self.answer(200, [text, found],"), "utf-8"
        )
        other.git("commit", "--quiet", "--all", "--message", "Repeat the question")
        other.git("push", "--quiet", "origin", "main")
        repeating = other.run("mark")
    assert "must push a commit that follows the one in production" in again[0]
    assert "FAIL ship: must pass `python3 -m doctest toolshed.py` at " in red[0]
    assert "with nothing left to commit" in unclean[0]
    assert "must ship something first" in early[0]
    assert "must push what origin does not have yet, or no pipeline starts; " in twice[0]
    assert "what `contains` says is in the answer although nobody wrote that row" in repeating[0]
    assert not (other.production / "records").exists()


def test_a_service_that_is_not_there_is_told(world: tuple[World, dict[str, list[str]]]) -> None:
    for run in ("mark", "ship", "back"):
        [line] = judged(ACCEPT, world[0].production.parent, run, "production")
        assert line.startswith(f"FAIL {run}: must answer GET /version at http://127.0.0.1:")


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("status = 201", "status = 99", "must have status from 200 to 499 in production.toml, not 99"),
        ('method = "POST"', 'method = "GET"', "must have a [[request]] that writes, such as POST, with {n} in what it sends"),
        ('contains = "drill {n}"', "", "must have a [[request]] after it with GET and {n} in `contains`"),
        ("${TOKEN}", "${NO_TOKEN}", "must have the variable NO_TOKEN set, which production.toml uses"),
        ("rate = 50", "rate = ", "must have a production.toml in "),
        ('address = "http:', 'address = "ftp:', "must have an address such as https://toolshed.example as address"),
        ('"/tools?q=drill%20{n}"', '"/tools?q=drill {n}"', "must have a path without blanks that begins with /"),
    ],
)
def test_a_setting_that_cannot_be_is_told(tmp_path: Path, old: str, new: str, sentence: str) -> None:
    shutil.copytree(SOLUTION / "production", tmp_path / "production")
    file = tmp_path / "production" / "production.toml"
    file.write_text(file.read_text("utf-8").replace(":LIVE", "").replace(":RESTORED", ":1").replace(old, new), "utf-8")
    [line] = judged(ACCEPT, tmp_path, "mark", "production")
    assert line.startswith(f"FAIL mark: {sentence}")


# --- Evidence ---------------------------------------------------------------------------------------------------------------------


def _file(name: str, old: str, new: str) -> dict[str, tuple[str, str]]:
    return {name: (old, new)}


def _toml(old: str, new: str) -> dict[str, tuple[str, str]]:
    return _file("production.toml", old, new)


def _note(old: str, new: str) -> dict[str, tuple[str, str]]:
    return _file("reviews/disk.md", old, new)


def _resources(old: str, new: str) -> dict[str, tuple[str, str]]:
    return _file("resources.csv", old, new)


WRONG = {
    "plain HTTP": Wrong(
        "pipeline",
        "must be reached over HTTPS, unless it is on this computer; address is http://toolshed.example",
        _toml('address = "http://127.0.0.1', 'address = "http://toolshed.example" # "'),
    ),
    "nothing held back": Wrong(
        "pipeline", "must show that a commit with failing tests does not get there", without="records/04-hold.csv"
    ),
    "another repository": Wrong(
        "pipeline",
        "must ship a commit of shed that follows the one before; not so in 02-ship.csv",
        _toml('"../toolshed"', '"../shed"'),
    ),
    "one step": Wrong(
        "schema",
        "must ship at least two changes of the schema, to expand and to contract; there are 1",
        without="records/06-ship.csv",
    ),
    "a write that failed": Wrong(
        "schema",
        "must have no failed request; 05-ship.csv has ",
        _file("records/05-ship.csv", "POST /tools,ok", "POST /tools,failed"),
    ),
    "no drill": Wrong("restore", "must hold the drill", without="records/10-restore.csv"),
    "objectives that were loosened": Wrong(
        "restore",
        "must keep the objectives that the drill had (60 30 minutes)",
        _toml("point_minutes = 60", "point_minutes = 90"),
    ),
    "onto itself": Wrong(
        "restore", "must restore into a database of its own", _file("records/10-restore.csv", ",apart,ok,", ",apart,failed,")
    ),
    "no dependency": Wrong("game-day", "must break the dependency on the game day", without="records/09-game-day-dependency.csv"),
    "no part in the runbook": Wrong(
        "game-day", "must have a part `### DiskFull` in runbook.md", _file("runbook.md", "### DiskFull", "### Disk")
    ),
    "no review": Wrong("game-day", "must have a file disk.md", without="reviews/disk.md"),
    "a comment of the template": Wrong("game-day", "and delete the comments", _note("## Why\n", "## Why\n\n<!-- Why? -->\n")),
    "a blank of the template": Wrong(
        "game-day", "must fill in reviews/disk.md; [none lost, or what] is left", _note("none lost", "[none lost, or what]")
    ),
    "a missing heading": Wrong("game-day", "must have the headings In short, Impact, ", _note("## What went well", "### Luck")),
    "nothing to say": Wrong(
        "game-day",
        "must say something under Why in reviews/disk.md",
        _note("Old dumps lay on the disk of the database, and nothing deleted them.", "Dumps."),
    ),
    "a long review": Wrong("game-day", "must be short: reviews/disk.md has ", _note("In short\n", "In short\n" + 700 * " word")),
    "blame": Wrong(
        "game-day",
        "reviews/disk.md says 'careless'",
        _note("and nothing deleted them.", "because the person on call was careless."),
    ),
    "no times": Wrong("game-day", "must have a row `Began, noticed, mended` with three times", _note(" UTC |", " | |")),
    "no harm": Wrong("game-day", "must have a row `Data` under Impact", _note("| none lost |", "| |")),
    "few facts": Wrong(
        "game-day",
        "must have at least four rows with a time under What happened",
        _note("| Time (UTC) | What |\n| --- | --- |\n", ""),
    ),
    "an alert without a time": Wrong(
        "game-day", "must say under What happened in reviews/disk.md when DiskFull came", _note("| DiskFull pages", "| It pages")
    ),
    "the same reason": Wrong(
        "game-day",
        "reviews/disk.md says the same as database.md",
        _note(
            "Old dumps lay on the disk of the database, and nothing deleted them.",
            "The restart was by hand, because the unit of the database had no Restart line.",
        ),
    ),
    "no action": Wrong(
        "game-day", "must have at least one row under What changes", _note("| A timer deletes dumps", "A timer deletes dumps")
    ),
    "good intentions": Wrong(
        "game-day",
        "must change the system, not the people: reviews/disk.md, Be more careful with dumps",
        _note("A timer deletes dumps after seven days", "Be more careful with dumps"),
    ),
    "nobody's action": Wrong("game-day", "must give each change what it does, an owner, a day", _note("| Cleo |", "| |")),
    "an action without a day": Wrong("game-day", "must give each change a day", _note("7 Dec", "soon")),
    "an action for nothing": Wrong(
        "game-day", "must say of each change whether it prevents, shows or shortens", _note("| prevents |", "| helps |")
    ),
    "no tag": Wrong(
        "cost",
        "must carry a tag such as service=toolshed; photos does not",
        _resources("photos,objects,service=toolshed", "photos,objects,team"),
    ),
    "two names of one service": Wrong(
        "cost",
        "must have one value of service, or no report can add it up; there are shed, toolshed",
        _resources("photos,objects,service=toolshed", "photos,objects,service=shed"),
    ),
    "an unknown kind": Wrong("cost", "must have a kind of compute, database, ", _resources(",objects,", ",files,")),
    "no backup": Wrong("cost", "it has nothing of the kind backup", _resources(",backup,", ",other,")),
    "a name twice": Wrong("cost", "must name each resource once", _resources("photos,", "backups,")),
    "other columns": Wrong(
        "cost", "must have the columns resource,kind,tags in resources.csv", _resources("resource,kind", "name,kind")
    ),
    "something on the bill alone": Wrong(
        "cost",
        "must list in resources.csv what is in bill.csv: address",
        _file("bill.csv", "backups,2.50", "backups,2.50\naddress,1.80"),
    ),
    "something not estimated": Wrong(
        "cost",
        "must have each resource in estimate.csv, if it costs nothing with 0: photos",
        _file("estimate.csv", "photos,5,GB month,0.02,0.10\n", ""),
    ),
    "a sum that is none": Wrong(
        "cost",
        "must have amount = quantity × price: estimate.csv, machine-1, 7.30 is not 9.30",
        _file("estimate.csv", "0.01,7.30", "0.01,9.30"),
    ),
    "no amount": Wrong("cost", "must have an amount such as 12.50 in bill.csv, photos", _file("bill.csv", "0.05", "little")),
    "a bill of nothing": Wrong(
        "cost",
        "must compare with something that costs",
        _file("bill.csv", "3.60\npostgres,8.40\nphotos,0.05\nbackups,2.50", "0\npostgres,0\nphotos,0\nbackups,0"),
    ),
    "a bill of a day": Wrong("cost", "must have a bill of at least 7 days", _toml("to = 2026-11-15", "to = 2026-11-01")),
    "a bill that ends before it starts": Wrong("cost", "there are -30", _toml("to = 2026-11-15", "to = 2026-10-01")),
    "an estimate below the bill": Wrong(
        "cost",
        "within 20%: 19.50 a month was expected, 29.50 is due, 34% off; look at postgres",
        _file("estimate.csv", "postgres,730,hour,0.02,14.60", "postgres,295,hour,0.02,5.90"),
    ),
}
"""Changes of what the right runs left behind, and what must be said then."""


Row = dict[str, str]


def _event(what: str, **values: str | float) -> Callable[[list[Row]], None]:
    """Another detail or result of what happened, or `later` by so many seconds."""

    def change(rows: list[Row]) -> None:
        [row] = [row for row in rows if row["what"] == what]
        for name, value in values.items():
            if name == "later":
                _move(row, float(value))
            else:
                row[name] = str(value)

    return change


def _move(row: Row, seconds: float) -> None:
    row["time"] = (datetime.fromisoformat(row["time"]) + timedelta(seconds=seconds)).isoformat(timespec="milliseconds")
    if row["round"] != "0":
        row["round"] = str(int(row["round"]) + int(seconds * 1000))


def _all(*changes: Callable[[list[Row]], None]) -> Callable[[list[Row]], None]:
    def change(rows: list[Row]) -> None:
        for one in changes:
            one(rows)

    return change


def _last_versions(name: str, value: str) -> Callable[[list[Row]], None]:
    """What the version at the end says instead."""

    def change(rows: list[Row]) -> None:
        end = [row for row in rows if row["what"] == "GET /version"][-1]["commit"]
        for row in rows:
            if row["commit"] == end:
                row[name] = value

    return change


def _slow(rows: list[Row]) -> None:
    """The command of the rollback came six minutes earlier, and the old version went on answering."""
    place = next(number for number, row in enumerate(rows) if row["what"] == "back")
    between = []
    for seconds in range(-360, 0, 4):
        row = dict(next(row for row in rows if row["what"] == "GET /version"))
        row["time"], row["round"] = rows[place]["time"], str(int(datetime.fromisoformat(rows[place]["time"]).timestamp() * 1000))
        _move(row, seconds)
        between.append(row)
    for row in rows[: place + 1]:
        _move(row, -360)
    rows[place + 1 : place + 1] = between


def _asleep(rows: list[Row]) -> None:
    for row in rows[:30]:
        _move(row, -60)


def _impatient(rows: list[Row]) -> None:
    """Production was asked for an instant after the push."""
    place = next(number for number, row in enumerate(rows) if row["what"] == "push")
    del rows[place + 6 :]


def _harmless(rows: list[Row]) -> None:
    for row in rows:
        if row["result"] == "failed":
            row.update(result="ok", detail="")


def _failing(rows: list[Row]) -> None:
    rows[-1].update(result="failed", detail="503, not 200")


def _denied(rows: list[Row]) -> None:
    rows[-1].update(detail="503, not 200")


def _second_alert(rows: list[Row]) -> None:
    rows.insert(-1, {**next(row for row in rows if row["what"] == "alert"), "detail": "QueueLong"})


def _let_through(rows: list[Row]) -> None:
    [row for row in rows if row["commit"]][-1]["commit"] = NOBODY


def _reading(rows: list[Row]) -> None:
    rows[:] = [row for row in rows if not row["what"].startswith("POST")]


NOBODY = "0" * 40

WRONG_RECORDS: dict[str, tuple[str, Callable[[list[Row]], None], str, str]] = {
    "another commit than the one pushed": (
        "02-ship",
        _event("push", detail=NOBODY),
        "pipeline",
        "must end with the commit that was pushed, in 02-ship.csv",
    ),
    "a red commit in production": (
        "04-hold",
        _let_through,
        "pipeline",
        "must stop a commit with failing tests; in 04-hold.csv production did not stay at ",
    ),
    "held for an instant": ("04-hold", _impatient, "pipeline", "must wait with `hold` at least as long as your pipeline takes"),
    "back to somewhere else": (
        "03-back",
        _last_versions("commit", NOBODY),
        "pipeline",
        "must roll back to the commit before the one that was shipped; not so in 03-back.csv",
    ),
    "slowly back": ("03-back", _slow, "pipeline", "must roll back in under 300 s; 03-back.csv took 3"),
    "the schema taken back": (
        "03-back",
        _last_versions("schema", "1"),
        "schema",
        "must roll back the code of a release that changed the schema, and leave the schema as it is",
    ),
    "a slow drill": ("10-restore", _event("usable", later=1860), "restore", "must be back within 30 minutes; it took 31.0"),
    "usable before the disaster": ("10-restore", _event("usable", later=-60), "restore", "must have times in their order"),
    "nothing found": ("10-restore", _event("found", detail="0"), "restore", "no row of the last 60 minutes was found"),
    "work that was lost": (
        "10-restore",
        _all(_event("disaster", later=3700), _event("usable", later=3700)),
        "restore",
        "must lose at most 60 minutes of work; the newest found is 6",
    ),
    "a person first": (
        "07-game-day-database",
        _event("person", later=-0.5),
        "game-day",
        "must be noticed by an alert before a person reports it; not so with the database",
    ),
    "a second alert without a part": (
        "08-game-day-disk",
        _second_alert,
        "game-day",
        "must have a part `### QueueLong` in runbook.md, because that alert fired",
    ),
    "a late alert": (
        "07-game-day-database",
        _all(*(_event(what, later=660) for what in ("alert", "person", "mended"))),
        "game-day",
        "must be noticed within 10 minutes; the alert of the database took 11.0",
    ),
    "an alert before the failure": (
        "09-game-day-dependency",
        _event("alert", later=-60),
        "game-day",
        "must begin, be noticed and be mended in this order; not so in 09-game-day-dependency.csv",
    ),
    "a failure without effect": ("07-game-day-database", _harmless, "game-day", "must fail when the database is killed"),
    "asleep in between": (
        "08-game-day-disk",
        _asleep,
        "game-day",
        "must be asked all the time: 08-game-day-disk.csv has a gap of ",
    ),
    "requests that only read": ("08-game-day-disk", _reading, "game-day", "must be asked by requests that write and read"),
    "not mended": ("08-game-day-disk", _failing, "game-day", "must be well at the end of 08-game-day-disk.csv"),
    "a failure that is called well": (
        "08-game-day-disk",
        _denied,
        "game-day",
        "must not call ok what was not: 08-game-day-disk.csv",
    ),
    "other times than in the review": (
        "08-game-day-disk",
        _all(*(_event(what, later=-240) for what in ("begin", "alert", "person", "mended"))),
        "game-day",
        "must agree with the record: reviews/disk.md says it began at ",
    ),
}
"""A record, a change of its rows, and the line and sentence that must come of it."""


def _judged_copy(world: World, name: str, change: Callable[[Path], None]) -> list[str]:
    """What is said about the learner's folder after a change. The repository stays where it is."""
    folder = world.production.with_name(name.replace(" ", "-").replace("'", ""))
    shutil.copytree(world.production, folder)
    change(folder)
    return judged(ACCEPT, folder.parent, "check", folder.name)


@pytest.mark.parametrize("name", WRONG)
def test_wrong_evidence_fails_on_its_line(world: tuple[World, dict[str, list[str]]], name: str) -> None:
    fails_alone(_judged_copy(world[0], name, WRONG[name].change), WRONG[name])


@pytest.mark.parametrize("name", WRONG_RECORDS)
def test_a_record_of_something_wrong_fails_on_its_line(world: tuple[World, dict[str, list[str]]], name: str) -> None:
    record, edit, line, sentence = WRONG_RECORDS[name]

    def change(folder: Path) -> None:
        file = folder / "records" / f"{record}.csv"
        with file.open(encoding="utf-8", newline="") as opened:
            rows = list(csv.DictReader(opened))
        columns = list(rows[0])
        edit(rows)
        with file.open("w", encoding="utf-8", newline="") as opened:
            writer = csv.DictWriter(opened, columns)
            writer.writeheader()
            writer.writerows(rows)

    fails_alone(_judged_copy(world[0], name, change), Wrong(line, sentence))


def test_what_is_right_in_another_form_is_accepted(world: tuple[World, dict[str, list[str]]]) -> None:
    """Marks of an editor, times as the runs print them, a pipe in a command, words that blame nobody."""

    def change(folder: Path) -> None:
        for name, encoding in (("production.toml", "utf-8-sig"), ("bill.csv", "utf-8-sig"), ("runbook.md", "utf-8")):
            text = (folder / name).read_text("utf-8")
            (folder / name).write_text(text, encoding, newline="\r\n")
        note = folder / "reviews" / "disk.md"
        text = re.sub(r"\b\d\d:\d\d(?=,| UTC)", r"2026-11-22T\g<0>:59.999+00:00", note.read_text("utf-8"))
        text = text.replace("A timer deletes dumps after seven days", "A timer runs `find \\| head`, so lazy loading can stay")
        note.write_text(text.replace("nothing deleted them.", "nothing deleted them. Nobody is to blame."), "utf-8")
        tags = folder / "resources.csv"
        tags.write_text(tags.read_text("utf-8").replace("service=toolshed;owner=ana", '"service=toolshed, owner=ana"'), "utf-8")

    assert [line[:5] for line in _judged_copy(world[0], "other form", change)] == ["ok   "] * len(LINES)


COLUMNS = "time,what,result,round,milliseconds,commit,schema,detail"


@pytest.mark.parametrize(
    "damage",
    ["", "time,what\n1,2\n", f"{COLUMNS}\nnow,,,,,,,\n", f"{COLUMNS}\n2026-11-22T10:00:00+00:00,x,,0,1{'0' * 400},,,\n", "\0"],
)
def test_a_damaged_record_is_told(world: tuple[World, dict[str, list[str]]], damage: str) -> None:
    def change(folder: Path) -> None:
        (folder / "records" / "10-restore.csv").write_text(damage, "utf-8")

    lines = _judged_copy(world[0], f"damaged {len(damage)}", change)
    fails_alone(lines, Wrong("restore", "10-restore.csv"))
