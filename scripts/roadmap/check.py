"""Everything `dev.py check` looks at, in one place: the data, the pages, what is derived from the data."""

from __future__ import annotations

from pathlib import Path

from . import lessons, marks, pages, source, sync, synonyms, technologies
from .problem import InvalidRoadmap, Problem


def problems(root: Path = source.ROOT) -> list[Problem]:
    """Every fault of the data, the pages and what is derived from the data, in the order of the files."""
    docs = root / "docs"
    try:
        examined = source.examine_file(docs / "roadmap.yml")
        rules = (*pages.RULES, *lessons.RULES)
        read, unreadable = pages.read_pages(docs)
        found = [*examined.problems, *unreadable, *pages.check(examined.outline, read, rules)]
        found += marks.check(examined.outline, docs, read) + technologies.check(examined.outline, docs)
        found += synonyms.check(docs, read)
        for file, _ in sync.stale(examined.roadmap, root) if examined.roadmap and not examined.problems else ():
            name = file.relative_to(root).as_posix()
            found.append(Problem(name, 1, "must agree with docs/roadmap.yml; `python3 scripts/dev.py check --fix` writes it"))
        return sorted(set(found))
    except InvalidRoadmap as error:
        return list(error.problems)


def fix(root: Path = source.ROOT) -> list[str]:
    """Write what is derived from the data; the names of the files that changed. Raises InvalidRoadmap if the data is wrong."""
    return sync.write(source.load(root / "docs" / "roadmap.yml"), root)
