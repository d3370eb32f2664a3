"""The project "Break and mend": the vulnerable server is open where it says so, a right one is accepted, a wrong one fails on its own line."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path
from types import ModuleType

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from playwright.sync_api import Error, Page

from roadmap.model import Roadmap
from roadmap.source import DOCS

from .solutions import PATH, PROJECTS, Wrong, each_line_has_its_check, fails_alone, imported, judged, pool_of

PROJECT = DOCS / "stages" / "security" / "project"
WEAK = PROJECT / "weak"
SOLUTION = PROJECTS / "security"
HOLES = ("sql", "xss", "csrf", "loans", "ssrf", "redirect", "passwords", "key")
LINES = (*HOLES, "tests", "roles", "passkey", "threats")


def mended(folder: Path, wrong: Wrong | None = None) -> Path:
    """The solution in a folder of its own, with a fault."""
    shutil.copytree(SOLUTION, folder)
    shutil.copy(WEAK / "start.sql", folder)
    if wrong:
        wrong.change(folder)
    return folder


def judge(*arguments: Path | str) -> list[str]:
    return judged(PROJECT / "accept.py", PROJECT, *map(str, arguments))


def test_the_brief_has_what_is_run_here() -> None:
    brief = (PROJECT.parent / "index.md").read_text("utf-8")
    assert "python3 accept.py --weak weak\n" in brief
    assert "python3 accept.py --weak weak mended\n" in brief
    for line in LINES:
        assert f"`{line}`" in brief, line


def test_every_acceptance_line_has_its_check(real: Roadmap) -> None:
    each_line_has_its_check(real, "security", LINES, WRONG | WRONG_TESTS)


# --- The vulnerable server --------------------------------------------------------------------------------------------------------


def test_every_hole_of_the_vulnerable_server_is_open() -> None:
    lines = judge("--weak", WEAK)
    assert [line.partition(":")[0] for line in lines] == [f"open {hole}" for hole in HOLES]


def test_every_file_of_the_vulnerable_server_says_so() -> None:
    for file in WEAK.iterdir():
        assert "INSECURE ON PURPOSE" in file.read_text("utf-8").partition("\n")[0], file.name
    marks = (WEAK / "toolshed.py").read_text("utf-8")
    assert [hole for hole in HOLES if f"INSECURE, hole `{hole}`" not in marks] == []


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.7", ""])  # noqa: S104 (it must refuse)
def test_the_vulnerable_server_starts_on_this_machine_alone(tmp_path: Path, host: str) -> None:
    environment = {**os.environ, "HOST": host, "DATABASE": str(tmp_path / "toolshed.db")}
    done = subprocess.run(
        [sys.executable, WEAK / "toolshed.py"], env=environment, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 1
    assert done.stderr == "This server is insecure on purpose. It starts on 127.0.0.1 and nowhere else.\n"
    assert not list(tmp_path.iterdir())


def test_a_mended_server_does_not_pass_for_a_vulnerable_one(tmp_path: Path) -> None:
    lines = judge("--weak", mended(tmp_path / "mended"), "--only", "sql", "loans")
    assert lines == [
        f"FAIL {hole}: must be open on the vulnerable branch; every attack was refused there" for hole in ("sql", "loans")
    ]


# --- Right and wrong solutions ----------------------------------------------------------------------------------------------------


def test_the_right_solution_is_accepted(tmp_path: Path) -> None:
    assert judge("--weak", WEAK, mended(tmp_path / "mended")) == [f"ok   {line}" for line in LINES]


def test_a_server_that_refuses_everything_is_not_accepted(tmp_path: Path) -> None:
    folder = mended(
        tmp_path / "mended",
        Wrong(
            "",
            "",
            {
                "toolshed.py": (
                    "        request.ids = tuple",
                    '        if path != "/tools" or verb == "POST":\n            raise Refused(403)\n        request.ids = tuple',
                )
            },
        ),
    )
    lines = judge(folder, "--only", *HOLES, "roles", "passkey")
    assert all(line.startswith("FAIL ") for line in lines)


OTHER_RIGHT = {
    "a backslash is a slash, as in browsers": Wrong(
        "ssrf",
        "",
        {
            "toolshed.py": (
                'request.fields.get("url", "").removeprefix(f"http://{PHOTO_HOST}/")',
                'request.fields.get("url", "").replace("\\\\", "/").removeprefix(f"http://{PHOTO_HOST}/")',
            ),
            "./toolshed.py": ("[\\w./-]+", "@?(?!//)[\\w./-]+(?::\\d+/\\w+)?"),
        },
    ),
    "photos are made anew": Wrong("ssrf", "", {"toolshed.py": ("(content, number)", '(content + b" ", number)')}),
    "start data goes into any file": Wrong(
        "key", "", {"toolshed.py": ("    if not DATABASE.exists():\n        connect()", "    connect()")}
    ),
    "a threat model by the template": Wrong(
        "threats",
        "",
        {
            "THREATS.md": (
                "## Trust boundaries\n",
                "## What we work on\n\n| Boundary | Who |\n| --- | --- |\n| Internet | anybody |\n| photos | a company |\n| | |\n\n## Parts\n",
            )
        },
    ),
}
"""Changes of the solution that leave it right, and the line that looks there."""


@pytest.mark.parametrize("name", OTHER_RIGHT)
def test_another_right_solution_is_accepted(tmp_path: Path, name: str) -> None:
    right = OTHER_RIGHT[name]
    assert judge(mended(tmp_path / "mended", right), "--only", right.line) == [f"ok   {right.line}"]


def _server(old: str, new: str) -> dict[str, tuple[str, str]]:
    return {"toolshed.py": (old, new)}


WRONG = {
    "a list that leads to glued SQL": Wrong(
        "sql",
        "must be closed, but a search for `no…' OR 1=1 -- ` listed ",
        _server(
            "found = request.database.execute(SEARCHES[sort], (text,))",
            "found = request.database.execute(f\"SELECT id, code, name FROM tool WHERE name LIKE '%{text}%' ORDER BY {sort}\")",
        ),
    ),
    "an order that is glued": Wrong(
        "sql",
        "must be closed, but sort=(CASE WHEN 1=1 …) answers one question",
        _server("    if sort not in SEARCHES:\n        raise Refused(400)\n", "")
        | {
            "./toolshed.py": (
                "SEARCHES[sort], (text,)",
                'SEARCHES["name"].replace("ORDER BY name", "ORDER BY " + sort), (text,)',
            )
        },
    ),
    "one apostrophe is doubled": Wrong(
        "sql",
        "must be closed, but a search for `no…'' OR 1=1 -- ` listed ",
        _server(
            "found = request.database.execute(SEARCHES[sort], (text,))",
            'text = text.replace("\'", "\'\'", 1)\n    try:\n        found = request.database.execute(f"SELECT id, code, name FROM tool '
            "WHERE name LIKE '%{text}%' ORDER BY {sort}\")\n    except sqlite3.Error:\n        found = []",
        ),
    ),
    "an order that begins well": Wrong(
        "sql",
        "must be closed, but sort=name LIMIT 1 shortened the list",
        _server("    if sort not in SEARCHES:", '    if not re.match("name|code", sort):')
        | {
            "./toolshed.py": (
                "SEARCHES[sort], (text,)",
                'SEARCHES["name"].replace("ORDER BY name", "ORDER BY " + sort), (text,)',
            )
        },
    ),
    "an apostrophe is refused": Wrong(
        "sql",
        "must answer GET /tools?",
        _server("    if sort not in SEARCHES:", '    if sort not in SEARCHES or "\'" in text:'),
    ),
    "a search that finds nothing": Wrong(
        "sql", "must list the tools whose name has the text in q", _server("lower(name), lower(?)", "lower(name), upper(?)")
    ),
    "the text goes in as it is": Wrong(
        "xss",
        "must be closed, but a note or the name of its writer brought a script element",
        _server("<li>{escape(note['text'])}", "<li>{note['text']}"),
    ),
    "the name of the writer": Wrong(
        "xss",
        "must be closed, but a note or the name of its writer brought onclick",
        _server("{escape(note['name'])}", "{note['name']}"),
    ),
    "a list of bad words": Wrong(
        "xss",
        "must show the text of a note as it was typed",
        _server("<li>{escape(note['text'])}", "<li>{re.sub(r'(?i)<(script|svg|img)|on[a-z]+=', '', note['text'])}"),
    ),
    "the search is repeated": Wrong(
        "xss",
        "must be closed, but a name or a search brought a script element into the page /tools",
        _server('value="{escape(text)}"', 'value="{text}"'),
    ),
    "the name of a tool": Wrong(
        "xss",
        "brought a script element into the page /loans",
        _server('">{escape(loan["name"])}', '">{loan["name"]}'),
    ),
    "links of any kind": Wrong(
        "xss",
        'brought a <a> with href="javascript:',
        _server('if note["link"].startswith("https://") else ""', 'if note["link"] else ""')
        | {"./toolshed.py": (' or (link and not re.fullmatch(r"https://[^\\s\\"\'<>]+", link))', "")},
    ),
    "encoded when stored and when shown": Wrong(
        "xss",
        "must show the text of a note as it was typed",
        _server("<li>{escape(note['text'])}", "<li>{escape(escape(note['text']))}"),
    ),
    "no check of where a form comes from": Wrong(
        "csrf",
        "must be closed, but a form on a page elsewhere extended",
        _server('if verb == "POST" and not may_start_here(request):', "if False:"),
    ),
    "a sibling may": Wrong(
        "csrf",
        "must be closed, but a form on a sibling's page",
        _server('site != "same-origin":', '"same" not in site:')
        | {"./toolshed.py": ('headers.get("origin") != ORIGIN', 'headers.get("origin", "https://a")[:5] == "https"')}
        | {"././toolshed.py": ("return hmac.compare_digest(request.fields", "return True or hmac.compare_digest(request.fields")},
    ),
    "who says nothing may": Wrong(
        "csrf",
        "must be closed, but a form without Origin, Sec-Fetch-Site and token extended",
        _server('if request.headers.get("origin") != ORIGIN:', 'if request.headers.get("origin", ORIGIN) != ORIGIN:')
        | {"./toolshed.py": ("return hmac.compare_digest(request.fields", "return True or hmac.compare_digest(request.fields")},
    ),
    "any session's token will do": Wrong(
        "csrf",
        "must be closed, but a form elsewhere with a token of the attacker's own session",
        _server('    if site and site != "same-origin":\n        return False\n', "")
        | {"./toolshed.py": ('    if request.headers.get("origin") != ORIGIN:\n        return False\n', "")}
        | {
            "././toolshed.py": (
                'return hmac.compare_digest(request.fields.get("csrf", "").encode(), request.session.token.encode())',
                'return request.fields.get("csrf") in [session.token for session in SESSIONS.values()]',
            )
        },
    ),
    "one route is forgotten": Wrong(
        "csrf",
        "must answer POST /tools/{tool}/notes from a page elsewhere with 403, not with 303",
        _server('if verb == "POST" and not', 'if verb == "POST" and not path.endswith("notes") and not'),
    ),
    "a cookie that scripts read": Wrong("csrf", "must set the session's cookie session with HttpOnly", _server("; HttpOnly", "")),
    "a cookie without SameSite": Wrong(
        "csrf", "must set the session's cookie session with SameSite=Lax or Strict", _server("; SameSite=Lax", "")
    ),
    "whose loan is not asked": Wrong(
        "loans",
        "must be closed, but Bo got 200 from GET /loans/{loan} with the id of Ana's loan",
        _server('WHERE id = ? AND member = ?", *request.ids, request.member', 'WHERE id = ?", *request.ids'),
    ),
    "only reading is protected": Wrong(
        "loans",
        "must be closed, but Bo, or nobody, changed Ana's loan with POST /loans/{loan}/extend",
        _server(
            "def extend(request: Request) -> Answer:\n    found = own_loan(request)",
            'def extend(request: Request) -> Answer:\n    found = request.row("SELECT * FROM loan WHERE id = ?", *request.ids)',
        ),
    ),
    "a foreign loan is told from none": Wrong(
        "loans",
        "must answer GET /loans/{loan} with another member's loan with 404, not with 403",
        _server(
            "def loan(request: Request) -> Answer:\n",
            "def loan(request: Request) -> Answer:\n"
            '    if request.row("SELECT member FROM loan WHERE id = ?", *request.ids)["member"] != request.member:\n'
            "        raise Refused(403)\n",
        ),
    ),
    "the query says whose": Wrong(
        "loans",
        "?member=",
        _server(
            "        (request.member,),\n    )\n    items",
            '        (request.query.get("member", request.member),),\n    )\n    items',
        ),
    ),
    "the form says who borrows": Wrong(
        "loans",
        "must be closed, but Bo borrowed in Ana's name",
        _server("(tool_id, request.member, due", '(tool_id, request.fields.get("member", request.member), due'),
    ),
    "the form says which loan": Wrong(
        "loans",
        "must be closed, but Bo extended Ana's loan, with a form for his own",
        _server('due.isoformat(), found["id"]', 'due.isoformat(), request.fields.get("loan", found["id"])'),
    ),
    "a route that is not listed": Wrong(
        "loans",
        "must list GET /receipts/1 among the routes; the page /loans leads there",
        _server(
            'request.form("/sign-out", "Sign out"))',
            'request.form("/sign-out", "Sign out") + \'<a href="/receipts/1">Last</a>\')',
        ),
    ),
    "a loan for everybody": Wrong(
        "loans",
        "must let GET /loans/{loan} be for the owner or the staff, not for member",
        _server('("GET", "/loans/{loan}", "owner"', '("GET", "/loans/{loan}", "member"'),
    ),
    "any address": Wrong(
        "ssrf",
        "must be closed, but for the photo http://127.0.0.1:",
        _server(
            '    path = request.fields.get("url", "").removeprefix(f"http://{PHOTO_HOST}/")\n',
            '    address = urlsplit(request.fields.get("url", ""))\n    path = address.path[1:]\n',
        )
        | {"./toolshed.py": ("HTTPConnection(PHOTO_HOST, timeout=5)", "HTTPConnection(address.netloc, timeout=5)")},
    ),
    "the host is somewhere in the address": Wrong(
        "ssrf",
        "must be closed, but for the photo http://127.0.0.1:",
        _server(
            '    path = request.fields.get("url", "").removeprefix(f"http://{PHOTO_HOST}/")\n',
            '    url = request.fields.get("url", "")\n    address = urlsplit(url)\n    path = address.path[1:]\n'
            '    if not url.startswith(f"http://{PHOTO_HOST}"):\n        raise Refused(422)\n',
        )
        | {
            "./toolshed.py": (
                "HTTPConnection(PHOTO_HOST, timeout=5)",
                'HTTPConnection(address.netloc.rpartition("@")[2], timeout=5)',
            )
        },
    ),
    "the host before an @": Wrong(
        "ssrf",
        "@127.0.0.1:",
        _server(
            '    path = request.fields.get("url", "").removeprefix(f"http://{PHOTO_HOST}/")\n',
            '    address = urlsplit(request.fields.get("url", ""))\n    path = address.path[1:]\n'
            '    if address.netloc.partition("@")[0] != PHOTO_HOST:\n        raise Refused(422)\n',
        )
        | {
            "./toolshed.py": (
                "HTTPConnection(PHOTO_HOST, timeout=5)",
                'HTTPConnection(address.netloc.rpartition("@")[2], timeout=5)',
            )
        },
    ),
    "redirects are followed": Wrong(
        "ssrf",
        "/moved the server asked the decoy",
        _server(
            "        answer = connection.getresponse()\n",
            "        answer = connection.getresponse()\n"
            "        if answer.status == 302:\n"
            '            away = urlsplit(answer.headers["Location"])\n'
            "            other = http.client.HTTPConnection(away.netloc, timeout=5)\n"
            '            other.request("GET", away.path)\n'
            "            other.getresponse().read()\n"
            "            other.close()\n",
        ),
    ),
    "no photo at all": Wrong(
        "ssrf",
        "/photo with 302 or 303, not with 422",
        _server(
            "    connection = http.client.HTTPConnection(PHOTO_HOST",
            "    raise Refused(422)\n    connection = http.client.HTTPConnection(PHOTO_HOST",
        ),
    ),
    "any target": Wrong(
        "redirect",
        "must be closed, but after a sign-in with next='https://attack.example/'",
        _server(
            'return target if re.fullmatch(r"/(?![/\\\\])[\\w/?=&.-]*", target, re.ASCII) else "/loans"', "return target or '/'"
        ),
    ),
    "one slash is enough": Wrong(
        "redirect",
        "must be closed, but after a sign-in with next='//attack.example/'",
        _server('re.fullmatch(r"/(?![/\\\\])[\\w/?=&.-]*", target, re.ASCII)', 're.fullmatch(r"/[!-~]*", target)'),
    ),
    "a backslash is forgotten": Wrong(
        "redirect",
        "must be closed, but after a sign-in with next='/\\\\attack.example/'",
        _server('re.fullmatch(r"/(?![/\\\\])[\\w/?=&.-]*", target, re.ASCII)', 're.fullmatch(r"/(?!/)[!-~]*", target)'),
    ),
    "a line more": Wrong(
        "redirect",
        "must be closed, but after a sign-in with next='/loans\\r\\nX-Added: yes', the answer had a header of the attacker's",
        _server("[\\w/?=&.-]*", "[\\w/?=&.: \\r\\n-]*"),
    ),
    "nowhere": Wrong(
        "redirect", "must lead to /loans?after=", _server("return target if re.fullmatch", 'return "/loans" if re.fullmatch')
    ),
    "old hashes wait for their members": Wrong(
        "passwords",
        "must be closed, but the password of ana@toolshed.example is stored as SHA256 without a salt",
        _server('wrapped = WRAPPED + HASHER.hash(member["password"])', 'wrapped = member["password"]')
        | {
            "./toolshed.py": (
                "    old = stored.startswith(WRAPPED)\n",
                """    old = len(stored) == 64
    if old and stored != old_hash(password):
        return None
    if old:
        stored = HASHER.hash(stored)
""",
            )
        },
    ),
    "the old hash is a password": Wrong(
        "passwords",
        "must answer a sign-in with the old hash in place of the password with 401, not with 303",
        _server("old_hash(password) if old else password)", "old_hash(password) if old and len(password) < 64 else password)"),
    ),
    "never replaced": Wrong(
        "passwords",
        "must replace the old hash of a member at the next sign-in",
        _server(
            "if found and (old or HASHER.check_needs_rehash(stored)):",
            "if found and not old and HASHER.check_needs_rehash(stored):",
        ),
    ),
    "low costs": Wrong(
        "passwords",
        "must use at least the costs that the lesson names",
        _server("time_cost=2, memory_cost=19456", "time_cost=1, memory_cost=8192"),
    ),
    "another algorithm": Wrong(
        "passwords",
        "must store Argon2id or scrypt with its costs, as in the brief, not $argon2i$",
        _server("HASHER = PasswordHasher(", "import argon2\nHASHER = PasswordHasher(type=argon2.Type.I, "),
    ),
    "one salt for all": Wrong(
        "passwords",
        "must use a salt: two members with one password must have two hashes",
        _server("(name, email, HASHER.hash(password))", "(name, email, HASHER.hash(password, salt=b'sixteen bytes ok'))"),
    ),
    "the old hash is kept beside": Wrong(
        "passwords",
        "must keep the old hashes nowhere; one is still in the table member",
        {
            "mend.sql": (
                "UPDATE member SET role",
                "ALTER TABLE member ADD COLUMN old TEXT;\nUPDATE member SET old = password;\nUPDATE member SET role",
            )
        },
    ),
    "the old hash waits beside for its member": Wrong(
        "passwords",
        "must keep the old hashes nowhere; one is still in the table member",
        {
            "mend.sql": (
                "UPDATE member SET role",
                "ALTER TABLE member ADD COLUMN old TEXT;\nUPDATE member SET old = password;\nUPDATE member SET role",
            )
        }
        | _server(
            'UPDATE member SET password = ? WHERE id = ?", (HASHER',
            "UPDATE member SET old = '', password = ? WHERE id = ?\", (HASHER",
        ),
    ),
    "the key stays": Wrong(
        "key",
        "must be closed, but the key that everybody can read in the code opened GET /export",
        _server(
            '    rows = request.database.execute(\n        "SELECT code, email',
            '    rows = request.database.execute(\n        "SELECT code, email',
        )
        | {
            "./toolshed.py": (
                "    if not hmac.compare_digest(hashlib",
                '    if b"practice-key-0000" not in given and not hmac.compare_digest(hashlib',
            )
        },
    ),
    "the key is the default": Wrong(
        "key",
        "must be closed, but without EXPORT_KEY, GET /export takes 'practice-key-0000-worthless' as the key",
        _server('os.environ.get("EXPORT_KEY", "")', 'os.environ.get("EXPORT_KEY", "practice-key-0000-worthless")'),
    ),
    "no key is a key": Wrong(
        "key",
        "must be closed, but without EXPORT_KEY, GET /export takes '' as the key",
        _server('    elif not EXPORT_KEY:\n        sys.exit("EXPORT_KEY must be set")\n', ""),
    ),
    "the page hides what the server does": Wrong(
        "roles",
        "must answer GET /members with 403 to a member, not with 200",
        _server(
            'if who == "staff" and request.role != "staff":', 'if who == "staff" and verb == "POST" and request.role != "staff":'
        ),
    ),
    "members make themselves staff": Wrong(
        "roles",
        "/role with 403 to a member, not with 303",
        _server(
            'if who == "staff" and request.role != "staff":',
            'if who == "staff" and "role" not in path and request.role != "staff":',
        ),
    ),
    "a role comes with the form": Wrong(
        "roles",
        "to somebody who signed up with role=staff, not with 200",
        _server(
            '"INSERT INTO member (name, email, password) VALUES (?, ?, ?)", (name, email, HASHER.hash(password))',
            '"INSERT INTO member (name, email, password, role) VALUES (?, ?, ?, ?)",\n'
            '            (name, email, HASHER.hash(password), request.fields.get("role", "member")),',
        ),
    ),
    "the role of yesterday": Wrong(
        "roles",
        "must take a right away at once: GET /members of a former member of staff got 200",
        _server(
            '        return str(found["role"]) if found else ""',
            '        KNOWN[self.session_id] = KNOWN.get(self.session_id) or (found and found["role"] == "staff")\n'
            '        return "staff" if KNOWN[self.session_id] else "member"',
        )
        | {"./toolshed.py": ("SESSIONS: dict[str, Session] = {}", "SESSIONS: dict[str, Session] = {}\nKNOWN = {}")},
    ),
    "everybody adds tools": Wrong(
        "roles", "must let POST /tools be for the staff", _server('("POST", "/tools", "staff"', '("POST", "/tools", "member"')
    ),
    "codes for anybody": Wrong(
        "roles",
        "must let POST /recovery-codes be for members, not for anyone",
        _server('("POST", "/recovery-codes", "member"', '("POST", "/recovery-codes", "anyone"'),
    ),
    "a list without the routes of scripts": Wrong(
        "roles",
        "must have a line for POST /recovery-codes in what `python3 toolshed.py routes` prints",
        _server("            print(method, path, who)", '            path == "/recovery-codes" or print(method, path, who)'),
    ),
    "only pages ask who is there": Wrong(
        "roles",
        "must refuse POST /sign-out to somebody who is not signed in, not answer with 303",
        _server(
            'if who not in {"anyone", "key"} and not request.member:',
            'if who not in {"anyone", "key"} and not request.member and verb == "GET":',
        ),
    ),
    "any origin": Wrong(
        "passkey",
        "must refuse the registration of a passkey with another origin",
        _server("expected_origin=ORIGIN,", 'expected_origin=[ORIGIN, "http://1ocalhost"],'),
    ),
    "an answer works again": Wrong(
        "passkey",
        "must refuse the answer to a challenge of another browser",
        _server(
            'expected_challenge=challenge(request),\n            expected_origin=ORIGIN,\n            expected_rp_id="localhost",\n            credential_public_key',
            'expected_challenge=webauthn.base64url_to_bytes(\n                json.loads(webauthn.base64url_to_bytes(given["response"]["clientDataJSON"]))["challenge"]\n            ),\n            expected_origin=ORIGIN,\n            expected_rp_id="localhost",\n            credential_public_key',
        ),
    ),
    "nobody looks who holds the phone": Wrong(
        "passkey",
        "must refuse a sign-in with a person who was not verified",
        _server(
            'credential_current_sign_count=found["count"],\n            require_user_verification=True',
            'credential_current_sign_count=found["count"],\n            require_user_verification=False',
        ),
    ),
    "the signature is not checked": Wrong(
        "passkey",
        "must refuse a passkey that was signed with another key",
        _server(
            "    except (WebAuthnException, KeyError, TypeError):\n        raise Refused(401) from None\n",
            '    except WebAuthnException as error:\n        if "signature" not in str(error):\n            raise Refused(401) from None\n'
            '        request.new_session(found["member"])\n        return as_json({})\n',
        ),
    ),
    "the answer says whose it is": Wrong(
        "passkey",
        "must sign in whose passkey it is, not whom the answer names in userHandle",
        _server(
            'request.new_session(found["member"])',
            'request.new_session(int(webauthn.base64url_to_bytes(given["response"]["userHandle"])))',
        ),
    ),
    "the last to register keeps the id": Wrong(
        "passkey",
        "must leave a passkey as it is when another member registers one with the same id",
        _server("INSERT INTO passkey", "INSERT OR REPLACE INTO passkey"),
    ),
    "old codes stay": Wrong(
        "passkey",
        "must refuse to recover an account with a code from before the last POST /recovery-codes",
        _server('    request.database.execute("DELETE FROM recovery WHERE member = ?", (request.member,))\n', ""),
    ),
    "the password still opens": Wrong(
        "passkey",
        "must not sign in with the password alone once there is a passkey",
        _server("        raise Refused(403)  # the passkey", "        pass  # the passkey"),
    ),
    "the password recovers alone": Wrong(
        "passkey",
        "must refuse to recover an account with a wrong code",
        _server("    if not used.rowcount:\n        raise Refused(401)\n", ""),
    ),
    "anybody's code": Wrong(
        "passkey",
        "must refuse to recover an account with another member's code",
        _server(
            'DELETE FROM recovery WHERE member = ? AND code = ?", (found["id"], code)',
            'DELETE FROM recovery WHERE code = ?", (code,)',
        ),
    ),
    "a code for ever": Wrong(
        "passkey",
        "must take a recovery code once",
        _server(
            '"DELETE FROM recovery WHERE member = ? AND code = ?", (found["id"], code)',
            '"UPDATE recovery SET member = member WHERE member = ? AND code = ?", (found["id"], code)',
        ),
    ),
    "the finder keeps the phone": Wrong(
        "passkey",
        "must remove the lost passkey with the recovery",
        _server('    request.database.execute("DELETE FROM passkey WHERE member = ?", (found["id"],))\n', ""),
    ),
    "two risks": Wrong(
        "threats",
        "must accept three risks, as a list, not 2",
        {
            "THREATS.md": (
                "- The export has one key for all who use it, because it is one program today; until a second one asks for it.\n",
                "",
            )
        },
    ),
    "for ever": Wrong(
        "threats", "must say until when a risk is accepted: The staff see", {"THREATS.md": (", until 1 March 2027", "")}
    ),
    "a risk without words": Wrong(
        "threats",
        "must say which risk is accepted, why, and until when, in ten words or more: Some risk",
        {
            "THREATS.md": (
                "- The export has one key for all who use it, because it is one program today; until a second one asks for it.\n",
                "- Some risk, because, until.\n",
            )
        },
    ),
    "no boundary": Wrong(
        "threats", "must have a heading Trust boundaries in THREATS.md", {"THREATS.md": ("## Trust boundaries", "## Parts")}
    ),
    "a book": Wrong(
        "threats", "must fit on a page: at most 700 words", {"THREATS.md": ("## Attackers\n", "## Attackers\n" + 600 * "\nword")}
    ),
}

WRONG_TESTS = {
    "a test that cannot fail": Wrong(
        "tests",
        "must fail `python3 -m unittest holes -k loans` on the vulnerable branch; it said: OK",
        {"holes.py": ('member().ask("GET", loan)[0].status == 404', 'member().ask("GET", loan)[0].status in {200, 404}')},
    ),
    "a test that cannot pass": Wrong(
        "tests",
        "must pass `python3 -m unittest holes -k key` on the mended branch; it said: FAILED (failures=1)",
        {"holes.py": ("assert answer.status == 401", "assert answer.status == 999")},
    ),
    "no test": Wrong(
        "tests",
        " `python3 -m unittest holes -k xss` on the ",
        {"holes.py": ("def test_xss", "def test_notes")},
    ),
    "tests that fail on all but the mended branch": Wrong(
        "tests",
        "must pass `python3 -m unittest holes -k honest` on the vulnerable branch",
        {
            "holes.py": (
                'BASE = os.environ["BASE_URL"]',
                'BASE = os.environ["BASE_URL"]\nassert "weak" not in os.environ["FOLDER"]',
            )
        },
    ),
}


@pytest.fixture(scope="module")
def wrong_solutions(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Future[list[str]]]]:
    """What is said about each wrong solution.

    Its tests do not change with the server, so they run where they are what is wrong. So do its passwords, which are slow on purpose:
    in the other solutions they cost less.
    """
    tmp = tmp_path_factory.mktemp("wrong")

    def judge_wrong(number: int, wrong: Wrong) -> list[str]:
        folder = mended(tmp / str(number), wrong)
        if wrong.line == "tests":
            return judge("--weak", WEAK, folder, "--only", "tests", "threats")
        if wrong.line == "passwords":
            return judge(folder, "--only", *HOLES)
        cheap = Wrong("", "", _server("time_cost=2, memory_cost=19456", "time_cost=1, memory_cost=64"))
        cheap.change(folder)
        return judge(folder, "--only", *(line for line in LINES if line not in {"tests", "passwords"}))

    with pool_of(3) as pool:
        yield {
            name: pool.submit(judge_wrong, number, wrong) for number, (name, wrong) in enumerate((WRONG | WRONG_TESTS).items())
        }


@pytest.mark.parametrize("name", WRONG | WRONG_TESTS)
def test_a_wrong_solution_fails_on_its_line(wrong_solutions: dict[str, Future[list[str]]], name: str) -> None:
    fails_alone(wrong_solutions[name].result(), (WRONG | WRONG_TESTS)[name])


# --- The phone in software, and a browser -------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def accept() -> ModuleType:
    return imported(PROJECT / "accept.py")


@pytest.mark.parametrize(
    "text",
    [
        "$argon2id$v=19$m=19456,p=1,t=2$c2FsdA$aGFzaA",  # as a library for Node.js writes it
        "argon2$argon2id$v=19$m=102400,t=2,p=8$c2FsdA$aGFzaA",
        "$scrypt$ln=17,r=8,p=1$c2FsdA$aGFzaA",
        "$scrypt$p=1,r=8,ln=17$c2FsdA$aGFzaA",
        "scrypt:131072:8:1$c2FsdA$aGFzaA",
    ],
)
def test_costs_are_read_in_any_order(accept: ModuleType, text: str) -> None:
    accept._costs(text)
    with pytest.raises(accept.Broken, match="at least the costs"):
        accept._costs(text.replace("19456", "9000").replace("102400", "8").replace("17", "14").replace("131072", "1024"))


def test_lines_of_the_mended_branch_alone_need_its_folder() -> None:
    command = [sys.executable, str(PROJECT / "accept.py"), "--weak", str(WEAK), "--only", "roles"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "name the folder of your mended branch, which roles are about" in done.stderr


def test_the_phone_signs_as_others_expect(accept: ModuleType) -> None:
    phone = accept.Authenticator(8000)
    x, y = accept.times(phone.private)
    public = ec.EllipticCurvePublicNumbers(x, y, ec.SECP256R1()).public_key()
    assert public == ec.derive_private_key(phone.private, ec.SECP256R1()).public_key()
    for number in range(20):  # both lengths of both numbers
        public.verify(accept.signature(phone.private, bytes([number])), bytes([number]), ec.ECDSA(SHA256()))


CREATE = """async () => {
  const post = (path, body) => fetch(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(await (await post("/passkeys/options", {})).json());
  return (await post("/passkeys", (await navigator.credentials.create({ publicKey })).toJSON())).status;
}"""

GET = """async () => {
  const post = (path, body) => fetch(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await (await post("/sign-in/passkey/options", {})).json());
  return (await post("/sign-in/passkey", (await navigator.credentials.get({ publicKey })).toJSON())).status;
}"""


def test_what_the_phone_passes_a_browser_passes_too(
    page: Page, accept: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The brief's ceremony in Chromium, with the authenticator of its developer tools."""
    monkeypatch.setenv("PATH", PATH)
    with accept.running(mended(tmp_path / "mended")) as shed:
        shed.start()
        tools = page.context.new_cdp_session(page)
        tools.send("WebAuthn.enable")
        phone = {
            "protocol": "ctap2",
            "transport": "internal",
            "hasResidentKey": True,
            "hasUserVerification": True,
            "isUserVerified": True,
        }
        tools.send("WebAuthn.addVirtualAuthenticator", {"options": phone})
        page.goto(f"http://localhost:{shed.port}/sign-in")
        page.get_by_label("email").fill("ana@toolshed.example")
        page.get_by_label("password").fill("nine quiet ladders")
        page.get_by_role("button", name="Sign in").click()
        assert page.get_by_role("heading").inner_text() == "My loans"
        assert page.evaluate(CREATE) == 201
        page.get_by_role("button", name="Sign out").click()
        assert page.evaluate(GET) == 200
        page.goto(f"http://localhost:{shed.port}/loans")
        assert page.get_by_role("heading").inner_text() == "My loans"
        page.goto(f"http://127.0.0.1:{shed.port}/tools")
        with pytest.raises(Error, match="invalid domain"):  # the look-alike of the brief
            page.evaluate('navigator.credentials.get({ publicKey: { challenge: new Uint8Array(16), rpId: "localhost" } })')
