# server: reliable-stub.py

import http.client
import os
import time
from urllib.parse import urlsplit

CONNECT, TOTAL = 1.0, 2.0  # seconds


def get(path):
    deadline = time.monotonic() + TOTAL

    def wait_at_most_what_is_left():
        left = deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError("no time left")
        sock.settimeout(left)

    host = urlsplit(os.environ["BASE_URL"]).netloc
    connection = http.client.HTTPConnection(host, timeout=CONNECT)
    try:
        connection.connect()
        sock = connection.sock
        wait_at_most_what_is_left()
        headers = {"Toolshed-Time-Left": str(int(TOTAL * 1000))}
        connection.request("GET", path, headers=headers)
        answer = connection.getresponse()
        body = b""
        wait_at_most_what_is_left()
        while chunk := answer.read1(65_536):
            body += chunk
            wait_at_most_what_is_left()
        return body.decode()
    finally:
        connection.close()


for path in ("/tool", "/silent", "/drip"):
    try:
        print(f"{path}: {get(path)}")
    except TimeoutError:
        print(f"{path}: given up")
