import gzip
import os
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

RULES = {"en": "Bring each tool back clean and dry.\n" * 20, "de": "Bringt jedes Gerät sauber und trocken zurück.\n" * 20}


class Rules(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    # --8<-- [start:choose]
    def do_GET(self):
        if self.wanted("Accept", "text/plain", "text/*", "*/*") is None:
            return self.answer(406, b"This page exists as text/plain only.\n", {"Vary": "Accept"})
        language = self.wanted("Accept-Language", "de", "en") or "en"
        body = RULES[language].encode()
        fields = {"Content-Language": language, "Vary": "Accept, Accept-Language, Accept-Encoding"}
        if self.wanted("Accept-Encoding", "gzip"):
            body = gzip.compress(body, mtime=0)
            fields["Content-Encoding"] = "gzip"
        self.answer(200, body, fields)

    # --8<-- [end:choose]
    do_HEAD = do_GET

    def wanted(self, field, *offers):
        """The first of the client's wishes that is on offer. Weights such as `;q=0` are left to a library."""
        default = "*/*" if field == "Accept" else ""
        wishes = [wish.partition(";")[0].strip() for wish in self.headers.get(field, default).split(",")]
        return next((wish for wish in wishes if wish in offers), None)

    def answer(self, status, body, fields):
        self.send_response(status)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        for name, value in fields.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, *arguments):
        pass


ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", "8000"))), Rules).serve_forever()
