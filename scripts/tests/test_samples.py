"""Samples: one of every kind runs with real programs and servers; what is wrong is told; nothing stays behind."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from roadmap import runners, samples, sessions
from roadmap.samples import Folders, Sample
from roadmap.servers import Bench, MissingTool, Postgres, Redis, answers, free_port, program, serving

KINDS = Path(__file__).parent / "data" / "kinds"
SAMPLES = [sample for sample in Folders(KINDS).samples if sample.file.resolve() not in Folders(KINDS).companions]


@pytest.fixture(scope="module")
def bench() -> Iterator[Bench]:
    with Bench() as bench:
        yield bench


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, str], Sample]:
    """Write a file into a folder of samples."""
    folder = tmp_path / "samples"
    folder.mkdir()

    def write(name: str, text: str) -> Sample:
        (folder / name).write_text(text, "utf-8")
        return samples.of(folder / name) or Sample(folder / name, samples.KINDS[0])

    return write


def skip_if_missing(result: runners.Result) -> None:
    if result.skipped and not os.environ.get("NO_SKIPS"):
        pytest.skip(result.message)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_a_sample_of_every_kind_prints_what_is_recorded(bench: Bench, sample: Sample) -> None:
    result = runners.judge(sample, bench)
    skip_if_missing(result)
    assert not result.message, result.message


def test_there_is_a_sample_of_every_kind() -> None:
    assert {kind.suffix for kind in samples.KINDS} <= {sample.kind.suffix for sample in Folders(KINDS).known}


def test_a_wrong_output_is_told_as_a_difference(bench: Bench, write: Callable[[str, str], Sample]) -> None:
    sample = write("stock.py", 'print("drill 0")\nprint("ladder 3")\n')
    write("stock.out", "drill 1\nladder 3\n")
    message = runners.judge(sample, bench).message
    assert message.splitlines() == [
        "--- stock.out (recorded)",
        "+++ stock.py (printed now)",
        "@@ -1,2 +1,2 @@",
        "-drill 1",
        "+drill 0",
        " ladder 3",
    ]


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("stock.py", "1 / 0\n", "failed; if it must, say so on its first line"),
        ("stock.py", "# fails\nprint(1)\n", "says that it fails, and did not"),
        ("stock.pg.sql", "SELECT 1 / 0;\n", "ERROR:  division by zero"),
        ("stock.git.sh", "git log\n", "not a git repository"),
        ("stock.console.sh", "for tool in drill; do\n", "bash does not understand: for tool in drill; do"),
        ("stock.go", "package main\n\nfunc main() { lend() }\n", "stock.go:3:15: undefined: lend"),
        ("stock.rs", "fn main() { lend() }\n", "cannot find function `lend` in this scope"),
        ("stock.http", "# server: nothing.py\n\nGET / HTTP/1.1\n", "could not be run: FileNotFoundError"),
        ("stock.openapi.yaml", "openapi: [\n", "could not be run: ParserError"),
        ("stock.browser.js", "// page: /\n// server: nothing.py\n\n1\n", "could not be run: FileNotFoundError"),
        ("stock.browser.js", "// page: stock.html\n\n1\n", "could not be run: FileNotFoundError"),
        ("typed.browser.js", "// page: typed.browser.js\n\n// press Nonsense\n", 'Unknown key: "Nonsense"'),
        ("stock.sessions.pg.sql", "SELECT 1;\n", "the first statement must follow a line such as `-- session A`"),
        ("stock.sessions.pg.sql", "-- session A\nSELECT 1\n", "the last statement must end with a semicolon: SELECT 1"),
    ],
)
def test_a_sample_that_goes_wrong_says_why(
    bench: Bench, write: Callable[[str, str], Sample], name: str, text: str, message: str
) -> None:
    result = runners.judge(write(name, text), bench)
    skip_if_missing(result)
    assert message in result.message


HELD_UP = """\
-- session Ana
CREATE TABLE tool (id integer PRIMARY KEY);
BEGIN;
INSERT INTO tool VALUES (1);
-- session Bo
INSERT INTO tool VALUES (1);
"""


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ("", "the script must not end while session Bo waits"),
        ("SELECT 1;\n", "session Bo cannot go on to `SELECT 1;`, because it still waits"),
    ],
)
def test_sessions_really_wait(bench: Bench, write: Callable[[str, str], Sample], more: str, message: str) -> None:
    result = runners.judge(write("insert.sessions.pg.sql", HELD_UP + more), bench)
    skip_if_missing(result)
    assert result.message == message


def test_a_statement_belongs_to_the_session_above_it() -> None:
    script = "-- session Ana\nSELECT 1;\n-- session Bo\n-- A remark.\nSELECT\n  2;\nSELECT 3;\n"
    assert list(sessions.steps(script)) == [
        ("Ana", "SELECT 1;", ()),
        ("Bo", "SELECT\n  2;", ("-- A remark.",)),
        ("Bo", "SELECT 3;", ()),
    ]


def test_a_missing_tool_skips_with_a_line_that_says_how_to_get_it(
    bench: Bench, write: Callable[[str, str], Sample], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(runners.TOOLS, "Ruby", runners.Tool(("ruby-of-another-name", "--version"), "ruby"))
    runners.version.cache_clear()
    result = runners.judge(write("stock.rb", "puts 1\n"), bench)
    runners.version.cache_clear()
    assert result.skipped
    assert result.message == "`ruby-of-another-name` is missing. On Debian and Ubuntu: sudo apt-get install ruby"


def test_a_missing_library_skips_with_a_line_that_says_how_to_get_it(
    bench: Bench, write: Callable[[str, str], Sample], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A language may be there without the framework that the sample needs."""
    monkeypatch.setitem(runners.TOOLS, "Ruby", runners.Tool(("bash", "-c", "exit 1"), "ruby-rails"))
    runners.version.cache_clear()
    result = runners.judge(write("stock.rb", "puts 1\n"), bench)
    runners.version.cache_clear()
    assert result.skipped
    assert result.message == "`Ruby` is missing. On Debian and Ubuntu: sudo apt-get install ruby-rails"


def test_libraries_are_named_beside_the_language(write: Callable[[str, str], Sample]) -> None:
    """Wherever they are used: in the sample, in the server that answers it, or in a file that it needs."""
    write("tools_app.py", "from flask import Flask\n")
    assert write("requests.http", "# server: tools_app.py\n").tools == ("Python", "Flask")
    assert write("test_tools.py", "# needs: tools_app.py\nimport rest_framework.test\n").tools == (
        "Python",
        "djangorestframework",
        "Flask",
    )
    assert write("shelf.py", "flask = 1\n").tools == ("Python",)


@pytest.mark.parametrize("error", [None, KeyboardInterrupt])
def test_servers_and_their_folders_are_gone_afterwards(error: type[BaseException] | None) -> None:
    try:
        program("redis-server", "redis-server"), program("postgres", "postgresql")
    except MissingTool as missing:
        skip_if_missing(runners.Result(SAMPLES[0], None, str(missing), skipped=True))
    started: list[Postgres | Redis] = []
    try:
        with Bench() as bench:
            started += [bench.database(Redis), bench.database(Postgres)]
            assert bench.database(Redis) is started[0]
            assert all(answers(server.port) for server in started)
            if error:
                raise error
    except KeyboardInterrupt:
        pass
    assert not any(answers(server.port) or server.folder.exists() for server in started)


def test_a_server_that_does_not_start_says_why(bench: Bench, write: Callable[[str, str], Sample]) -> None:
    write("api.py", 'raise SystemExit("no port given")\n')
    assert "no port given" in runners.judge(write("ask.http", "# server: api.py\n\nGET / HTTP/1.1\n"), bench).message


def test_servers_that_should_do_the_same_and_do_not_are_told(bench: Bench, write: Callable[[str, str], Sample]) -> None:
    write("one.php", "<?php echo '{\"items\": []}';")
    write("other.php", "<?php echo '{\"items\":[1]}';")
    result = runners.judge(write("ask.http", "# server: one.php, other.php\n\nGET /tools HTTP/1.1\n"), bench)
    skip_if_missing(result)
    assert result.message.startswith("the servers must answer the same:\n--- one.php\n+++ other.php\n")
    assert '-{"items": []}\n+{"items": [1]}' in result.message


def test_only_the_named_header_fields_are_compared(bench: Bench, write: Callable[[str, str], Sample]) -> None:
    """Frameworks send fields of their own, and `charset` means nothing beside a type of JSON."""
    write("one.php", "<?php header('Content-Type: application/json'); echo '{\"items\": []}';")
    write(
        "other.php",
        "<?php header('Content-Type: application/json; charset=UTF-8'); header('X-Tool: saw'); echo '{\"items\":[]}';",
    )
    sample = write("ask.http", "# server: one.php, other.php\n# fields: Content-Type\n\nGET /tools HTTP/1.1\n")
    sample.output.write_text('GET /tools HTTP/1.1\n\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{"items": []}\n', "utf-8")
    result = runners.judge(sample, bench)
    skip_if_missing(result)
    assert not result.message, result.message


def test_what_a_server_started_is_stopped_with_it(tmp_path: Path) -> None:
    """PHP's server leaves its workers alone, and they would go on listening."""
    try:
        command = [program("php", "php-cli"), "-S", f"127.0.0.1:{(port := free_port())}"]
    except MissingTool as missing:
        skip_if_missing(runners.Result(SAMPLES[0], None, str(missing), skipped=True))
    with serving(command, tmp_path, lambda: answers(port), {"PHP_CLI_SERVER_WORKERS": "2"}, as_nobody=False):
        pass
    assert not answers(port)


def test_samples_do_not_see_each_other(bench: Bench, write: Callable[[str, str], Sample]) -> None:
    """Neither files nor tables of an earlier run are there."""
    for name, text in (
        ("file.py", 'open("left.txt", "x").close()\n'),
        ("table.pg.sql", "CREATE TABLE tool (id integer);\n"),
    ):
        sample = write(name, text)
        first, second = runners.judge(sample, bench), runners.judge(sample, bench)
        skip_if_missing(first)
        assert first.printed == second.printed is not None


def test_update_writes_outputs_and_the_versions_of_new_tools(bench: Bench, write: Callable[[str, str], Sample]) -> None:
    sample = write("stock.py", 'print("drill 1")\n')
    docs = sample.file.parents[1]
    said = list(runners.write(docs, [runners.judge(sample, bench)], everything=False))
    assert said == ["wrote docs/samples/stock.out", "wrote docs/ran-with.yml"]
    assert sample.output.read_text("utf-8") == "drill 1\n"
    assert samples.versions(docs) == {"Python": runners.version("Python")}
    assert runners.judge(sample, bench).message == ""
    assert list(runners.write(docs, [runners.judge(sample, bench)], everything=True)) == []


def test_languages_that_print_different_things_are_told(bench: Bench, write: Callable[[str, str], Sample]) -> None:
    both = [write("stock.py", "print(1)\n"), write("stock.sh", "echo 2\n")]
    said = list(runners.write(both[0].file.parents[1], [runners.judge(sample, bench) for sample in both], everything=False))
    assert said[0] == "stock.sh and stock.py must print the same; stock.out is that of the second"


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({"a.py": ""}, "samples/a.py:1: must have its output a.out: `python3 scripts/dev.py samples --update a.py`"),
        ({"a.out": ""}, "samples/a.out:1: must have its program beside it, or go"),
        ({"a.pdf": ""}, "samples/a.pdf:1: must be named by a sample, or be of a known kind (.Dockerfile, "),
        ({"a.py": "# needs: b.csv", "a.out": ""}, "samples/a.py:1: `b.csv` must exist beside it"),
        ({"a.py": "# database: oracle", "a.out": ""}, "samples/a.py:1: `database` must be one of postgresql, mysql, redis"),
        ({"a.py": "# insecure", "a.out": ""}, "samples/a.py:1: `insecure` must name the sample beside it that does it right"),
        ({"a.py": "# graph: toolshed", "a.out": ""}, "samples/a.py:1: must be a `.git.sh`, and name the folder"),
        ({"a.http": "GET / HTTP/1.1", "a.out": ""}, "samples/a.http:1: must say on its first line what answers"),
        ({"a.browser.js": "1", "a.out": ""}, "samples/a.browser.js:1: must say on its first line which page is open"),
        ({"a.py": "", "a.redis": "", "a.out": ""}, "samples/a.out:1: must belong to one program, or to one in several languages"),
    ],
)
def test_files_that_do_not_belong_together_are_told(
    write: Callable[[str, str], Sample], files: dict[str, str], message: str
) -> None:
    folders = [write(name, text).file.parents[1] for name, text in files.items()]
    problems = [str(problem) for problem in Folders(folders[0]).problems()]
    assert len(problems) == 1
    assert problems[0].startswith(f"docs/{message}")


def test_files_that_belong_together_are_in_order(write: Callable[[str, str], Sample]) -> None:
    for name, text in {
        "a.py": "# needs: b.csv",
        "a.rb": "",
        "a.out": "",
        "b.csv": "",
        "c.http": "# server: d.py",
        "c.out": "",
        "d.py": "",
        "e.html": "",
        "f.http": "# server: f.py, f.rb",
        "f.out": "",
        "f.py": "",
        "f.rb": "",
    }.items():
        docs = write(name, text).file.parents[1]
    assert list(Folders(docs).problems()) == []
    assert [sample.name for sample in Folders(docs).samples] == ["a.py", "a.rb", "c.http", "e.html", "f.http"]


@pytest.mark.parametrize(
    ("name", "text", "shown"),
    [
        ("a.py", "print(1)\n", ""),
        ("a.py", "# needs: b.csv\n# fails\n\nprint(1)\n", ":4:"),
        ("a.php", "<?php\n// needs: b.csv\n\necho 1;\n", ":1:1,4:"),
        ("a.html", "<!doctype html>\n<!-- fails -->\n<p>\n", ":1:1,3:"),
        ("a.css", "/* fails */\np { }\n", ":2:"),
        ("a.py", "print(1)\n# fails\n", ""),
    ],
)
def test_readers_do_not_see_settings(write: Callable[[str, str], Sample], name: str, text: str, shown: str) -> None:
    assert write(name, text).shown_lines == shown


def test_the_longest_kind_wins() -> None:
    sample = samples.of(Path("samples/lost-update.sessions.pg.sql"))
    assert sample
    assert (sample.kind.suffix, sample.stem, sample.output.name) == (".sessions.pg.sql", "lost-update", "lost-update.out")


def test_a_client_that_ends_is_told(bench: Bench, write: Callable[[str, str], Sample]) -> None:
    result = runners.judge(write("leave.sessions.pg.sql", "-- session Ana\n\\quit ;\n"), bench)
    skip_if_missing(result)
    assert result.message == "session Ana ended"


def test_kinds_need_no_file_of_the_project(tmp_path: Path, bench: Bench) -> None:
    """Samples run wherever they are copied to, as readers do."""
    shutil.copytree(KINDS, tmp_path / "elsewhere")
    (sample,) = (sample for sample in Folders(tmp_path / "elsewhere").samples if sample.name == "counts.sh")
    assert runners.judge(sample, bench).message == ""
