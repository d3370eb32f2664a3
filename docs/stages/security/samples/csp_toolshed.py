# insecure: xss_toolshed.py
# Insecure: a note goes into the page as it is; the policy is a net below.
import json
import os
import secrets
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

NOTE = "<script>console.log('injected ran')</script>"
FIELDS = {
    "/watched": "Content-Security-Policy-Report-Only",
    "/enforced": "Content-Security-Policy",
}
reports = []


def new_nonce():
    return secrets.token_urlsafe(16)


class Toolshed(BaseHTTPRequestHandler):
    # --8<-- [start:page]
    def do_GET(self):
        if self.path == "/reports":
            return self.answer(json.dumps(reports), "application/json")
        if self.path == "/favicon.ico":
            return self.answer("", "image/x-icon")
        nonce = new_nonce()  # another one for each answer
        policy = (
            f"script-src 'nonce-{nonce}' 'strict-dynamic'; "
            "object-src 'none'; base-uri 'none'; report-uri /reports"
        )
        fields = {FIELDS[self.path]: policy} if self.path in FIELDS else {}
        page = f"""<!doctype html><title>Toolshed</title><p>{NOTE}
<script nonce="{nonce}">console.log("our script ran")</script>"""
        self.answer(page, "text/html", fields)
    # --8<-- [end:page]

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        report = json.loads(body)["csp-report"]
        reports.append(report["effective-directive"])
        self.answer("", "text/plain")

    def answer(self, body, kind, fields={}):
        self.send_response(200)
        for name, value in {"Content-Type": kind, **fields}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *arguments):
        pass


def serve():
    port = int(os.environ.get("PORT", "8000"))
    ThreadingHTTPServer(("127.0.0.1", port), Toolshed).serve_forever()


if __name__ == "__main__":
    serve()
