# server: reliable-stub.py

import contextlib
import http.client
import os
import socket
import threading
import time
from urllib.parse import urlsplit

CONNECT, TOTAL = 1.0, 2.0  # seconds


def get(path):
    deadline = time.monotonic() + TOTAL
    host = urlsplit(os.environ["BASE_URL"]).netloc
    connection = http.client.HTTPConnection(host, timeout=CONNECT)
    connection.connect()
    sock, late = connection.sock, threading.Event()
    sock.settimeout(TOTAL)  # for each wait

    def hang_up():
        late.set()
        with contextlib.suppress(OSError):  # it is closed already
            sock.shutdown(socket.SHUT_RDWR)  # wakes whoever waits for a byte

    alarm = threading.Timer(deadline - time.monotonic(), hang_up)  # for all of them
    alarm.start()
    try:
        headers = {"Toolshed-Time-Left": str(int(TOTAL * 1000))}
        connection.request("GET", path, headers=headers)
        body = connection.getresponse().read()
    except (OSError, http.client.HTTPException):
        if not late.is_set():
            raise
    finally:
        alarm.cancel()
        connection.close()
    if late.is_set():
        raise TimeoutError("no time left")
    return body.decode()


for path in ("/tool", "/silent", "/drip"):
    try:
        print(f"{path}: {get(path)}")
    except TimeoutError:
        print(f"{path}: given up")
