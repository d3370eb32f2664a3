# needs: harden_app_weak.py
import logging
import os
import secrets
from http.server import ThreadingHTTPServer

import harden_app_weak


class Toolshed(harden_app_weak.Toolshed):
    def do_GET(self):
        try:
            self.answer(*self.route())
        except Exception:
            number = secrets.token_hex(4)  # the visitor can quote it
            logging.exception("request %s", number)
            self.answer(500, f"Something went wrong. Number {number}")

    def route(self):
        if self.path == "/api/debug":
            return 404, "not here"  # in your code: no such route at all
        return super().route()


# No account without a password that somebody chose for this server
password = os.environ.get("ADMIN_PASSWORD", "")
harden_app_weak.ACCOUNTS = {"admin": password} if password else {}
port = int(os.environ["PORT"])
ThreadingHTTPServer(("127.0.0.1", port), Toolshed).serve_forever()
