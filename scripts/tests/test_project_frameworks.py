"""The project "Toolshed in a framework": right solutions in Flask and in Express are accepted, and a wrong one fails on its own line."""

from __future__ import annotations

import os
import py_compile
import shutil
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import ExitStack
from pathlib import Path
from types import ModuleType

import pytest

from roadmap.model import Roadmap
from roadmap.runners import NODE_PACKAGES
from roadmap.servers import MissingTool, Postgres
from roadmap.source import DOCS

from .solutions import PATH, PROJECTS, Wrong, each_line_has_its_check, fails_alone, imported, need, pool_of

PROJECT = DOCS / "stages" / "frameworks" / "project"
SOLUTIONS = PROJECTS / "frameworks"
LINES = ("rules", "reminder", "uploads", "run")
RIGHT = [f"ok   {line}" for line in LINES]


def committed(folder: Path) -> Path:
    """The folder as a learner's repository."""
    git = ["git", "-c", "user.name=Ana", "-c", "user.email=ana@toolshed.example", "-c", "init.defaultBranch=main"]
    for command in (["init", "--quiet"], ["add", "--all"], ["commit", "--quiet", "--message", "Toolshed"]):
        subprocess.run([*git, *command], cwd=folder, check=True, capture_output=True)
    return folder


def judge(folder: Path, **database: str) -> list[str]:
    """The lines that the check prints about a repository, run as a learner runs it."""
    environment = {**os.environ, "PATH": PATH, "LC_ALL": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1", **database}
    command = [sys.executable, str(PROJECT / "accept.py"), str(folder), "--rules", "domain"]
    done = subprocess.run(command, cwd=folder.parent, env=environment, capture_output=True, text=True, check=False, timeout=120)
    assert not done.stderr, done.stderr
    lines = done.stdout.splitlines()
    assert done.returncode == any(line.startswith("FAIL") for line in lines)
    return lines


def test_the_brief_has_the_command_that_is_run_here() -> None:
    brief = (PROJECT.parent / "index.md").read_text("utf-8")
    assert "`python3 accept.py . --rules domain`" in brief
    for line in LINES:
        assert f"`{line}`" in brief, line


def test_every_acceptance_line_has_its_check(real: Roadmap) -> None:
    each_line_has_its_check(real, "frameworks", LINES, WRONG | WRONG_RUN)


def test_the_right_flask_application_is_accepted(tmp_path: Path) -> None:
    shutil.copytree(SOLUTIONS / "flask", tmp_path / "flask")
    assert judge(committed(tmp_path / "flask")) == RIGHT


OTHER_RIGHT = {
    "a server that starts anew when a file changes": {
        "app.py": ('os.environ.get("PORT", "8000"))', 'os.environ.get("PORT", "8000")), debug=True')
    },
    "members whose ids are texts": {
        "app.py": ('{"id": id, "name": name, "email"', '{"id": f"m-{id}", "name": name, "email"'),
        "./app.py": ("member_id=int)\n", "member_id=str)\n    member = int(member[2:])\n"),
    },
}


@pytest.mark.parametrize("name", OTHER_RIGHT)
def test_another_right_application_is_accepted(tmp_path: Path, name: str) -> None:
    shutil.copytree(SOLUTIONS / "flask", tmp_path / "flask")
    Wrong("", "", OTHER_RIGHT[name]).change(tmp_path / "flask")
    assert judge(committed(tmp_path / "flask")) == RIGHT


def test_the_right_express_application_is_accepted(tmp_path: Path) -> None:
    need("javascript")
    folder = tmp_path / "express"
    shutil.copytree(SOLUTIONS / "express", folder)
    (folder / ".gitignore").write_text("uploads/\n", "utf-8")
    (folder / "node_modules").symlink_to(NODE_PACKAGES)  # in place of `npm ci`, which needs the network
    with ExitStack() as stack:
        try:
            postgres = Postgres(stack)
        except MissingTool as missing:
            if os.environ.get("NO_SKIPS"):
                raise
            pytest.skip(str(missing))
        assert judge(committed(folder), **postgres.fresh(())) == RIGHT


WRONG = {
    "rules that know the framework": Wrong(
        "rules",
        "must keep flask out of domain/lending.py",
        {"domain/lending.py": ("from datetime import date", "from flask import abort\nfrom datetime import date")},
    ),
    "rules that know the database": Wrong(
        "rules",
        "must keep sqlite3 out of domain/test_lending.py",
        {"domain/test_lending.py": ("from datetime", "import sqlite3\nfrom datetime")},
    ),
    "rules that start the application": Wrong(
        "rules",
        "must pass the command under Test the rules without a database",
        {"domain/lending.py": ("LOAN = ", "import os\nos.environ['UPLOADS']\nLOAN = ")},
    ),
    "nothing tests how long a loan is": Wrong(
        "rules",
        "must fail the test of the rules when a loan lasts 15 days instead of 14",
        {"domain/test_lending.py": (" == date(2026, 12, 6)", " > date(2026, 11, 22)")},
    ),
    "nothing tests how many tools one may have": Wrong(
        "rules",
        "must fail the test of the rules when a member may have 4 tools instead of 3",
        {"domain/test_lending.py": ("refused(3, is_out", "refused(9, is_out")},
    ),
    "a rule that stands somewhere else too": Wrong(
        "rules",
        "must lend for 14 days over HTTP too, not until ",
        {
            "app.py": ("due_on(datetime.now(UTC).date())", "(datetime.now(UTC).date() + timedelta(days=7))"),
            "./app.py": ("from datetime import UTC, datetime", "from datetime import UTC, datetime, timedelta"),
        },
    ),
    "a rule that is not asked": Wrong(
        "rules",
        "must answer POST /loans with 409, not with 201",
        {"app.py": ("check(db.execute(held, (member,)).fetchone()[0]", "check(0")},
    ),
    "sent again by every run": Wrong(
        "reminder",
        "must send one e-mail when the job runs twice, not ",
        {"remind.py": ("SET reminded_at = ? WHERE", "SET due_on = due_on, claimed_until = 0 WHERE ? <> '' AND")},
    ),
    "marked before it is sent": Wrong(
        "reminder",
        "must send a reminder at the next run after the mail server was down",
        {"remind.py": ("SET claimed_until = 0 WHERE", "SET reminded_at = 'lost' WHERE")},
    ),
    "looking first, then sending": Wrong(
        "reminder",
        "must send one e-mail when two jobs run at the same moment, not 2",
        {"remind.py": (" AND reminded_at IS NULL AND claimed_until < ?", " AND ? > 0")},
    ),
    "overdue on the last day": Wrong(
        "reminder",
        "must send no reminder on the last day of a loan, ",
        {
            "domain/lending.py": ("day > due", "day >= due"),
            "domain/test_lending.py": ("assert not is_overdue", "assert is_overdue"),
        },
    ),
    "a reminder about nothing": Wrong(
        "reminder", "must name the tool in the reminder", {"remind.py": ("bring back the {tool}", "bring it back")}
    ),
    "photos of any size": Wrong(
        "uploads",
        "must refuse a photo of more than 1 MiB with 413, not with 201",
        {"app.py": ("LARGEST = 1024 * 1024", "LARGEST = 99 * 1024 * 1024")},
    ),
    "the caller says what it is": Wrong(
        "uploads",
        "must refuse a page that is called page.png with 415 or 422, not with 201",
        {"app.py": ("None) or abort(415)", "file.mimetype)")},
    ),
    "the caller says what it is called": Wrong(
        "uploads",
        "must give a photo a name of its own, not the caller's",
        {"app.py": ("name = secrets.token_hex(16)", "name = Path(file.filename).name")},
    ),
    "photos among the application's files": Wrong(
        "uploads",
        "must store photos in the folder that UPLOADS names",
        {"app.py": ('Path(os.environ.get("UPLOADS", "uploads"))', 'Path("static/photos")')},
    ),
    "the folder is served": Wrong(
        "uploads",
        "must not serve what lies in the folder of uploads at /uploads/",
        {"app.py": ("app = Flask(__name__)", 'app = Flask(__name__, static_folder=UPLOADS, static_url_path="/uploads")')},
    ),
    "the browser guesses": Wrong(
        "uploads", "must serve photos with X-Content-Type-Options: nosniff", {"app.py": ('"nosniff"', '"none"')}
    ),
}

WRONG_RUN = {
    "two commands": Wrong(
        "run",
        "must give one command under the heading Run in the README, in a block between lines of ```, not 2",
        {"README.md": ("python3 app.py", "python3 storage.py\npython3 app.py")},
    ),
    "no word about reminders": Wrong(
        "run", "must have a heading Send reminders in the README", {"README.md": ("## Send reminders", "## Jobs")}
    ),
    "a file that is on one computer only": Wrong(
        "run",
        "must go on running after `python3 app.py`; it said: ModuleNotFoundError",
        {".gitignore": ("uploads/", "storage.py")},
    ),
}


@pytest.fixture(scope="module")
def wrong_applications(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Future[list[str]]]]:
    """What is said about each wrong application; three at a time, because they wait more than they work."""
    tmp = tmp_path_factory.mktemp("wrong")

    def judge_wrong(number: int, wrong: Wrong) -> list[str]:
        folder = tmp / str(number)
        shutil.copytree(SOLUTIONS / "flask", folder)
        wrong.change(folder)
        return judge(committed(folder))

    with pool_of(3) as pool:
        yield {name: pool.submit(judge_wrong, number, wrong) for number, (name, wrong) in enumerate((WRONG | WRONG_RUN).items())}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_application_fails_on_its_line(wrong_applications: dict[str, Future[list[str]]], name: str) -> None:
    fails_alone(wrong_applications[name].result(), WRONG[name])


@pytest.mark.parametrize("name", WRONG_RUN)
def test_what_does_not_run_is_not_judged_further(wrong_applications: dict[str, Future[list[str]]], name: str) -> None:
    *others, fault = wrong_applications[name].result()
    assert others == [f"--   {line}: not checked, because the application does not run" for line in LINES[:-1]]
    assert fault.startswith(f"FAIL run: {WRONG_RUN[name].sentence}")


@pytest.fixture(scope="module")
def accept() -> ModuleType:
    return imported(PROJECT / "accept.py")


BASE64 = "Subject: =?utf-8?b?WC0xMg==?=\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"


@pytest.mark.parametrize(
    "letter",
    [
        BASE64 + "QnJpbmcgZHJpbGwgWC0zNCBiw6RjaywgcGxlYXNl\r\n",
        "Subject: X-12\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>drill X-=\r\n34\r\n",
        "Subject: X-12\r\n\r\nBring drill X-34 b\u00e4ck\r\n",
    ],
)
def test_a_letter_is_read_however_it_is_encoded(accept: ModuleType, letter: str) -> None:
    said = accept.words_of(letter)
    assert "X-12" in said
    assert "X-34" in said


README = """# Toolshed

## run

```sh
# needs nothing else
$ python3 app.py
```

```python title="an example"
```

## Test the rules
"""


def test_a_comment_in_a_block_is_neither_heading_nor_command(accept: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "README.md").write_bytes(README.encode() + b"\xe9\n")
    app = accept.Application(tmp_path, ["domain"], tmp_path, None, tmp_path / "log.txt")
    assert app.command("Run") == "python3 app.py"
    with pytest.raises(accept.Broken, match=r"one command under the heading Test the rules in the README, in a block .* not 0"):
        app.command("Test the rules")


def test_bytecode_of_another_rule_is_not_run(accept: ModuleType, tmp_path: Path) -> None:
    """A rule may change within a second and keep its length; by both, Python knows bytecode as that of a file."""
    (tmp_path / "README.md").write_text(f"## Test the rules\n```sh\n{sys.executable} -m domain.test\n```\n", "utf-8")
    (tmp_path / "domain").mkdir()
    rule = tmp_path / "domain" / "loan.py"
    (tmp_path / "domain" / "test.py").write_text("from domain.loan import DAYS\nassert DAYS == 14\n", "utf-8")
    app = accept.Application(tmp_path, ["domain"], tmp_path, None, tmp_path / "log.txt")
    for days, passes in (("14", True), ("15", False)):
        rule.write_text(f"DAYS = {days}\n", "utf-8")
        os.utime(rule, (0, 0))
        assert accept.tested(app) == passes
        py_compile.compile(str(rule))


def test_rules_elsewhere_are_not_those_of_the_repository(accept: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "clone").mkdir()
    (tmp_path / "domain").mkdir()
    for name in (str(tmp_path / "domain"), "../domain", "missing"):
        app = accept.Application(tmp_path / "clone", [name], tmp_path, None, tmp_path / "log.txt")
        with pytest.raises(accept.Broken, match=f"must have the folder {name} in the repository"):
            accept.rules(app)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("from django.db import models", "django"),
        ('import pg from "pg";', "pg"),
        ('const express = require("express");', "express"),
        ("import org.springframework.stereotype.Service;", "springframework"),
        ("import java.sql.Connection;", "java.sql"),
        ("use Illuminate\\Support\\Collection;", "Illuminate\\"),
        ("class Loan < ApplicationRecord", "ApplicationRecord"),
        ('require "rails"', "rails"),
        ("import os, sqlite3", "sqlite3"),
        ("var pg = require('pg');", "pg"),
        ("const { Client } = await import('pg');", "pg"),
        ("from domain.page import express_loan", ""),
        ("from domain.page import express", ""),
        ("import java.time.LocalDate;", ""),
        ("require_relative 'lending'", ""),
    ],
)
def test_a_rule_that_knows_a_framework_is_noticed(accept: ModuleType, line: str, found: str) -> None:
    match = accept.OUTSIDE.search(line)
    assert (match and (match[1] or match[2])) == (found or None)
