"""Runs several database sessions side by side, so that lost updates, waiting and deadlocks are shown as they happen.

A script names its sessions in comments, `-- session A`, and each statement after one is sent by that session. The clients are psql and
mariadb, as a reader would run them. A statement that a lock holds up is printed as waiting, and its result where it goes on. Whether it
waits is asked of the database and never guessed from the clock: PostgreSQL looks for deadlocks after `deadlock_timeout`, and a statement
counts as waiting once it has waited several times as long, so that it is always the last statement of a circle that is undone.
"""

from __future__ import annotations

import queue
import re
import subprocess
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

from .servers import LONGEST, Fault

SESSION = re.compile(r"^--\s*session\s+(\w+)\s*$")
DONE = "@@ statement done @@"


class Dialect(NamedTuple):
    """What differs between the databases."""

    prompt: str
    whoami: str
    """Asks for the number of the session."""
    waits: str
    """Asks whether session {id} is held up by a lock: one `t`, or none."""


POSTGRES = Dialect(
    "{name}=> ",
    "SELECT pg_backend_pid();",
    "SELECT 'waits' FROM pg_locks WHERE pid = {id} AND NOT granted AND clock_timestamp() - waitstart > interval '100 ms';",
)
MARIADB = Dialect(
    "{name}> ",
    "SELECT CONNECTION_ID();",
    "SELECT 'waits' FROM information_schema.innodb_trx WHERE trx_mysql_thread_id = {id} AND trx_state = 'LOCK WAIT' UNION "
    "SELECT 'waits' FROM information_schema.processlist WHERE id = {id} AND state LIKE 'Waiting for%lock';",
)


class Client:
    """One running client. Both clients run a command of the shell after `\\!`, which tells where the answer of a statement ends."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str], folder: Path) -> None:
        self.process = subprocess.Popen(  # noqa: S603
            command,
            cwd=folder,
            env=dict(environment),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
        )
        self.answers: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        lines: list[str] = []
        for line in self.process.stdout or ():
            if line.strip() == DONE:
                self.answers.put("".join(lines))
                lines = []
            else:
                lines.append(line)

    def send(self, statement: str) -> None:
        if self.process.stdin:
            self.process.stdin.write(f"{statement}\n\\! echo '{DONE}'\n")
            self.process.stdin.flush()

    def answer(self, seconds: float) -> str | None:
        """The answer of the oldest statement without one, or None if it is not there within this time."""
        try:
            return self.answers.get(timeout=seconds)
        except queue.Empty:
            return None

    def ask(self, statement: str) -> str:
        self.send(statement)
        answer = self.answer(LONGEST)
        if answer is None:
            raise Fault(f"no answer to {statement}")
        return answer

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.process.kill()
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout):
            if stream:
                stream.close()


class Step(NamedTuple):
    """A statement, the session that sends it, and the comments before it."""

    session: str
    statement: str
    comments: tuple[str, ...] = ()


def steps(text: str) -> Iterator[Step]:
    """The statements of a script, in order, each with its session. A statement ends with a line that ends with a semicolon."""
    session = ""
    comments: list[str] = []
    lines: list[str] = []
    for line in text.splitlines():
        if found := SESSION.match(line):
            session = found[1]
        elif line.startswith("--") and not lines:
            comments.append(line)
        elif line.strip():
            lines.append(line)
            if line.rstrip().endswith(";"):
                if not session:
                    raise Fault("the first statement must follow a line such as `-- session A`")
                yield Step(session, "\n".join(lines), tuple(comments))
                comments, lines = [], []
    if lines:
        raise Fault(f"the last statement must end with a semicolon: {lines[-1]}")


class Run:
    """One script being run."""

    def __init__(self, dialect: Dialect, monitor: Client, clients: dict[str, Client]) -> None:
        self.dialect, self.monitor, self.clients = dialect, monitor, clients
        self.ids = {name: _number(client.ask(dialect.whoami)) for name, client in clients.items()}
        self.waiting: list[str] = []
        self.said: list[str] = []

    def step(self, step: Step) -> None:
        name = step.session
        if name in self.waiting:
            raise Fault(f"session {name} cannot go on to `{step.statement}`, because it still waits")
        self.clients[name].send(step.statement)
        self.said += [f"{comment}\n" for comment in step.comments]
        self.said.append(f"{self.dialect.prompt.format(name=name)}{step.statement}\n")
        answer = self._answer(name)
        if answer is None:
            self.said.append(f"({name} waits)\n")
            self.waiting.append(name)
        else:
            self.said.append(answer)
        while self._resume():
            pass

    def _resume(self) -> bool:
        """Print what one waiting session says, if it goes on."""
        for name in self.waiting:
            answer = self._answer(name)
            if answer is not None:
                self.waiting.remove(name)
                self.said.append(f"({name} goes on)\n{answer}")
                return True
        return False

    def _answer(self, name: str) -> str | None:
        """The answer to the last statement of a session, or None if it waits for a lock."""
        for _ in range(LONGEST * 20):
            answer = self.clients[name].answer(0.05)
            if answer is not None:
                return answer
            if self.clients[name].process.poll() is not None:
                raise Fault(f"session {name} ended")
            if "waits" in self.monitor.ask(self.dialect.waits.format(id=self.ids[name])).replace("SELECT 'waits'", ""):
                return None
        raise Fault(f"session {name} neither answers nor waits for a lock")


def run(text: str, dialect: Dialect, command: Sequence[str], environment: Mapping[str, str], folder: Path) -> str:
    """The transcript of a script: every statement after its session's name, and what the database said to it."""
    script = list(steps(text))
    with ExitStack() as stack:
        names = dict.fromkeys(step.session for step in script)
        clients = {name: stack.enter_context(Client(command, environment, folder)) for name in names}
        run = Run(dialect, stack.enter_context(Client(command, environment, folder)), clients)
        for step in script:
            run.step(step)
        if run.waiting:
            raise Fault(f"the script must not end while session {run.waiting[0]} waits")
        said = "".join(run.said)
        for name, number in run.ids.items():  # PostgreSQL names the sessions of a deadlock by the numbers of their processes
            said = re.sub(rf"(?i)\b(process) {number}\b", rf"\1 {name}", said)
        said = re.sub(r"\bon transaction \d+", "on transaction …", said)
    said = without_echo(said)
    return re.sub(
        r"^(ERROR \d+ \(\w+\)) at line \d+", r"\1", said, flags=re.MULTILINE
    )  # the line in what was sent, not in the script


def without_echo(said: str) -> str:
    """What mariadb said, without the statements that it repeats when it is to print "Query OK"."""
    return re.sub(r"^-{14}\n.*?\n-{14}\n\n?|^Bye\n", "", said, flags=re.MULTILINE | re.DOTALL)


def _number(answer: str) -> int:
    return int(re.findall(r"^\W*(\d+)\b", answer, re.MULTILINE)[0])
