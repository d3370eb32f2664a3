"""Answers /tools/NUMBER slowly, and says at /report what it has seen."""

import os
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

ENOUGH = 10
counting = threading.Condition()
seen = {"requests": 0, "at_once": 0, "most_at_once": 0}


class Slow(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/report":
            self.answer(f"{seen['requests']} {seen['most_at_once']}")
            return
        with counting:
            seen["requests"] += 1
            seen["at_once"] += 1
            seen["most_at_once"] = max(seen["most_at_once"], seen["at_once"])
            counting.notify_all()
            # Wait until ten are here, so that the number does not depend on the machine.
            counting.wait_for(lambda: seen["at_once"] >= ENOUGH, timeout=0.1)
        time.sleep(0.02)
        with counting:
            seen["at_once"] -= 1
        self.answer("drill")

    def answer(self, text):
        try:
            self.send_response(200)
            self.send_header("Content-Length", str(len(text)))
            self.end_headers()
            self.wfile.write(text.encode())
        except ConnectionError:
            pass  # the other side no longer wants it

    def log_message(self, *_):
        pass


class Server(ThreadingHTTPServer):
    request_queue_size = 64
    daemon_threads = True


Server(("127.0.0.1", int(os.environ["PORT"])), Slow).serve_forever()
