"""Everything `dev.py check` looks at, in one place: the data, the pages, what is derived from the data."""

from __future__ import annotations

from pathlib import Path

from . import lessons, marks, pages, source, sync, synonyms, technologies
from .problem import InvalidRoadmap, Problem


def problems(root: Path = source.ROOT) -> list[Problem]:
    """Every fault of the data, the pages and what is derived from the data, in the order of the files."""
    try:
        examined = source.examine_file(root / "docs" / "roadmap.yml")
        rules = (*pages.RULES, *lessons.RULES)
        found = [*examined.problems, *pages.check(examined.outline, root / "docs", rules)]
        found += marks.check(examined.outline, root / "docs") + technologies.check(examined.outline, root / "docs")
        found += synonyms.check(root / "docs", pages.read_pages(root / "docs")[0])
        for file, _ in sync.stale(examined.roadmap, root) if examined.roadmap and not examined.problems else ():
            name = file.relative_to(root).as_posix()
            found.append(Problem(name, 1, "must agree with docs/roadmap.yml; `python3 scripts/dev.py check --fix` writes it"))
        return sorted(set(found))
    except InvalidRoadmap as error:
        return list(error.problems)


def fix(root: Path = source.ROOT) -> list[str]:
    """Write what is derived from the data; the names of the files that changed. Raises InvalidRoadmap if the data is wrong."""
    return sync.write(source.load(root / "docs" / "roadmap.yml"), root)
