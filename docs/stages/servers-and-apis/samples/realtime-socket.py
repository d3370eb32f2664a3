# server: realtime_socket.py

import os
import socket
import struct
import time
from urllib.parse import urlsplit

SERVER = urlsplit(os.environ["BASE_URL"])
NAMES = {1: "text", 8: "close", 9: "ping"}


def connect(path="/socket", origin="https://toolshed.example", session="s-ana", room=65_536):
    connection = socket.socket()
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, room)
    connection.connect((SERVER.hostname, SERVER.port))
    connection.sendall(
        f"GET {path} HTTP/1.1\r\nHost: toolshed.example\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
        f"Origin: {origin}\r\nCookie: session={session}\r\n\r\n".encode()
    )
    stream = connection.makefile("rb")
    status = stream.readline().decode().strip()
    while stream.readline().strip():
        pass
    return status, connection, stream


def send(connection, kind, content):
    mask = b"\x01\x02\x03\x04"  # a real client takes random bytes
    masked = bytes(byte ^ mask[place % 4] for place, byte in enumerate(content))
    connection.sendall(bytes([0x80 | kind, 0x80 | len(content)]) + mask + masked)


def receive(connection, stream, answers_pings=True):
    first, length = stream.read(2)
    kind, content = first & 0x0F, stream.read(length)
    if kind == 9 and answers_pings:
        send(connection, 10, content)
        return receive(connection, stream)
    code = struct.unpack("!H", content[:2]) if kind == 8 else ()
    return " ".join(map(str, [NAMES[kind], *code, content[len(code) * 2 :].decode()])).strip()


print("another site, Ana's cookie:", connect(origin="https://evil.example")[0])
print("nobody is signed in:       ", connect(session="")[0])
status, connection, stream = connect()
print("Ana connects:              ", status)
send(connection, 1, b"follow loans/Ana")
print("she follows her loans:     ", receive(connection, stream))
send(connection, 1, b"follow loans/Bo")
print("she asks for Bo's:         ", receive(connection, stream))

_, connection, stream = connect()
connection.sendall(b"\x81\xff" + struct.pack("!Q", 2_000_000))  # the beginning of a message of 2 MB
print("a message of 2 MB:         ", receive(connection, stream))

_, connection, stream = connect()
print("no answer to pings:        ", receive(connection, stream, answers_pings=False), end=", ")
print(receive(connection, stream))

_, connection, stream = connect(room=4096)
send(connection, 1, b"flood loans/Ana")
while not (status := connect("/connected")[0]).endswith(" 0"):
    time.sleep(0.05)
print("does not read 100,000:      dropped after", "some" if stream.read().count(b"news") < 100_000 else "all")
