# server: http_toolshed.py

import os
import socket
from urllib.parse import urlsplit

server = urlsplit(os.environ["BASE_URL"])


def exchange(*lines):
    """Send these lines and an empty one; the text of the answer."""
    with socket.create_connection((server.hostname, server.port)) as connection:
        connection.sendall("".join(line + "\r\n" for line in (*lines, "")).encode())
        return connection.makefile("rb").read().decode()


request = ["GET /tools/1 HTTP/1.1", "Host: toolshed.example", "Connection: close"]
answer = exchange(*request)
head, _, body = answer.partition("\r\n\r\n")
status, *headers = head.split("\r\n")
print("status line:", status)
for header in headers:
    print("header:     ", header)
print("blank line")
print("body:       ", body.strip())

answer = exchange("GET /tools/1 HTTP/1.1", "Connection: close")
print("without Host:", answer.splitlines()[0])
