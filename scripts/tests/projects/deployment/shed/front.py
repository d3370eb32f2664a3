"""The supervisor of the tests' server. It holds the sockets, so that no request is refused while one release replaces another.

    python3 front.py SHED PORT RESTORED_PORT

What to do it reads from the pipe `orders`: `switch` to the release that `current` names, or start it as `restored`.
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

SHED = Path(sys.argv[1])
sockets = {}
for name, port in zip(("live", "restored"), sys.argv[2:], strict=True):
    sockets[name] = socket.socket()
    sockets[name].setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    sockets[name].bind(("127.0.0.1", int(port)))
    sockets[name].setblocking(False)  # two releases wait at one socket, and only one of them gets the request
workers: dict[str, subprocess.Popen[bytes]] = {}


def start(name: str) -> None:
    """The new release first, and then the end of the old one."""
    sockets[name].listen(100)
    commit = (SHED / "current").read_text("utf-8").strip()
    own = {"FD": str(sockets[name].fileno()), "COMMIT": commit, "DATABASE": str(SHED / f"{name}.db"), "SHED": str(SHED)}
    old = workers.get(name)
    workers[name] = subprocess.Popen(
        [sys.executable, SHED / "releases" / commit / "toolshed.py"],
        env=os.environ | own,
        stdout=subprocess.PIPE,
        pass_fds=[sockets[name].fileno()],
    )
    output = workers[name].stdout
    assert output
    output.readline()
    if old:
        old.terminate()
        old.wait()


signal.signal(signal.SIGTERM, lambda *_: sys.exit())
try:
    start("live")
    print("ready", flush=True)
    while True:
        for order in (SHED / "orders").read_text("utf-8").split():
            start("live" if order == "switch" else order)
finally:
    for worker in workers.values():
        worker.kill()
        worker.wait()
