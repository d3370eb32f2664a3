import json
import os
import sqlite3
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SCHEMA = """
CREATE TABLE course (id TEXT PRIMARY KEY, free INTEGER NOT NULL CHECK (free >= 0));
CREATE TABLE booking (
    id INTEGER PRIMARY KEY,
    course TEXT NOT NULL REFERENCES course,
    key TEXT UNIQUE
);
INSERT INTO course VALUES ('welding', 1), ('grinding', 5);
"""

STATE = """
SELECT course.id, free, count(booking.id)
FROM course LEFT JOIN booking ON course = course.id
GROUP BY course.id ORDER BY course.id
"""


def connect():
    return sqlite3.connect("places.db", isolation_level=None, timeout=30)


# --8<-- [start:book]
def book(database, course, key):
    """Book a place, once for each key. Returns status and answer."""
    with database:  # ends in COMMIT, or in ROLLBACK after an exception
        database.execute("BEGIN IMMEDIATE")  # one writer at a time from here on
        known = database.execute(
            "SELECT id, course FROM booking WHERE key = ?", (key,)
        ).fetchone()
        if known and known[1] != course:
            return 422, {"error": "key used for another course"}
        if known:
            return 201, {"booking": known[0]}
        taken = database.execute(
            "UPDATE course SET free = free - 1 WHERE id = ? AND free > 0", (course,)
        )
        if taken.rowcount == 0:
            return 409, {"error": "no place left"}
        added = database.execute(
            "INSERT INTO booking (course, key) VALUES (?, ?)", (course, key)
        )
        return 201, {"booking": added.lastrowid}
# --8<-- [end:book]


class Places(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        course = self.path.removeprefix("/courses/").removesuffix("/bookings")
        database = connect()
        self.answer(*book(database, course, self.headers["Idempotency-Key"]))
        database.close()

    def do_GET(self):
        database = connect()
        rows = database.execute(STATE).fetchall()
        database.close()
        state = {name: {"free": free, "booked": booked} for name, free, booked in rows}
        self.answer(200, state)

    def answer(self, status, body):
        data = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_):
        pass


class Server(ThreadingHTTPServer):
    request_queue_size = 64  # fifty may knock at once


setup = connect()
setup.executescript(SCHEMA)
setup.close()
Server(("127.0.0.1", int(os.environ.get("PORT", "8000"))), Places).serve_forever()
