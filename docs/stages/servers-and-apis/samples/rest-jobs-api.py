import json
import os
from http.server import BaseHTTPRequestHandler, HTTPServer

LARGEST_PHOTO = 5_000_000
REASONS = {413: "Content Too Large"}  # older versions of Python call it otherwise
REPORT = {"done": 0}  # a worker would count up; here, every look at the report does


def import_tools(rows):
    """One result for each row, in the order of the request."""
    results = []
    for number, row in enumerate(rows):
        if row.get("name"):
            results.append({"status": 201, "location": f"/tools/{number + 1}"})
        else:
            results.append({"status": 422, "detail": "name must not be empty"})
    failed = sum(result["status"] != 201 for result in results)
    return {"created": len(rows) - failed, "failed": failed, "results": results}


class Api(BaseHTTPRequestHandler):
    def do_POST(self):
        if self.path == "/tool-imports":
            self.send(200, import_tools(json.loads(self.content())))
        elif self.path == "/reports":
            place = {"Location": "/reports/1", "Retry-After": "2"}
            self.send(202, {"status": "waiting", "links": {"self": "/reports/1"}}, place)

    def do_GET(self):
        REPORT["done"] += 50
        if REPORT["done"] < 100:
            state = {"status": "running", "percent": REPORT["done"]}
            self.send(200, state, {"Retry-After": "2"})
        else:
            self.send(200, {"status": "done", "file": "/reports/1/file"})

    def do_PUT(self):
        # Decided from the header, before a byte of the photo is read.
        if "Content-Length" not in self.headers:
            self.send(411, {"title": "Length Required", "status": 411})
        elif int(self.headers["Content-Length"]) > LARGEST_PHOTO:
            problem = {"title": "Content Too Large", "status": 413}
            self.send(413, problem | {"detail": "A photo has at most 5 MB."})
        elif self.headers["Content-Type"] != "image/jpeg":
            problem = {"title": "Unsupported Media Type", "status": 415}
            self.send(415, problem, {"Accept": "image/jpeg"})
        else:
            self.content()
            self.send(204)

    def content(self):
        return self.rfile.read(int(self.headers["Content-Length"]))

    def send(self, status, body=None, headers=()):
        text = json.dumps(body, indent=2).encode() if body else b""
        self.send_response(status, REASONS.get(status))
        for name, value in dict(headers).items():
            self.send_header(name, value)
        if text:
            kind = "json" if status < 400 else "problem+json"
            self.send_header("Content-Type", f"application/{kind}")
            self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_):
        pass


HTTPServer(("127.0.0.1", int(os.environ.get("PORT", 8000))), Api).serve_forever()
