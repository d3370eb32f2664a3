"""Lends tools through a form that needs no script. Start it, then open http://127.0.0.1:8000/"""

import os
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl

TOOLS = ("Drill", "Ladder")
LOANS = []

PAGE = """\
<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{title} – Toolshed</title>{head}
  </head>
  <body>
    <main>
      <h1>{heading}</h1>
{content}
    </main>
  </body>
</html>
"""

# --8<-- [start:form]
def form(typed, errors):
    """The form, with what was typed last time and what was wrong with it."""
    options = '<option value="">Choose</option>'
    for tool in TOOLS:
        chosen = " selected" if tool == typed.get("tool") else ""
        options += f"<option{chosen}>{tool}</option>"
    email = 'type="email" autocomplete="email" required'
    days = 'type="number" min="1" max="14" required'
    return f"""\
      <form action="/loans" method="post">
{field("tool", "Tool", errors, "select", "required", options + "</select>")}
{field("email", "Your e-mail address", errors, "input", email + kept(typed, "email"))}
{field("days", "Days, from 1 to 14", errors, "input", days + kept(typed, "days"))}
        <p><button>Borrow</button></p>
      </form>"""


def kept(typed, name):
    return f' value="{escape(typed.get(name, ""))}"'


def field(name, label, errors, element, attributes, rest=""):
    """A control with its label and its error; the first error gets the focus."""
    tie = note = ""
    if name in errors:
        tie = f' aria-invalid="true" aria-describedby="{name}-error"'
        tie += " autofocus" if name == next(iter(errors)) else ""
        note = f'\n          <strong id="{name}-error">{escape(errors[name])}</strong>'
    return f"""\
        <p>
          <label for="{name}">{label}</label>
          <{element} id="{name}" name="{name}" {attributes}{tie}>{rest}{note}
        </p>"""


# --8<-- [end:form]
# --8<-- [start:answer]
def check(typed):
    """What is wrong, by field."""
    errors = {}
    if typed.get("tool") not in TOOLS:
        errors["tool"] = "Choose a tool from the list."
    if "@" not in typed.get("email", ""):
        errors["email"] = "Enter an address such as ana@toolshed.example."
    if typed.get("days") not in map(str, range(1, 15)):
        errors["days"] = "Enter a number of days from 1 to 14."
    return errors


class Toolshed(BaseHTTPRequestHandler):
    head = ""  # what pages load besides

    def do_POST(self):
        typed = self.typed()
        if errors := check(typed):
            self.refuse(typed, errors)
        else:
            LOANS.append(typed)
            self.confirm(len(LOANS))

    def typed(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        return dict(parse_qsl(body.decode("utf-8", "replace")))

    def refuse(self, typed, errors):
        content = form(typed, errors)
        self.page(422, "Error: Borrow a tool", "Borrow a tool", content)

    def confirm(self, number):
        self.answer(303, "", {"Location": f"/loans/{number}"})

    # --8<-- [end:answer]
    def do_GET(self):
        number = self.path.removeprefix("/loans/")
        if self.path == "/":
            self.page(200, "Borrow a tool", "Borrow a tool", form({}, {}))
        elif number.isdecimal() and 0 < int(number) <= len(LOANS):
            loan = LOANS[int(number) - 1]
            content = f"      <p>{loan['tool']} for {escape(loan['email'])}, {loan['days']} days.</p>"
            self.page(200, "Reserved", "Reserved", content)
        else:
            self.page(404, "Not found", "Not found", '      <p><a href="/">Borrow a tool</a></p>')

    def page(self, status, title, heading, content):
        self.answer(status, PAGE.format(title=title, head=self.head, heading=heading, content=content))

    def answer(self, status, text, headers=None, kind="text/html; charset=utf-8"):
        body = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", "8000"))), Toolshed).serve_forever()
