# needs: reliable_bucket.py

import json
import math
import os
from http.server import BaseHTTPRequestHandler, HTTPServer

from reliable_bucket import TokenBucket

KEYS = {"Bearer ana-secret": "Ana", "Bearer bo-secret": "Bo"}
BUCKETS = {client: TokenBucket(capacity=2, rate=1 / 60) for client in KEYS.values()}


class Api(BaseHTTPRequestHandler):
    def do_GET(self):
        client = KEYS.get(self.headers.get("Authorization"))
        if client is None:
            self.send(401, {"title": "Unauthorized"}, **{"WWW-Authenticate": "Bearer"})
        elif wait := BUCKETS[client].take():
            wait = math.ceil(wait / 10) * 10  # a little longer is never wrong
            detail = "You have 2 calls at once, and 1 more a minute."
            problem = {"title": "Too Many Requests", "detail": detail}
            fields = {"Retry-After": str(wait), "RateLimit": '"burst";r=0'}
            self.send(429, problem, **fields)
        else:
            left = int(BUCKETS[client].tokens)
            self.send(200, {"items": []}, RateLimit=f'"burst";r={left}')

    def send(self, status, body, **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("RateLimit-Policy", '"burst";q=2;w=120')
        kind = "json" if status < 400 else "problem+json"
        if status >= 400:
            body |= {"status": status}
        text = json.dumps(body, indent=2).encode()
        self.send_header("Content-Type", f"application/{kind}")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_):
        pass


HTTPServer(("127.0.0.1", int(os.environ.get("PORT", 8000))), Api).serve_forever()
