"""Runs samples, each in a clean temporary folder, and compares what they print with the output beside them."""

from __future__ import annotations

import contextlib
import difflib
import http.client
import importlib.metadata
import json
import os
import pty
import re
import shlex
import shutil
import socket
import subprocess
import sys
import tempfile
import termios
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import NamedTuple

import yaml
from openapi_spec_validator.shortcuts import get_validator_cls

from . import console, graphs, sessions
from .samples import Sample, of, versions, write_versions
from .servers import (
    LONGEST,
    Bench,
    Fault,
    MariaDB,
    MissingTool,
    Postgres,
    Redis,
    answers,
    free_port,
    hand_over,
    program,
    serving,
    unprivileged,
)
from .source import ROOT

NODE_PACKAGES = ROOT / "scripts" / "node_modules"
JARS = [Path("/usr/share/java") / name for name in ("postgresql.jar", "sqlite-jdbc.jar", "bcprov.jar")]
SPRING_JARS = (
    "spring3-*",
    *("jackson-annotations", "jackson-core", "jackson-databind"),
    *("hibernate-validator", "geronimo-validation-1.1-spec", "jboss-logging", "classmate", "commons-logging"),
    "tomcat9-*",
)
"""Names in the same folder; only programs that use Spring get them."""
APACHE_MODULES = Path("/usr/lib/apache2/modules")
LONG_AGO = 1_767_607_200
"""The time (2026-01-05 10:00 UTC) of every file of a sample and of the first Git command, so that dates do not move."""


PINNED = ""
"""In place of a Debian package: what comes with the pinned requirements."""


class Tool(NamedTuple):
    """What samples run with: how to ask for its version, and the Debian package it comes in."""

    command: tuple[str, ...]
    package: str


TOOLS = {
    "Python": Tool(("python", "--version"), "python3"),
    "Node.js": Tool(("node", "--version"), "nodejs"),
    "Java": Tool(("java", "--version"), "default-jdk-headless"),
    "PHP": Tool(("php", "--version"), "php-cli"),
    "Ruby": Tool(("ruby", "--version"), "ruby"),
    "Go": Tool(("go", "version"), "golang-go"),
    "Rust": Tool(("rustc", "--version"), "rustc"),
    "Bash": Tool(("bash", "--version"), "bash"),
    "Git": Tool(("git", "--version"), "git"),
    "PostgreSQL": Tool(("postgres", "--version"), "postgresql"),
    "MariaDB": Tool(("mariadbd", "--version"), "mariadb-server"),
    "Redis": Tool(("redis-server", "--version"), "redis-server"),
    "nginx": Tool(("nginx", "-v"), "nginx-light"),
    "Apache HTTP Server": Tool(("apache2", "-v"), "apache2"),
    "Chromium": Tool(("chromium", "--version"), "chromium"),
    "Bouncy Castle": Tool(("dpkg-query", "--show", "--showformat=${Version}", "libbcprov-java"), "libbcprov-java"),
    "Rails": Tool(("ruby", "-e", "require 'rails'; puts Rails.version"), "ruby-rails puma"),
    "Spring Framework": Tool(
        ("dpkg-query", "--show", "--showformat=${Version}", "libspring-web-servlet-java"),
        "libspring-web-servlet-java libspring-jdbc-java libspring-test-java libtomcat9-java libjackson2-databind-java"
        " libhibernate-validator-java",
    ),
    "Laravel": Tool(
        ("dpkg-query", "--show", "--showformat=${Version}", "php-laravel-framework"), "php-laravel-framework phpunit"
    ),
    "Symfony": Tool(
        ("dpkg-query", "--show", "--showformat=${Version}", "php-symfony-framework-bundle"),
        "php-symfony-framework-bundle php-symfony-validator php-symfony-property-access php-symfony-security-core php-doctrine-orm",
    ),
    "JUnit": Tool(("dpkg-query", "--show", "--showformat=${Version}", "junit5"), "junit5"),
    "PHPUnit": Tool(("phpunit", "--version"), "phpunit"),
    "hadolint": Tool(("hadolint", "--version"), PINNED),
    "actionlint": Tool(("actionlint", "--version"), PINNED),
}
DISTRIBUTIONS = (
    "openapi-spec-validator",
    "mongomock",
    "Django",
    "djangorestframework",
    "Flask",
    "FastAPI",
    "SQLAlchemy",
    "Alembic",
    "argon2-cffi",
    "cryptography",
    "PyJWT",
    "webauthn",
    "opentelemetry-sdk",
    "Hypothesis",
    "Playwright",
)
"""Tools that are packages of the environment this runs in."""
NPM = {"Express": "express", "Fastify": "fastify", "node-argon2": "argon2"}
"""Tools that are packages of npm, and their names there."""

DRIVERS = {
    (".js", "PostgreSQL"): (("test", "-e", str(NODE_PACKAGES / "pg")), "npm"),
    (".mjs", "PostgreSQL"): (("test", "-e", str(NODE_PACKAGES / "pg")), "npm"),
    (".java", "PostgreSQL"): (("test", "-e", str(JARS[0])), "libpostgresql-jdbc-java"),
    (".php", "PostgreSQL"): (("php", "-r", "exit(extension_loaded('pdo_pgsql') ? 0 : 1);"), "php-pgsql"),
    (".php", "MariaDB"): (("php", "-r", "exit(extension_loaded('pdo_mysql') ? 0 : 1);"), "php-mysql"),
    (".rb", "PostgreSQL"): (("ruby", "-e", "require 'pg'"), "ruby-pg"),
}
"""What a language needs besides to talk to a database: how to see whether it is there, and its Debian package."""


@cache
def version(tool: str) -> str:
    """The version of a tool on this machine. Raises MissingTool."""
    if tool in DISTRIBUTIONS:
        return importlib.metadata.version(tool)
    if tool in NPM:
        package_json = NODE_PACKAGES / NPM[tool] / "package.json"
        if not package_json.is_file():
            raise MissingTool("npm", "npm")  # dev.py installs the packages where it is there
        return str(json.loads(package_json.read_text("utf-8"))["version"])
    if tool == "Nu HTML Checker":
        said = _vnu("--version")
    else:
        command, package = TOOLS[tool]
        path = program(command[0], package)
        done = subprocess.run([path, *command[1:]], capture_output=True, text=True, check=False)  # noqa: S603
        if done.returncode:  # the program is there, and what it was asked for, such as a gem, is not
            raise MissingTool(tool, package)
        said = done.stdout + done.stderr
    found = re.search(r"\d+(?:\.\d+)+", said)
    return found[0] if found else said.strip()


@cache
def _need_driver(suffix: str, database: str) -> None:
    if (suffix, database) in DRIVERS:
        command, package = DRIVERS[suffix, database]
        if subprocess.run(command, capture_output=True, check=False).returncode:  # noqa: S603
            raise MissingTool(f"the driver for {database} in {suffix}", package)


class Stage:
    """Where one sample runs: its folder, its environment and the ports that stand for those written in it."""

    def __init__(self, sample: Sample, bench: Bench, folder: Path, stack: ExitStack) -> None:
        self.sample, self.bench, self.folder, self.stack = sample, bench, folder, stack
        self.ports: dict[int, int] = {}
        self.environment = {
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}",
            "HOME": str(folder),
            "LC_ALL": "C.UTF-8",
            "TZ": "UTC",
            "NO_COLOR": "1",
            "PYTHONUNBUFFERED": "1",  # so that output and errors keep their order
            "PYTHONDONTWRITEBYTECODE": "1",
            # Go compiles its library once, and rustup finds its compilers, in the home of whoever runs this.
            "GOCACHE": os.environ.get("GOCACHE", str(Path.home() / ".cache/go-build")),
            "RUSTUP_HOME": os.environ.get("RUSTUP_HOME", str(Path.home() / ".rustup")),
        }

    def port(self, written: int) -> int:
        """The free port that stands for one written in a sample."""
        return self.ports.setdefault(written, free_port())

    def run(self, *command: str, text: str | None = None, as_server: bool = False) -> tuple[str, bool]:
        """Run a program in the folder: what it printed, errors in their place, and whether it succeeded.

        `as_server` runs it as servers are run, so that they own the files that it makes.
        """
        try:
            done = subprocess.run(  # noqa: S603
                command,
                cwd=self.folder,
                env=self.environment,
                input=text,
                stdin=subprocess.DEVNULL if text is None else None,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                encoding="utf-8",
                errors="replace",
                timeout=LONGEST,
                check=False,
                **(unprivileged() if as_server else {}),
            )
        except subprocess.TimeoutExpired:
            raise Fault(f"did not end within {LONGEST} seconds") from None
        return done.stdout, done.returncode == 0

    @property
    def text(self) -> str:
        return self.sample.file.read_text("utf-8")

    def tidy(self, printed: str) -> str:
        """What differs from run to run and from machine to machine, made equal. This is the only place where output is changed."""
        for written, real in self.ports.items():
            printed = re.sub(rf"\b{real}\b", str(written), printed)
        printed = re.sub(rf"(?:file://)?{re.escape(str(self.folder))}/", "", printed).replace(str(self.folder), ".")
        printed = re.sub(r"^\d{4}/\d\d/\d\d [\d:]{8} (\[\w+\]) \d+#\d+:", r"nginx: \1", printed, flags=re.MULTILINE)
        printed = re.sub(
            r"^Node\.js v.*\n|^ +at .*\(?node:.*\n", "", printed, flags=re.MULTILINE
        )  # after an error: version, insides
        printed = re.sub(r"^\tat (?:java|jdk)\..*\n", "", printed, flags=re.MULTILINE)
        return re.sub(r"[ \t\r]+$", "", printed, flags=re.MULTILINE).strip("\n") + "\n"


# --- Programs -------------------------------------------------------------------------------------------------------------


def command_of(sample: Sample, port: int = 0) -> list[str]:
    """The command that runs a program of one of the languages. Only PHP has to be told the port of a server: it brings the server."""
    match sample.kind.tool:
        case "Python":
            return [sys.executable, sample.name]
        case "Java":
            found = [jar for jar in JARS if jar.exists()]
            if "Spring Framework" in sample.tools:
                found += [jar for name in SPRING_JARS for jar in JARS[0].parent.glob(f"{name}.jar")]
            jars = os.pathsep.join(map(str, found))
            quick = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"]
            return [program("java", "default-jdk-headless"), *quick, *(["-cp", jars] if jars else []), sample.name]
        case "PHP":
            settings = ("error_reporting=-1", "display_errors=1", "log_errors=0", "html_errors=0")
            listen = ["-S", f"127.0.0.1:{port}"] if port else []
            return [program("php", "php-cli"), *(part for value in settings for part in ("-d", value)), *listen, sample.name]
        case "Node.js" | "Ruby" | "Bash":
            tool = TOOLS[sample.kind.tool]
            return [program(tool.command[0], tool.package), sample.name]
        case "Go":
            return _compiled(f"{program('go', 'golang-go')} build -o compiled {shlex.quote(sample.name)}")
        case "Rust":
            return _compiled(f"{program('rustc', 'rustc')} --edition 2021 -o compiled {shlex.quote(sample.name)}")
    raise Fault(f"{sample.name} is not a program")


def _compiled(compiler: str) -> list[str]:
    """Compile into the folder, then become the program, so that a server among them can be stopped."""
    return [program("bash", "bash"), "-c", f"{compiler} && exec ./compiled"]


def run_program(stage: Stage) -> tuple[str, bool]:
    """A program in one of the languages; a server named by it is there meanwhile, at BASE_URL."""
    if stage.sample.servers:
        stage.environment["BASE_URL"] = f"http://127.0.0.1:{_serve(stage)}"
    return stage.run(*command_of(stage.sample))


def run_console(stage: Stage) -> tuple[str, bool]:
    """A script as if it were typed: each command after a `$`, and what it printed. It starts in an empty folder."""
    script = ["failed=0", "trap 'failed=1' ERR", "" if stage.sample.fails else "set -e"]
    script += [f"cd {shlex.quote(str(stage.folder))}"]
    script += [f". ./{shlex.quote(file.name)} >/dev/null 2>&1" for file in stage.sample.needs if file.suffix == ".sh"]
    stage.environment |= {
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_CONFIG_COUNT": "2",
        "GIT_CONFIG_KEY_0": "init.defaultBranch",
        "GIT_CONFIG_VALUE_0": "main",
        "GIT_CONFIG_KEY_1": "core.pager",
        "GIT_CONFIG_VALUE_1": "cat",
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_EDITOR": "true",
    }
    for person in ("AUTHOR", "COMMITTER"):
        stage.environment |= {f"GIT_{person}_NAME": "Ana", f"GIT_{person}_EMAIL": "ana@toolshed.example"}
        stage.environment[f"GIT_{person}_DATE"] = f"{LONG_AGO} +0000"
    (stage.folder / stage.sample.name).unlink()  # `git status` and `ls` should not see it
    for number, command in enumerate(_commands(stage.sample.body), 1):
        date = f"'{LONG_AGO + 60 * number} +0000'"  # a minute later each, so that logs have an order
        script += [
            f"export GIT_AUTHOR_DATE={date} GIT_COMMITTER_DATE={date}",
            f"printf '%s\\n' {shlex.quote('$ ' + command)}",
            command,
        ]
    return stage.run(program("bash", "bash"), "-c", "\n".join([*script, "exit $failed"]))


def _commands(text: str) -> Iterator[str]:
    """The commands of a script; one that spans lines, such as a loop, is one command."""
    lines: list[str] = []
    for line in text.splitlines():
        if not lines and (not line.strip() or line.startswith("#!")):
            continue
        lines.append(line)
        command = "\n".join(lines)
        parsed = subprocess.run([program("bash", "bash"), "-n", "-c", command], capture_output=True, check=False)  # noqa: S603
        if parsed.returncode == 0 and not parsed.stderr and not line.endswith("\\"):  # a warning: a here-document is open
            yield command
            lines = []
    if lines:
        raise Fault(f"bash does not understand: {' '.join(lines)}")


# --- Databases ------------------------------------------------------------------------------------------------------------


def run_postgres(stage: Stage) -> tuple[str, bool]:
    """A script through psql, read from its input, so that errors carry no file and line."""
    server = stage.bench.database(Postgres)
    stop = [] if stage.sample.fails else ["--set=ON_ERROR_STOP=1"]
    printed, good = stage.run(*server.client(), *stop, text=stage.text)
    return printed, good and not re.search(r"^(ERROR|FATAL):", printed, re.MULTILINE)


def run_mariadb(stage: Stage) -> tuple[str, bool]:
    """A script through the client mariadb, with tables."""
    server = stage.bench.database(MariaDB)
    go_on = ["--force"] if stage.sample.fails else []
    printed, good = stage.run(*server.client(stage.environment["MYSQL_DATABASE"]), "-vv", "--unbuffered", *go_on, text=stage.text)
    printed = sessions.without_echo(printed)
    return printed, good and not re.search(r"^ERROR \d+", printed, re.MULTILINE)


def run_postgres_sessions(stage: Stage) -> tuple[str, bool]:
    """Several psql side by side."""
    command = stage.bench.database(Postgres).client()
    said = sessions.run(stage.sample.body, sessions.POSTGRES, command, stage.environment, stage.folder)
    return said, not re.search(r"^(ERROR|FATAL):", said, re.MULTILINE)


def run_mariadb_sessions(stage: Stage) -> tuple[str, bool]:
    """Several clients of MariaDB side by side."""
    command = [*stage.bench.database(MariaDB).client(stage.environment["MYSQL_DATABASE"]), "-vv", "--force", "--unbuffered"]
    said = sessions.run(stage.sample.body, sessions.MARIADB, command, stage.environment, stage.folder)
    return said, not re.search(r"^ERROR \d+", said, re.MULTILINE)


PROMPT = re.compile(r"127\.0\.0\.1:\d+(?:\[\d+\])?(?:\(\w+\))?> \Z")


def run_redis(stage: Stage) -> tuple[str, bool]:
    """Commands typed into redis-cli on a terminal, because only there does it print its prompt and its kinds of answers."""
    server = stage.bench.database(Redis)
    ours, its = pty.openpty()
    settings = termios.tcgetattr(its)
    settings[1] &= ~termios.OPOST
    settings[3] &= ~termios.ECHO
    termios.tcsetattr(its, termios.TCSANOW, settings)
    said = ""

    def until_prompt() -> None:
        nonlocal said
        while not PROMPT.search(said):
            said += os.read(ours, 65_536).decode("utf-8")

    plain = {**stage.environment, "TERM": "dumb"}
    process = subprocess.Popen(server.client(), stdin=its, stdout=its, stderr=its, env=plain, cwd=stage.folder)  # noqa: S603
    try:
        until_prompt()
        for line in stage.sample.body.splitlines():
            if line.strip() and not line.startswith("#"):
                said += f"{line}\n"
                os.write(ours, f"{line}\n".encode())
                until_prompt()
    finally:
        process.kill()
        process.wait()
        os.close(ours)
        os.close(its)
    stage.ports[6379] = server.port
    return PROMPT.sub("", said), not re.search(r"^\(error\)", said, re.MULTILINE)


# --- Web servers and requests ------------------------------------------------------------------------------------------------

NGINX = """\
daemon off;
worker_processes 1;
pid {folder}/nginx.pid;
events {{ }}
http {{
  access_log off;
  server_tokens off;
  include /etc/nginx/mime.types;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  include {folder}/{name};
}}
"""

APACHE = """\
ServerRoot {folder}
DefaultRuntimeDir {folder}
PidFile {folder}/apache.pid
ErrorLog {folder}/error.log
ServerName toolshed.example
ServerTokens Prod
ServerSignature Off
Listen 127.0.0.1:{port}
{modules}
TypesConfig /etc/mime.types
Include {folder}/{name}
"""

APACHE_LOADS = (
    "mpm_event",
    "authz_core",
    "alias",
    "deflate",
    "dir",
    "headers",
    "mime",
    "proxy",
    "proxy_http",
    "rewrite",
    "setenvif",
)


def _configured(stage: Stage, sample: Sample) -> tuple[list[str], int]:
    """Write the settings of a web server around a sample: its command without what to do, and its port.

    In the sample, 8080 is the web server's port, 8000 that of the application behind it, and /srv/toolshed the folder of files.
    """
    port = stage.port(8080)
    text = sample.file.read_text("utf-8").replace("/srv/toolshed", str(stage.folder))
    text = re.sub(r"\b8080\b", str(port), re.sub(r"\b8000\b", str(stage.port(8000)), text))
    (stage.folder / sample.name).write_text(text, "utf-8")
    main = stage.folder / "main"
    if sample.kind.tool == "nginx":
        command = [program("nginx", "nginx-light"), "-p", str(stage.folder), "-c", str(main), "-e", "stderr"]
        main.write_text(NGINX.format(folder=stage.folder, name=sample.name), "utf-8")
    else:
        command = [program("apache2", "apache2"), "-d", str(stage.folder), "-f", str(main)]
        loads = (f"LoadModule {name}_module {APACHE_MODULES}/mod_{name}.so" for name in APACHE_LOADS)
        main.write_text(APACHE.format(folder=stage.folder, name=sample.name, port=port, modules="\n".join(loads)), "utf-8")
    hand_over(stage.folder)
    return command, port


def run_settings(stage: Stage) -> tuple[str, bool]:
    """What a web server says to its settings."""
    command, _ = _configured(stage, stage.sample)
    return stage.run(*command, "-t", as_server=True)


def _serve(stage: Stage) -> int:
    """Start what a sample names, the application first; the port of what answers it."""
    if application := stage.sample.settings.get("application"):
        stage.stack.enter_context(answering(stage, application))
    for server in stage.sample.servers:
        return stage.stack.enter_context(answering(stage, server))
    raise Fault("must say on its first line what answers: `server: tools_api.py`")


@contextmanager
def answering(stage: Stage, name: str) -> Iterator[int]:
    """The port of a server that a sample names: a program, which finds its port in PORT, or a web server with these settings."""
    sample = of(stage.sample.file.parent / name)
    if sample is None:
        raise Fault(f"`{name}` is not a program or the settings of a web server")
    if sample.kind.suffix in {".nginx.conf", ".apache.conf"}:
        command, port = _configured(stage, sample)
        said, good = stage.run(*command, "-t", as_server=True)
        if not good:
            raise Fault(f"{name} is refused:\n{said}")
        foreground = [] if sample.kind.tool == "nginx" else ["-D", "FOREGROUND"]
        with serving([*command, *foreground], stage.folder, lambda: answers(port)):
            yield port
    else:
        port = stage.port(8000)
        environment = {**stage.environment, "PORT": str(port), "PHP_CLI_SERVER_WORKERS": "4"}  # PHP's takes one request at a time
        with serving(command_of(sample, port), stage.folder, lambda: answers(port), environment, as_nobody=False):
            yield port


AT_ONCE = re.compile(r"^# (\d+) times at once$", re.MULTILINE)
"""In an `.http`, above a request: it is sent so many times side by side."""


def run_requests(stage: Stage) -> tuple[str, bool]:
    """The requests of a file, one after another, each followed by its answer, or by its different answers if it is sent several times.

    Host, Content-Length and Connection are added where the file leaves them out; Date and Server are left out of the answers.
    """
    port, said = _serve(stage), []
    for part in re.split(r"^(?=###)", stage.sample.body, flags=re.MULTILINE):
        lines = [line for line in part.strip("\n").splitlines() if not re.match(r"#(?!##)", line) or AT_ONCE.match(line)]
        titles = [line for line in lines if line.startswith("#")]
        request = "\n".join(line for line in lines if not line.startswith("#")).strip("\n")
        if request:
            said.append("\n".join([*titles, request]))
            at_once = AT_ONCE.search(part)
            times = int(at_once[1]) if at_once else 1
            with ThreadPoolExecutor(times) as pool:
                answers = Counter(pool.map(lambda _, ask=request: _exchange(ask, port, stage.sample), range(times)))
            said += [f"# {count} of {times}\n{answer}" if at_once else answer for answer, count in sorted(answers.items())]
    return "\n\n".join(said), True


def _exchange(request: str, port: int, sample: Sample) -> str:
    head, _, body = request.partition("\n\n")
    start, *headers = head.splitlines()
    names = {line.partition(":")[0].lower() for line in headers}
    content = body.encode()
    added = {"Host": "toolshed.example", "Connection": "close"} | ({"Content-Length": str(len(content))} if content else {})
    headers += [f"{name}: {value}" for name, value in added.items() if name.lower() not in names]
    with socket.create_connection(("127.0.0.1", port), timeout=LONGEST) as connection:
        connection.sendall("\r\n".join([start, *headers, "", ""]).encode() + content)
        answer = http.client.HTTPResponse(connection, method=start.partition(" ")[0])
        answer.begin()
        shown = [(name, value) for name, value in answer.getheaders() if name.lower() not in {"date", "server", "connection"}]
        reason, text = answer.reason, answer.read().decode("utf-8", "replace")
    if sample.fields:
        shown = [(name, value) for name, value in shown if name.lower() in sample.fields]
    if sample.only:  # other servers have to give the same answers
        reason, shown, text = _common(answer.status, shown, text)
    fields = [f"{name}: {value}" for name, value in shown]
    return "\n".join([f"HTTP/1.1 {answer.status} {reason}", *fields, *(["", text.rstrip("\n")] if text else [])])


LINE = 80
"""Characters that a page shows side by side; JSON that is longer is laid out over several lines."""
JSON_CHARSET = re.compile(r"^(application/(?:[\w.-]+\+)?json); *charset=utf-8$", re.IGNORECASE)
SERVERS_OWN = {"content-length", "host", "keep-alive", "transfer-encoding", "x-powered-by"}
REASONS = {status.value: status.phrase for status in http.HTTPStatus} | {413: "Content Too Large", 422: "Unprocessable Content"}
"""As RFC 9110 has them; Python's own change from version to version."""


def _common(status: int, fields: list[tuple[str, str]], text: str) -> tuple[str, list[tuple[str, str]], str]:
    """What is the same in the answers of servers that do the same: HTTP gives no meaning to the reason after a status, to capitals
    in the names of fields and to their order, and JSON none to blanks and to `charset` (RFC 8259, 11). How a body is framed is each
    server's own.
    """
    fields = [(name, JSON_CHARSET.sub(r"\1", value) if name.lower() == "content-type" else value) for name, value in fields]
    shown = sorted((name.title().replace("Etag", "ETag"), value) for name, value in fields if name.lower() not in SERVERS_OWN)
    with contextlib.suppress(ValueError):
        value = json.loads(text)
        text = json.dumps(value, ensure_ascii=False)
        text = text if len(text) <= LINE else json.dumps(value, ensure_ascii=False, indent=2)
    return REASONS.get(status, ""), shown, text


# --- Documents that are checked -----------------------------------------------------------------------------------------------


def _vnu(*arguments: str) -> str:
    jar = NODE_PACKAGES / "vnu-jar/build/dist/vnu.jar"
    if not jar.is_file():
        raise MissingTool("npm", "npm")  # dev.py installs the packages where it is there
    command = [program("java", "default-jdk-headless"), "-jar", str(jar), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False, timeout=LONGEST)  # noqa: S603
    return done.stdout + done.stderr


def run_linter(stage: Stage) -> tuple[str, bool]:
    """What the linter of this kind finds in a document; nothing if it is good."""
    name = stage.sample.name
    match stage.sample.kind.tool:
        case "openapi-spec-validator":
            document = yaml.safe_load(stage.text)
            errors = list(get_validator_cls(document)(document).iter_errors())
            return "\n".join(f"{'/'.join(map(str, error.path)) or 'document'}: {error.message}" for error in errors), not errors
        case "hadolint":
            return stage.run(program("hadolint", PINNED), "--no-color", name)
        case "Node.js":
            return stage.run(program("node", "nodejs"), "--check", name)
        case "actionlint":
            return stage.run(program("actionlint", PINNED), "-no-color", name)
        case _:
            printed = _vnu("--format", "gnu", *(["--css"] if name.endswith(".css") else []), str(stage.folder / name))
            printed = printed.replace(f"file:{stage.folder}/", "")
            return printed, not printed.strip()


def run_in_browser(stage: Stage) -> tuple[str, bool]:
    """A script typed into a browser's console; its page is a file, or what a server answers with at a path."""
    page = stage.sample.settings["page"]
    address = f"http://127.0.0.1:{_serve(stage)}" if stage.sample.servers else stage.folder.as_uri()
    return console.run(stage.sample.body, f"{address}/{page.removeprefix('/')}")


RUNNERS: dict[str, Callable[[Stage], tuple[str, bool]]] = {
    ".console.sh": run_console,
    ".git.sh": run_console,
    ".pg.sql": run_postgres,
    ".mysql.sql": run_mariadb,
    ".sessions.pg.sql": run_postgres_sessions,
    ".sessions.mysql.sql": run_mariadb_sessions,
    ".redis": run_redis,
    ".http": run_requests,
    ".browser.js": run_in_browser,
    ".nginx.conf": run_settings,
    ".apache.conf": run_settings,
    ".openapi.yaml": run_linter,
    ".Dockerfile": run_linter,
    ".workflow.yml": run_linter,
    ".page.js": run_linter,
    ".html": run_linter,
    ".css": run_linter,
}
"""What is not here is a program."""


class Printed(NamedTuple):
    """What a run gave."""

    text: str
    graph: str = ""
    """The diagram of the commits that it left, if the sample asks for it."""


def run(sample: Sample, bench: Bench) -> Printed:
    """Run a sample. Raises MissingTool, or Fault if it did not end as it says it must."""
    for tool in sample.tools:
        version(tool)
    for part in sample.parts:
        _need_driver(part.kind.suffix, sample.database)
    if len(sample.servers) < 2:
        return _run(sample, bench)
    first, *others = [(server, _run(replace(sample, only=server), bench)) for server in sample.servers]
    for server, printed in others:
        if differences := _differences(first[1].text, printed.text, first[0], server):
            raise Fault(f"the servers must answer the same:\n{differences}")
    return first[1]


def _differences(one: str, other: str, name: str, other_name: str) -> str:
    return "\n".join(difflib.unified_diff(one.splitlines(), other.splitlines(), name, other_name, lineterm=""))


@contextmanager
def staged(sample: Sample, bench: Bench) -> Iterator[Stage]:
    """Where a sample runs, with its files and a fresh database; all of it is gone after the block."""
    with tempfile.TemporaryDirectory(prefix="sample-") as name, ExitStack() as stack:
        folder = Path(name).resolve()
        folder.chmod(0o755)
        for file in (sample.file, *sample.companions):
            shutil.copy(file, folder / file.name)
            os.utime(folder / file.name, (LONG_AGO, LONG_AGO))
        if any(part.kind.tool == "Node.js" for part in sample.parts) and NODE_PACKAGES.is_dir():
            (folder / "node_modules").symlink_to(NODE_PACKAGES)
        stage = Stage(sample, bench, folder, stack)
        tables = tuple(file for file in sample.needs if file.suffix == ".sql")
        if sample.database == "PostgreSQL":
            stage.environment |= bench.fresh(Postgres, tables)
        elif sample.database == "MariaDB":
            stage.environment |= bench.fresh(MariaDB, tables)
        elif sample.database == "Redis":
            stage.environment |= stack.enter_context(bench.database(Redis).fresh())
        yield stage


def _run(sample: Sample, bench: Bench) -> Printed:
    """Run a sample once. Raises Fault."""
    with staged(sample, bench) as stage:
        printed, good = RUNNERS.get(sample.kind.suffix, run_program)(stage)
        printed = stage.tidy(printed)
        if good and sample.fails:
            raise Fault(f"says that it fails, and did not; it printed:\n{printed}")
        if not (good or sample.fails):
            raise Fault(f"failed; if it must, say so on its first line (`fails`); it printed:\n{printed}")
        return Printed(printed, graphs.drawn(stage.folder / sample.settings["graph"], sample.name) if sample.drawing else "")


class Result(NamedTuple):
    """What became of one sample."""

    sample: Sample
    printed: str | None
    """What it printed, or None if it could not be run."""
    message: str
    """Why it could not be run, or how its output differs; empty if all is well."""
    skipped: bool = False
    graph: str = ""


def judge(sample: Sample, bench: Bench) -> Result:
    """Run a sample and compare its output with the one beside it."""
    try:
        printed, graph = run(sample, bench)
    except MissingTool as missing:
        return Result(sample, None, str(missing), skipped=True)
    except Fault as fault:
        return Result(sample, None, str(fault))
    except Exception as error:  # noqa: BLE001 (a sample, and what it runs with, may go wrong in any way)
        return Result(sample, None, f"could not be run: {type(error).__name__}: {error}")
    beside = [(sample.output, printed), *([(sample.drawing, graph)] if sample.drawing else [])]
    messages = []
    for file, now in beside:
        recorded = file.read_text("utf-8") if file.is_file() else ""
        if now.strip("\n") != recorded.strip("\n"):
            messages.append(_differences(recorded, now, f"{file.name} (recorded)", f"{sample.name} (printed now)"))
    return Result(sample, printed, "\n".join(messages), graph=graph)


def judge_all(samples: Iterable[Sample], bench: Bench) -> Iterator[Result]:
    """Run samples, two at a time, and hand out what became of them in their order."""
    with ThreadPoolExecutor(2) as pool:
        yield from pool.map(lambda sample: judge(sample, bench), samples)


def write(docs: Path, results: list[Result], *, everything: bool) -> Iterator[str]:
    """Write what samples printed beside them, and the versions of what they ran with; says what changed.

    With some of the samples only the versions of tools that are new are written: the others' outputs are still those of the version
    that stands there. Languages that share an output must agree.
    """
    printed: dict[Path, Result] = {}
    tools: set[str] = set()
    for result in results:
        if result.printed is None:
            continue
        tools.update(result.sample.tools)
        first = printed.setdefault(result.sample.output, result)
        if first.printed != result.printed:
            yield f"{result.sample.name} and {first.sample.name} must print the same; {first.sample.output.name} is that of the second"
    for output, result in printed.items():
        recorded = output.read_text("utf-8") if output.is_file() else None
        if result.printed and result.printed != recorded and not (result.sample.kind.linted and not result.printed.strip()):
            output.write_text(result.printed, "utf-8")
            yield f"wrote docs/{output.relative_to(docs).as_posix()}"
    for result in results:
        drawing = result.sample.drawing
        if drawing and result.graph and result.graph != (drawing.read_text("utf-8") if drawing.is_file() else ""):
            drawing.parent.mkdir(exist_ok=True)
            drawing.write_text(result.graph, "utf-8")
            yield f"wrote docs/{drawing.relative_to(docs).as_posix()}"
    known = versions(docs)
    now = {tool: version(tool) for tool in tools if everything or tool not in known}
    if updated := write_versions(docs, known | now):
        yield updated
