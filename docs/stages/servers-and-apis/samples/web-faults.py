# server: web-limits.nginx.conf
# application: web-app.py

import os
import re
import socket
from collections import Counter
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import urlopen

BASE = os.environ.get("BASE_URL", "http://127.0.0.1:8080")


def status(path, body=None):
    try:
        with urlopen(BASE + path, body) as answer:
            return answer.status
    except HTTPError as error:
        return error.code


def last_fault():
    line = Path("error.log").read_text().splitlines()[-1]
    return re.search(r"\*\d+ (.*?), client", line)[1]


counted = Counter(status("/api/tools") for _ in range(100))
print("100 requests, one of two copies stopped:", dict(counted))

photo = b"x" * 3_000_000
for path, body in {"/reports/": None, "/api/slow": None, "/api/photos": photo}.items():
    print(f"\n{path}: {status(path, body)}", last_fault(), sep="\n")

web = urlsplit(BASE)
with socket.create_connection((web.hostname, web.port)) as client:
    client.sendall(b"GET /api/tools HTTP/1.1\r\nHost: toolsh")
    answer = client.recv(100) or "cut off without an answer"
    print("\nhalf a header:", answer, last_fault(), sep="\n")
