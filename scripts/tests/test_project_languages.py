"""The project "Toolshed over HTTP, no framework": a right solution in every language is accepted, and a wrong one fails on its own line."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path
from types import ModuleType

import pytest

from roadmap.model import Roadmap
from roadmap.source import DOCS

from .solutions import PROJECTS, Wrong, each_line_has_its_check, fails_alone, imported, judged, need, pool_of

PROJECT = DOCS / "stages" / "languages" / "project"
SOLUTIONS = PROJECTS / "languages"
LINES = ("plain", "refusals", "parallel", "kept", "clean")

COMMANDS = {
    "python": "python3 server.py",
    "javascript": "node server.mjs",
    "java": "java -cp classes Server",
    "php": "php -S 127.0.0.1:PORT server.php",
    "ruby": "ruby server.rb",
}


def judge(folder: Path, command: str) -> list[str]:
    return judged(PROJECT / "accept.py", folder, "--clean", "sh check.sh", "--", *command.split())


def test_the_brief_has_the_commands_that_are_run_here() -> None:
    brief = (PROJECT.parent / "index.md").read_text("utf-8")
    for command in COMMANDS.values():
        assert f'python3 accept.py --clean "sh check.sh" -- {command}`' in brief, command


def test_every_acceptance_line_has_its_check(real: Roadmap) -> None:
    each_line_has_its_check(real, "languages", LINES, WRONG)


@pytest.mark.parametrize("language", COMMANDS)
def test_a_right_service_is_accepted(tmp_path: Path, language: str) -> None:
    need(language)
    folder = tmp_path / language
    shutil.copytree(SOLUTIONS / language, folder)
    if language == "java":  # its command runs what this compiles
        subprocess.run(["sh", "check.sh"], cwd=folder, check=True)
    assert judge(folder, COMMANDS[language]) == [f"ok   {line}" for line in LINES]


MANY_LINES = "".join(f"Line {number} of many.\n" for number in range(11))

WRONG = {
    "a framework": Wrong(
        "plain", "must do without the package flask that requirements.txt asks for", {"requirements.txt": ("tzdata", "flask")}
    ),
    "no word about routing": Wrong(
        "plain",
        "must have a heading in the README with the words routing and parsing",
        {"README.md": ("Routing and parsing", "How it works")},
    ),
    "many words about routing": Wrong(
        "plain",
        "must say in one to ten lines how routing and parsing work, not in 17",
        {"README.md": ("## Routing and parsing\n", "## Routing and parsing\n" + MANY_LINES)},
    ),
    "few words about routing": Wrong(
        "plain",
        "must say more than 2 words about routing and parsing",
        {"README.md": ("## Routing and parsing\n", "## Routing and parsing\n\nBy dictionary.\n\n## More\n")},
    ),
    "bad JSON is the server's fault": Wrong(
        "refusals",
        'must answer POST /tools with {"name":  with 400, not with 500',
        {"server.py": ('return 400, b\'{"error"', 'return 500, b\'{"error"')},
    ),
    "errors as plain text": Wrong(
        "refusals",
        "as application/json, not as text/plain",
        {"server.py": ('"application/json")', '"application/json" if status < 400 else "text/plain")')},
    ),
    "errors that say nothing": Wrong(
        "refusals", "must say what is wrong in the answer to ", {"server.py": ('{"error": str', '{"e": str')}
    ),
    "true counts as one": Wrong(
        "refusals",
        '"member_id": true, "days": 7} with 400 or 422, not with 201',
        {"server.py": (" or isinstance(number, bool)", "")},
    ),
    "texts count as numbers": Wrong(
        "refusals",
        '"member_id": "1", "days": 7} with 400 or 422, not with 201',
        {"server.py": ("    if not isinstance(number, int)", "    number = int(number)\n    if not isinstance(number, int)")},
    ),
    "blank names": Wrong("refusals", '{"name": "  "} with 400 or 422, not with 201', {"server.py": (" or not name.strip()", "")}),
    "a loan without end": Wrong(
        "refusals", '"days": 91} with 400 or 422, not with 201', {"server.py": ("if not 1 <= days <= 90", "if days < 1")}
    ),
    "lending to nobody": Wrong(
        "refusals",
        '"member_id": 999999999, "days": 7} with 400 or 422, not with 201',
        {"server.py": ('    find("members", member, 422)\n', "")},
    ),
    "an unknown path is the caller's bad JSON": Wrong(
        "refusals",
        "must answer GET / with 404, not with 400",
        {"server.py": ('Refused(404, "there is nothing', 'Refused(400, "there is nothing')},
    ),
    "refused, and made all the same": Wrong(
        "refusals",
        "must not make a tool of a request that it refuses; it lists ",
        {
            "server.py": (
                '"lent_to": None, "due_on": None}\n    state',
                '"lent_to": None, "due_on": None}\n    name_in(given)\n    state',
            ),
            "./server.py": (
                '"name": name_in(given), "lent_to"',
                '"name": given.get("name", "") if isinstance(given, dict) else "", "lent_to"',
            ),
            "././server.py": (
                '    name_in(given)\n    state["tools"].append(tool)\n',
                '    state["tools"].append(tool)\n    name_in(given)\n',
            ),
        },
    ),
    "looking, then lending": Wrong(
        "parallel",
        "must lend one tool once, 201, and refuse 49 with 409; run 1 of 10 had ",
        {
            "server.py": ("        with lock:\n", "        if True:\n"),
            "./server.py": ('    tool["lent_to"], tool', '    threading.Event().wait(0.1)\n    tool["lent_to"], tool'),
            "././server.py": ('with_suffix(".new")', 'with_suffix(f".{threading.get_ident()}")'),
        },
    ),
    "refused with another status": Wrong(
        "parallel",
        "run 1 of 10 had 1 times 201, 49 times 422",
        {"server.py": ('Refused(409, f"tool {id} is lent")', 'Refused(422, f"tool {id} is lent")')},
    ),
    "one is told, another has it": Wrong(
        "parallel",
        "must keep the one loan that it granted: member ",
        {
            "server.py": (
                '        raise Refused(409, f"tool {id} is lent")',
                '        tool["lent_to"] = member\n        raise Refused(409, "lent")',
            )
        },
    ),
    "nothing is saved": Wrong(
        "kept",
        "must know after a restart what it answered before: ",
        {"server.py": ("    new = FILE", "    return\n    new = FILE")},
    ),
    "a return is not saved": Wrong(
        "kept",
        "must know after a restart what it answered before: ",
        {"server.py": ('tool["due_on"] = None\n    save()', 'tool["due_on"] = None')},
    ),
    "ids begin anew": Wrong(
        "kept",
        "must give a new tool an id of its own after a restart, not 1 again",
        {
            "server.py": ('    tool = {"id": len(state["tools"]) + 1,', '    tool = {"id": next(ids),'),
            "./server.py": ("BERLIN =", "ids = iter(range(1, 100))\nBERLIN ="),
        },
    ),
    "names are changed": Wrong(
        "kept",
        "must answer POST /tools with its id and name, not ",
        {"server.py": ("    return name\n", '    return name.encode("ascii", "replace").decode()\n')},
    ),
    "a day too few": Wrong(
        "kept", "as the calendar of Berlin says, not ", {"server.py": (".date(), days)", ".date(), days - 1)")}
    ),
    "the newest first": Wrong(
        "kept",
        "must list all tools in the order in which they came: ",
        {"server.py": ('{"items": state["tools"]}', '{"items": state["tools"][::-1]}')},
    ),
    "a finding": Wrong("clean", "must run clean: `sh check.sh` must end with exit code 0", {"check.sh": ("set -e", "exit 1")}),
    "no planted fault": Wrong(
        "clean",
        "must have the patch faults/lint.patch, which plants something that the linter finds",
        without="faults/lint.patch",
    ),
    "a patch for another program": Wrong(
        "clean", "must have a faults/types.patch that `git apply` can apply", {"faults/types.patch": ("-def find", "-def search")}
    ),
    "no tests": Wrong(
        "clean",
        "must notice a wrong result: `sh check.sh` must fail after `git apply faults/tests.patch`",
        {"check.sh": ("python3 -m doctest server.py", "true")},
    ),
}


@pytest.fixture(scope="module")
def wrong_services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Future[list[str]]]]:
    """What is said about each wrong service; three at a time, because they wait more than they work."""
    tmp = tmp_path_factory.mktemp("services")

    def judge_wrong(number: int, wrong: Wrong) -> list[str]:
        folder = tmp / str(number)
        shutil.copytree(SOLUTIONS / "python", folder)
        wrong.change(folder)
        if (
            wrong.line != "clean"
        ):  # what is wrong may be untidy besides; that each planted fault is noticed is proved by the others
            shutil.copy(folder / "server.py", folder / "server.checked")
            (folder / "check.sh").write_text("cmp -s server.py server.checked\n", "utf-8")
        return judge(folder, COMMANDS["python"])

    with pool_of(3) as pool:
        yield {name: pool.submit(judge_wrong, number, wrong) for number, (name, wrong) in enumerate(WRONG.items())}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_service_fails_on_its_line(wrong_services: dict[str, Future[list[str]]], name: str) -> None:
    fails_alone(wrong_services[name].result(), WRONG[name])


def test_a_service_that_does_not_start_is_told_with_its_last_words(tmp_path: Path) -> None:
    (tmp_path / "server.py").write_text('raise SystemExit("no file given")\n', "utf-8")
    lines = judge(tmp_path, COMMANDS["python"])
    assert [line for line in lines if line.endswith("of 127.0.0.1: no file given")] == lines[1:4]
    assert judge(tmp_path, "no-such-program")[1].startswith("FAIL refusals: must start with `no-such-program` (No such file")


@pytest.fixture(scope="module")
def accept() -> ModuleType:
    return imported(PROJECT / "accept.py")


POM = "<project xmlns='http://maven.apache.org/POM/4.0.0'><dependencies>{}</dependencies></project>"
DEPENDENCY = "<dependency><groupId>g</groupId><artifactId>{}</artifactId><scope>{}</scope></dependency>"


@pytest.mark.parametrize(
    ("file", "text", "packages"),
    [
        ("requirements.txt", "# web\nflask==3.1 \\\n    --hash=sha256:1\nDjango\n", ["flask", "Django"]),
        ("pyproject.toml", '[project]\ndependencies = ["fastapi[standard]>=0.1"]\n[dependency-groups]\ndev = ["ruff"]\n', ["fastapi"]),
        ("package.json", '{"dependencies": {"express": "5"}, "devDependencies": {"eslint": "9"}}', ["express"]),
        ("pom.xml", POM.format(DEPENDENCY.format("gson", "compile") + DEPENDENCY.format("junit", "test")), ["gson"]),
        ("build.gradle", 'implementation "io.javalin:javalin:6"\ntestImplementation "org.junit:junit:4"\n', ["javalin"]),
        ("build.gradle.kts", 'dependencies {\n    implementation("io.ktor:ktor-server-core:3")\n}\n', ["ktor-server-core"]),
        ("composer.json", '{"require": {"php": ">=8.2", "ext-json": "*", "slim/slim": "4"}, "require-dev": {"a/b": "1"}}', ["slim/slim"]),
        ("Gemfile", 'gem "puma"\ngem "sinatra", "4"\ngem "rubocop", group: :development\ngroup :test do\n  gem "rspec"\nend\n', ["puma", "sinatra"]),
    ],
)  # fmt: skip
def test_what_a_project_needs_is_read_from_its_manifest(
    accept: ModuleType, tmp_path: Path, file: str, text: str, packages: list[str]
) -> None:
    (tmp_path / file).write_text(text, "utf-8")
    assert list(accept._packages(tmp_path)) == [(file, package) for package in packages]


def test_a_manifest_that_cannot_be_read_is_told(accept: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "package.json").write_text("{", "utf-8")
    with pytest.raises(accept.Broken, match=r"must have a package\.json that can be read"):
        list(accept._packages(tmp_path))
