"""Says its version. Takes the listening socket from the supervisor, if there is one."""

import os
import signal
import socket
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        content = sys.argv[1].encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_):
        pass


# --8<-- [start:socket]
address = ("127.0.0.1", int(os.environ["PORT"]))
held = os.environ.get("LISTEN_FDS") == "1"  # systemd says so for a .socket unit
server = ThreadingHTTPServer(address, Handler, bind_and_activate=not held)
if held:
    server.socket.close()
    server.socket = socket.socket(fileno=3)  # the first descriptor after 0, 1 and 2
# --8<-- [end:socket]
server.daemon_threads = False
signal.signal(
    signal.SIGTERM, lambda *_: threading.Thread(target=server.shutdown).start()
)
print("listening", flush=True)
server.serve_forever()
server.server_close()
