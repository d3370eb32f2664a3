import json
import os
import re
import time
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

tools = {7: "drill", 8: "ladder"}
lent = {8}
asked = 0  # how often somebody asked for the news

APP = """fetch("/api/tools").then((answer) => answer.json()).then((tools) => {
  for (const tool of tools) {
    const item = document.createElement("li");
    item.textContent = tool;
    document.querySelector("#tools").append(item);
  }
});
"""
SHELL = '<!doctype html><title>Toolshed</title><ul id="tools"></ul><script src="/app.js"></script>\n'
# --8<-- [start:form]
BORROW = """<!doctype html><title>Borrow</title>
<form method="post" action="/loans">
<input type="hidden" name="tool" value="7">
<label>Days <input name="days" type="number" min="1" max="14" required></label>
<button>Borrow</button>
</form>
"""
# --8<-- [end:form]
SLOW = 'console.log(document.querySelector("h1") ? "script: the heading is there" : "script: no heading yet");\n'


def check(days):
    """What is wrong with this number of days, or nothing."""
    if type(days) is not int:
        return "must be a whole number"
    return "" if 1 <= days <= 14 else "must be from 1 to 14"


class Toolshed(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        global asked
        match self.path:
            case "/tools":
                items = "".join(f"<li>{escape(name)}</li>" for name in tools.values())
                self.answer(200, f"<!doctype html><title>Toolshed</title><ul>{items}</ul>\n", "text/html")
            case "/app":
                self.answer(200, SHELL, "text/html")
            case "/app.js":
                self.answer(200, APP, "text/javascript")
            case "/api/tools":
                self.answer(200, json.dumps(list(tools.values())) + "\n", "application/json")
            case "/borrow":
                self.answer(200, BORROW, "text/html")
            case "/news":
                asked += 1
                self.answer(200, f"answer {asked}", cache="max-age=60")
            case "/blocking" | "/deferred":
                defer = " defer" if self.path == "/deferred" else ""
                page = f'<!doctype html><title>Tools</title><script src="/slow.js"{defer}></script><h1>Tools</h1>\n'
                self.answer(200, page, "text/html")
            case "/slow.js":
                time.sleep(0.7)
                self.answer(200, SLOW, "text/javascript")
            case _:
                self.answer(404, "There is no such page.\n")

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        if self.path == "/loans":
            days = parse_qs(body).get("days", [""])[0]
            if fault := check(int(days) if re.fullmatch("[0-9]{1,9}", days) else days):
                return self.answer(422, f"Not lent: days {fault}.\n")
            return self.answer(303, location="/tools")
        if not self.headers.get("Cookie"):
            return self.answer(401, '{"error": "sign in first"}\n', "application/json")
        if self.headers.get("Content-Type") != "application/json":
            return self.answer(415, '{"error": "send application/json"}\n', "application/json")
        try:
            order = json.loads(body)
        except ValueError:
            order = None
        if not isinstance(order, dict):
            return self.answer(400, '{"error": "not a JSON object"}\n', "application/json")
        if order.get("tool") not in list(tools):
            return self.answer(404, '{"error": "no such tool"}\n', "application/json")
        if fault := check(order.get("days")):
            return self.answer(422, json.dumps({"errors": {"days": fault}}) + "\n", "application/json")
        if order["tool"] in lent:
            return self.answer(409, '{"error": "already lent"}\n', "application/json")
        self.answer(201, '{"loan": 31, "tool": 7, "days": 3}\n', "application/json", location="/api/loans/31")

    def answer(self, status, body="", kind="text/plain", location="", cache=""):
        self.send_response_only(status, "Unprocessable Content" if status == 422 else None)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body.encode())))
        if location:
            self.send_header("Location", location)
        if cache:
            self.send_header("Cache-Control", cache)
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *arguments):
        pass


ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", "8000"))), Toolshed).serve_forever()
