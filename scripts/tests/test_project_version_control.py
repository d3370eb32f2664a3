"""The project "A history worth reading": a right history is accepted, and a wrong one fails on its own line."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path
from types import ModuleType

import pytest

from roadmap.model import Roadmap
from roadmap.source import DOCS

from .solutions import PROJECTS, Wrong, each_line_has_its_check, fails_alone, imported, judged, pool_of

PROJECT = DOCS / "stages" / "version-control" / "project"
SOLUTION = PROJECTS / "version-control" / "history.sh"
LINES = ("commits", "conflict", "release", "review", "bisect", "clean")
BUILD = ("python3", "-m", "unittest", "-q")


def history(folder: Path, wrong: Wrong | None = None) -> Path:
    """The repository that the solution makes, or a wrong one."""
    folder.mkdir()
    shutil.copy(SOLUTION, folder)
    if wrong:
        wrong.change(folder)
    environment = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    subprocess.run(["sh", SOLUTION.name], cwd=folder, env=environment, check=True)
    return folder / "toolshed"


def judge(repository: Path, *build: str) -> list[str]:
    return judged(PROJECT / "accept.py", repository, ".", "--", *build)


def test_every_acceptance_line_has_its_check(real: Roadmap) -> None:
    each_line_has_its_check(real, "version-control", LINES, WRONG)


def test_a_right_history_is_accepted_and_left_as_it_is(tmp_path: Path) -> None:
    repository = history(tmp_path / "right")
    (repository / "notes.txt").write_text("not committed", "utf-8")
    before = sorted(path for path in repository.rglob("*") if path.is_file())
    assert judge(repository, *BUILD) == [f"ok   {line}" for line in LINES]
    assert sorted(path for path in repository.rglob("*") if path.is_file()) == before


def _changed(old: str, new: str) -> dict[str, tuple[str, str]]:
    return {SOLUTION.name: (old, new)}


def _besides(commands: str, at: str = 'record "Release 1.0.0"') -> dict[str, tuple[str, str]]:
    """Commands of the shell before a line of the solution."""
    return _changed(at, f"{commands}\n{at}")


END = "    fi\ndone\n"
RELEASE = '"The library opens with it, so it needs a name."'

WRONG = {
    "a commit that does not build": Wrong(
        "commits",
        "(Limit the fee to 10 euro): `python3 -m unittest -q` failed there; ",
        _changed('program "min(days * 2, 10)"', 'program "min(day * 2, 10)"'),
    ),
    "a planted branch that does not build": Wrong(
        "commits", "(Number shelf 4): `", _besides('    [ "$number" != 4 ] || echo "x x" > test_x.py', '    if [ "$number" = 6 ]')
    ),
    "few commits": Wrong(
        "commits",
        "must have at least 10 commits on main, without merges, not 9",
        _changed("for tool in drill saw", "for tool in saw"),
    ),
    "no reason": Wrong(
        "commits", "must say why below the subject, in six words or more, in commit ", _changed(RELEASE, '"We need it."')
    ),
    "a trailer is no reason": Wrong(
        "commits",
        "must say why below the subject, in six words or more, in commit ",
        _changed(RELEASE, '"Signed-off-by: Ana of the tool library <ana@toolshed.example>"'),
    ),
    "the subject again": Wrong(
        "commits",
        "(Say how to test it), not the subject again",
        _changed("Bo asked for the command, and nothing named it.", "It did not say how to test it."),
    ),
    "one reason for all": Wrong(
        "commits", "(Say where the saw is) repeats that of commit ", _changed("The $tool was looked for", "A tool was looked for")
    ),
    "a vague subject": Wrong("commits", "(Fix some bugs)", _changed("Raise the rate to 3 euro", "Fix some bugs")),
    "a commit that was to be squashed": Wrong(
        "commits", "must say what changed in the subject of commit ", _changed("Test the limit", "fixup! Limit the fee")
    ),
    "a long subject": Wrong(
        "commits",
        "must have a subject of at most 72 characters, not 79, in commit ",
        _changed("Test the limit", "Test the limit" + 13 * " more"),
    ),
    "one merge": Wrong(
        "conflict",
        "must have merged at least two branches into main, with merge commits; there are 1",
        _changed('--no-ff -m "Merge branch \'limit\'" -m "Reviewed-by: Ana <ana@toolshed.example>" limit', "--ff-only limit")
        | {
            f"./{SOLUTION.name}": (
                "and Ana a higher rate; both hold.",
                "and Ana a rate.\n\nReviewed-by: Bo <bo@toolshed.example>",
            )
        },
    ),
    "no conflict": Wrong(
        "conflict",
        "must have a merge in which both sides changed the same lines",
        _changed('program "days * 3"\n', "")
        | {
            f"./{SOLUTION.name}": ('program "min(days * 3, 10)"\ngit add toolshed.py\ngit commit', "git commit --amend"),
            f"././{SOLUTION.name}": ('-m "Bo wanted a limit', '-m "Nothing met, but Bo wanted a limit'),
        },
    ),
    "one side wins": Wrong(
        "conflict",
        "must resolve a conflict so that both sides' wishes hold: toolshed.py in commit ",
        _changed('program "min(days * 3, 10)"\ngit add', 'program "min(days * 2, 10)"\ngit add'),
    ),
    "one side wins where they meet": Wrong(
        "conflict",
        "must resolve a conflict so that both sides' wishes hold: toolshed.py in commit ",
        _changed('program "days * 3"\n', 'program "days * 3"\necho "# One rate for all." >> toolshed.py\n')
        | {
            f"./{SOLUTION.name}": (
                'program "min(days * 3, 10)"\ngit add',
                'program "min(days * 2, 10)"\necho "# One rate for all." >> toolshed.py\ngit add',
            )
        },
    ),
    "deleted by one side": Wrong(
        "conflict",
        "must resolve a conflict so that both sides' wishes hold: README.md in commit ",
        _changed('record "Test the limit"', 'rm README.md\nrecord "Test the limit"')
        | {
            f"./{SOLUTION.name}": (
                'program "min(days * 3, 10)"\ngit add toolshed.py',
                'program "min(days * 2, 10)"\nrm README.md\ngit add --all',
            )
        },
    ),
    "a marker is left": Wrong(
        "conflict",
        "where a marker of the conflict is left",
        _changed("\ngit add toolshed.py", "\necho '<<<<<<< HEAD' >> toolshed.py\ngit add toolshed.py")
        | {f"./{SOLUTION.name}": ("cat > REVIEW.md", 'program "min(days * 3, 10)"\ncat > REVIEW.md')},
    ),
    "no version": Wrong("release", "must have a tag on main that is a version, such as v1.0.0", _changed("v1.0.0", "first")),
    "a tag beside main": Wrong(
        "release",
        "must have a tag on main that is a version",
        _changed('git tag -a v1.0.0 -m "Toolshed 1.0.0"', "")
        | {f"./{SOLUTION.name}": (END, END + "git tag -a v1.0.0 -m Toolshed\n")},
    ),
    "a light tag": Wrong(
        "release",
        "must have annotated tags, made with -a or -s; v1.0.0 is not",
        _changed('git tag -a v1.0.0 -m "Toolshed 1.0.0"', "git tag v1.0.0"),
    ),
    "another version": Wrong(
        "release", "must have a heading with 1.0.0 in the CHANGELOG.md of v1.0.0", _changed("## 1.0.0 -", "## 1.0.0-rc.1 -")
    ),
    "no changelog": Wrong(
        "release", "must have a CHANGELOG.md in the commit that v1.0.0 names", _changed("CHANGELOG.md", "NEWS.md")
    ),
    "nothing for users": Wrong(
        "release",
        "must say in the CHANGELOG.md what 1.0.0 is for its users",
        _changed("## 1.0.0 - 2026-01-05\n", "## 1.0.0\n\n## Older\n"),
    ),
    "a dump of the log": Wrong(
        "release",
        "must write the entry of 1.0.0 for users; it repeats the subjects of commits",
        _changed(
            "- The late fee is 3 euro a day, and never more than 10 euro.\n- Each loan has a day on which it is due.",
            "- Raise the rate to 3 euro\n- Test the limit",
        ),
    ),
    "a dump of the log with its hashes": Wrong(
        "release",
        "must write the entry of 1.0.0 for users; it repeats the subjects of commits",
        _changed(
            "- The late fee is 3 euro a day, and never more than 10 euro.\n- Each loan has a day on which it is due.",
            "0a1b2c3 Raise the rate to 3 euro\n- Test the limit (4d5e6f7)",
        ),
    ),
    "nobody reviewed": Wrong(
        "review",
        "must have a merge on main whose message has a line such as",
        _changed("Reviewed-by: Ana <ana@toolshed.example>", "Ana saw it"),
    ),
    "reviewed by its author": Wrong(
        "review",
        "must be reviewed by somebody else, or by you a week later; commit ",
        _changed("Reviewed-by: Ana <ana@", "Reviewed-by: Bo <bo@"),
    ),
    "no comments": Wrong("review", "must have a REVIEW.md on main", _changed("cat > REVIEW.md", "cat > README.txt")),
    "no input tried": Wrong(
        "review",
        "must have a line `Tried:` in REVIEW.md, with one input that was tried",
        _changed("- Tried: `fee(30)` gave 10, and `fee(5)` gave 10 as well.", "- Tried: it."),
    ),
    "no verdict": Wrong("review", "must have a line `Verdict:` in REVIEW.md", _changed("- Verdict: approved.", "")),
    "no planted bug": Wrong("bisect", "must have a branch planted", _changed("-c planted", "-c other")),
    "few suspects": Wrong(
        "bisect",
        "must have at least 8 commits on planted that main has not, not 7",
        _changed("in 1 2 3 4 5 6 7 8 9", "in 2 3 4 5 6 7 8"),
    ),
    "a bug that nobody names": Wrong(
        "bisect",
        "must have one commit on planted with a line `Planted-bug: …` in its message, not 0",
        _changed("Planted-bug: forty", "Forty"),
    ),
    "a bug at the end": Wrong(
        "bisect",
        "must plant the bug in the middle, not at an end as in commit ",
        _changed("in 1 2 3 4 5 6 7 8 9", "in 0 1 2 3 4 5 7 8 6"),
    ),
    "no script": Wrong(
        "bisect", "must have a bisect.sh in the newest commit of planted", _changed("cat > bisect.sh", "cat > find.sh")
    ),
    "a script that sees no bug": Wrong(
        "bisect", "bisect.sh must exit with 1 at the bug, not 0", _changed("toolshed.fee(50) != 10", "toolshed.fee(30) != 10")
    ),
    "a script that reads the history": Wrong(
        "bisect",
        "must judge the files alone: without .git, bisect.sh must exit with 0 before the bug, not 1",
        _changed("python3 -c '\n", "git log -1 > /dev/null 2>&1 || exit 1\npython3 -c '\n"),
    ),
    "a script that is misled": Wrong(
        "bisect",
        "must find commit ",
        _changed(
            "python3 -c '\n",
            "grep -q 'Shelf 4 ' README.md && ! grep -q 'Shelf 5 ' README.md && exit 1\npython3 -c '\n",
        ),
    ),
    "a dependency in an old commit": Wrong(
        "clean",
        "must have no dependency folder such as node_modules in any commit: node_modules/list.js, which came with commit ",
        _besides("mkdir node_modules; echo > node_modules/list.js", 'record "Limit the fee')
        | {f"./{SOLUTION.name}": ('record "Test the limit"', 'rm -r node_modules\nrecord "Test the limit"')},
    ),
    "what a build made": Wrong(
        "clean",
        "must have nothing in any commit that a build makes: toolshed.class, which came with commit ",
        _besides("echo > toolshed.class"),
    ),
    "settings of one computer": Wrong(
        "clean",
        "must have no secret in any commit: .env, which came with commit ",
        _besides("echo A=1 > .env; git add --force .env"),
    ),
    "a key on another branch": Wrong(
        "clean",
        "must have no secret in any commit, such as a private key: notes.txt, which came with commit ",
        _changed(
            END,
            END
            + "echo '-----BEGIN OPENSSH PRIVATE ''KEY-----' > notes.txt\nrecord 'Note a key' 'It is needed for the shelf that comes next.'\n",
        ),
    ),
    "a password in the program": Wrong(
        "clean",
        "must have no secret in any commit, such as a password or token: settings.py, which came with commit ",
        _besides("echo 'PASSWORD = \"correct-horse\"' > settings.py")
        | {
            f"./{SOLUTION.name}": (
                "git tag -a",
                'git rm -q settings.py\nrecord "Read the password elsewhere" "It was in the program, where everybody can read it."\ngit tag -a',
            )
        },
    ),
}
"""A change of the script that makes the right history, and what must be said about the one that it makes then."""


@pytest.fixture(scope="module")
def wrong_histories(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Future[list[str]]]]:
    """What is said about each wrong history. Only those that do not build have to be built."""
    tmp = tmp_path_factory.mktemp("histories")

    def judge_wrong(number: int, wrong: Wrong) -> list[str]:
        build = BUILD if "unittest" in wrong.sentence or "shelf 4" in wrong.sentence else ("true",)
        return judge(history(tmp / str(number), wrong), *build)

    with pool_of(2) as pool:
        yield {name: pool.submit(judge_wrong, number, wrong) for number, (name, wrong) in enumerate(WRONG.items())}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_history_fails_on_its_line(wrong_histories: dict[str, Future[list[str]]], name: str) -> None:
    fails_alone(wrong_histories[name].result(), WRONG[name])


def test_your_own_work_may_be_reviewed_a_week_later(tmp_path: Path) -> None:
    late = Wrong(
        "", "", {SOLUTION.name: ("later 60\ngit merge --quiet --no-ff -m", "later 604800\ngit merge --quiet --no-ff -m")}
    )
    assert judge(history(tmp_path / "late", late), "true")[3] == "ok   review"


OTHERS = """for name in saw drill; do
    git switch --quiet -c "$name" main
    mkdir -p classes
    echo "'password' => 'required|min:8'" > "classes/$name.php"
    record "Describe the $name" "Why: the page needs the $name in a file of its own."
done
git switch --quiet main
later 60
git merge --quiet --no-ff -m "Merge the branches saw and drill" -m "Reviewed-by: Cleo <cleo@toolshed.example>" saw drill
"""


def test_a_merge_of_three_a_named_reason_and_a_folder_of_classes_are_right(tmp_path: Path) -> None:
    repository = history(tmp_path / "right", Wrong("", "", _besides(OTHERS)))
    assert judge(repository, "true") == [f"ok   {line}" for line in LINES]


def test_what_a_build_leaves_has_to_be_ignored(tmp_path: Path) -> None:
    lines = judge(history(tmp_path / "left"), "sh", "-c", "echo > list.html")
    assert lines[-1] == "FAIL clean: must ignore what the build makes: after it, `git status` shows list.html"


def test_what_is_no_repository_is_told(tmp_path: Path) -> None:
    lines = judge(tmp_path, "true")
    assert all(line.startswith("FAIL ") and "must be a Git repository" in line for line in lines)
    assert len(lines) == len(LINES)


def test_a_build_that_cannot_be_started_is_told(tmp_path: Path) -> None:
    lines = judge(history(tmp_path / "right"), "no-such-program")
    assert lines[0].endswith("`no-such-program` failed there; No such file or directory")


@pytest.fixture(scope="module")
def accept() -> ModuleType:
    return imported(PROJECT / "accept.py")


@pytest.mark.parametrize(
    "content",
    [
        b'password = "${PASSWORD}"',
        b"TOKEN=$TOKEN",
        b'token = "your-token-here"',
        b"postgres://shed:secret@localhost/shed",
        b"'password' => 'required|min:8'",
        b'{"password": "Passwort"}',
    ],
)
def test_what_stands_for_a_secret_is_none(accept: ModuleType, content: bytes) -> None:
    assert not [meaning for meaning, pattern in accept.SECRETS.items() if pattern.search(content)]


@pytest.mark.parametrize(
    "content",
    [
        b"postgres://shed:hammer42@db.toolshed.example/shed",
        b"{'api_key': 'q8r7s6t5u4'}",
        b"key: AKIA" + b"Q" * 16,
        b'PASSWORD = "correct-horse"  # the latest, see example.py',
        b"key: sk-proj-" + b"q8r7s6t5u4" * 3,
    ],
)
def test_secrets_are_found(accept: ModuleType, content: bytes) -> None:
    assert [meaning for meaning, pattern in accept.SECRETS.items() if pattern.search(content)]
