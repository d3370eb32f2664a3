# server: start-site.nginx.conf
# application: start-app.py
import json
import os
import time
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

SITE = os.environ["BASE_URL"]


def ask(title, path, wish=None, cookie=""):
    """Send a request as a browser would, and print what each part did."""
    for log in ("parts.log", "web.log"):
        Path(log).touch()
        os.truncate(log, 0)
    body = json.dumps(wish).encode() if wish else None
    request = Request(SITE + path, body, {"Cookie": cookie} if cookie else {})
    print(f"--- {title}")
    show("browser", f"sends {request.get_method()} {path}" + (f" {json.dumps(wish)}" if wish else ""))
    try:
        with urlopen(request) as answer:
            status, text = answer.status, answer.read().decode()
    except HTTPError as error:
        status, text = error.code, error.read().decode()

    while not Path("web.log").read_text():  # written just after the answer
        time.sleep(0.01)
    _, application, _ = Path("web.log").read_text().strip().split("|")
    asked = application != "-"
    show("web server", "passes it to the application" if asked else "has that file itself")
    for line in Path("parts.log").read_text().splitlines():
        show(*line.split("|", 1))
    if asked:
        show("application", f"answers {application}" if status < 500 else "does not answer")
    show("web server", f"sends back {status}")
    show("browser", text if text.startswith("{") else f"shows {'a picture' if status == 200 else 'an error page'}")
    print()


def show(part, text):
    print(f"{part:<12} {text}")


ANA, BO = "session=hT3vQ9", "session=w81xKd"
wish = {"tool": 42, "days": 7}
ask("Ana borrows the hedge trimmer", "/loans", wish, ANA)
ask("Bo wants the same one", "/loans", wish, BO)
ask("Bo changes his request: 700 days", "/loans", {"tool": 41, "days": 700}, BO)
ask("Bo changes his request: a name", "/loans", {"tool": 41, "days": 7, "member": "Ana"}, BO)
ask("a wrong session", "/loans", {"tool": 41, "days": 7}, "session=guess")
ask("the page asks for the photo", "/photos/42.svg")
ask("the application crashes", "/crash", wish, ANA)
