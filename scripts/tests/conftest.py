"""What several tests use: a small valid roadmap, ways to break it, and the real site, built once."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from roadmap import source
from roadmap.console import chromium
from roadmap.document import Document, parse
from roadmap.model import Roadmap
from roadmap.problem import InvalidRoadmap

from .host import hosted

SMALL = (Path(__file__).parent / "data" / "small.yml").read_text("utf-8")
NAME = "docs/roadmap.yml"
BIN = Path(sys.executable).parent
"""Where the pinned tools are."""


def document(text: str = SMALL) -> Document:
    return parse(text.encode("utf-8"), NAME)


def faults(text: str) -> list[str]:
    """Every fault of a data file, as a contributor reads it."""
    try:
        problems = source.examine(document(text)).problems
    except InvalidRoadmap as error:
        problems = error.problems
    return [str(problem) for problem in sorted(set(problems))]


def replace(old: str, new: str, text: str = SMALL, times: int = 1) -> str:
    """The text with its first occurrences of something replaced; fails if there is none."""
    assert old in text, f"{old!r} is not in the text"
    return text.replace(old, new, times)


def line(text: str, part: str) -> int:
    """The number of the first line that contains a part."""
    return next(number for number, content in enumerate(text.splitlines(), 1) if part in content)


@pytest.fixture
def small() -> Roadmap:
    return source.examine(document()).valid


@pytest.fixture(scope="session")
def real() -> Roadmap:
    return source.load()


class Sites:
    """Builds of the real site, each made once in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def mkdocs(self, path: str = "", **environment: str) -> Path:
        """The site built by MkDocs; `path` is the sub-path it is for, and the folder below a root of its own."""
        root = self.folder / hashlib.sha256(repr((path, sorted(environment.items()))).encode()).hexdigest()[:8]
        return self.run(["mkdocs", "build", "--strict", "--site-dir", str(root / path)], source.ROOT, root / path, environment)

    def zensical(self) -> Path:
        """The site built by Zensical, from a copy, because it always builds into the project."""
        root = self.copy("zensical")
        return self.run(["zensical", "build", "--clean", "--strict"], root, root / "site", {})

    def copy(self, name: str) -> Path:
        """A copy of everything the site is made from."""
        root = self.folder / name
        if not root.exists():
            root.mkdir(parents=True)
            for part in ("docs", "overrides", "scripts/roadmap"):
                shutil.copytree(source.ROOT / part, root / part, ignore=shutil.ignore_patterns("__pycache__"))
            for part in ("mkdocs.yml", "scripts/main.py", "scripts/hooks.py"):
                shutil.copy(source.ROOT / part, root / part)
        return root

    def run(self, command: list[str], root: Path, site: Path, environment: dict[str, str]) -> Path:
        if not site.exists():
            clean = {key: value for key, value in os.environ.items() if key not in ("SITE_URL", "REPO_URL")}
            result = subprocess.run(
                [BIN / command[0], *command[1:]],
                cwd=root,
                env={**clean, "NO_MKDOCS_2_WARNING": "1", **environment},
                capture_output=True,
                text=True,
                check=False,
            )
            assert result.returncode == 0, result.stdout + result.stderr
        return site


@pytest.fixture(scope="session")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Sites:
    return Sites(tmp_path_factory.mktemp("sites"))


# --- The site in a real browser -----------------------------------------------------------------------------------------------

VIEWS = {"phone": (360, 780), "laptop": (1440, 900)}


@pytest.fixture(scope="session")
def address(sites: Sites) -> Iterator[str]:
    """The site on a free port of this machine."""
    with hosted(sites.mkdocs()) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


def context(browser: Browser, view: str = "laptop", scheme: str = "light", **options: object) -> BrowserContext:
    """Nothing stored, nothing cached. Without the service worker, which would answer in the place of what tests put there."""
    width, height = VIEWS[view]
    chosen: dict[str, object] = {"service_workers": "block", **options}
    return browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme, **chosen)  # type: ignore[arg-type]


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page of a new context: nothing stored, nothing cached."""
    fresh = context(browser)
    yield fresh.new_page()
    fresh.close()
