"""Toolshed over HTTP."""

import json
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import store


class Api(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def __init__(self, schema: str) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.schema = schema


class Handler(BaseHTTPRequestHandler):
    server: Api

    def do_POST(self) -> None:
        sent = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        with store.connect(self.server.schema) as database:
            try:
                due = store.lend(database, sent["tool"], sent["member"], date.fromisoformat(sent["on"]))
            except store.Refused:
                self.answer(409, {"title": "not now"})
            else:
                self.answer(201, {"tool": sent["tool"], "due_on": due.isoformat()})

    def do_GET(self) -> None:
        self.answer(200, {"items": []})

    def answer(self, status: int, content: dict[str, object]) -> None:
        body = json.dumps(content).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Nothing: the tests print enough."""
