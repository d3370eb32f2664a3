"""One of several processes of the same application. Each knows only the browsers connected to itself."""

import os
import queue
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import psycopg

connected = []  # a queue for each browser


def to_my_browsers(text):
    for browser in connected.copy():
        browser.put(text)


# --8<-- [start:channel]
def listen():
    """Pass on what any process has published."""
    with psycopg.connect(autocommit=True) as database:
        database.execute("LISTEN news")
        listening.set()
        for notice in database.notifies():
            to_my_browsers(notice.payload)


def publish(text):
    if os.environ["CHANNEL"] == "none":
        to_my_browsers(text)
    else:
        with psycopg.connect() as database:
            database.execute("SELECT pg_notify('news', %s)", (text,))
# --8<-- [end:channel]


class News(BaseHTTPRequestHandler):
    def do_GET(self):
        mine = queue.Queue()
        connected.append(mine)
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        try:
            while True:
                self.wfile.write(f"data: {mine.get()}\n\n".encode())
        except OSError:  # this browser is gone
            connected.remove(mine)

    def do_POST(self):
        publish(self.rfile.read(int(self.headers["Content-Length"])).decode())
        self.send_response(204)
        self.end_headers()

    def log_message(self, *arguments):
        pass


listening = threading.Event()
threading.Thread(target=listen, daemon=True).start()
listening.wait()
server = ThreadingHTTPServer(("127.0.0.1", 0), News)
print(server.server_port, flush=True)
server.serve_forever()
