"""A WebSocket server with the standard library only, small enough to read.

In production use a library.
"""

import base64
import hashlib
import os
import socket
import socketserver
import struct

GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
ORIGIN = "https://toolshed.example"
SESSIONS = {"s-ana": "Ana", "s-bo": "Bo"}  # session id from the cookie -> member
LARGEST = 64 * 1024  # bytes in a message
# Seconds of silence before a ping, and again before the end. In production about 30.
PATIENCE = 1
TEXT, CLOSE, PING, PONG = 1, 8, 9, 10
connected = []  # who is connected now


class Closed(Exception):
    """The connection has to end, with this code."""


class Member(socketserver.StreamRequestHandler):
    # --8<-- [start:handshake]
    def handle(self):
        self.connection.settimeout(PATIENCE)  # of reads and writes
        path, headers = self.read_headers()
        if path == "/connected":  # for the test: how many are there?
            return self.refuse(f"200 {len(connected)}")
        session = headers.get("cookie", "").removeprefix("session=")
        if headers.get("origin") != ORIGIN:
            return self.refuse("403 Forbidden")
        if session not in SESSIONS:
            return self.refuse("401 Unauthorized")
        key = headers.get("sec-websocket-key", "").encode()
        if not key:
            return self.refuse("400 Bad Request")
        digest = hashlib.sha1(key + GUID).digest()
        accept = base64.b64encode(digest).decode()
        self.name = SESSIONS[session]
        connected.append(self)
        self.wfile.write(
            "HTTP/1.1 101 Switching Protocols\r\n"
            "Upgrade: websocket\r\nConnection: Upgrade\r\n"
            f"Sec-WebSocket-Accept: {accept}\r\n\r\n".encode()
        )
        return self.talk()
    # --8<-- [end:handshake]

    # --8<-- [start:talk]
    def talk(self):
        waiting_for_pong = False
        try:
            while True:
                try:  # look, without taking: has a frame begun?
                    self.connection.recv(1, socket.MSG_PEEK)
                except TimeoutError:
                    if waiting_for_pong:
                        raise Closed(1001, "no answer to a ping")
                    self.send(PING, b"")
                    waiting_for_pong = True
                    continue
                kind, content = self.read_frame()
                waiting_for_pong = False
                if kind == CLOSE:
                    raise Closed(1000, "bye")
                if kind == PING:
                    self.send(PONG, content)
                if kind == TEXT:
                    self.answer(content.decode())
        except Closed as end:
            code, reason = end.args
            self.send(CLOSE, struct.pack("!H", code) + reason.encode())
        except OSError:
            pass  # gone, or a read or write has waited too long
        finally:
            connected.remove(self)

    def answer(self, text):
        verb, _, channel = text.partition(" ")
        if channel != f"loans/{self.name}":
            raise Closed(1008, "not your channel")
        for number in range(1 if verb == "follow" else 100_000):
            self.send(TEXT, f"{channel}: news {number}".encode())

    def read_frame(self):
        first, second = self.read(2)
        length = second & 0x7F
        if length > 125:
            size = self.read(2 if length == 126 else 8)
            length = int.from_bytes(size, "big")
        if length > LARGEST:
            raise Closed(1009, "message too big")  # and nothing was read
        if not second & 0x80 or not first & 0x80:
            raise Closed(1002, "not masked, or in parts")
        mask, masked = self.read(4), enumerate(self.read(length))
        content = bytes(byte ^ mask[place % 4] for place, byte in masked)
        return first & 0x0F, content

    def send(self, kind, content):
        head = bytes([0x80 | kind, len(content)])
        self.connection.sendall(head + content)
    # --8<-- [end:talk]

    def read(self, count):
        data = b""
        while len(data) < count:
            part = self.connection.recv(count - len(data))
            if not part:
                raise ConnectionError
            data += part
        return data

    def read_headers(self):
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            if len(head) == LARGEST:
                raise ConnectionError
            head += self.read(1)
        request, *lines = head.decode().splitlines()[:-1]
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        return request.split(" ")[1], headers

    def refuse(self, status):
        self.wfile.write(f"HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode())


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = daemon_threads = True

    def get_request(self):
        connection, address = super().get_request()
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 16 * 1024)
        return connection, address


Server(("127.0.0.1", int(os.environ["PORT"])), Member).serve_forever()
