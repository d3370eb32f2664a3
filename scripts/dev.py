#!/usr/bin/env python3
"""The one door to this project: `python3 scripts/dev.py COMMAND`, with Python 3.11 or newer and nothing else installed.

It makes `.venv` beside the code, keeps it at the pinned requirements, and runs the command in it. Every check of CI is a command here.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import venv
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
REQUIREMENTS = ROOT / "scripts" / "requirements-dev.txt"
NODE = ROOT / "scripts" / "node_modules"
YAML = ("docs/roadmap.yml", "docs/glossary.yml", "docs/technologies.yml", "mkdocs.yml")


def say(text: str) -> None:
    print(f"\033[1m{text}\033[0m" if sys.stdout.isatty() else text, flush=True)


def run(*command: str | Path) -> int:
    """Run a program from the repository's root; its exit status."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PATH": f"{BIN}{os.pathsep}{os.environ.get('PATH', '')}"}
    return subprocess.run([str(part) for part in command], cwd=ROOT, env=environment, check=False).returncode  # noqa: S603


# --- What has to be there -------------------------------------------------------------------------------------------------


def enter_venv() -> None:
    """Make `.venv`, bring it to the pinned requirements, and go on in it."""
    stamp = VENV / "requirements.sha256"
    wanted = hashlib.sha256(REQUIREMENTS.read_bytes() + sys.version.encode()).hexdigest()
    if not stamp.is_file() or stamp.read_text() != wanted:
        say("Making .venv with the pinned requirements (about a minute, once) …")
        try:
            venv.create(VENV, clear=True, with_pip=True)
        except (subprocess.CalledProcessError, OSError):
            shutil.rmtree(VENV, ignore_errors=True)
            sys.exit("Python cannot make virtual environments here. On Debian and Ubuntu: sudo apt-get install python3-venv")
        pip = (BIN / "python", "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--require-hashes")
        if run(*pip, "--requirement", REQUIREMENTS):
            sys.exit("The requirements could not be installed; the lines above say why.")
        stamp.write_text(wanted)
    if Path(sys.prefix).resolve() != VENV.resolve():
        sys.exit(run(BIN / "python", Path(__file__).resolve(), *sys.argv[1:]))


def need_system(program: str, package: str) -> str:
    """The path of a program that pip cannot install, or the command that gets it."""
    if found := shutil.which(program):
        return found
    sys.exit(f"`{program}` is missing. On Debian and Ubuntu: sudo apt-get install {package}; elsewhere install {program}.")


def need_pango() -> None:
    """PDFs are drawn by libraries that pip cannot install."""
    from roadmap import pdf

    try:
        pdf.need_pango()
    except pdf.CannotPrint as error:
        sys.exit(str(error))


def need_node_packages() -> None:
    """Install the pinned npm packages beside the code."""
    lock = ROOT / "scripts" / "package-lock.json"
    stamp = NODE / "lock.sha256"
    wanted = hashlib.sha256(lock.read_bytes()).hexdigest()
    if not stamp.is_file() or stamp.read_text() != wanted:
        say("Installing the pinned npm packages …")
        if run(need_system("npm", "npm"), "ci", "--silent", "--no-audit", "--no-fund", "--prefix", ROOT / "scripts"):
            sys.exit("The npm packages could not be installed; the lines above say why.")
        stamp.write_text(wanted)


# --- Commands -------------------------------------------------------------------------------------------------------------


def report(problems: Iterable[object], good: str) -> int:
    """Print faults, or that there are none; the exit status."""
    if lines := [str(problem) for problem in problems]:
        print(*lines, sep="\n", file=sys.stderr)
        return 1
    print(good)
    return 0


def check(arguments: argparse.Namespace) -> int:
    from roadmap import check, history
    from roadmap.problem import InvalidRoadmap

    try:
        if arguments.fix and (changed := check.fix()):
            print(*(f"wrote {name}" for name in changed), sep="\n")
            report(check.problems(), "Everything else is in order.")
            return 1
        problems = check.problems()
        if arguments.base:
            problems = sorted({*problems, *history.compare(arguments.base)})
        return report(problems, "Data and pages are in order.")
    except InvalidRoadmap as error:
        return report(error.problems, "")


def impact(arguments: argparse.Namespace) -> int:
    from roadmap import impact
    from roadmap.problem import InvalidRoadmap

    try:
        print(impact.report(arguments.base))
    except InvalidRoadmap as error:
        return report(error.problems, "")
    return 0


def links(arguments: argparse.Namespace) -> int:
    """Ask every address that the site names, and write the report, which remembers when something failed first."""
    from roadmap import external, source

    file = Path(arguments.report)
    before = file.read_text("utf-8") if file.is_file() else ""
    found = external.addresses(source.DOCS)
    say(f"Asking for {len(found)} addresses; this takes some minutes …")
    try:
        answers = external.ask(found)
    except external.CannotAsk as error:
        sys.exit(str(error))
    text = external.links(found, answers, before, today())
    file.write_text(text, "utf-8")
    print(text.partition("\n")[0])
    if arguments.dates:
        print(f"{external.write_dates(source.DATA, answers.good, today())} dates written in docs/roadmap.yml")
    return 0


def versions(arguments: argparse.Namespace) -> int:
    from roadmap import external, source

    try:
        text = external.versions(source.DOCS, today())
    except external.CannotAsk as error:
        sys.exit(str(error))
    Path(arguments.report).write_text(text, "utf-8")
    print(text.partition("\n")[0])
    return 0


def today() -> date:
    return datetime.now(UTC).date()


def set_moment() -> None:
    """Builds say when they were made, and would differ every day. So the moment is that of the commit, unless somebody set another."""
    try:
        said = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S607
    except OSError:
        return  # no Git
    if said.stdout.strip():
        os.environ.setdefault("SOURCE_DATE_EPOCH", said.stdout.strip())


def build(arguments: argparse.Namespace) -> int:
    from roadmap import after_build, archive, check

    if problems := check.problems():
        return report(problems, "")
    set_moment()
    if arguments.archive:
        need_node_packages()
    if status := run(*(("zensical", "build", "--clean") if arguments.zensical else ("mkdocs", "build", "--clean"))):
        return status  # without --quiet, which hides the warnings
    if arguments.zensical:
        after_build.finish(ROOT / "site", os.environ.get("SITE_URL", ""))
    report((), "The site is in site/.")
    if arguments.archive:
        file = ROOT / f"{archive.NAME}.zip"
        archive.write(ROOT / "site", file)
        report((), f"The archive is {file.name}, {file.stat().st_size / 1e6:.1f} MB: unpack it and open index.html.")
    return 0


def print_(arguments: argparse.Namespace) -> int:  # noqa: ARG001 (every command has them)
    from roadmap import pdf
    from roadmap.problem import InvalidRoadmap

    set_moment()
    started = time.monotonic()
    try:
        count = pdf.write_all(ROOT / "site")
    except pdf.CannotPrint as error:
        sys.exit(str(error))
    except InvalidRoadmap as error:
        return report(error.problems, "")
    return report(
        (), f"{count} PDFs are in site/{pdf.FOLDER}/ and named on the pages ({time.monotonic() - started:.0f} seconds)."
    )


def serve(arguments: argparse.Namespace) -> int:
    """MkDocs rebuilds by itself and survives faults that the check finds. What stops it all the same is told, and it starts again."""
    from roadmap import check

    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", arguments.port))
        except OSError as error:
            sys.exit(f"Port {arguments.port} cannot be used ({error.strerror}); name another: dev.py serve --port 8001")
    try:
        while True:
            seen = fingerprint()
            problems = check.problems()
            if not problems and not run("mkdocs", "serve", "--dev-addr", f"127.0.0.1:{arguments.port}"):
                return 0
            report(problems, "The server stopped; the lines above say why.")
            say("Waiting for the next change …")
            while fingerprint() == seen:
                time.sleep(0.3)
    except KeyboardInterrupt:
        return 0


def fingerprint() -> int:
    """Changes with any file that the site is made from."""
    folders = (ROOT / name for name in ("docs", "overrides", "scripts/roadmap"))
    times = []
    for file in (ROOT / "mkdocs.yml", *(file for folder in folders for file in folder.rglob("*") if file.suffix != ".pyc")):
        with contextlib.suppress(FileNotFoundError):  # editors put a new file in the place of the old one
            times.append((str(file), file.stat().st_mtime_ns))
    return hash(tuple(sorted(times)))


def samples(arguments: argparse.Namespace) -> int:
    """Run samples and compare, or write what they print. A missing tool skips with a line that says how to get it."""
    if os.name == "nt":
        sys.exit("Samples run on Linux and macOS; on Windows, use the Linux subsystem.")
    from roadmap import runners, samples, source
    from roadmap.servers import Bench

    found = [
        sample
        for sample in samples.Folders(source.DOCS).known
        if not sample.asked
        and (sample.output.is_file() or sample.kind.linted or {sample.name, sample.stem} & set(arguments.names))
    ]
    known = {name for sample in found for name in (sample.name, sample.stem)}
    if unknown := sorted(set(arguments.names) - known):
        sys.exit(f"There is no sample called {', '.join(unknown)}; `dev.py samples --list` names them.")
    chosen = [sample for sample in found if not arguments.names or {sample.name, sample.stem} & set(arguments.names)]
    if arguments.list:
        print(*(f"{sample.file.relative_to(source.ROOT)}  ({', '.join(sample.tools)})" for sample in chosen), sep="\n")
        return 0
    tools = {tool for sample in chosen for tool in sample.tools}
    if tools & {"Node.js", "Nu HTML Checker"} and shutil.which("npm") and shutil.which("java"):  # otherwise those are skipped
        need_node_packages()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that the servers are stopped then, too
    with Bench() as bench:
        results = []
        for result in runners.judge_all(chosen, bench):
            results.append(result)
            if result.skipped:
                print(f"skipped {result.sample.name}: {result.message}")
            elif result.message:
                print(f"{result.sample.file.relative_to(source.ROOT)}:1:\n{result.message}")
    if arguments.update:
        print(*runners.write(source.DOCS, results, everything=not arguments.names), sep="\n")
    skipped = sum(result.skipped for result in results)
    wrong = sum(bool(result.message) and not result.skipped and not (arguments.update and result.printed) for result in results)
    print(f"{len(results) - skipped - wrong} samples in order, {wrong} wrong, {skipped} skipped")
    return 1 if wrong or (skipped and arguments.no_skips) else 0


def test(arguments: argparse.Namespace) -> int:
    """Run the checks one after another, all of them even if one fails, and say at the end which failed."""
    no_skips = ("--no-skips",) if arguments.no_skips else ()
    os.environ |= {"NO_SKIPS": "1"} if arguments.no_skips else {}  # read by tests/test_samples.py
    checks: dict[str, Callable[[], int]] = {
        "lint": lambda: run("ruff", "check", "scripts") or run("ruff", "format", "--check", "scripts"),
        "types": lambda: run("mypy", "--config-file", "scripts/pyproject.toml", "scripts"),
        "prose": lambda: run("rumdl", "check", "--config", "scripts/rumdl.toml", "docs", "README.md"),
        "spelling": lambda: run("typos", "--config", "scripts/typos.toml"),
        "yaml": lambda: run("yamllint", "--strict", "--config-file", "scripts/yamllint.yml", *YAML),
        "workflows": workflows,
        "data": lambda: run("python", "scripts/dev.py", "check"),
        "samples": lambda: run("python", "scripts/dev.py", "samples", *no_skips),
        "tests": lambda: run(
            "pytest", "-n", "auto", "--dist", "loadfile", "--config-file", "scripts/pyproject.toml", "scripts/tests"
        ),
    }
    chosen = arguments.names or list(checks)
    if unknown := set(chosen) - set(checks):
        sys.exit(f"There is no check called {', '.join(sorted(unknown))}; there are {', '.join(checks)}.")
    if "tests" in chosen:
        need_system("chromium", "chromium")
        need_system("pdftotext", "poppler-utils")
        need_pango()
        need_system("java", "default-jre-headless")
        need_node_packages()
    failed = []
    for name in chosen:
        say(f"── {name}")
        if checks[name]():
            failed.append(name)
    say(f"── Failed: {', '.join(failed)}" if failed else "── All checks passed.")
    print(f"{len(chosen) - len(failed)} passed, {len(failed)} failed")
    return 1 if failed else 0


def workflows() -> int:
    """What GitHub reads: the workflows, their shell and their security, the forms, the settings of Dependabot."""
    github = ROOT / ".github"
    forms = sorted((github / "ISSUE_TEMPLATE").glob("*.yml"))
    config = [form for form in forms if form.name == "config.yml"]
    return (
        run("actionlint", *sorted((github / "workflows").glob("*.yml")))
        or run("zizmor", "--offline", "--no-progress", "--quiet", "--persona", "pedantic", github)
        or run("check-jsonschema", "--builtin-schema", "vendor.github-workflows", *sorted((github / "workflows").glob("*.yml")))
        or run("check-jsonschema", "--builtin-schema", "vendor.dependabot", github / "dependabot.yml")
        or run("check-jsonschema", "--builtin-schema", "vendor.github-issue-config", *config)
        or run(
            "check-jsonschema", "--builtin-schema", "vendor.github-issue-forms", *(form for form in forms if form not in config)
        )
    )


def new(arguments: argparse.Namespace) -> int:
    from roadmap import edit
    from roadmap.problem import InvalidRoadmap

    try:
        if arguments.kind == "topic":
            changed = edit.new_topic(ROOT, arguments.stage, arguments.id, arguments.title)
        else:
            changed = edit.new_item(ROOT, arguments.topic, arguments.text, arguments.prove)
        print(*changed, sep="\n")
        return 0
    except InvalidRoadmap as error:
        return report(error.problems, "")


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(prog="dev.py", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def add(name: str, function: Callable[[argparse.Namespace], int], help: str) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=help, description=help)
        command.set_defaults(function=function)
        return command

    command = add(
        "serve", serve, "Show the site at http://127.0.0.1:8000 and rebuild it on every change of data, page or template."
    )
    command.add_argument("--port", type=int, default=8000, help="another port")
    command = add("build", build, "Build the site into site/. SITE_URL and REPO_URL in the environment say where it will live.")
    either = command.add_mutually_exclusive_group()
    either.add_argument("--zensical", action="store_true", help="with Zensical instead of MkDocs")
    either.add_argument("--archive", action="store_true", help="also write a zip of the site that opens from disk")
    add("print", print_, "Make the PDFs of the site in site/ and name them on its pages. After `build`; takes a minute or two.")
    command = add("check", check, "Name every fault of data and pages as file:line: what must hold.")
    command.add_argument("--fix", action="store_true", help="write navigation, schema and titles; exit 1 if something changed")
    command.add_argument("--base", metavar="REV", help="also check that no item of this Git revision loses its readers' ticks")
    command = add(
        "impact", impact, "Say in Markdown what the working tree changes for readers: items, ticks, hours, pages, files."
    )
    command.add_argument("--base", metavar="REV", default="main", help="against this Git revision (main)")
    command = add("links", links, "Ask every address that the site names whether it still answers. Needs the network.")
    command.add_argument("report", help="the report: read if it is there, then written anew")
    command.add_argument("--dates", action="store_true", help="also write `checked` where it is missing or old")
    command = add("versions", versions, "Ask whether the versions that samples ran with are still supported. Needs the network.")
    command.add_argument("report", help="where to write the report")
    command = add("test", test, "Run everything that CI checks.")
    command.add_argument(
        "names", nargs="*", metavar="CHECK", help="only these: lint types prose spelling yaml workflows data samples tests"
    )
    command.add_argument("--no-skips", action="store_true", help="fail where a sample is skipped because a tool is missing")
    command = add("samples", samples, "Run the samples of the pages and compare what they print with the outputs beside them.")
    command.add_argument("names", nargs="*", metavar="NAME", help="only these: a file's name, or a stem for all its languages")
    command.add_argument("--update", action="store_true", help="show the differences, then write the outputs")
    command.add_argument("--list", action="store_true", help="name the samples and what they run with; run nothing")
    command.add_argument("--no-skips", action="store_true", help="fail where one is skipped because a tool is missing")
    command = add("new", new, "Add a topic or an item.")
    kinds = command.add_subparsers(dest="kind", required=True, metavar="KIND")
    topic = kinds.add_parser(
        "topic", help="data entry, page and navigation line", description="Add a topic at the end of a stage."
    )
    topic.add_argument("stage", help="the stage's id, such as databases")
    topic.add_argument("id", help="the topic's id, such as query-plans; it becomes the address")
    topic.add_argument("title", help='the title, such as "Reading query plans"')
    item = kinds.add_parser("item", help="data entry with the next free id", description="Add an item at the end of a topic.")
    item.add_argument("topic", help="the topic's id, such as sql")
    item.add_argument("text", help='one sentence: "I can …."')
    item.add_argument("--prove", metavar="EVIDENCE", help="what another person can watch or inspect; core topics need it")
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    parsed = parser().parse_args(arguments)  # before anything is installed, so that --help is instant
    enter_venv()
    sys.path.insert(0, str(ROOT / "scripts"))
    try:
        status: int = parsed.function(parsed)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # what was printed goes to a program that has read enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    return status


if __name__ == "__main__":
    if sys.version_info < (3, 11):  # noqa: UP036 (people meet this line with whatever Python they have)
        sys.exit(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}.")
    sys.exit(main())
