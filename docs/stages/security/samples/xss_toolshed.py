import os
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

notes = []
SCRIPT = """
const tab = decodeURIComponent(location.hash.slice(1));
document.querySelector("#tab").textContent = "You look at " + tab;
"""


# --8<-- [start:page]
def item(text, url):
    link = ""
    if url.startswith("https://"):
        link = f' <a href="{escape(url)}">more</a>'
    return f'<li title="{escape(text)}">{escape(text)}{link}'


def page(query):
    items = "".join(item(note["text"], note["url"]) for note in notes)
    return f"""<!doctype html><title>Toolshed</title>
<h1>Found for {escape(query)}</h1>
<p id="tab"><ul>{items}</ul><script src="/page.js"></script>"""
# --8<-- [end:page]


class Toolshed(BaseHTTPRequestHandler):
    def do_GET(self):
        asked = urlsplit(self.path)
        if asked.path == "/page.js":
            return self.answer(SCRIPT, "text/javascript")
        self.answer(page(parse_qs(asked.query).get("q", [""])[0]), "text/html")

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        notes.append({name: values[0] for name, values in parse_qs(body).items()})
        self.answer("noted", "text/plain")

    def answer(self, body, kind):
        self.send_response(200)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *arguments):
        pass


port = int(os.environ.get("PORT", "8000"))
ThreadingHTTPServer(("127.0.0.1", port), Toolshed).serve_forever()
