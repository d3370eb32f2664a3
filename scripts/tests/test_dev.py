"""The commands as a contributor types them: what they say, what they change, and their exit status."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import dev as door
from roadmap import source

from .conftest import Sites

DEV = "scripts/dev.py"

COMMANDS = ("serve", "build", "print", "check", "impact", "links", "versions", "test", "samples", "new")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of the project in a Git repository, with this environment's packages as its `.venv`."""
    root = Sites(tmp_path).copy("project")
    for part in (DEV, "scripts/requirements-dev.txt", "scripts/requirements.in", "requirements.txt", ".gitignore"):
        shutil.copy(source.ROOT / part, root / part)
    (root / ".venv").symlink_to(Path(sys.prefix))
    git = ["git", "-c", "user.name=Test", "-c", "user.email=test@localhost"]
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "Start"]):
        subprocess.run([*git, *command], cwd=root, check=True)
    return root


def dev(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    result = subprocess.run([sys.executable, DEV, *arguments], cwd=root, capture_output=True, text=True, check=False)
    assert "Traceback" not in result.stderr, result.stderr
    return result


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")


@pytest.mark.parametrize(
    "command",
    [[], *([name] for name in COMMANDS), ["new", "topic"], ["new", "item"]],
)
def test_every_command_explains_itself(command: list[str]) -> None:
    result = dev(source.ROOT, *command, "--help")
    assert result.returncode == 0
    assert len(result.stdout) > 100


def test_output_that_nobody_reads_to_the_end_is_no_fault(root: Path) -> None:
    """As with `dev.py impact | head -1`."""
    edit(root / "docs/roadmap.yml", "title: Version control (Git)", "title: Version control with Git")
    with subprocess.Popen(
        [sys.executable, DEV, "impact", "--base", "HEAD"], cwd=root, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout
        running.stdout.close()
        assert running.stderr
        assert "Traceback" not in running.stderr.read()


def test_a_mistyped_command_is_told_with_those_there_are(root: Path) -> None:
    assert "invalid choice" in dev(root, "chekc").stderr
    result = dev(root, "test", "lnit")
    assert result.returncode == 1
    assert "There is no check called lnit; there are lint, types" in result.stderr


def test_check_tells_faults_on_standard_error_and_exits_1(root: Path) -> None:
    assert dev(root, "check").returncode == 0
    edit(root / "docs/roadmap.yml", "tier: deeper", "tier: deep")
    result = dev(root, "check")
    assert result.returncode == 1
    assert re.search(r"docs/roadmap\.yml:\d+: `tier` must be one of", result.stderr)
    assert result.stdout == ""


def test_fix_writes_once_and_then_nothing(root: Path) -> None:
    edit(root / "docs/roadmap.yml", "title: Version control (Git)", "title: Version control with Git")
    first = dev(root, "check", "--fix")
    assert first.returncode == 1
    assert set(first.stdout.splitlines()[:3]) == {
        "wrote mkdocs.yml",
        "wrote docs/stages/version-control/index.md",
        "wrote docs/checklists/version-control.md",
    }
    second = dev(root, "check", "--fix")
    assert (second.returncode, second.stdout) == (0, "Data and pages are in order.\n")


def test_base_guards_readers_ticks(root: Path) -> None:
    assert dev(root, "check", "--base", "HEAD").returncode == 0
    edit(root / "docs/roadmap.yml", "- id: work-36\n", "- id: work-99\n")
    result = dev(root, "check", "--base", "HEAD")
    assert result.returncode == 1
    assert "`work-36` is gone and must be listed under `retired`" in result.stderr
    assert "must exist in the Git revision nowhere" in dev(root, "check", "--base", "nowhere").stderr


def test_new_item_and_new_topic_say_what_they_did(root: Path) -> None:
    result = dev(
        root,
        "new",
        "item",
        "html",
        "I can mark up a table that a screen reader can follow.",
        "--prove",
        "A table read aloud, with its headers.",
    )
    assert (result.returncode, result.stderr) == (0, "")
    assert re.fullmatch(r"added web-\d+ to html in docs/roadmap\.yml\n", result.stdout)
    result = dev(root, "new", "topic", "web-basics", "web-fonts", "Web fonts")
    assert result.returncode == 0
    assert "wrote docs/stages/web-basics/web-fonts.md" in result.stdout
    assert "Now replace every ‹…›" in result.stdout
    result = dev(root, "new", "item", "htlm", "I can mark up a table.")
    assert result.returncode == 1
    assert "must have a topic `htlm`" in result.stderr


def test_samples_run_by_name_and_by_stem() -> None:
    listed = dev(source.ROOT, "samples", "--list", "lost-update")
    assert listed.stdout == "docs/stages/databases/samples/lost-update.sessions.pg.sql  (PostgreSQL)\n"
    result = dev(source.ROOT, "samples", "lost-updat")
    assert result.returncode == 1
    assert "There is no sample called lost-updat; `dev.py samples --list` names them." in result.stderr


def test_a_changed_sample_fails_and_update_writes_it(root: Path) -> None:
    folder = root / "docs/start/samples"
    folder.mkdir(exist_ok=True)
    (folder / "stock.py").write_text("print('drill 1')\n", "utf-8")
    assert "must have its output stock.out: `python3 scripts/dev.py samples --update stock.py`" in dev(root, "check").stderr
    assert dev(root, "samples", "--update", "stock.py").returncode == 0
    assert (folder / "stock.out").read_text("utf-8") == "drill 1\n"
    assert dev(root, "samples", "stock").stdout == "1 samples in order, 0 wrong, 0 skipped\n"
    (folder / "stock.out").write_text("drill 2\n", "utf-8")
    result = dev(root, "samples", "stock")
    assert result.returncode == 1
    assert "-drill 2\n+drill 1\n" in result.stdout


def test_a_build_is_of_the_moment_of_its_commit_unless_somebody_says_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1")
    door.set_moment()
    assert os.environ["SOURCE_DATE_EPOCH"] == "1"
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    door.set_moment()
    said = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=source.ROOT, capture_output=True, text=True, check=True)
    assert os.environ["SOURCE_DATE_EPOCH"] == said.stdout.strip()


def test_print_says_what_comes_first(root: Path) -> None:
    result = dev(root, "print")
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr == "There is no site yet: python3 scripts/dev.py build\n"


# --- serve --------------------------------------------------------------------------------------------------------------------


class Server:
    """`dev.py serve` on a free port, its output kept."""

    def __init__(self, root: Path) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.log = root.parent / "serve.log"
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-u", DEV, "serve", "--port", str(self.port)],
                cwd=root,
                env={**os.environ, "PYTHONUNBUFFERED": "1"},
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    def page(self, path: str) -> str:
        with contextlib.suppress(OSError), urllib.request.urlopen(f"http://127.0.0.1:{self.port}/{path}", timeout=5) as answer:
            return str(answer.read().decode("utf-8"))
        return ""

    def wait(self, condition: Callable[[], bool], what: str) -> None:
        """Wait for something to become true, while the server runs."""
        end = time.monotonic() + 300
        while not condition():
            assert self.process.poll() is None, self.log.read_text()
            assert time.monotonic() < end, f"never saw {what}:\n{self.log.read_text()}"
            time.sleep(0.1)

    def said(self, text: str) -> bool:
        return text in self.log.read_text()


@pytest.fixture
def serve(root: Path) -> Iterator[Callable[[], Server]]:
    started: list[Server] = []

    def start() -> Server:
        started.append(Server(root))
        return started[-1]

    yield start
    for server in started:
        os.killpg(server.process.pid, signal.SIGTERM)
        server.process.wait(timeout=30)


def test_serve_follows_data_pages_and_templates_and_survives_faults(root: Path, serve: Callable[[], Server]) -> None:
    server = serve()
    data, page, template = (
        root / "docs/roadmap.yml",
        root / "docs/stages/web-basics/html.md",
        root / "scripts/roadmap/templates/sources.md.jinja",
    )
    address = "stages/web-basics/html/"
    server.wait(lambda: "HTML for people who build servers" in server.page(address), "the page")

    edit(page, "## Why it matters", "## Why it is here")
    server.wait(lambda: "Why it is here" in server.page(address), "a changed page")

    good = data.read_text("utf-8")
    edit(data, "- id: html\n        title: HTML for people who build servers", "- id: html\n        title: HTML")
    server.wait(lambda: server.said("docs/stages/web-basics/html.md:1: must be `# HTML`"), "the fault of the page")
    edit(data, "hours: 8", "hours: many")
    server.wait(lambda: server.said("`hours` must be a whole number"), "the fault of the data")
    data.write_text(good.replace("HTML is the language that gives", "HTML is a language which gives", 1), "utf-8")
    server.wait(lambda: "HTML is a language which gives" in server.page(address), "the data mended")

    edit(template, "rm-sources", "rm-sources rm-changed")
    server.wait(lambda: "rm-changed" in server.page(address), "a changed template")


def test_serve_says_when_its_port_is_taken(root: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        result = dev(root, "serve", "--port", str(taken.getsockname()[1]))
    assert result.returncode == 1
    assert "name another: dev.py serve --port 8001" in result.stderr


def test_serve_waits_when_the_data_is_wrong_from_the_start(root: Path, serve: Callable[[], Server]) -> None:
    edit(root / "docs/roadmap.yml", "hours: 8", "hours: many")
    server = serve()
    server.wait(lambda: server.said("Waiting for the next change"), "that it waits")
    edit(root / "docs/roadmap.yml", "hours: many", "hours: 8")
    server.wait(lambda: "Backend Roadmap" in server.page(""), "the site")
