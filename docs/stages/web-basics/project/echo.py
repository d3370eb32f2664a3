"""Serves the folder that it is started in, and sends back what a form sends to /echo. Python 3.11 or newer, nothing else.

python3 echo.py          # then open http://127.0.0.1:8000/ in your browser; Ctrl+C stops it
python3 echo.py 9000     # on another port
"""

from __future__ import annotations

import json
import sys
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl


class Echo(SimpleHTTPRequestHandler):
    def do_POST(self) -> None:
        if self.path.partition("?")[0] != "/echo":
            self.send_error(404)
            return
        kind = self.headers.get_content_type()
        body = self.rfile.read(int(self.headers["Content-Length"] or 0)).decode("utf-8", "replace")
        said = {"method": self.command, "path": self.path, "type": kind, "fields": fields(kind, body)}
        content = json.dumps(said, ensure_ascii=False, indent=2).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")  # so that you always see the newest version of your files
        super().end_headers()


def fields(kind: str, body: str) -> object:
    """What a form has sent, by name; a body of another kind as it is."""
    if kind == "application/x-www-form-urlencoded":
        return dict(parse_qsl(body, keep_blank_values=True))
    if kind == "application/json":
        try:
            return json.loads(body)
        except ValueError:
            return body
    return body


if __name__ == "__main__":
    port = int(sys.argv[1]) if len(sys.argv) > 1 else 8000
    print(f"Open http://127.0.0.1:{port}/ in your browser. Ctrl+C stops this program.", flush=True)
    try:
        ThreadingHTTPServer(("127.0.0.1", port), Echo).serve_forever()
    except KeyboardInterrupt:
        print()
