import json
import os
import signal
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


def log(event):
    print(json.dumps({"event": event}), flush=True)  # to standard output


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/health/live":  # the process can answer at all
            self.answer(200, "alive")
        elif self.path == "/health/ready":  # in yours: may it work now?
            self.answer(200, "ready")
        elif self.path == "/report":
            log("report begun")
            time.sleep(1)
            self.answer(200, "14 loans")
        else:
            self.answer(404, "not found")

    def answer(self, status, text):
        content = f"{text}\n".encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_):  # the library's own log lines
        pass


port = int(os.environ.get("PORT", "8000"))
server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
server.daemon_threads = False  # the end waits for requests under way


def stop(*_):
    # From a thread: shutdown waits for the loop that is interrupted here.
    threading.Thread(target=server.shutdown).start()


signal.signal(signal.SIGTERM, stop)
log("listening")
server.serve_forever()
server.socket.close()  # no new connections
log("stopping")
server.server_close()  # waits for the threads
log("stopped")
