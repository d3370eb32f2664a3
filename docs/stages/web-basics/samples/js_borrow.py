# needs: html_borrow.py, js-borrow.page.js
"""The form of html_borrow.py, with a script that sends it. Start it, then open http://127.0.0.1:8000/"""

import json
import os
from http.server import ThreadingHTTPServer
from pathlib import Path

import html_borrow


class Toolshed(html_borrow.Toolshed):
    head = '\n    <script src="/borrow.js" defer></script>'

    def do_GET(self):
        if self.path == "/borrow.js":
            self.answer(200, Path("js-borrow.page.js").read_text("utf-8"), kind="text/javascript; charset=utf-8")
        else:
            super().do_GET()

    # --8<-- [start:answer]
    def refuse(self, typed, errors):
        if self.wants_json():
            problem = {"title": "The form has errors.", "status": 422, "errors": errors}
            kind = "application/problem+json"
            self.answer(422, json.dumps(problem), kind=kind)
        else:
            super().refuse(typed, errors)

    def confirm(self, number):
        if self.wants_json():
            loan = {"url": f"/loans/{number}", **html_borrow.LOANS[number - 1]}
            headers = {"Location": loan["url"]}
            self.answer(201, json.dumps(loan), headers, "application/json")
        else:
            super().confirm(number)

    def wants_json(self):
        return "json" in self.headers.get("Accept", "")

    # --8<-- [end:answer]


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", "8000"))), Toolshed).serve_forever()
