"""The graph of commits in a repository as a text for D2: a drawing made from what a recorded session leaves cannot differ from it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

DRAWN_FROM = "# Drawn from the commits that "
"""How a text says that a session writes it."""


def drawn(repository: Path, session: str) -> str:
    """Its commits, newest first, with arrows to their parents and from every name to its commit; `session` is what left it like this.

    Commits that no name leads to, but that the reflog still knows, have a broken line.
    """
    names = ("--branches", "--tags", "--remotes", "HEAD")
    reachable = set(_git(repository, "rev-list", *names))
    shapes, arrows = [], []
    for line in _git(repository, "log", *names, "--reflog", "--topo-order", "--format=%H|%h|%p|%s"):
        long, short, parents, subject = line.split("|", 3)
        broken = "" if long in reachable else " {style.stroke-dash: 4}"
        label = f"{short}\n{subject}"
        shapes.append(f"{_quoted(short)}: {_quoted(label)}{broken}")
        arrows += [f"{_quoted(short)} -> {_quoted(parent)}" for parent in parents.split()]
    for name, commit in _names(repository):
        shapes.append(f"{_quoted(name)}: {{shape: oval}}")
        arrows.append(f"{_quoted(name)} -> {_quoted(commit)}")
    head = f"{DRAWN_FROM}{session} leaves; `dev.py samples --update {session}` writes it.\n"
    return head + "\n".join(["direction: down", *shapes, *arrows]) + "\n"


def _names(repository: Path) -> list[tuple[str, str]]:
    """Branches and tags with the commits that they name, and `HEAD` where no branch stands between; as `git log` decorates them."""
    listed = _git(repository, "for-each-ref", "--format=%(HEAD)|%(refname:short)", "refs/heads", "refs/remotes", "refs/tags")
    named = [(f"HEAD → {name}" if mark == "*" else name, name) for mark, name in (line.split("|") for line in listed)]
    if not any(shown.startswith("HEAD") for shown, _ in named):
        named.append(("HEAD", "HEAD"))
    return [(shown, _git(repository, "rev-parse", "--short", f"{name}^{{commit}}")[0]) for shown, name in named]


def _quoted(text: str) -> str:
    """A text for D2: a JSON string is one, but for `${…}`, which it fills in."""
    return json.dumps(text, ensure_ascii=False).replace("$", "\\$")


def _git(repository: Path, *arguments: str) -> list[str]:
    command = ["git", "-C", str(repository), *arguments]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True).stdout.splitlines()  # noqa: S603
