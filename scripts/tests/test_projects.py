"""The projects of stages 4 and 5: their checks pass for a right solution, and each wrong one fails on its own line, with its sentence.

Those of the first stages are in test_project_*.py.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from contextlib import ExitStack
from copy import copy
from pathlib import Path

import pytest

from roadmap.model import Roadmap
from roadmap.servers import MissingTool, Postgres, answers, free_port, hand_over, program, server_folder, serving
from roadmap.source import DOCS, ROOT

from .conftest import BIN
from .solutions import PROJECTS, Wrong, each_line_has_its_check, pool_of


def test_every_acceptance_line_has_its_check(real: Roadmap) -> None:
    assert tuple(file.name for file in sorted((DATABASES / "accept").iterdir())) == CHECKS
    each_line_has_its_check(real, "databases", [name[:2] for name in CHECKS], BUILT_WRONG | SHOWN_WRONG)
    each_line_has_its_check(real, "servers-and-apis", LINES, WRONG_API)


@pytest.mark.parametrize(
    ("command", "pattern"),
    [
        (["shellcheck"], "*/project/**/*.sh"),
        (["ruff", "check", "--config", "scripts/pyproject.toml"], "*/project/**/*.py"),
        (["ruff", "format", "--check", "--config", "scripts/pyproject.toml"], "*/project/**/*.py"),
        *(
            (["mypy", "--config-file", "scripts/pyproject.toml"], f"{stage}/project/*.py")  # all are modules called accept
            for stage in sorted({file.parents[1].name for file in (DOCS / "stages").glob("*/project/*.py")})
        ),
    ],
)
def test_published_programs_are_as_clean_as_ours(command: list[str], pattern: str) -> None:
    # What is planted is wrong on purpose, and published with its hash.
    files = sorted(file for file in (DOCS / "stages").glob(pattern) if file.parent.name != "planted")
    assert files
    beside = {**os.environ, "MYPYPATH": str(files[0].parent)}  # a check may import the file that is saved with it
    done = subprocess.run(
        [BIN / command[0], *command[1:], *files], cwd=ROOT, env=beside, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


# --- Toolshed on PostgreSQL -----------------------------------------------------------------------------------------------------

DATABASES = DOCS / "stages" / "databases" / "project"
CHECKS = ("01-import.sql", "02-rules.sql", "03-overlap.sh", "04-reports.sql", "05-migrations.sh", "06-plans.sh", "07-restore.sh")


EXPLAIN = (
    'psql -d toolshed_big -o plans/overdue.after.txt -c "EXPLAIN (ANALYZE, BUFFERS) $(tail -n +2 queries/overdue.sql)"',
    'psql -d toolshed_big -o plans/overdue.before.txt -c "BEGIN; DROP INDEX loan_open_due; EXPLAIN (ANALYZE, BUFFERS) $(tail -n +2 queries/overdue.sql) ROLLBACK;"',
)
RESTORE = (
    "pg_dump -Fc -f toolshed.dump toolshed_big",
    "createdb -h 127.0.0.1 -p 5433 -U postgres toolshed_big",
    "pg_restore -h 127.0.0.1 -p 5433 -U postgres --no-owner -d toolshed_big toolshed.dump",
)
"""Commands of the brief, which run here with other names and ports."""


def test_the_brief_has_the_commands_that_are_run_here() -> None:
    brief = (DATABASES.parent / "index.md").read_text("utf-8")
    for command in (
        *EXPLAIN,
        *RESTORE,
        "sh rebuild.sh",
        *(f"-f accept/{n}" if n.endswith(".sql") else f"sh accept/{n}" for n in CHECKS),
    ):
        assert f"{command}`" in brief or f"{command} ADDRESS`" in brief, command


class Servers:
    """The learner's server, and an empty one that a dump is restored into."""

    def __init__(self, stack: ExitStack) -> None:
        self.live, self.other = Postgres(stack), Postgres(stack)
        clients = {str(Path(program(name, "postgresql-client")).parent) for name in ("psql", "createdb", "pg_dump", "pg_restore")}
        self.path = os.pathsep.join([*sorted(clients), os.environ.get("PATH", "")])

    def environment(self, database: str) -> dict[str, str]:
        return {"PATH": self.path, "LC_ALL": "C.UTF-8", **self.live.environment(database)}


class Learner:
    """A learner's folder: what is published, a solution, and the database in which it was built."""

    def __init__(self, servers: Servers, folder: Path, database: str) -> None:
        self.servers, self.folder, self.database = servers, folder, database
        shutil.copytree(PROJECTS / "databases", folder)
        shutil.copytree(DATABASES, folder, dirs_exist_ok=True)
        (folder / "plans").mkdir(exist_ok=True)

    def run(self, *command: str, **more: str) -> subprocess.CompletedProcess[str]:
        environment = self.servers.environment(self.database) | more
        return subprocess.run(command, cwd=self.folder, env=environment, capture_output=True, text=True, check=False, timeout=120)

    def must(self, *command: str, **more: str) -> str:
        done = self.run(*command, **more)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def explain(self) -> None:
        """Save the plans of all list queries."""
        for query in (self.folder / "queries").glob("*.sql"):
            index = query.read_text("utf-8").partition("\n")[0].removeprefix("-- index: ")
            for command in EXPLAIN:
                mine = command.replace("toolshed_big", f"{self.database}_big").replace("loan_open_due", index)
                self.must("sh", "-c", mine.replace("overdue", query.stem))

    def restore(self, database: str, *options: str) -> str:
        """Dump the big database, restore it into the empty server, and write down how long it took; the address of the copy."""
        there = self.servers.other.environment(database)
        for command in RESTORE:
            mine = command.replace("5433", there["PGPORT"]).replace("-U postgres", f"-U {there['PGUSER']}")
            local = command.startswith("pg_dump")
            mine = mine.replace("toolshed_big", f"{self.database}_big" if local else database)
            self.must("sh", "-c", " ".join([mine, *(options if local else ())]))
        (self.folder / "restore.txt").write_text("elapsed: 3 s\n", "utf-8")
        return there["DATABASE_URL"]

    def check(self, name: str, *arguments: str, loans: int = 5_000) -> str:
        """What a check says about this solution if it fails, and an empty text if it is content."""
        command = ["sh"] if name.endswith(".sh") else ["psql", "--no-psqlrc", "-f"]
        done = self.run(*command, f"accept/{name}", *arguments, LOANS=str(loans))
        assert (done.returncode == 0) == done.stdout.startswith(f"ok {name[:2]}: "), done.stdout + done.stderr
        return done.stderr if done.returncode else ""

    def judge(self, checks: Sequence[str], restored: str) -> dict[str, str]:
        """What those of the checks say that are not content, by line."""
        said = {name[:2]: self.check(name, *([restored] if name == CHECKS[-1] else [])) for name in checks}
        return {line: text for line, text in said.items() if text}


@pytest.fixture(scope="module")
def servers() -> Iterator[Servers]:
    with ExitStack() as stack:
        try:
            started = Servers(stack)
        except MissingTool as missing:
            if os.environ.get("NO_SKIPS"):
                raise
            pytest.skip(str(missing))
        yield started


@pytest.fixture(scope="module")
def right(servers: Servers, tmp_path_factory: pytest.TempPathFactory) -> Learner:
    """The right solution, built as the brief says, with its plans."""
    learner = Learner(servers, tmp_path_factory.mktemp("databases") / "right", "right")
    assert learner.must("sh", "rebuild.sh") == "rebuilt right\n"
    assert not learner.check("05-migrations.sh")
    learner.explain()
    return learner


@pytest.fixture(scope="module")
def restored(right: Learner) -> str:
    """The address of its restored dump."""
    return right.restore("restored")


def test_the_right_database_is_accepted(right: Learner, restored: str) -> None:
    assert right.judge(CHECKS, restored) == {}


def test_its_migrations_run_on_200_000_loans(servers: Servers, tmp_path: Path) -> None:
    learner = Learner(servers, tmp_path / "full", "full")
    learner.must("sh", "rebuild.sh")
    done = learner.must("sh", "accept/05-migrations.sh")
    assert done == "ok 05: the migrations run forward on 200000 loans, and make the whole schema\n"


TABLES, HOLDER, SHED, REPORTS, INDEXES = (
    f"migrations/{name}.sql" for name in ("0001-tables", "0002-one-holder", "0003-shed", "0004-reports", "0005-indexes")
)
CONSTRAINT = """\
ALTER TABLE loan ADD CONSTRAINT loan_one_holder
  EXCLUDE USING gist (tool_id WITH =, daterange(lent_on, returned_on, '[]') WITH &&);
"""
TRIGGER = """\
CREATE FUNCTION loan_one_holder() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM public.loan WHERE tool_id = NEW.tool_id AND id <> NEW.id
             AND daterange(lent_on, returned_on, '[]') && daterange(NEW.lent_on, NEW.returned_on, '[]')) THEN
    RAISE EXCEPTION 'another member has the tool';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER loan_one_holder BEFORE INSERT ON loan FOR EACH ROW EXECUTE FUNCTION loan_one_holder();
"""
CASCADE = """\
ALTER TABLE loan DROP CONSTRAINT loan_tool_id_fkey, ADD FOREIGN KEY (tool_id) REFERENCES tool ON DELETE CASCADE;
ALTER TABLE reservation DROP CONSTRAINT reservation_tool_id_fkey, ADD FOREIGN KEY (tool_id) REFERENCES tool ON DELETE CASCADE;
ALTER TABLE fee DROP CONSTRAINT fee_loan_id_fkey, ADD FOREIGN KEY (loan_id) REFERENCES loan ON DELETE CASCADE;
"""

BUILT_WRONG = {
    "rows are refused in silence": Wrong(
        "01",
        "must not lose a row: fee F-4 is neither in its table nor in refused",
        {"import.sql": ("COMMIT;", "DELETE FROM refused WHERE source = 'fee';\nCOMMIT;")},
    ),
    "a row that breaks a rule is kept": Wrong(
        "01",
        "must refuse fee F-7, because a rule of the brief is broken",
        {"import.sql": ("amount <= 0 OR was_paid AND paid_on IS NULL;", "amount <= 0;")},
    ),
    "decimal commas are dropped": Wrong(
        "01",
        "must mend values as the brief says: all prices must be 798.90, not 28410.00",
        {"import.sql": ("replace(value, ',', '.')", "replace(value, ',', '')")},
    ),
    "e-mails differ by capitals": Wrong(
        "02", "must refuse an e-mail that another member has, in capitals or not", {TABLES: ("(lower(email))", "(email)")}
    ),
    "fees may be nothing": Wrong("02", "must refuse a fee of nothing", {TABLES: (" CHECK (amount > 0)", "")}),
    "history goes with the tool": Wrong(
        "02",
        "must refuse to delete a tool that was lent",
        {HOLDER: (CONSTRAINT, CONSTRAINT + CASCADE)},
    ),
    "looking first, then lending": Wrong(
        "03",
        "must refuse one of two loans that two sessions write at the same moment; 2 are there",
        {HOLDER: (CONSTRAINT, TRIGGER)},
    ),
    "the last day is left out": Wrong(
        "03", "must refuse a loan on the day on which the tool comes back", {HOLDER: ("'[]'", "'[)'")}
    ),
    "tools that were not lent are missing": Wrong(
        "04", "must give the row (T-03,0,0.0) in tool_utilisation('2026-08-01', '2026-08-31')", {REPORTS: ("LEFT JOIN", "JOIN")}
    ),
    "overdue on the last day": Wrong(
        "04", "must not give the row (M-12,1,0) in members_overdue('2026-11-01')", {REPORTS: ("due_on < day", "due_on <= day")}
    ),
    "a tie is decided by chance": Wrong("04", "must give the row (2026-07-01,T-0", {REPORTS: ("rank()", "row_number()")}),
    "a column that rows in use cannot have": Wrong(
        "05",
        "must run migrations/0003-shed.sql forward on a database that is in use",
        {SHED: ("text NOT NULL DEFAULT 'north'", "text NOT NULL")},
    ),
    "old loans get the wrong shed": Wrong(
        "05", "must give every loan until now the shed north", {SHED: ("DEFAULT 'north'", "DEFAULT 'south'")}
    ),
    "a migration loses rows": Wrong(
        "05",
        "must keep every row and value through all migrations",
        {SHED: ("COMMIT;", "DELETE FROM fee WHERE amount < 1;\nCOMMIT;")},
    ),
    "an index made by hand": Wrong(
        "05",
        "must change the schema by migrations only: wrong14 is not what migrations/ makes",
        by_hand="CREATE INDEX fee_paid ON fee (paid_on)",
    ),
    "an index that serves nothing": Wrong(
        "06",
        "must use the index loan_open_due for queries/overdue.sql",
        {INDEXES: ("loan (due_on) WHERE returned_on IS NULL", "loan (slip) WHERE returned_on IS NOT NULL")},
    ),
}


def judge_database(right: Learner, folder: Path, wrong: Wrong) -> dict[str, str]:
    """Build a wrong database and run all checks on it; what those say that fail, by line."""
    learner = Learner(right.servers, folder, folder.name)
    shutil.copytree(right.folder / "plans", learner.folder / "plans", dirs_exist_ok=True)
    wrong.change(learner.folder)
    learner.must("sh", "rebuild.sh")
    if wrong.by_hand:
        learner.must("psql", f"--command={wrong.by_hand}")
    said = learner.judge(CHECKS[:5], "")
    if "forward" not in said.get("05", ""):  # otherwise there is no database for the last two
        said |= learner.judge(CHECKS[5:], learner.restore(learner.database))
    return said


@pytest.fixture(scope="module")
def wrong_databases(right: Learner, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Future[dict[str, str]]]]:
    """What is said about each wrong database; two at a time."""
    folder = tmp_path_factory.mktemp("wrong")
    with pool_of(2) as pool:
        yield {
            name: pool.submit(judge_database, right, folder / f"wrong{number}", wrong)
            for number, (name, wrong) in enumerate(BUILT_WRONG.items())
        }


@pytest.mark.parametrize("name", BUILT_WRONG)
def test_a_wrong_database_fails_on_its_line(wrong_databases: dict[str, Future[dict[str, str]]], name: str) -> None:
    said = wrong_databases[name].result()
    assert list(said) == [BUILT_WRONG[name].line]
    assert BUILT_WRONG[name].sentence in said[BUILT_WRONG[name].line]


SHOWN_WRONG = {
    "a query is missing": Wrong("06", "must have the list query queries/overdue.sql", without="queries/overdue.sql"),
    "a plan is missing": Wrong("06", "must show the plan plans/overdue.before.txt", without="plans/overdue.before.txt"),
    "a plan without buffers": Wrong(
        "06",
        "must make plans/overdue.after.txt with EXPLAIN (ANALYZE, BUFFERS)",
        {"plans/overdue.after.txt": ("Buffers: ", "Buffer: ")},
    ),
    "the same plan twice": Wrong(
        "06",
        "must show queries/overdue.sql without its index in plans/overdue.before.txt",
        {"plans/overdue.before.txt": ("QUERY PLAN", "loan_open_due")},
    ),
    "a query that its index does not serve": Wrong(
        "06",
        "must use the index loan_open_due for queries/overdue.sql",
        {"queries/overdue.sql": ("returned_on IS NULL AND due_on", "due_on")},
    ),
    "no time written down": Wrong(
        "07", "must write down how long the restore took, in restore.txt: elapsed: 12 s", {"restore.txt": ("elapsed", "fast")}
    ),
}


@pytest.mark.parametrize("wrong", SHOWN_WRONG.values(), ids=SHOWN_WRONG)
def test_wrong_evidence_fails_on_its_line(right: Learner, restored: str, tmp_path: Path, wrong: Wrong) -> None:
    """The database is the right one; what the learner shows about it is not. Its migrations have been judged."""
    learner = copy(right)
    learner.folder = tmp_path / "wrong"
    shutil.copytree(right.folder, learner.folder)
    wrong.change(learner.folder)
    said = learner.judge([name for name in CHECKS if name != "05-migrations.sh"], restored)
    assert list(said) == [wrong.line]
    assert wrong.sentence in said[wrong.line]


def test_a_wrong_restore_fails_on_its_line(right: Learner) -> None:
    line = CHECKS[-1]
    sentence = "FAIL 07: must hold the same rows, constraints and answers as the live database"
    assert sentence in right.check(line, right.restore("partial", "--exclude-table-data=fee"))
    assert sentence in right.check(line, right.restore("bare", "--section=pre-data", "--section=data"))
    same = right.servers.live.environment("right_big")["DATABASE_URL"]
    assert "must restore into another server than the dump came from" in right.check(line, same)


# --- Toolshed API v1 ------------------------------------------------------------------------------------------------------------

API = DOCS / "stages" / "servers-and-apis" / "project"
LINES = ("https", "limits", "problems", "pages", "conditions", "idempotency", "dependency", "reference", "contract")

NGINX = """\
daemon off;
pid nginx.pid;
error_log stderr;
events {}
http {
  access_log off;
  client_body_temp_path body;
  proxy_temp_path proxy;
  fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi;
  scgi_temp_path scgi;
  server {
    listen 127.0.0.1:PLAIN;
    location / { return 308 https://localhost:SECURE$request_uri; }
  }
  server {
    listen 127.0.0.1:SECURE ssl;
    ssl_certificate cert.pem;
    ssl_certificate_key key.pem;
    location / {
      proxy_pass http://127.0.0.1:APPLICATION;
      proxy_set_header X-Forwarded-For $remote_addr;
    }
  }
}
"""


def certificate(folder: Path) -> None:
    """A certificate for localhost that signs itself, and its key."""
    request = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
    names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", "key.pem", "-out", "cert.pem"]
    subprocess.run([program("openssl", "openssl"), *request, *names], cwd=folder, check=True, capture_output=True)


def judge_api(solution: Path) -> list[str]:
    """Serve a solution behind nginx with HTTPS, and run the check as a learner does; the lines that it prints."""
    application, secure, plain, prices = (free_port() for _ in range(4))
    with server_folder() as folder, ExitStack() as stack:
        certificate(folder)
        settings = (solution / "nginx.conf").read_text("utf-8")
        for name, port in {"APPLICATION": application, "SECURE": secure, "PLAIN": plain}.items():
            settings = settings.replace(name, str(port))
        (folder / "nginx.conf").write_text(settings, "utf-8")
        hand_over(folder)
        environment = {"PORT": str(application), "PRICES_URL": f"http://127.0.0.1:{prices}", "PRICES_TIMEOUT": "0.3"}
        server = [sys.executable, "server.py"]
        stack.enter_context(serving(server, solution, lambda: answers(application), environment, as_nobody=False))
        nginx = [program("nginx", "nginx-light"), "-p", str(folder), "-c", "nginx.conf", "-e", "stderr"]
        stack.enter_context(serving(nginx, folder, lambda: answers(secure)))
        check = [sys.executable, str(API / "accept.py"), f"https://localhost:{secure}", "--ca", str(folder / "cert.pem")]
        check += ["--plain", f"http://localhost:{plain}", "--prices", str(prices), "--timeout", "0.3"]
        done = subprocess.run(check, capture_output=True, text=True, check=False, timeout=120)
    assert not done.stderr, done.stderr
    lines = done.stdout.splitlines()
    assert done.returncode == any(line.startswith("FAIL") for line in lines)
    return lines


WRONG_API = {
    "plain HTTP is answered": Wrong(
        "https",
        "must answer GET /tools?limit=1 with 301 or 308, not with 200",
        {"nginx.conf": ("return 308 https://localhost:SECURE$request_uri;", "proxy_pass http://127.0.0.1:APPLICATION;")},
    ),
    "the redirect forgets the query": Wrong("https", "/tools?limit=1, not to https://", {"nginx.conf": ("$request_uri", "$uri")}),
    "bad JSON is a 422": Wrong(
        "problems",
        "must answer POST /tools with 400, not with 422",
        {"server.py": ('Refused(400, "The body is not JSON.")', 'Refused(422, "The body is not JSON.")')},
    ),
    "only the first wrong field is named": Wrong(
        "problems",
        "must name every wrong field of a 422 in errors",
        {"server.py": ("for name in wrong]", "for name in wrong[:1]]")},
    ),
    "an error as plain text": Wrong(
        "problems",
        "must send the problem of GET /no/such/path (404) as application/problem+json, not as text/plain",
        {
            "server.py": (
                'raise Refused(404, "There is nothing at this address.")',
                'return 404, {"Content-Type": "text/plain"}, b"not found"',
            )
        },
    ),
    "a 405 without Allow": Wrong(
        "problems", "must name the methods of /tools in the field Allow of a 405", {"server.py": ('"Allow"', '"X-Allow"')}
    ),
    "pages by OFFSET": Wrong(
        "pages",
        "must not leave a tool out because one that was shown is deleted meanwhile",
        {
            "server.py": (
                "below = sorted((id for id in tools if id < int(cursor)), reverse=True)",
                'offset = int(query.get("cursor", "0")); below = sorted(tools, reverse=True)[offset:]',
            ),
            "./server.py": ("cursor={ids[-1]}", "cursor={offset + len(ids)}"),
        },
    ),
    "pages counted from the newest tool": Wrong(
        "pages",
        "must not show a tool on two pages because another one is added meanwhile",
        {
            "server.py": ("if id < int(cursor))", 'if id < last["tool"] + 1 - int(query.get("cursor", "0")))'),
            "./server.py": ("cursor={ids[-1]}", "cursor={last['tool'] + 1 - ids[-1]}"),
        },
    ),
    "a cursor that needs its tool": Wrong(
        "pages",
        "with 200, not with 400",
        {"server.py": ("and cursor.isdigit()", 'and cursor.isdigit() and ("cursor" not in query or int(cursor) in tools)')},
    ),
    "no ETag": Wrong(
        "conditions", "must send a strong ETag with GET /tools/", {"server.py": ('return 200, {"ETag": now}', "return 200, {}")}
    ),
    "everything is sent again": Wrong(
        "conditions", "with 304, not with 200", {"server.py": ('self.headers.get("If-None-Match") == now', "False")}
    ),
    "edits from an old version win": Wrong(
        "conditions", "with 412, not with 200", {"server.py": ("expected != tag(tool)", "not expected")}
    ),
    "a lost update": Wrong(
        "conditions",
        "must let one of eight edits from the same version win, not ",
        {
            "server.py": (
                'If-Match.")\n        with lock:\n',
                'If-Match.")\n        if True:\n',
            ),
            "./server.py": ('self.code_is_free(given["code"], id)', "time.sleep(0.3)"),
        },
    ),
    "keys are not needed": Wrong(
        "idempotency", "must answer POST /loans with 400, not with 201", {"server.py": ("if not key:", "if key == '':")}
    ),
    "keys are forgotten": Wrong(
        "idempotency",
        "must answer a repeated POST /loans as the first time, with 201, not with 409",
        {"server.py": ("if key in keys:", "if False:")},
    ),
    "another body gets the first answer": Wrong(
        "idempotency",
        "must refuse another body with a used Idempotency-Key with 422, not with 201",
        {"server.py": ("known != print_of_body", "not known")},
    ),
    "equal requests meet": Wrong(
        "idempotency",
        "must make one loan of eight equal requests at the same time, not ",
        {
            "server.py": ("with lock:\n            if key in keys", "if True:\n            if key in keys"),
            "./server.py": ('            last["loan"] += 1', '            time.sleep(0.3)\n            last["loan"] += 1'),
        },
    ),
    "no limit": Wrong(
        "limits",
        "must answer GET /reports/most-lent with 429 at the latest after a burst of ten",
        {"server.py": ("        take(", "        str(")},
    ),
    "a limit that is too high": Wrong(
        "limits",
        "must let a burst of ten GET /reports/most-lent pass and then one a second, not ",
        {"server.py": ("= 10, 1", "= 40, 1")},
    ),
    "no word about when to come back": Wrong(
        "limits",
        "must say in Retry-After after how many seconds to come back, not nothing",
        {"server.py": ('"Retry-After"', '"X-Retry"')},
    ),
    "no time limit": Wrong("dependency", "/price within 2.3 seconds", {"server.py": ("timeout=PATIENCE", "timeout=60")}),
    "an invented price": Wrong(
        "dependency",
        "with 503 or 504, not with 200",
        {
            "server.py": (
                'raise Refused(504, "The service of prices takes too long.") from None',
                'return 200, {}, {"price": "0.00"}',
            )
        },
    ),
    "pale links": Wrong(
        "reference", "must show text with a contrast of at least 4.5 to 1: a has ", {"docs.html": ("#0645ad", "#8ab4f8")}
    ),
    "a level is skipped": Wrong("reference", "must not skip a level between two headings", {"docs.html": ("h2>", "p>")}),
    "focus that cannot be seen": Wrong(
        "reference",
        "must leave the focus visible: a must not remove the outline",
        {"docs.html": ("color: #0645ad;", "outline: none;")},
    ),
    "an operation is missing": Wrong(
        "reference", "must have a heading POST /loans, without script", {"docs.html": ("<h3>POST /loans</h3>", "")}
    ),
    "an answer that is not described": Wrong(
        "contract", "must describe the 304 of GET /tools/{id}", {"openapi.json": ('"304"', '"305"')}
    ),
    "an answer of another type than described": Wrong(
        "contract",
        "must answer as it describes the 200 of GET /reports/most-lent: /items/0/loans must be of type integer",
        {"server.py": ('"loans": number', '"loans": str(number)')},
    ),
    "an operation that is not described": Wrong(
        "contract", "must describe DELETE /tools/{id}", {"openapi.json": ('"delete"', '"x-delete"')}
    ),
}


@pytest.fixture(scope="module")
def apis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Future[list[str]]]]:
    """What the check prints about the right solution and each wrong one; four at a time, because they wait more than they work."""
    folder = tmp_path_factory.mktemp("apis")

    def judge(number: int, wrong: Wrong | None) -> list[str]:
        solution = folder / str(number)
        shutil.copytree(PROJECTS / "servers-and-apis", solution)
        (solution / "nginx.conf").write_text(NGINX, "utf-8")
        if wrong:
            wrong.change(solution)
        return judge_api(solution)

    with pool_of(4) as pool:
        chosen = {"right": None, **WRONG_API}
        yield {name: pool.submit(judge, number, wrong) for number, (name, wrong) in enumerate(chosen.items())}


def api_lines(apis: dict[str, Future[list[str]]], name: str) -> list[str]:
    try:
        return apis[name].result()
    except MissingTool as missing:
        if os.environ.get("NO_SKIPS"):
            raise
        pytest.skip(str(missing))


def test_the_right_api_is_accepted(apis: dict[str, Future[list[str]]]) -> None:
    assert api_lines(apis, "right") == [f"ok   {name}" for name in LINES]


@pytest.mark.parametrize("name", WRONG_API)
def test_a_wrong_api_fails_on_its_line(apis: dict[str, Future[list[str]]], name: str) -> None:
    [fault] = [line for line in api_lines(apis, name) if not line.startswith("ok   ")]
    assert fault.startswith(f"FAIL {WRONG_API[name].line}: must ")
    assert WRONG_API[name].sentence in fault
