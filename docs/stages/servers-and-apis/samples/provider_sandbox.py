"""Stands for the sandbox of a payment provider called Examplepay."""

import json
import os
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

charges = {}  # idempotency key -> charge
throttled = []


class Sandbox(BaseHTTPRequestHandler):
    def do_POST(self):
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if asked["amount"] == 99900:
            time.sleep(30)
        if asked["amount"] == 40200:
            return self.answer(402, {"code": "card_declined"})
        key = self.headers["Idempotency-Key"]
        charge = charges.setdefault(key, {"id": f"ch_{len(charges) + 1}", "amount": asked["amount"]})
        return self.answer(201, charge)

    def do_GET(self):  # /v1/charges?after=2, two at a time
        after = int(self.path.partition("after=")[2] or 0)
        if after and not throttled:
            throttled.append(self.path)
            return self.answer(429, {"code": "too_many_requests"}, {"Retry-After": "1"})
        history = [{"id": f"ch_{number}", "amount": 100 * number} for number in range(1, 6)]
        page = history[after : after + 2]
        return self.answer(200, {"data": page, "next": after + 2 if after + 2 < len(history) else None})

    def answer(self, status, value, headers=None):
        body = json.dumps(value).encode()
        self.send_response(status)
        for name, text in {"Content-Length": str(len(body)), **(headers or {})}.items():
            self.send_header(name, text)
        self.end_headers()
        self.wfile.write(body)


ThreadingHTTPServer(("127.0.0.1", int(os.environ["PORT"])), Sandbox).serve_forever()
