"""One copy of Toolshed. It listens at the socket that it is given."""

import os
import signal
import sys
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from socketserver import ThreadingMixIn, UnixStreamServer
from threading import Thread

address = Path(sys.argv[1])


class Copy(ThreadingMixIn, UnixStreamServer):
    daemon_threads = False  # server_close() waits for what is in work


class Api(BaseHTTPRequestHandler):
    def address_string(self):
        return "nginx"

    def do_GET(self):
        self.answer()

    def do_POST(self):
        print(f"{address.stem}: a loan begins", flush=True)
        with open("go") as slow:  # slow work, until somebody writes there
            slow.read()
        self.answer()

    def answer(self):
        text = f"{address.stem}\n".encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_):
        pass


def drain(*_):
    """No new requests; those in work are finished; then the end."""
    address.unlink()  # nginx cannot connect any more, and takes the other
    print(f"{address.stem}: draining", flush=True)
    Thread(target=server.shutdown).start()


server = Copy(str(address), Api)
os.chmod(address, 0o777)  # nginx runs as another user
signal.signal(signal.SIGTERM, drain)
print(f"{address.stem}: ready", flush=True)  # only now may traffic come
server.serve_forever()
server.server_close()
print(f"{address.stem}: stopped", flush=True)
