# server: auth-app-weak.py
# insecure: auth-holes-closed.py
# fails
import json
import os
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor

ANA, NOBODY = "ana@toolshed.example", "nobody@toolshed.example"
holes = 0


def ask(path, given=None, **fields):
    """Status, value, and the line of each cookie."""
    body = json.dumps(given).encode() if given else None
    request = urllib.request.Request(
        os.environ["BASE_URL"] + path, body, fields
    )
    try:
        answer = urllib.request.urlopen(request)
    except urllib.error.HTTPError as error:
        answer = error
    cookies = {
        line.partition("=")[0]: line
        for line in answer.headers.get_all("Set-Cookie") or []
    }
    return answer.status, json.loads(answer.read()), cookies


def sign_in(email, password, **fields):
    return ask("/sign-in", {"email": email, "password": password}, **fields)


def must(be_true, sentence):
    global holes
    holes += not be_true
    print("ok  " if be_true else "HOLE", sentence)


# Who has an account?
must(
    sign_in(ANA, "wrong")[:2] == sign_in(NOBODY, "wrong")[:2],
    "sign-in answers alike for unknown addresses",
)
must(
    ask("/reset-request", {"email": ANA})[:2]
    == ask("/reset-request", {"email": NOBODY})[:2],
    "reset answers alike",
)
# Sessions
_, _, cookies = sign_in(
    ANA,
    "nine quiet ladders",
    Cookie="session=planted; __Host-session=planted",
)
line = next(
    line for name, line in cookies.items() if name.endswith("session")
)
must("=planted" not in line, "sign-in gives a new id")
must(
    all(
        word in line for word in ("Secure", "HttpOnly", "SameSite", "__Host-")
    ),
    "the cookie is protected",
)
session = line.split(";")[0]
must(ask("/me", Cookie=session)[1] == ANA, "the cookie works")
ask("/sign-out", {"now": True}, Cookie=session)
must(
    ask("/me", Cookie=session)[0] == 401,
    "after sign-out a copied cookie is dead",
)
# Reset
ask("/reset-request", {"email": ANA})
older = ask("/outbox")[1][-1][1].partition("=")[2]
ask("/reset-request", {"email": ANA}, Host="evil.example")
link = ask("/outbox")[1][-1][1]
must(
    link.startswith("https://toolshed.example/"),
    "a forged Host does not get into the link",
)
token = link.partition("=")[2]
_, _, cookies = sign_in(ANA, "nine quiet ladders")
others = "; ".join(line.split(";")[0] for line in cookies.values())
changed = ask("/reset", {"token": token, "password": "ten quiet ladders"})[0]
must(
    changed == 200 and ask("/me", Cookie=others)[0] == 401,
    "a reset ends the sessions that were open",
)
must(
    ask("/reset", {"token": token, "password": "ten quiet ladders"})[0]
    == 410,
    "a reset link works once",
)
must(
    ask("/reset", {"token": older, "password": "ten quiet ladders"})[0]
    == 410,
    "a reset ends older links too",
)
# Guessing
_, _, cookies = sign_in(ANA, "ten quiet ladders")
known = "; ".join(line.split(";")[0] for line in cookies.values())
with ThreadPoolExecutor(9) as pool:  # all at once
    guesses = [
        status
        for status, _, _ in pool.map(
            lambda number: sign_in(ANA, f"guess {number}"), range(9)
        )
    ]
must(
    429 in guesses and guesses.count(401) <= 3,
    "many passwords for one account are slowed down",
)
must(
    sign_in(ANA, "ten quiet ladders", Cookie=known)[0] == 200,
    "meanwhile Ana signs in from a known browser",
)
sprayed = [
    sign_in(f"member{number}@toolshed.example", "hammer123")[0]
    for number in range(12)
]
must(429 in sprayed, "one password for many accounts is slowed down")
raise SystemExit(holes > 0)
