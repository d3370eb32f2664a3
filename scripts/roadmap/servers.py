"""The servers that samples talk to: each on a free port of the loopback interface, with a data folder of its own, gone when the run ends.

Database servers are started when the first sample needs them and are shared by one run; every sample gets a fresh database in them.
Web servers and programs that answer requests belong to one sample.
"""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

LONGEST = 60
"""Seconds that a server may take to start, and a program to end."""

FOLDERS = (
    Path(sys.executable).parent,
    *map(Path, os.environ.get("PATH", "").split(os.pathsep)),
    Path("/usr/sbin"),
    Path("/sbin"),
)


class MissingTool(Exception):
    """A program that is not on this machine; the text says how to get it."""

    def __init__(self, program: str, package: str) -> None:
        get = (
            f"On Debian and Ubuntu: sudo apt-get install {package}" if package else "Its package has no program for this machine"
        )
        super().__init__(f"`{program}` is missing. {get}")


class Fault(Exception):
    """A sample that cannot be run, or did not end as it should; the text says why."""


@cache
def program(name: str, package: str) -> str:
    """The path of a program. Raises MissingTool."""
    debian = sorted(
        Path("/usr/lib/postgresql").glob("*/bin"), reverse=True
    )  # not on PATH there, because several may be installed
    found = shutil.which(name, path=os.pathsep.join(map(str, (*FOLDERS, *debian))))
    if not found:
        raise MissingTool(name, package)
    return found


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def answers(port: int) -> bool:
    """Whether something listens on this port."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def unprivileged() -> dict[str, Any]:
    """Servers refuse to run as root, which is who one is in a container: then they run as nobody."""
    if os.geteuid() != 0:
        return {}
    nobody = pwd.getpwnam("nobody")
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def hand_over(folder: Path) -> None:
    """Let servers read and write a folder and what is in it."""
    if user := unprivileged():
        for path in (folder, *folder.rglob("*")):
            os.chown(path, user["user"], user["group"], follow_symlinks=False)


@contextmanager
def serving(
    command: Sequence[str],
    folder: Path,
    ready: Callable[[], bool],
    environment: Mapping[str, str] | None = None,
    *,
    as_nobody: bool = True,
) -> Iterator[None]:
    """Run a server in a folder for as long as the block lasts. Raises Fault with what it said if it does not get ready."""
    log = folder / f"{Path(command[0]).name}.log"
    with log.open("wb") as output:
        process = subprocess.Popen(  # noqa: S603
            command,
            cwd=folder,
            env=dict(environment or {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8", "TZ": "UTC"}),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            **(unprivileged() if as_nobody else {}),
        )
    try:
        end = time.monotonic() + LONGEST
        while not ready():
            if process.poll() is not None or time.monotonic() > end:
                raise Fault(f"{Path(command[0]).name} did not start:\n{log.read_text('utf-8', 'replace')}")
            time.sleep(0.02)
        yield
    finally:
        _stop(process)


def _stop(process: subprocess.Popen[bytes]) -> None:
    """End a server, and then the processes that it started: PHP's leaves those alone."""
    with suppress(ProcessLookupError):  # it has ended by itself
        os.killpg(process.pid, signal.SIGTERM)
    with suppress(subprocess.TimeoutExpired):
        process.wait(10)
    with suppress(ProcessLookupError):  # there is nobody left in its group
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    with suppress(ProcessLookupError):
        for _ in range(50):  # the dead stay in the group until someone asks for them, which may be never
            os.killpg(process.pid, 0)
            time.sleep(0.01)


@contextmanager
def server_folder() -> Iterator[Path]:
    """A temporary folder that servers may use; theirs alone, because pytest's and root's are closed to other users."""
    with tempfile.TemporaryDirectory(prefix="roadmap-") as name:
        folder = Path(name).resolve()
        folder.chmod(0o755)
        hand_over(folder)
        yield folder


def _prepare(command: Sequence[str], folder: Path, text: str | None = None, environment: Mapping[str, str] | None = None) -> str:
    done = subprocess.run(  # noqa: S603
        command,
        cwd=folder,
        env={"PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8", "TZ": "UTC", **(environment or {})},
        input=text,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=LONGEST,
        **unprivileged(),
    )
    if done.returncode:
        raise Fault(f"{Path(command[0]).name} failed:\n{done.stdout}{done.stderr}")
    return str(done.stdout)


class Postgres:
    """One PostgreSQL for the run. What a crash could lose does not matter here, so nothing is forced to disk."""

    def __init__(self, stack: ExitStack) -> None:
        folder = stack.enter_context(server_folder())
        self.folder, self.port, self.made = folder, free_port(), 0
        self.templates: dict[tuple[Path, ...], str] = {}
        initdb = [program("initdb", "postgresql"), "--pgdata", "data", "--username", "toolshed", "--auth", "trust"]
        _prepare([*initdb, "--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync", "--no-instructions"], folder)
        options = {
            "listen_addresses": "127.0.0.1",
            "port": str(self.port),
            "unix_socket_directories": "",
            "fsync": "off",
            "synchronous_commit": "off",
            "full_page_writes": "off",
            "timezone": "UTC",
            "deadlock_timeout": "20ms",  # see sessions.py
        }
        settings = [part for key, value in options.items() for part in ("-c", f"{key}={value}")]
        ready = [program("pg_isready", "postgresql-client"), "-q", "-h", "127.0.0.1", "-p", str(self.port), "-U", "toolshed"]
        stack.enter_context(
            serving(
                [program("postgres", "postgresql"), "-D", "data", *settings],
                folder,
                lambda: subprocess.run(ready, check=False).returncode == 0,  # noqa: S603
            )
        )

    def environment(self, database: str) -> dict[str, str]:
        """What psql and the drivers built on its library read, and an address for the others."""
        return {
            "PGHOST": "127.0.0.1",
            "PGPORT": str(self.port),
            "PGUSER": "toolshed",
            "PGDATABASE": database,
            "DATABASE_URL": f"postgresql://toolshed@127.0.0.1:{self.port}/{database}",
        }

    def client(self) -> list[str]:
        """psql as a reader has it, but without a start-up file."""
        return [program("psql", "postgresql-client"), "--no-psqlrc", "--pset=pager=off"]

    def load(self, sql: str, database: str) -> None:
        command = [*self.client(), "--quiet", "--set=ON_ERROR_STOP=1"]
        _prepare(command, self.folder, sql, self.environment(database))

    def fresh(self, needs: tuple[Path, ...]) -> dict[str, str]:
        """The environment of a new database in which these files were run; copied from a template after the first time."""
        if needs not in self.templates:
            template = f"template_{len(self.templates)}"
            self.load(f"CREATE DATABASE {template}", "postgres")
            for file in needs:
                self.load(file.read_text("utf-8"), template)
            self.templates[needs] = template
        self.made += 1
        self.load(f"CREATE DATABASE toolshed_{self.made} TEMPLATE {self.templates[needs]}", "postgres")
        return self.environment(f"toolshed_{self.made}")


class MariaDB:
    """One MariaDB for the run."""

    def __init__(self, stack: ExitStack) -> None:
        folder = stack.enter_context(server_folder())
        self.folder, self.port, self.made = folder, free_port(), 0
        install = [program("mariadb-install-db", "mariadb-server"), "--no-defaults", f"--datadir={folder}/data"]
        _prepare([*install, "--auth-root-authentication-method=normal", "--skip-test-db"], folder)
        server = [program("mariadbd", "mariadb-server"), "--no-defaults", f"--datadir={folder}/data", f"--tmpdir={folder}"]
        server += [f"--socket={folder}/s", f"--pid-file={folder}/pid", "--bind-address=127.0.0.1", f"--port={self.port}"]
        server += ["--innodb-flush-log-at-trx-commit=0", "--character-set-server=utf8mb4", "--default-time-zone=+00:00"]
        stack.enter_context(serving(server, folder, lambda: answers(self.port)))

    def environment(self, database: str) -> dict[str, str]:
        """What the clients read, and the name of the database, which they do not read from anywhere."""
        return {"MYSQL_HOST": "127.0.0.1", "MYSQL_TCP_PORT": str(self.port), "MYSQL_USER": "root", "MYSQL_DATABASE": database}

    def client(self, database: str = "") -> list[str]:
        command = [
            program("mariadb", "mariadb-client"),
            "--no-defaults",
            "--host=127.0.0.1",
            f"--port={self.port}",
            "--user=root",
        ]
        return [*command, "--table", "--default-character-set=utf8mb4", *([database] if database else [])]

    def fresh(self, needs: tuple[Path, ...]) -> dict[str, str]:
        """The environment of a new database in which these files were run."""
        self.made += 1
        database = f"toolshed_{self.made}"
        _prepare(self.client(), self.folder, f"CREATE DATABASE {database}")
        for file in needs:
            _prepare(self.client(database), self.folder, file.read_text("utf-8"))
        return self.environment(database)


class Redis:
    """One Redis for the run; emptied for each sample, which has it for itself meanwhile."""

    def __init__(self, stack: ExitStack) -> None:
        folder = stack.enter_context(server_folder())
        self.folder, self.port, self.lock = folder, free_port(), threading.Lock()
        command = [program("redis-server", "redis-server"), "--bind", "127.0.0.1", "--port", str(self.port), "--save", ""]
        stack.enter_context(serving([*command, "--dir", str(folder)], folder, lambda: answers(self.port)))

    def client(self) -> list[str]:
        return [program("redis-cli", "redis-tools"), "-h", "127.0.0.1", "-p", str(self.port)]

    @contextmanager
    def fresh(self) -> Iterator[dict[str, str]]:
        """The environment of an empty Redis."""
        with self.lock:
            _prepare([*self.client(), "FLUSHALL"], self.folder)
            yield {"REDIS_URL": f"redis://127.0.0.1:{self.port}/0"}


Database = Postgres | MariaDB
Server = TypeVar("Server", bound=Database | Redis)


class Bench:
    """What the samples of one run share. Everything it started is stopped when the block ends, however it ends."""

    def __init__(self) -> None:
        self._stack = ExitStack()
        self._lock = threading.Lock()
        self._started: dict[Callable[[ExitStack], Any], Any] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._stack.close()

    def database(self, kind: Callable[[ExitStack], Server]) -> Server:
        """The server of this kind, started if it is the first time that one is wanted."""
        with self._lock:
            if kind not in self._started:
                self._started[kind] = kind(self._stack)
            server: Server = self._started[kind]
            return server

    def fresh(self, kind: Callable[[ExitStack], Database], needs: tuple[Path, ...]) -> dict[str, str]:
        """The environment of a new database. One at a time, because a template must not be in use while it is copied."""
        server = self.database(kind)
        with self._lock:
            return server.fresh(needs)
