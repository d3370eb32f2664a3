# needs: server_worker.py
"""Restarts a service while somebody asks it all the time, in two ways."""

import os
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request


def start(version, port, listener=None):
    """The process of this version, once it listens. The socket becomes descriptor 3."""
    environment = {**os.environ, "PORT": str(port)}
    command = [sys.executable, "server_worker.py", version]
    if listener:
        environment["LISTEN_FDS"] = "1"
        number = listener.fileno()
        command = ["bash", "-c", f'exec "$@" 3<&{number}', "bash", *command]
    process = subprocess.Popen(
        command,
        env=environment,
        stdout=subprocess.PIPE,
        pass_fds=[number] if listener else [],
    )
    process.stdout.readline()
    return process


def restart(port, listener=None):
    """What a client got that asked without a pause: versions, and refusals."""
    answers, refused, enough = [], 0, threading.Event()
    url = f"http://127.0.0.1:{port}"

    def ask():
        nonlocal refused
        while not enough.is_set():
            try:
                with urllib.request.urlopen(url, timeout=10) as answer:
                    answers.append(answer.read().decode())
            except (urllib.error.URLError, ConnectionError):
                refused += 1

    def until(version):
        while answers.count(version) < 20:
            time.sleep(0.005)

    old = start("v1", port, listener)
    client = threading.Thread(target=ask)
    client.start()
    until("v1")
    old.terminate()  # SIGTERM
    old.wait()
    new = start("v2", port, listener)
    until("v2")
    enough.set()
    client.join()
    new.terminate()
    new.wait()
    return list(dict.fromkeys(answers)), refused


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


versions, refused = restart(free_port())
print("the program has the port:", *versions, "- refused some:", refused > 0)

with socket.create_server(("127.0.0.1", 0), backlog=100) as listener:
    versions, refused = restart(listener.getsockname()[1], listener)
print("the supervisor has it:   ", *versions, "- refused some:", refused > 0)
