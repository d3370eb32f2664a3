"""The project "Capstone": a right repository is accepted, a wrong one fails on its own line, and the watch notes what it sees."""

from __future__ import annotations

import os
import shutil
import signal
import ssl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from socketserver import StreamRequestHandler, ThreadingTCPServer
from tempfile import TemporaryDirectory
from threading import Thread
from types import ModuleType

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from roadmap.links import template_folder
from roadmap.model import Roadmap
from roadmap.servers import free_port
from roadmap.source import DOCS

from .solutions import PROJECTS, Wrong, each_line_has_its_check, fails_alone, imported, judged

PROJECT = DOCS / "stages" / "portfolio" / "project"
SOLUTION = PROJECTS / "portfolio"
LINES = ("brief", "journey", "month", "run", "grasp", "reports", "demo")
LIVE = "https://toolqueue.example/"


# --- A live service, a month of probes, a history ----------------------------------------------------------------------------------


class Tunnel(StreamRequestHandler):
    """A proxy that leads to the live service, whatever host is asked for; so it has a name and a certificate, as in earnest."""

    def handle(self) -> None:
        while self.rfile.readline().strip():
            pass
        self.wfile.write(b"HTTP/1.1 200 Connected\r\n\r\n")
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.server.certificate)  # type: ignore[attr-defined]
        try:
            with context.wrap_socket(self.connection, server_side=True) as secure:
                path = secure.recv(65536).split()[1]
                status = b"404 Not Found" if path == b"/gone" else b"200 OK"
                secure.sendall(b"HTTP/1.1 %s\r\nContent-Length: 11\r\nConnection: close\r\n\r\nWhich tool?" % status)
        except ssl.SSLError:
            """Who asks does not trust the certificate, and has left."""


def certificate(folder: Path) -> Path:
    """A key and a certificate for the host of the live service."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "toolqueue.example")])
    now = datetime.now(UTC)
    signed = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("toolqueue.example")]), critical=False)
        .sign(key, SHA256())
    )
    file = folder / "certificate.pem"
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    file.write_bytes(private + signed.public_bytes(Encoding.PEM))
    return file


@pytest.fixture(scope="module", autouse=True)
def live(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The live service can be asked while the tests run."""
    file = certificate(tmp_path_factory.mktemp("live"))
    with ThreadingTCPServer(("127.0.0.1", 0), Tunnel) as server, pytest.MonkeyPatch.context() as patch:
        server.daemon_threads = True
        server.certificate = file  # type: ignore[attr-defined]
        for name in ("HTTPS_PROXY", "https_proxy"):
            patch.setenv(name, f"http://127.0.0.1:{server.server_address[1]}")
        for name in ("NO_PROXY", "no_proxy", "ALL_PROXY", "all_proxy"):
            patch.delenv(name, raising=False)
        patch.setenv("SSL_CERT_FILE", str(file))
        Thread(target=server.serve_forever, daemon=True).start()
        yield
        server.shutdown()


@pytest.fixture(scope="module")
def watch() -> ModuleType:
    return imported(PROJECT / "watch.py")


@pytest.fixture(scope="module")
def accept() -> Iterator[ModuleType]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(PROJECT))
        yield imported(PROJECT / "accept.py")


def probes() -> str:
    """Thirty days: two outages, and a night in which nobody watched."""
    lines = ["at,result,ms,said,address"]
    for number in range(30 * 288):
        at = datetime(2025, 3, 1, 0, 0, 2, tzinfo=UTC) + number * timedelta(minutes=5)
        if at.day == 17 and 2 <= at.hour < 8:
            continue
        failed = (at.day == 9 and "10:10" <= f"{at:%H:%M}" <= "10:45") or (at.day == 23 and at.hour == 21 and at.minute <= 10)
        seen = f"fail,{20 + number % 7},status 503" if failed else f"ok,{80 + number % 61},200"
        lines.append(f"{at:%Y-%m-%dT%H:%M:%SZ},{seen},{LIVE}")
    return "\n".join(lines) + "\n"


@pytest.fixture(scope="module")
def solution(tmp_path_factory: pytest.TempPathFactory, watch: ModuleType) -> Path:
    """The right solution with what a month brings: probes, the page about them, a video."""
    folder = tmp_path_factory.mktemp("right") / "solution"
    shutil.copytree(SOLUTION, folder)
    (folder / "docs/probes.csv").write_text(probes(), "utf-8")
    said = "\n".join(["# Availability", "", *watch.report(watch.read(probes())), ""])
    said = said.replace("[link of the incident note, or what failed]", "status 503, see the [incident notes](incidents/)")
    (folder / "docs/availability.md").write_text(said.replace("[why]", "the machine that watches was updated"), "utf-8")
    (folder / "docs/demo.mp4").write_bytes(b"\0\0\0\x18ftypmp42")
    return folder


def repository(solution: Path, folder: Path, wrong: Wrong | None = None) -> Path:
    """A repository with the history of the solution, or of a wrong one. Its README names a port that is free."""
    files = folder / "files"
    shutil.copytree(solution, files)
    if wrong:
        wrong.change(files)
    readme = files / "README.md"
    readme.write_text(readme.read_text("utf-8").replace("8000", str(free_port())), "utf-8")
    (folder / "toolqueue").mkdir()
    stream = b"".join(_commit(files, line) for line in (files / "history.txt").read_text("utf-8").splitlines()[1:])
    for command, given in (("init --quiet --initial-branch main", b""), ("fast-import --quiet", stream)):
        subprocess.run(["git", *command.split()], cwd=folder / "toolqueue", input=given, check=True)
    return folder / "toolqueue"


def _commit(files: Path, line: str) -> bytes:
    """A line of the history in the language of `git fast-import`."""
    when, tag, *names = line.split()
    seconds = int(datetime.fromisoformat(f"{when}:00+00:00").timestamp())
    text = f"commit refs/heads/main\ncommitter Dan on a laptop <dan@toolqueue.example> {seconds} +0000\ndata 5\nWork\n\n".encode()
    for name in names:
        path, _, day = name.partition("<")
        path, _, other = path.partition("=")
        content = (files / (other or path)).read_bytes()
        if day:
            content = b"".join(row for row in content.splitlines(keepends=True) if row < day.encode() or row.startswith(b"at"))
        text += f"M 644 inline {path}\ndata {len(content)}\n".encode() + content + b"\n"
    return text + (b"" if tag == "-" else f"reset refs/tags/{tag}\nfrom refs/heads/main\n\n".encode())


def judge(folder: Path) -> list[str]:
    """What the program prints about a repository, run as a learner runs it."""
    return judged(PROJECT / "accept.py", folder, ".")


def said_by(accept: ModuleType, line: str, folder: Path) -> str:
    """The fault that one line finds in a repository, or an empty text; without another process of Python, because there are many."""
    with TemporaryDirectory() as scratch:
        try:
            accept.LINES[line](accept.Repository(str(folder), Path(scratch) / "clone"), Path(scratch))
        except accept.Broken as fault:
            return str(fault)
    return ""


# --- Right and wrong repositories ---------------------------------------------------------------------------------------------------


def test_every_acceptance_line_has_its_check(real: Roadmap) -> None:
    each_line_has_its_check(real, "portfolio", LINES, WRONG)
    brief = (PROJECT.parent / "index.md").read_text("utf-8")
    for line in LINES:
        assert f"`{line}`" in brief, line


def test_the_right_repository_is_accepted_and_left_as_it_is(solution: Path, tmp_path: Path) -> None:
    folder = repository(solution, tmp_path)
    before = sorted(path for path in folder.rglob("*") if path.is_file())
    assert judge(folder) == [f"ok   {line}" for line in LINES]
    assert sorted(path for path in folder.rglob("*") if path.is_file()) == before


def _in(name: str, old: str, new: str) -> dict[str, tuple[str, str]]:
    return {name: (old, new)}


BRIEF, JOURNEY, NOTE, HISTORY, README = (
    "docs/brief.md",
    "docs/journey.md",
    "docs/incidents/2025-03-09.md",
    "history.txt",
    "README.md",
)
THREATS, TESTS, LOAD, RUNBOOK = (f"docs/{name}.md" for name in ("threat-model", "test-report", "load-test-report", "runbook"))
LAST = "docs/probes.csv<2025-03-31"

WRONG = {
    "code in the first commit": Wrong(
        "brief",
        "must have nothing but documents in the first commit, ",
        _in(HISTORY, "- docs/brief.md", "- docs/brief.md toolqueue.py"),
    ),
    "the brief comes later": Wrong(
        "brief",
        "must have docs/brief.md in the first commit, ",
        _in(HISTORY, "- docs/brief.md", "- LICENSE")
        | {f"./{HISTORY}": ("toolqueue.py examples.py", "toolqueue.py examples.py docs/brief.md")},
    ),
    "a first commit that is dated back": Wrong(
        "brief", "must have no commit that is dated before the first commit, ", _in(HISTORY, "2025-01-05T18", "2025-01-12T18")
    ),
    "agreed after the first commit": Wrong(
        "brief", "must have been agreed by the day of the first commit, ", _in(BRIEF, "- Date: 2025-01-05", "- Date: 2025-02-05")
    ),
    "a title first, and the brief later": Wrong(
        "brief",
        "must have a heading `## User` in docs/brief.md",
        _in("early.md", "", "# Brief\n")
        | {
            HISTORY: ("- docs/brief.md", "- docs/brief.md=early.md"),
            f"./{HISTORY}": ("examples.py", "examples.py docs/brief.md"),
        },
    ),
    "nine examples": Wrong(
        "brief", "must have a list of ten acceptance examples in docs/brief.md, not of 9", _in(BRIEF, "\n9. Given", "\nGiven")
    ),
    "an example without then": Wrong(
        "brief",
        "must have given, when and then, in this order, in example 3 of docs/brief.md",
        _in(BRIEF, "again, then he", "again he"),
    ),
    "an example that nobody can see": Wrong(
        "brief",
        "must say what is seen in example 1 of docs/brief.md, not `correctly.`",
        _in(BRIEF, "then he is number 1.", "then the queue works correctly."),
    ),
    "an example twice": Wrong(
        "brief",
        "must have ten different examples in docs/brief.md; 10 repeats one",
        _in(
            BRIEF,
            "Given Bo left the queue, when Cleo comes on the 10th, then it is lent to her.",
            "Given Bo waits for the drill, when Cleo reserves it, then she is number 2.",
        ),
    ),
    "an example without a value": Wrong(
        "brief",
        "must have a real value, such as a name, a number or a quoted text, in example 1",
        _in(
            BRIEF,
            "Given Ana has the drill since 2 March, when Bo reserves it on the 3rd, then he is number 1.",
            "Given someone has a tool, when another person reserves it, then that person is first.",
        ),
    ),
    "all goes well": Wrong("brief", "in which something is refused or goes wrong, not 0", _in(BRIEF, "is refused: ", "reads: ")),
    "a question of the template": Wrong(
        "brief",
        "must answer the questions in docs/brief.md and delete them; a comment is left in line 8",
        _in(BRIEF, "A member who stands", "<!-- Who? -->\nA member who stands"),
    ),
    "no problem": Wrong("brief", "must have a heading `## Problem` in docs/brief.md", _in(BRIEF, "## Problem", "## Trouble")),
    "two journeys": Wrong(
        "brief",
        "must have three journeys in docs/brief.md, not 2",
        _in(BRIEF, "2. A member wants to fetch the tool. They", "\n   They"),
    ),
    "a name": Wrong(
        "journey",
        "must describe the person in docs/journey.md by role",
        _in(JOURNEY, "a member who has borrowed twice, on her own phone", "Cleo Winter from next door"),
    ),
    "its author": Wrong(
        "journey",
        "must be about somebody else: docs/journey.md names Dan, who wrote commits",
        _in(JOURNEY, "a member who has borrowed twice, on", "the author Dan on"),
    ),
    "helped": Wrong(
        "journey",
        "must be without help: docs/journey.md says `Help given: once, with the button`, not none",
        _in(JOURNEY, "given: none", "given: once, with the button"),
    ),
    "not completed": Wrong("journey", "must be completed: ", _in(JOURNEY, "yes, after 1:52", "no, after 1:52")),
    "completed before its last step": Wrong(
        "journey",
        "must be completed after its last step: docs/journey.md has a step at 1:50",
        _in(JOURNEY, "after 1:52", "after 1:12"),
    ),
    "steps out of order": Wrong(
        "journey", "must have the steps in docs/journey.md in their order", _in(JOURNEY, "| 0:34", "| 0:14")
    ),
    "nobody stopped": Wrong(
        "journey",
        "must say at one step or more in docs/journey.md where they stopped",
        _in(JOURNEY, 'looks 50 seconds for "reserve" in the menu', ""),
    ),
    "a release that is not there": Wrong(
        "journey",
        "must name a tag of the repository as the release in docs/journey.md, which 'v9.0.0' is not",
        _in(JOURNEY, "v0.2.0", "v9.0.0"),
    ),
    "a release of later": Wrong(
        "journey",
        "must be about a release that was there on 2025-01-20; v0.2.0 came later",
        _in(JOURNEY, "Date: 2025-03-20", "Date: 2025-01-20"),
    ),
    "another journey": Wrong(
        "journey",
        "must say as `Journey` in docs/journey.md which of the brief's 3 it was",
        _in(JOURNEY, "Journey: 1", "Journey: 4"),
    ),
    "no day": Wrong(
        "journey",
        "must have a day such as 2026-03-20 in `Date` in docs/journey.md",
        _in(JOURNEY, "Date: 2025-03-20", "Date: last week"),
    ),
    "29 days": Wrong(
        "month", "must have been watched for 30 days; docs/probes.csv has 29.0", _in(HISTORY, LAST, "docs/probes.csv<2025-03-30")
    ),
    "once an hour": Wrong(
        "month",
        "must have been probed every ten minutes or more often, not every 60",
        _in("hourly.csv", "", "\n".join(line for line in probes().splitlines() if "T" not in line or ":00:02Z" in line) + "\n")
        | {HISTORY: ("docs/probes.csv<", "docs/probes.csv=hourly.csv<")},
    ),
    "mostly nobody watched": Wrong(
        "month",
        "must have nine of ten probes; docs/probes.csv has ",
        _in("docs/probes.csv", "Z,ok,85,200,", "Z,unknown,85,no answer,")
        | {
            f"{'./' * n}docs/probes.csv": (f"Z,ok,{ms},200,", f"Z,unknown,{ms},no answer,")
            for n, ms in enumerate((86, 87, 88, 89, 90, 91, 92), 1)
        },
    ),
    "a month before the brief": Wrong(
        "month",
        "must have been watched after the first commit; docs/probes.csv begins at 2025-01-01",
        _in("docs/probes.csv", "\n2025-03-01T00:00:02Z", "\n2025-01-01T00:00:02Z"),
    ),
    "lines that were changed": Wrong(
        "month",
        "must only add to docs/probes.csv; commit ",
        _in(HISTORY, "docs/probes.csv<2025-03-15", "docs/probes.csv=other.csv<2025-03-15")
        | {"other.csv": ("", probes().replace("fail,", "ok,").replace("status 503", "200"))},
    ),
    "notes instead of probes": Wrong(
        "month",
        "must have lines in docs/probes.csv that begin with a time; commit ",
        _in("other.csv", "", "at,result,ms,said,address\nwatched all week\n")
        | {HISTORY: ("docs/probes.csv<2025-03-08", "docs/probes.csv=other.csv")},
    ),
    "one line to begin with": Wrong(
        "month",
        "must only add to docs/probes.csv; commit ",
        _in("other.csv", "", "at,result,ms,said,address\n2025-03-01T00:00:03Z,ok,80,200,https://toolqueue.example/\n")
        | {HISTORY: ("docs/probes.csv<2025-03-08", "docs/probes.csv=other.csv")},
    ),
    "all at once": Wrong(
        "month",
        "brings 23 days at once",
        _in(HISTORY, "docs/probes.csv<2025-03-15", "docs/page.svg") | {f"./{HISTORY}": ("docs/probes.csv<2025-03-22 ", "")},
    ),
    "probes of tomorrow": Wrong(
        "month", " has later times", _in(HISTORY, "docs/probes.csv<2025-03-15", "docs/probes.csv<2025-03-17")
    ),
    "a line that contradicts itself": Wrong(
        "month",
        "contradicts itself: ok after 80 ms with 'status 503'",
        _in("docs/probes.csv", "2025-03-01T00:00:02Z,ok,80,200", "2025-03-01T00:00:02Z,ok,80,status 503"),
    ),
    "a line out of order": Wrong(
        "month",
        "line 290 must not be earlier than the line above",
        _in("docs/probes.csv", "\n2025-03-02T00:00:02Z", "\n2025-03-01T00:00:03Z"),
    ),
    "two hosts": Wrong(
        "month",
        "must have been watched at one host, not at staging.example, toolqueue.example",
        _in("docs/probes.csv", "00:05:02Z,ok,81,200,https://toolqueue.example", "00:05:02Z,ok,81,200,https://staging.example"),
    ),
    "no outage": Wrong(
        "month",
        "docs/probes.csv has none, so hold the drill of week 8",
        {"docs/probes.csv": (",status 503,", ",200,"), "./docs/probes.csv": ("Z,fail,", "Z,ok,")},
    ),
    "a number that does not follow": Wrong(
        "month",
        "must have a line `- Of what was measured, 99.871 % worked` in docs/availability.md",
        _in("docs/availability.md", "99.871 %", "99.999 %"),
    ),
    "a graph that does not follow": Wrong(
        "month",
        "must have a line `2025-03-23 .....................x..` in docs/availability.md",
        _in("docs/availability.md", "2025-03-23 .....................x..", "2025-03-23 ........................"),
    ),
    "a hole without a reason": Wrong(
        "month",
        "must have a line `- 2025-03-17 01:55 to 2025-03-17 08:00 UTC: …` in docs/availability.md",
        _in("docs/availability.md", "UTC: the machine that watches was updated", "UTC: -"),
    ),
    "no note": Wrong(
        "month",
        "must have an incident note such as docs/incidents/2026-03-09.md",
        _in(HISTORY, NOTE, "docs/incidents/note.md=docs/incidents/2025-03-09.md")
        | {f"./{README}": ("docs/incidents/2025-03-09.md", "docs/incidents/note.md")},
    ),
    "a note of another hour": Wrong(
        "month",
        "it began from 10:05 to 10:10, and was mended from 10:45 to 10:50; docs/incidents/2025-03-09.md says 2025-03-09 11:08",
        {NOTE: ("| 10:", "| 11:"), f"./{NOTE}": ("10:15, 10:46 UTC", "11:15, 11:46 UTC")},
    ),
    "mended too early": Wrong(
        "month",
        "must have an incident note whose times agree with the longest outage, 2025-03-09 10:10 to 2025-03-09 10:50 UTC",
        _in(NOTE, "10:46 UTC", "10:20 UTC"),
    ),
    "mended before it began": Wrong(
        "month", "must begin before it is noticed and mended: ", _in(NOTE, "10:15, 10:46 UTC", "10:15, 09:46 UTC")
    ),
    "half as long": Wrong(
        "month", "says 19 minutes In short, and 38 under Impact", _in(NOTE, "For 38 minutes", "For 19 minutes")
    ),
    "a story out of order": Wrong("month", "must have What happened in order in ", _in(NOTE, "| 10:25", "| 10:55")),
    "a story without its end": Wrong(
        "month",
        "must have a row of 10:46, when it was mended, under What happened",
        _in(NOTE, "| 10:46 | Requests", "| 10:47 | Requests"),
    ),
    "one cause": Wrong(
        "month",
        "must have two causes or more, as a list, under Why",
        _in(NOTE, "\n- The health check did", "\n  The health check did"),
    ),
    "nothing changes": Wrong(
        "month",
        "must have a row with every cell filled under What changes",
        _in(NOTE, "| the author | 2025-03-11 | 11 |", "| | 2025-03-11 | 11 |"),
    ),
    "an incident of a million years": Wrong(
        "month", "must agree with itself: ", _in(NOTE, "For 38 minutes", f"For {'9' * 5000} hours")
    ),
    "an address that is none": Wrong(
        "month",
        "must have been watched at one host, not at , toolqueue.example",
        _in("docs/probes.csv", "00:05:02Z,ok,81,200,https://toolqueue.example/", "00:05:02Z,ok,81,200,https://["),
    ),
    "a word in brackets": Wrong(
        "month",
        "must fill in [day] in line 4 of docs/incidents/2025-03-09.md",
        _in(NOTE, "on call, 2025-03-10.", "on call, [day]."),
    ),
    "no commands": Wrong(
        "run", "must have its commands in a block ```sh under Quick start in README.md", _in(README, "```sh\n", "```text\n")
    ),
    "a clone that lacks a file": Wrong(
        "run",
        "must succeed with the commands of README.md in a fresh clone, without your variables; the last line was: ",
        _in(README, "PORT=8000", "cp local.env .env\nPORT=8000"),
    ),
    "another page": Wrong(
        "run", "must show `Which hammer?` at http://localhost:", _in(README, "`Which tool?`", "`Which hammer?`")
    ),
    "no address": Wrong(
        "run",
        "must say under Quick start in README.md at which address it answers",
        _in(README, "http://localhost:8000:", "your browser:"),
    ),
    "a port that is none": Wrong("run", "must succeed with the commands of README.md", _in(README, "8000", "99999")),
    "no words to look for": Wrong(
        "run", "in `backticks`, which words the page shows", _in(README, "`Which tool?`", "which tool")
    ),
    "not from a clone": Wrong(
        "run", "must begin the quick start in README.md with `git clone …`", _in(README, "git clone https", "curl https")
    ),
    "no sentence": Wrong(
        "grasp",
        "must say what it does in 8 to 40 words below the title of README.md, not in 4",
        _in(
            README,
            "Toolqueue lets the members of a tool library queue for a tool that is out, so that nobody asks at the desk in vain.",
            "A platform for sharing.",
        ),
    ),
    "a list of technologies": Wrong(
        "grasp",
        "must say what people can do, not PostgreSQL, in the first sentence of README.md",
        _in(README, "lets the members of a tool library queue for a tool", "lets people queue in PostgreSQL for a tool"),
    ),
    "a claim": Wrong(
        "grasp", "must say what people can do, not scalable, ", _in(README, "Toolqueue lets", "Toolqueue is scalable and lets")
    ),
    "nobody named": Wrong(
        "grasp",
        "must say for whom it is in the first sentence of README.md",
        _in(
            README,
            "lets the members of a tool library queue for a tool that is out, so that nobody asks at the desk in vain",
            "is a place with a queue of members and a list of tools that are out",
        ),
    ),
    "a link that is none": Wrong(
        "grasp",
        "must link the live service, https://toolqueue.example/",
        _in(README, "(https://toolqueue.example/)", "(https://[x)"),
    ),
    "another live link": Wrong(
        "grasp",
        "must link the live service, https://toolqueue.example/, above the quick start",
        _in(README, "(https://toolqueue.example/)", "(https://staging.example/)"),
    ),
    "a live link that is gone": Wrong(
        "grasp",
        "must answer at https://toolqueue.example/gone, the live service, with 200, not with 404",
        _in(README, "(https://toolqueue.example/)", "(https://toolqueue.example/gone)"),
    ),
    "below the first screen": Wrong(
        "grasp",
        "must begin the quick start of README.md within 25 lines, on the first screen",
        _in(README, "\n[Try it]", 20 * "\n" + "[Try it]"),
    ),
    "no picture": Wrong(
        "grasp",
        "must have a picture above the quick start of README.md",
        _in(README, "The page of the drill: two members wait for it, and the first may fetch it until 12 March.", "screenshot"),
    ),
    "evidence that is not there": Wrong(
        "grasp",
        "must have what README.md links to: docs/Availability.md is not in the repository",
        _in(README, "(docs/availability.md)", "(docs/Availability.md)"),
    ),
    "evidence without a day": Wrong(
        "grasp",
        "must have a table under Evidence in README.md with four rows or more, each with a link and a day",
        _in(README, "| 2025-03-26 |", "| lately |"),
    ),
    "no licence": Wrong(
        "grasp",
        "must have a licence in a file LICENSE",
        _in(HISTORY, " LICENSE", " terms.txt=LICENSE") | _in(README, "[MIT](LICENSE)", "MIT"),
    ),
    "not linked": Wrong(
        "reports", "must link docs/runbook.md from README.md", _in(README, "[runbook](docs/runbook.md)", "runbook")
    ),
    "two risks": Wrong(
        "reports",
        "must accept three risks, each with its reason, in docs/threat-model.md, not 2",
        _in(THREATS, "\n3. One server", "\nOne server"),
    ),
    "a threat without a measure": Wrong(
        "reports",
        "must fill every cell under What can go wrong, and what we do in docs/threat-model.md",
        _in(THREATS, "| ten a minute |", "| |"),
    ),
    "a release nobody tagged": Wrong(
        "reports",
        "must name a tag or commit of the repository in the title of docs/test-report.md",
        _in(TESTS, "v0.2.0", "v0.9.0"),
    ),
    "an example without a test": Wrong(
        "reports",
        "must have a row for example 9 under Requirements in docs/test-report.md",
        _in(TESTS, "| 9 | `test_example_9`", "| 8 | `test_example_8`"),
    ),
    "a test that does not exist": Wrong(
        "reports",
        "has `test_example_99` at example 9, which no file outside docs has",
        _in(TESTS, "`test_example_9`", "`test_example_99`"),
    ),
    "more noticed than planted": Wrong(
        "reports",
        "must notice no more faults than were planted: docs/test-report.md has 28 of 20",
        _in(TESTS, "| 18 |", "| 28 |"),
    ),
    "percentiles out of order": Wrong(
        "reports",
        "must have p50, p95 and p99 in their order in run 2 of docs/load-test-report.md",
        _in(LOAD, "| 140 ms | 301 ms |", "| 301 ms | 140 ms |"),
    ),
    "more answered than sent": Wrong(
        "reports", "must answer no more than was sent in run 2", _in(LOAD, "| 50 | 49.9 |", "| 50 | 59.9 |")
    ),
    "copied runs": Wrong(
        "reports",
        "all are the same",
        {
            LOAD: ("42 ms | 140 ms | 301 ms | 0.02 %", "41 ms | 138 ms | 260 ms | 0 %"),
            f"./{LOAD}": ("136 ms | 255 ms", "138 ms | 260 ms"),
        },
    ),
    "a target that was missed": Wrong(
        "reports",
        "must agree with itself: the worst p95 in docs/load-test-report.md is 140 ms, and the target 120 ms",
        _in(LOAD, "95 % within 200 ms", "95 % within 120 ms"),
    ),
    "no target": Wrong("reports", "as a Target in docs/load-test-report.md", _in(LOAD, "95 % within 200 ms, ", "")),
    "a runbook that nobody tried": Wrong(
        "reports",
        "must have a line `- Last tried: …` in docs/runbook.md",
        _in(RUNBOOK, "- Last tried: 2025-03-28, by somebody who had never seen it, in 22 minutes", ""),
    ),
    "an alert without advice": Wrong(
        "reports",
        "must have an entry `Look first …` at the alert 'Failed requests above 5 %'",
        _in(RUNBOOK, "- Look first:", "- See"),
    ),
    "tables of one column": Wrong(
        "reports",
        "must have a table `Planted` with 1 rows or more under Does the suite notice in docs/test-report.md",
        {TESTS: ("| Planted | Noticed | Not noticed, and why |\n| --- | --- | --- |", "| Planted |\n| --- |")},
    ),
    "a number of many digits": Wrong(
        "reports", "must notice no more faults than were planted: ", _in(TESTS, "| 18 |", f"| {'9' * 5000} |")
    ),
    "a comma in a number": Wrong("reports", "must have numbers in run 2 of ", _in(LOAD, "| 50 | 49.9 |", "| 50 | 49,9 |")),
    "no restore": Wrong(
        "reports",
        "must have three steps or more, with their commands, under Restore the data",
        _in(RUNBOOK, "\n2. Restore it", "\n   Restore it"),
    ),
    "a live service as its demo": Wrong(
        "demo",
        "must have a link with the word demo in README.md, which leads to a video and not to the live service",
        {README: ("[Try it]", "[Live demo]"), f"./{README}": ("[Two-minute demo with captions]", "[Two minutes]")},
    ),
    "no demo": Wrong(
        "demo",
        "must have a link with the word demo in README.md",
        _in(README, "[Two-minute demo with captions]", "[Two minutes]"),
    ),
    "no video": Wrong(
        "demo",
        "must have a video as docs/demo.vtt.txt: MP4, WebM or Ogg",
        _in(README, "docs/demo.mp4", "docs/demo.vtt.txt") | _in(HISTORY, "docs/demo.mp4", "docs/demo.vtt.txt=docs/demo.vtt"),
    ),
    "no WebVTT": Wrong(
        "demo", "must begin docs/demo.vtt with WEBVTT and an empty line", _in("docs/demo.vtt", "WEBVTT\n", "WEBVT\n")
    ),
    "commas, as in SubRip": Wrong(
        "demo",
        "must have times such as 00:01.000 --> 00:04.500 in docs/demo.vtt, above ",
        _in("docs/demo.vtt", "00:08.000 --> 00:14.000", "00:00:08,000 --> 00:00:14,000"),
    ),
    "captions that overlap": Wrong(
        "demo",
        "must begin the caption of 00:16.000 in docs/demo.vtt after the one above has ended",
        _in("docs/demo.vtt", "--> 00:14.000", "--> 00:17.000"),
    ),
    "a caption that ends first": Wrong(
        "demo",
        "must end the caption of 00:16.000 in docs/demo.vtt after it begins",
        _in("docs/demo.vtt", "00:16.000 --> 00:22.000", "00:16.000 --> 00:15.000"),
    ),
    "too fast to read": Wrong(
        "demo",
        "must let captions be read: 74 characters a second at 00:58.000",
        _in("docs/demo.vtt", "00:58.000 --> 01:06.000", "00:58.000 --> 00:58.880"),
    ),
    "too long": Wrong(
        "demo",
        "must last from one to two minutes; the captions in docs/demo.vtt end at 196 seconds",
        _in("docs/demo.vtt", "01:16.000", "03:16.000"),
    ),
    "an empty caption": Wrong(
        "demo",
        "must have a text below 00:16.000 --> 00:22.000",
        _in("docs/demo.vtt", "I open the page of the drill on my phone.\n", ""),
    ),
}
"""A change of the right solution, and what must be said about it."""


@pytest.mark.parametrize("line", LINES)
def test_a_wrong_repository_fails_on_its_line_alone(solution: Path, tmp_path: Path, line: str) -> None:
    wrong = next(wrong for wrong in WRONG.values() if wrong.line == line)
    fails_alone(judge(repository(solution, tmp_path, wrong)), wrong)


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_repository_is_told_what_must_hold(solution: Path, tmp_path: Path, accept: ModuleType, name: str) -> None:
    wrong = WRONG[name]
    said = said_by(accept, wrong.line, repository(solution, tmp_path, wrong))
    assert said.startswith("must ")
    assert wrong.sentence in said


OTHERWISE = {
    BRIEF: (
        "1. Given Ana has the drill since 2 March, when Bo reserves it on the 3rd, then he is number 1.",
        '1. **Given** Ana has the drill,\n   - When Bo reserves it,\n   - Then he reads "reserved successfully".',
    ),
    f"./{BRIEF}": ("two lists were lost.", "two lists were lost in\n2024."),
    JOURNEY: ("\n- ", "\n* "),
    f"./{JOURNEY}": ("Person: ", "**Person:** "),
    f"././{JOURNEY}": ('looks 50 seconds for "reserve" in the menu |', "|"),
    f"./././{JOURNEY}": ("\n## What they", "\nShe stopped nowhere.\n\n## What they"),
    README: ("# Toolqueue\n\n", "<!-- prettier-ignore-start -->\n# Toolqueue\n"),
    f"./{README}": (
        "[Try it](https://toolqueue.example/) |",
        "https://toolqueue.example/ | [Live demo](https://toolqueue.example/) |",
    ),
    f"././{README}": ("![The page of the drill:", '<img src="docs/page.svg" alt="The page of the drill:'),
    f"./././{README}": ("12 March.](docs/page.svg)", '12 March.">'),
    f"././././{README}": (".git\ncd toolqueue", ".git && cd toolqueue"),
    f"./././././{README}": (": it asks `Which tool?`", " and sign in as `bo@toolqueue.example`. It asks `What's the tool?`"),
    f"././././././{README}": ("(docs/runbook.md)", "(/docs/runbook.md#restore-the-data)"),
    "toolqueue.py": ("Which tool?", "What&#39;s the tool?"),
    "docs/demo.mp4": ("\0\0\0\x18ftypmp42", "version https://git-lfs.github.com/spec/v1\n"),
    "docs/demo.vtt": ("I join the queue and see that I am number 2.", "I open the page of the drill on my phone."),
    TESTS: ("`test_example_1` |", "`test_example_1` in `examples.py` |"),
    LOAD: ("| 50 | 49.9 | 42 ms | 140 ms |", "| 1,050 | 1,049.9 | 42 ms | 0.14 s |"),
    f"./{LOAD}": ("at 180 the processor", "at 180 it was missed, because the processor"),
}
"""What is as right, and written in another way."""


def test_what_is_right_in_other_forms_is_accepted(solution: Path, tmp_path: Path) -> None:
    files = tmp_path / "files"
    shutil.copytree(solution, files)
    Wrong("", "", OTHERWISE).change(files)
    for file in files.rglob("*.md"):
        file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    assert judge(repository(files, tmp_path / "otherwise")) == [f"ok   {line}" for line in LINES]


def test_a_page_in_utf_16_is_told(solution: Path, tmp_path: Path, accept: ModuleType) -> None:
    files = tmp_path / "files"
    shutil.copytree(solution, files)
    page = files / "docs/availability.md"
    page.write_text(page.read_text("utf-8"), "utf-16")
    assert "must save docs/availability.md as UTF-8" in said_by(accept, "month", repository(files, tmp_path / "shell"))


# --- What is not a change of the right solution --------------------------------------------------------------------------------------

FORMS = {
    BRIEF: "brief",
    JOURNEY: "",
    NOTE: "incident-note",
    THREATS: "threat-model",
    TESTS: "test-report",
    LOAD: "load-test-report",
    RUNBOOK: "runbook",
}
"""By document, the name of the template that it begins as."""


@pytest.mark.parametrize("name", FORMS)
def test_a_template_that_nobody_filled_in_is_not_accepted(solution: Path, tmp_path: Path, accept: ModuleType, name: str) -> None:
    form = template_folder(DOCS) / f"{FORMS[name]}.md.txt" if FORMS[name] else PROJECT / "journey.md.txt"
    untouched = Wrong("", "", {name: ((solution / name).read_text("utf-8"), form.read_text("utf-8"))})
    line = {BRIEF: "brief", JOURNEY: "journey", NOTE: "month"}.get(name, "reports")
    said = said_by(accept, line, repository(solution, tmp_path, untouched))
    assert said.startswith(f"must answer the questions in {name} and delete them")


def test_the_examples_of_the_templates_hold_for_the_checks(accept: ModuleType) -> None:
    """What this site shows as filled in has the form that it asks for."""
    for name, headings in (("README", ("Quick start", "Evidence", "Limits")), ("incident-note", accept.OF_AN_INCIDENT)):
        text = (template_folder(DOCS) / f"{name}.example.md.txt").read_text("utf-8").partition("\n")[2]
        note = accept.Document("docs/incidents/2026-10-05.md", text)
        for heading in headings:
            note.part(heading)
        if name == "README":
            accept._sentence(note.prose.partition("## ")[0])
        else:
            accept._consistent(note, accept._impact(note))


DAEMON = """
import subprocess, sys
started = subprocess.Popen([sys.executable, "toolqueue.py"], start_new_session=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
open(sys.argv[1], "w").write(str(started.pid))
"""


def test_what_goes_on_in_the_background_needs_a_command_that_stops_it(
    solution: Path, tmp_path: Path, accept: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(accept, "STOPPING", 0.1)
    noted = tmp_path / "pid"
    starts = _in(README, "python3 toolqueue.py", f"python3 start.py {noted}") | {"start.py": ("", DAEMON)}
    starts[HISTORY] = ("toolqueue.py examples.py", "toolqueue.py start.py examples.py")
    said = said_by(accept, "run", repository(solution, tmp_path / "goes on", Wrong("", "", starts)))
    os.kill(int(noted.read_text("utf-8")), signal.SIGKILL)
    assert said.startswith("must stop: after Ctrl+C and what stands in a second block ```sh in README.md, http://")
    stops = starts | {f"./{README}": ("Ctrl+C stops it.", f"Stop it:\n\n```sh\nkill $(cat {noted})\n```")}
    monkeypatch.undo()
    assert not said_by(accept, "run", repository(solution, tmp_path / "ends", Wrong("", "", stops)))


def test_settings_of_yours_are_not_passed_on(
    solution: Path, tmp_path: Path, accept: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QUEUE_NAME", "drill")
    set_before = Wrong("", "", _in(README, "PORT=8000", 'echo "${QUEUE_NAME:?is not set}"\nPORT=8000'))
    said = said_by(accept, "run", repository(solution, tmp_path, set_before))
    assert said.startswith("must succeed with the commands of README.md in a fresh clone, without your variables; ")
    assert said.endswith("is not set")


def test_a_service_that_does_not_come_up_in_time_is_told(
    solution: Path, tmp_path: Path, accept: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(accept, "TEN_MINUTES", 0)
    monkeypatch.setattr(accept, "STOPPING", 0.5)  # a Ctrl+C that comes while Python starts can be lost
    assert " within ten minutes of the first command" in said_by(accept, "run", repository(solution, tmp_path))


def test_what_is_no_repository_is_told(tmp_path: Path) -> None:
    done = call("accept.py", str(tmp_path))
    assert done.returncode == 2
    assert "must be a Git repository that can be cloned" in done.stderr
    assert "Traceback" not in done.stderr


# --- The watch ---------------------------------------------------------------------------------------------------------------------


class Front(BaseHTTPRequestHandler):
    """A page, an address that fails, and one that does not end."""

    def do_GET(self) -> None:
        self.send_response(503 if self.path == "/down" else 200)
        self.end_headers()
        self.wfile.write(b"Which tool?")
        with suppress(ConnectionError):
            while self.path == "/endless":
                self.wfile.write(b".")

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def front() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Front) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


def call(*arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, str(PROJECT / arguments[0]), *arguments[1:]]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=120)


def test_a_probe_notes_what_it_saw(front: str, tmp_path: Path) -> None:
    file = tmp_path / "probes.csv"
    nobody = f"http://127.0.0.1:{free_port()}/"
    journey = (sys.executable, "-c", "import os, sys; print('the form is gone'); sys.exit('127.0.0.1' in os.environ['ADDRESS'])")
    for code, arguments in (
        (0, (front, "Which tool?")),
        (1, (front, "Which hammer?")),
        (1, (f"{front}/down", "Which tool?")),
        (1, (nobody, "Which tool?")),
        (1, (nobody, "Which tool?", "--control", front)),
        (1, (front, "Which hammer?", "--control", nobody)),
        (1, (front, "Which tool?", "--", *journey)),
    ):
        at = 2 if len(arguments) == 2 or arguments[2].startswith("--") else 0
        done = call("watch.py", "probe", *arguments[:at], str(file), *arguments[at:])
        assert (done.returncode, done.stdout, done.stderr) == (code, "", "")
    head, *lines = [line.split(",") for line in file.read_text("utf-8").splitlines()]
    assert ",".join(head) == "at,result,ms,said,address"
    assert [(line[1], line[3].partition(":")[0].partition(";")[0]) for line in lines] == [
        ("ok", "200"),
        ("fail", "the text is not in the answer"),
        ("fail", "status 503"),
        ("fail", "no answer"),
        ("fail", "no answer"),
        ("unknown", "the text is not in the answer"),
        ("fail", "the journey failed"),
    ]
    assert lines[-1][3] == "the journey failed: the form is gone"


def test_an_answer_without_end_is_given_up(front: str, watch: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "PATIENCE", 0.2)
    monkeypatch.setattr(watch, "LARGEST", 10**12)
    assert watch.ask(f"{front}/endless", "Which tool?") == "no full answer within 0.2 seconds"


def test_the_report_says_what_was_seen_and_what_was_not(solution: Path) -> None:
    said = call("watch.py", "report", str(solution / "docs/probes.csv")).stdout.splitlines()
    assert said[2:6] == [
        "- Watched: 2025-03-01 00:00 to 2025-03-30 23:55 UTC, every 5 minutes, at https://toolqueue.example/",
        "- Probes: 8640 expected, 8557 worked, 11 failed, 72 not measured",
        "- Of what was measured, 99.871 % worked",
        "- If all that was not measured failed, 99.039 % worked",
    ]
    assert "2025-03-17 ..??????................" in said
    assert "- 2025-03-09 10:10 to 2025-03-09 10:50 UTC, 8 probes failed: [link of the incident note, or what failed]" in said
    assert "- 2025-03-17 01:55 to 2025-03-17 08:00 UTC: [why]" in said


def test_what_is_unknown_is_neither_up_nor_down(watch: ModuleType) -> None:
    """It ends no outage, and counts as not measured."""
    results = ["ok", "fail", "unknown", "fail", "ok", "fail", "ok"]
    lines = [f"2025-03-01T00:{5 * n:02}:00Z,{one},9,{'200' if one == 'ok' else 'x'},{LIVE}" for n, one in enumerate(results)]
    found = watch.read("\n".join([",".join(watch.FIELDS), *lines]))
    assert (found.expected, found.ok, found.failed) == (7, 3, 3)
    [outage] = found.outages
    assert (outage.first.minute, outage.last.minute, outage.after.minute, outage.probes) == (5, 15, 20, 2)


def test_probes_that_end_in_another_order_are_no_fault(watch: ModuleType) -> None:
    lines = [f"2025-03-01T00:0{minute}:00Z,ok,9,200,{LIVE}" for minute in (0, 2, 1, 3, 3)]
    found = watch.read("\n".join([",".join(watch.FIELDS), *lines]))
    assert [probe.at.minute for probe in found.probes] == [0, 1, 2, 3, 3]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("", "line 1 must be at,result,ms,said,address"),
        ("at,result,ms,said,address\n", "there must be at least two probes"),
        ("at,result,ms,said,address\nyesterday,ok,9,200,x\n", "line 2 must begin with a time such as "),
        ("at,result,ms,said,address\n2025-02-30T00:00:00Z,ok,9,200,x\n", "line 2 must begin with a time such as "),
        ("at,result,ms,said,address\n2025-03-01T00:00:00Z,up,9,200,x\n", "line 2 must have ok, fail, unknown as its result"),
        ("at,result,ms,said,address\n2025-03-01T00:00:00Z,ok,fast,200,x\n", "line 2 must have whole milliseconds"),
        ("at,result,ms,said,address\n9999-12-31T23:59:00Z,ok,9,200,x\n", "line 2 must begin with a time such as "),
        (f"at,result,ms,said,address\n2025-03-01T00:00:00Z,ok,{'9' * 5000},200,x\n", "line 2 must have whole milliseconds"),
        ("at,result,ms,said,address\n\0\n", "line 2 "),
    ],
)
def test_a_file_that_is_none_of_probes_is_told(tmp_path: Path, content: str, says: str) -> None:
    (tmp_path / "probes.csv").write_text(content, "utf-8")
    done = call("watch.py", "report", str(tmp_path / "probes.csv"))
    assert done.returncode == 2
    assert says in done.stderr
    assert "Traceback" not in done.stderr
