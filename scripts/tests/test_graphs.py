"""Graphs of commits: drawn from the repository that a session leaves, told when they no longer agree, written by an update."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from roadmap import graphs, runners, samples, source
from roadmap.diagrams import draw
from roadmap.samples import Sample
from roadmap.servers import Bench

SESSION = """\
# graph: toolshed

mkdir toolshed
cd toolshed
git init -q
git commit -q --allow-empty -m "Lend the drill"
git commit -q --allow-empty -m "Lend the saww"
git commit -q --allow-empty --amend -m 'Lend "the" ${saw} \\ rope'
git tag v1
git switch -q --detach HEAD~1
"""


@pytest.fixture(scope="module")
def bench() -> Iterator[Bench]:
    with Bench() as bench:
        yield bench


@pytest.fixture
def session(tmp_path: Path) -> Sample:
    if not shutil.which("git"):
        pytest.skip("git is missing")
    file = tmp_path / "samples" / "saw.git.sh"
    file.parent.mkdir()
    file.write_text(SESSION, "utf-8")
    return Sample(file, next(kind for kind in samples.KINDS if kind.suffix == ".git.sh"))


def test_a_session_draws_its_commits_and_names(bench: Bench, session: Sample) -> None:
    _, *shapes = runners.run(session, bench).graph.splitlines()
    arrows = [line for line in shapes if " -> " in line]
    commits = dict(line.split(": ", 1) for line in shapes[1:] if line not in arrows)
    drill, wrong, right = (
        next(id for id, label in commits.items() if f"\\n{subject}" in label)
        for subject in ("Lend the drill", "Lend the saww", 'Lend \\"the\\"')
    )
    assert "stroke-dash" in commits[wrong]
    assert "stroke-dash" not in commits[right] + commits[drill]
    assert sorted(arrows) == sorted(
        [f"{wrong} -> {drill}", f"{right} -> {drill}", f'"main" -> {right}', f'"v1" -> {right}', f'"HEAD" -> {drill}']
    )


def test_messages_are_drawn_as_they_are(bench: Bench, session: Sample) -> None:
    assert "Lend &#34;the&#34; ${saw} \\ rope</tspan>" in draw(runners.run(session, bench).graph, "saw")


def test_a_drawing_that_no_longer_agrees_is_told_and_written_anew(bench: Bench, session: Sample) -> None:
    docs = session.file.parents[1]
    said = list(runners.write(docs, [runners.judge(session, bench)], everything=False))
    assert said[:2] == ["wrote docs/samples/saw.out", "wrote docs/diagrams/saw.d2"]
    assert not runners.judge(session, bench).message
    session.file.write_text(SESSION.replace("the drill", "the ladder"), "utf-8")
    message = runners.judge(Sample(session.file, session.kind), bench).message
    assert "--- saw.d2 (recorded)\n+++ saw.git.sh (printed now)" in message


def test_a_drawing_says_which_session_it_comes_from() -> None:
    """One whose session is gone, or no longer asks for it, would never be compared again."""
    asked = {sample.drawing: sample for sample in samples.Folders(source.DOCS).samples if sample.drawing}
    for file in source.DOCS.rglob("*.d2"):
        if file.read_text("utf-8").startswith(graphs.DRAWN_FROM):
            assert file in asked, f"{file.name} must be asked for by a session (`# graph: …`), or go"
