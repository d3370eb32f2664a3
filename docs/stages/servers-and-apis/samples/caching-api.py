import os
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PUBLIC = "public, max-age=60, stale-while-revalidate=30"


class Toolshed(BaseHTTPRequestHandler):
    # --8<-- [start:rules]
    def do_GET(self):
        person = self.headers.get("Cookie", "").removeprefix("session=")
        loans = f"{person}: one loan, the drill"
        match self.path:
            case "/tools":
                self.answer("drill, saw, ladder", PUBLIC, '"tools-4"')
            case "/me":
                self.answer(loans, "private, no-store")
            case "/my-loans":  # wrong: pasted from /tools
                self.answer(loans, PUBLIC)

    # --8<-- [end:rules]
    def answer(self, text, cache_control, etag=None):
        body = f"{text}\n".encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/plain")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", cache_control)
        if etag:
            self.send_header("ETag", etag)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", "8000"))), Toolshed).serve_forever()
