"""Solutions of projects: the right ones are in projects/, which is not published. A wrong one is a right one with a few words changed."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Collection, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType

import pytest

from roadmap.model import Roadmap
from roadmap.runners import NODE_PACKAGES
from roadmap.servers import MissingTool

from .conftest import BIN

PROJECTS = Path(__file__).parent / "projects"


@dataclass(frozen=True)
class Wrong:
    """A solution with one fault, and what the check must say about it."""

    line: str
    """The line that fails: the start of its check's name."""
    sentence: str
    changes: dict[str, tuple[str, str]] = field(default_factory=dict)
    """By file: words of the right solution, and what stands there instead; no words if the file is new."""
    by_hand: str = ""
    """A statement that is run in the database besides."""
    without: str = ""
    """A file that is missing."""

    def change(self, folder: Path) -> None:
        for name, (old, new) in self.changes.items():
            text = (folder / name).read_text("utf-8") if old else ""
            assert old in text, f"{old!r} is not in {name}"
            (folder / name).write_text(text.replace(old, new) if old else new, "utf-8")
        if self.without:
            (folder / self.without).unlink()


@contextmanager
def pool_of(workers: int) -> Iterator[ThreadPoolExecutor]:
    """Runs what the chosen tests need side by side; what none of them has asked for by the end is not run."""
    pool = ThreadPoolExecutor(workers)
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)


NEEDS = {
    "python": {"python3": "python3"},
    "javascript": {"node": "nodejs", "tsc": "npm"},  # dev.py installs TypeScript
    "java": {"javac": "default-jdk-headless"},
    "php": {"php": "php-cli"},
    "ruby": {"ruby": "ruby"},
}
"""By language, what its solutions run with, and the Debian package that brings it."""

PATH = os.pathsep.join([str(BIN), str(NODE_PACKAGES / ".bin"), os.environ.get("PATH", "")])


def need(language: str) -> None:
    """Skip if a program that the language's solutions need is not on this machine."""
    for program, package in NEEDS[language].items():
        if not shutil.which(program, path=PATH):
            missing = MissingTool(program, package)
            if os.environ.get("NO_SKIPS"):
                raise missing
            pytest.skip(str(missing))


def judged(accept: Path, folder: Path, *arguments: str) -> list[str]:
    """The lines that a check prints about the solution in a folder, run as a learner runs it."""
    environment = {
        "PATH": PATH,
        "LC_ALL": "C.UTF-8",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PHP_CLI_SERVER_WORKERS": "4",
    }
    done = subprocess.run(
        [sys.executable, accept, *arguments],
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=600,
    )
    assert not done.stderr, done.stderr
    lines = done.stdout.splitlines()
    assert done.returncode == any(line.startswith("FAIL") for line in lines)
    return lines


def imported(accept: Path) -> ModuleType:
    """A check as a module, to ask it one question."""
    spec = importlib.util.spec_from_file_location(f"accept_{accept.parts[-3].replace('-', '_')}", accept)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look there
    spec.loader.exec_module(module)
    return module


def each_line_has_its_check(roadmap: Roadmap, stage: str, lines: Collection[str], wrong: Mapping[str, Wrong]) -> None:
    """Each acceptance line in the data has a check, and each check a wrong solution that fails it."""
    project = next(one.project for one in roadmap.stages if one.id == stage)
    assert project
    assert len(project.accept) == len(lines)
    assert {one.line for one in wrong.values()} == set(lines)


def fails_alone(lines: list[str], wrong: Wrong) -> None:
    """Exactly the line that this solution breaks fails, with its sentence."""
    [fault] = [line for line in lines if not line.startswith("ok   ")]
    assert fault.startswith(f"FAIL {wrong.line}: must ")
    assert wrong.sentence in fault
