import os
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

answered = []
ALLOWED = {
    "/loans": {},
    "/open/tools": {"Access-Control-Allow-Origin": "*"},
}


class Api(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/page":
            self.answer("<!doctype html><title>Another origin</title>", {"Content-Type": "text/html"})
        elif self.path == "/log":
            self.answer("\n".join(answered), {"Access-Control-Allow-Origin": "*"})
        else:
            cookie = self.headers.get("Cookie", "no cookie")
            answered.append(f"{self.command} {self.path}, {cookie}")
            self.answer('["drill", "ladder"]', ALLOWED[self.path])

    do_POST = do_OPTIONS = do_GET

    def answer(self, body, fields):
        self.send_response_only(200)
        for name, value in fields.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "OPTIONS":
            self.wfile.write(body.encode())

    def log_message(self, *arguments):
        pass


ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", "8000"))), Api).serve_forever()
