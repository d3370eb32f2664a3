import hashlib
import json
import os
import sqlite3
import time
from contextlib import closing
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

DAY = 24 * 60 * 60  # how long a key is remembered, as the API's documentation says
SCHEMA = """
CREATE TABLE IF NOT EXISTS loan (
  id INTEGER PRIMARY KEY,
  member TEXT NOT NULL,
  tool_id INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS idempotency_key (
  member TEXT NOT NULL,
  key TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  status INTEGER NOT NULL,
  answer TEXT NOT NULL,
  expires_at REAL NOT NULL,
  PRIMARY KEY (member, key)
);
"""
FIND = """
  SELECT fingerprint, status, answer FROM idempotency_key
  WHERE member = ? AND key = ?
"""
LOANS = "SELECT id, tool_id FROM loan WHERE member = ?"
SIGNED_IN = "Ana"  # in your application: whoever sent the request
REUSED = "Unprocessable Content"  # older versions of Python call 422 otherwise


def connect(file="loans.db"):
    db = sqlite3.connect(file, isolation_level=None, timeout=30)
    db.executescript(SCHEMA)
    return db


def borrow_once(db, member, key, body, now):
    """Status and answer for `POST /loans`; those of last time if the key is known."""
    if not key:
        return 400, {"title": "Bad Request", "detail": "Idempotency-Key is missing."}
    fingerprint = hashlib.sha256(body).hexdigest()
    db.execute("BEGIN IMMEDIATE")  # a repeat waits here until the first is stored
    try:
        db.execute("DELETE FROM idempotency_key WHERE expires_at <= ?", (now,))
        known = db.execute(FIND, (member, key)).fetchone()
        if known and known[0] != fingerprint:
            detail = "This key was used for another request."
            result = 422, {"title": REUSED, "detail": detail}
        elif known:
            result = known[1], json.loads(known[2])
        else:
            result = borrow(db, member, json.loads(body))
            status, answer = result
            row = (member, key, fingerprint, status, json.dumps(answer), now + DAY)
            db.execute("INSERT INTO idempotency_key VALUES (?, ?, ?, ?, ?, ?)", row)
        db.execute("COMMIT")  # the loan and its key, or neither
        return result
    except BaseException:
        db.execute("ROLLBACK")
        raise


def borrow(db, member, wish):
    row = (member, wish["tool_id"])
    cursor = db.execute("INSERT INTO loan (member, tool_id) VALUES (?, ?)", row)
    return 201, {"id": cursor.lastrowid, "tool_id": wish["tool_id"]}


class Api(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        key = self.headers.get("Idempotency-Key")
        with closing(connect()) as db:
            self.send(*borrow_once(db, SIGNED_IN, key, body, time.time()))

    def do_GET(self):
        with closing(connect()) as db:
            rows = db.execute(LOANS, (SIGNED_IN,)).fetchall()
        self.send(200, {"items": [{"id": id, "tool_id": tool} for id, tool in rows]})

    def send(self, status, body):
        if status >= 400:
            body |= {"status": status}
        text = json.dumps(body, indent=2).encode()
        self.send_response(status, REUSED if status == 422 else None)
        kind = "json" if status < 400 else "problem+json"
        self.send_header("Content-Type", f"application/{kind}")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_):
        pass


if __name__ == "__main__":
    connect().close()  # makes the tables, before requests come in parallel
    address = ("127.0.0.1", int(os.environ.get("PORT", 8000)))
    ThreadingHTTPServer(address, Api).serve_forever()
