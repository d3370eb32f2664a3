"""Checks the project "A history worth reading", whatever language it is written in. Python 3.11 or newer and Git, nothing else.

    python3 accept.py . -- python3 -m unittest
    python3 accept.py ~/toolshed -- npm test

After the path of your repository and `--` stands the command that builds it and runs its tests. It is run in a clone, once for every
commit, so your folder stays as it is. What is not committed is not checked.
One line per acceptance line; the exit status is 0 if all hold.
"""

from __future__ import annotations

import argparse
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

LONGEST = 600
"""Seconds that the build of one commit may take."""

FEWEST = 10
"""Commits, without merges, that `main` must have."""

SUSPECTS = 8
"""Commits among which the planted bug has to be found."""

WEEK = 7 * 24 * 60 * 60
"""Seconds after which you may review your own work."""


class Broken(Exception):
    """A requirement that does not hold; the text says what must."""


def must(holds: object, sentence: str) -> None:
    if not holds:
        raise Broken(f"must {sentence}")


# --- Your repository ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Commit:
    """A commit of yours, with its message in parts."""

    hash: str
    parents: list[str]
    author: str
    """The address of who wrote it."""
    written: int
    """When, in seconds since 1970."""
    committed: int
    subject: str
    body: str

    @property
    def named(self) -> str:
        """How a sentence names it."""
        return f"commit {self.hash[:7]} ({self.subject})"


class Repository:
    """A clone of your repository, without your settings of Git."""

    def __init__(self, original: Path, folder: Path) -> None:
        self.folder = folder
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        self.environment |= {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C.UTF-8", "LANGUAGE": ""}
        done = self.run(["git", "clone", "--quiet", "--no-checkout", str(original), str(folder)], Path.cwd())
        must(not done.returncode, f"be a Git repository that can be cloned, which {original} is not: {_last_line(done.stdout)}")

    def run(self, command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
        """A command with nothing to read. It fails, but does not raise, if there is no such program."""
        try:
            return subprocess.run(  # noqa: S603 (Git, or your own command)
                [shutil.which(command[0]) or command[0], *command[1:]],  # on Windows, npm is npm.cmd
                cwd=folder,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                encoding="utf-8",
                errors="replace",
                check=False,
                timeout=LONGEST,
            )
        except subprocess.TimeoutExpired:
            return subprocess.CompletedProcess(command, 1, f"it had not ended after {LONGEST} seconds")
        except OSError as error:
            return subprocess.CompletedProcess(command, 1, str(error.strerror))

    def git(self, *words: str) -> str:
        """What a command of Git prints."""
        done = self.run(["git", *words], self.folder)
        must(not done.returncode, f"let `git {shlex.join(words)}` succeed: {done.stdout.strip()}")
        return done.stdout

    def has(self, name: str) -> bool:
        return not self.run(["git", "rev-parse", "--quiet", "--verify", f"{name}^{{commit}}"], self.folder).returncode

    def commits(self, *names: str) -> list[Commit]:
        """The commits that these names lead to, the oldest first."""
        form = "%x01%H%x00%P%x00%ae%x00%at%x00%ct%x00%s%x00%b"
        found = []
        for text in self.git("log", "--reverse", "--topo-order", f"--format={form}", *names, "--").split("\x01")[1:]:
            long, parents, author, written, committed, subject, body = text.split("\x00")
            found.append(Commit(long, parents.split(), author, int(written), int(committed), subject, body.strip()))
        return found

    def file(self, commit: str, name: str) -> str | None:
        """A file as a commit has it, if it has it."""
        done = self.run(["git", "show", f"{commit}:{name}"], self.folder)
        return None if done.returncode else done.stdout

    def content(self, blob: str) -> bytes:
        """What is in a file, by its hash."""
        command = ["git", "cat-file", "blob", blob]
        return subprocess.run(command, cwd=self.folder, env=self.environment, capture_output=True, check=True).stdout  # noqa: S603

    def check_out(self, commit: str) -> None:
        """The files of a commit, and no others."""
        self.git("checkout", "--quiet", "--force", "--detach", commit)
        self.git("clean", "-ffdxq")

    @property
    def main(self) -> str:
        must(self.has("origin/main"), "have a branch main")
        return "origin/main"


def _first_line(said: str) -> str:
    return said.partition("\n")[0]


def _last_line(said: str) -> str:
    lines = said.strip().splitlines()
    return lines[-1] if lines else "it said nothing"


# --- Every commit builds, and its message says why ------------------------------------------------------------------------------

VAGUE = re.compile(
    r"(?i)(?:fixup!|squash!|amend!|wip\b)"
    r"|(?:fix(?:es|ed)?|bugs?|updates?|changes?|stuff|misc|temp|tmp|final|done|commit|more|small|some|code|\W)+$"
)
"""How subjects begin, or all of their words, that say nothing."""

TRAILER = re.compile(
    r"(?im)^(?:[a-z]+(?:-[a-z]+)+|fixes|closes|resolves|refs?|see|issue|ticket): .*\n?|^\(cherry picked from .*\n?"
)
"""Lines of a message that are for programs. `Why: …` is none: a reason may be named."""


def commits(repository: Repository, build: list[str]) -> None:
    """Every commit builds in a clean clone, and its message has a reason of its own."""
    names = [repository.main, *(["origin/planted"] if repository.has("origin/planted") else [])]
    found = repository.commits(*names)
    single = sum(len(commit.parents) < 2 for commit in repository.commits(repository.main))
    must(single >= FEWEST, f"have at least {FEWEST} commits on main, without merges, not {single}")
    reasons: dict[str, Commit] = {}
    for commit in found:
        _message(commit, reasons)
    for commit in found:
        repository.check_out(commit.hash)
        done = repository.run(build, repository.folder)
        must(not done.returncode, f"build at {commit.named}: `{shlex.join(build)}` failed there; {_last_line(done.stdout)}")


def _message(commit: Commit, reasons: dict[str, Commit]) -> None:
    must(len(commit.subject) <= 72, f"have a subject of at most 72 characters, not {len(commit.subject)}, in {commit.named}")
    must(not VAGUE.match(commit.subject), f"say what changed in the subject of {commit.named}")
    if len(commit.parents) > 1:
        return
    reason = TRAILER.sub("", commit.body).strip()
    words = re.findall(r"\w+", reason.lower())
    must(len(words) >= 6, f"say why below the subject, in six words or more, in {commit.named}")
    new = set(words) - set(re.findall(r"\w+", commit.subject.lower()))
    must(len(new) >= 4, f"give a reason in {commit.named}, not the subject again")
    same = reasons.setdefault(" ".join(words), commit)
    must(same is commit, f"give each commit a reason of its own; {commit.named} repeats that of {same.named}")


# --- A real conflict --------------------------------------------------------------------------------------------------------------


def conflict(repository: Repository) -> None:
    """Two branches are merged, and one merge resolved a conflict by serving both sides."""
    merges = [commit for commit in repository.commits(repository.main) if len(commit.parents) == 2]
    must(len(merges) >= 2, f"have merged at least two branches into main, with merge commits; there are {len(merges)}")
    met = {merge.hash: _conflicts(repository, merge) for merge in merges}
    must(any(met.values()), "have a merge in which both sides changed the same lines; all merges went through by themselves")
    one_sided = []
    for merge in merges:
        for name in met[merge.hash]:
            result = repository.file(merge.hash, name)
            marked = re.search(r"(?m)^(?:<{7} |>{7} )", result or "")
            must(not marked, f"resolve {name} in {merge.named}, where a marker of the conflict is left")
            if result in _one_sided(repository, merge, name):
                one_sided.append(f"{name} in {merge.named} is that of one side")
    resolved = sum(map(len, met.values()))
    must(len(one_sided) < resolved, f"resolve a conflict so that both sides' wishes hold: {'; '.join(one_sided)}")


def _conflicts(repository: Repository, merge: Commit) -> list[str]:
    """The files in which Git met a conflict, found by merging again."""
    stopped = _merge_again(repository, merge)
    return repository.git("diff", "--name-only", "--diff-filter=U", "-z").split("\0")[:-1] if stopped else []


def _merge_again(repository: Repository, merge: Commit, *options: str) -> bool:
    """Whether Git stops when it merges the parents in the clone. The files stay as they come out."""
    ours, theirs = merge.parents
    repository.git("reset", "--quiet", "--hard")
    repository.check_out(ours)
    person = ["-c", "user.name=check", "-c", "user.email=check@example.org"]
    command = ["git", *person, "merge", "--quiet", "--no-commit", "--no-ff", *options, theirs]
    return bool(repository.run(command, repository.folder).returncode)


def _one_sided(repository: Repository, merge: Commit, name: str) -> list[str | None]:
    """What a file is if one side wins: all of it, or where they meet."""
    found = [repository.file(parent, name) for parent in merge.parents]
    found += [
        repository.file("", name) for side in ("ours", "theirs") if not _merge_again(repository, merge, "--strategy-option", side)
    ]
    repository.git("reset", "--quiet", "--hard")
    return found


# --- A release ------------------------------------------------------------------------------------------------------------------

HASH = re.compile(r"^[\W_]*(?:[0-9a-f]{7,40}\b\W*)?|\s*\([0-9a-f]{7,40}\)|\s+$")
"""What stands around the subject of a commit in a list."""

VERSION = re.compile(r"v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)")


def release(repository: Repository) -> None:
    """An annotated tag names a version, and the changelog in that commit has an entry for it, written for users."""
    listed = repository.git(
        "for-each-ref", "--merged", repository.main, "--format=%(refname:lstrip=2) %(objecttype)", "refs/tags"
    )
    tags = dict(line.split() for line in listed.splitlines())
    versions = {tag: found[1] for tag in tags if (found := VERSION.fullmatch(tag))}
    must(versions, "have a tag on main that is a version, such as v1.0.0")
    light = [tag for tag in versions if tags[tag] != "tag"]
    must(not light, f"have annotated tags, made with -a or -s; {', '.join(light)} is not")
    subjects = {commit.subject.lower().rstrip(".") for commit in repository.commits(repository.main)}
    for tag, version in versions.items():
        text = repository.file(f"refs/tags/{tag}", "CHANGELOG.md")
        must(text is not None, f"have a CHANGELOG.md in the commit that {tag} names")
        heading = re.search(rf"(?m)^#+ .*(?<![\d.]){re.escape(version)}(?![\w.-]*\w).*$", text or "")
        must(heading, f"have a heading with {version} in the CHANGELOG.md of {tag}")
        rest = (text or "")[heading.end() :] if heading else ""
        level = len(heading[0]) - len(heading[0].lstrip("#")) if heading else 2
        entry = re.split(rf"(?m)^#{{1,{level}}} ", rest)[0]
        notes = re.sub(r"(?m)^#+ .*$", "", entry)
        must(
            len(re.findall(r"\w+", notes)) >= 6, f"say in the CHANGELOG.md what {version} is for its users, in six words or more"
        )
        lines = [HASH.sub("", line).lower().rstrip(".") for line in notes.splitlines() if line.strip()]
        must(not subjects.issuperset(lines), f"write the entry of {version} for users; it repeats the subjects of commits")


# --- A review --------------------------------------------------------------------------------------------------------------------

REMARKS = {
    "Tried": "one input that was tried, and what it did",
    "Missing": "one missing test or unclear name",
    "Good": "one thing done well, and why",
    "Verdict": "approved, or what has to change first",
}
"""By the word that its line begins with, what a review says."""


def review(repository: Repository) -> None:
    """One merge names its reviewer, who is another person or comes a week later, and REVIEW.md has what was said."""
    merges = [commit for commit in repository.commits(repository.main) if len(commit.parents) > 1]
    named = [(merge, re.search(r"(?m)^Reviewed-by: .*<(\S+@\S+)>\s*$", merge.body)) for merge in merges]
    reviewed = [(merge, by[1].lower()) for merge, by in named if by]
    must(reviewed, "have a merge on main whose message has a line such as `Reviewed-by: Bo <bo@toolshed.example>`")
    late = []
    for merge, by in reviewed:
        first, *others = merge.parents
        branch = repository.commits(f"^{first}", *others)
        newest = max((commit.written for commit in branch), default=merge.committed)
        if by not in {commit.author.lower() for commit in branch} or merge.committed - newest >= WEEK:
            late.append(merge)
    must(late, f"be reviewed by somebody else, or by you a week later; {reviewed[0][0].named} is neither")
    text = repository.file(repository.main, "REVIEW.md")
    must(text is not None, "have a REVIEW.md on main")
    for word, meaning in REMARKS.items():
        said = re.search(rf"(?mi)^\W*{word}\W*:(.*(?:\n(?!\W*\w+\W*:).+)*)", text or "")
        fewest = 1 if word == "Verdict" else 5
        must(said and len(re.findall(r"\w+", said[1])) >= fewest, f"have a line `{word}:` in REVIEW.md, with {meaning}")


# --- The planted bug -------------------------------------------------------------------------------------------------------------


def bisect(repository: Repository, scratch: Path) -> None:
    """`git bisect run` with your script names the commit that planted the bug."""
    must(repository.has("origin/planted"), "have a branch planted")
    suspects = repository.commits(f"{repository.main}..origin/planted")
    must(len(suspects) >= SUSPECTS, f"have at least {SUSPECTS} commits on planted that main has not, not {len(suspects)}")
    marked = [commit for commit in suspects if re.search(r"(?m)^Planted-bug: \S", commit.body)]
    must(len(marked) == 1, f"have one commit on planted with a line `Planted-bug: …` in its message, not {len(marked)}")
    [planted] = marked
    must(planted not in (suspects[0], suspects[-1]), f"plant the bug in the middle, not at an end as in {planted.named}")
    text = repository.file("origin/planted", "bisect.sh")
    must(text is not None, "have a bisect.sh in the newest commit of planted")
    script = scratch / "bisect.sh"  # outside, because every step changes the files inside
    script.write_text(text or "", "utf-8", newline="\n")
    for commit, wanted in ((planted.parents[0], True), (planted.hash, False)):
        folder = scratch / commit[:7]
        folder.mkdir()
        repository.git(f"--work-tree={folder}", "checkout", "--quiet", commit, "--", ".")
        code = repository.run(["sh", str(script)], folder).returncode
        must(
            (code == 0) == wanted and code != 125,
            f"judge the files alone: without .git, bisect.sh must exit with {'0 before' if wanted else '1 at'} the bug, not {code}",
        )
    repository.environment["PYTHONDONTWRITEBYTECODE"] = "1"  # steps follow within a second, in which old bytecode looks new
    repository.check_out("origin/planted")
    good = repository.git("merge-base", repository.main, "origin/planted").strip()
    repository.git("bisect", "start", "origin/planted", good)
    said = repository.run(["git", "bisect", "run", "sh", str(script)], repository.folder).stdout
    repository.git("bisect", "reset")
    found = re.search(r"(?m)^([0-9a-f]{40,}) is the first '?bad'? commit$", said)
    must(found, f"let `git bisect run sh bisect.sh` end with a commit: {_last_line(said)}")
    must(
        found and found[1] == planted.hash, f"find {planted.named} with `git bisect run`, not {found[1][:7] if found else 'none'}"
    )


# --- Nothing that does not belong there ---------------------------------------------------------------------------------------------

DEPENDENCIES = {"node_modules", "bower_components", ".venv", "venv", "site-packages", "vendor", ".bundle"}
OUTPUTS = {"build", "dist", "out", "target", "obj", "__pycache__", ".pytest_cache", ".gradle", "coverage"}
OUTPUT_NAMES = re.compile(r"\.(?:pyc|pyo|class|o|obj|exe|dll|so|war|log)$|(?<!-wrapper)\.jar$|^\.DS_Store$")
SECRET_NAMES = re.compile(
    r"^\.env(?!\.(?:example|sample|template)$)|\.(?:pem|p12|pfx|keystore|jks)$|^id_(?:rsa|dsa|ecdsa|ed25519)$"
)
SECRETS = {
    "a private key": re.compile(rb"-----BEGIN [A-Z ]*PRIVATE KEY-----\s"),
    "a key of a service": re.compile(
        rb"\b(?:AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{30,}|glpat-[\w-]{20}|xox[abprs]-[\w-]{10,}|[sr]k_live_\w{16,}"
        rb"|sk-(?:ant|proj)-[\w-]{20,}|npm_[A-Za-z0-9]{36}|AIza[\w-]{35})"
    ),
    "a password or token": re.compile(
        rb"(?i)(?:password|passwd|secret|token|api_?key)['\"]?\s*(?:=|:|=>)\s*"
        rb"['\"](?![^'\"]*(?:example|change|dummy|test|your|xxx|required|passw|token|\$|\{|<))[^'\"\s]{8,}['\"]"
    ),
    "an address with a password": re.compile(
        rb"\b[a-z]{2,20}://[^\s:/@'\"]+:(?!(?:password|secret|example|test|\$|\{|<)[^@]*@)[^\s:/@'\"]{6,}@"
    ),
}


class Blob(NamedTuple):
    """The content of a file in some commit."""

    hash: str
    name: str


def clean(repository: Repository, build: list[str]) -> None:
    """No commit of any branch or tag has a secret, what a build makes, or a dependency; and the next one will not have it either."""
    for blob in _blobs(repository):
        if fault := _fault(repository, blob):
            found = repository.git(
                "log", "--all", "--reverse", "-m", "--format=%h (%s)", f"--find-object={blob.hash}", "--", blob.name
            )
            raise Broken(f"must have {fault}: {blob.name}, which came with commit {_first_line(found)}")
    repository.check_out(repository.main)
    repository.run(build, repository.folder)
    left = repository.git("status", "--porcelain", "--untracked-files=all")
    must(not left, f"ignore what the build makes: after it, `git status` shows {_first_line(left)[3:]}")


def _blobs(repository: Repository) -> Iterator[Blob]:
    """Every content of every file in every commit of every branch and tag, once under each of its names."""
    seen = set()
    for commit in repository.commits("--all"):
        raw = repository.git(
            "diff-tree", "-r", "-m", "--root", "--no-commit-id", "--no-abbrev", "--no-renames", "--raw", "-z", commit.hash
        )
        parts = iter(raw.split("\0")[:-1])
        for entry, name in zip(parts, parts, strict=True):
            _, mode, _, new, _ = entry.split()
            blob = Blob(new, name)
            if mode in {"100644", "100755"} and blob not in seen:  # neither deleted, nor a link, nor another repository
                seen.add(blob)
                yield blob


def _fault(repository: Repository, blob: Blob) -> str:
    """What a commit must not have, or an empty text."""
    *folders, last = blob.name.split("/")
    if last in {".keep", ".gitkeep"}:  # how an empty folder is kept
        return ""
    if bad := next((folder for folder in folders if folder in DEPENDENCIES), ""):
        return f"no dependency folder such as {bad} in any commit"
    if any(folder in OUTPUTS for folder in folders) or OUTPUT_NAMES.search(last):
        return "nothing in any commit that a build makes"
    if SECRET_NAMES.search(last):
        return "no secret in any commit"
    content = repository.content(blob.hash)
    meaning = next((meaning for meaning, pattern in SECRETS.items() if pattern.search(content)), "")
    return f"no secret in any commit, such as {meaning}" if meaning else ""


# --- All of them ----------------------------------------------------------------------------------------------------------------


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", type=Path, help="your repository")
    parser.add_argument("command", nargs="+", help="after `--`, what builds it and runs its tests")
    chosen = parser.parse_args()
    lines: dict[str, Callable[[Repository, Path], None]] = {
        "commits": lambda repository, _: commits(repository, chosen.command),
        "conflict": lambda repository, _: conflict(repository),
        "release": lambda repository, _: release(repository),
        "review": lambda repository, _: review(repository),
        "bisect": bisect,
        "clean": lambda repository, _: clean(repository, chosen.command),
    }
    broken = 0
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # your messages are not always those of the terminal
    for name, check in lines.items():
        with tempfile.TemporaryDirectory(prefix="toolshed-", ignore_cleanup_errors=True) as scratch:
            fault = _run(check, chosen.path, Path(scratch))
        broken += bool(fault)
        print(f"FAIL {name}: {fault}" if fault else f"ok   {name}", flush=True)
    return 1 if broken else 0


def _run(check: Callable[[Repository, Path], None], original: Path, scratch: Path) -> str:
    """What does not hold, or an empty text."""
    try:
        check(Repository(original.resolve(), scratch / "clone"), scratch)
    except Broken as fault:
        return str(fault)
    return ""


if __name__ == "__main__":
    sys.exit(main())
