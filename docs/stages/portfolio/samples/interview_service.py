"""The desk's list of loans: GET /loans?after=DAY&limit=N, GET /loans/ID."""
import os
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

LOANS = [  # id, day, tool; in the order of the list
    (1, "2026-10-01", "drill"),
    (2, "2026-10-03", "ladder"),
    (3, "2026-10-05", "saw"),
    (4, "2026-10-05", "wheelbarrow"),
    (5, "2026-10-09", "drill"),
    (6, "2026-10-12", "ladder"),
    (7, "2026-10-12", "saw"),
]


def page(after="", limit=3):
    found = [loan for loan in LOANS if loan[1] > after][:limit]
    return found, found[-1][1] if len(found) == limit else None


class Desk(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        url = urlsplit(self.path)
        if url.path == "/loans":
            asked = {name: values[0] for name, values in parse_qs(url.query).items()}
            loans, after = page(asked.get("after", ""), int(asked.get("limit", 3)))
            lines = [" ".join(map(str, loan)) for loan in loans]
            if after:
                lines.append(f"next: /loans?after={after}")
        else:
            lines = [" ".join(map(str, loan)) for loan in LOANS if url.path == f"/loans/{loan[0]}"]
        body = "".join(line + "\n" for line in lines).encode()
        self.send_response(200 if lines else 404)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", "8000"))), Desk).serve_forever()
