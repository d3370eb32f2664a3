# insecure: harden-probe-closed.py
# server: harden-weak.nginx.conf
# application: harden_app_weak.py
# fails
import os
import re
import sys
import urllib.error
import urllib.request

ADMIN = {"Authorization": "Basic YWRtaW46YWRtaW4="}  # admin:admin


def ask(path, **fields):
    url = os.environ["BASE_URL"] + path
    try:
        request = urllib.request.Request(url, headers=fields)
        answer = urllib.request.urlopen(request)
    except urllib.error.HTTPError as error:
        answer = error
    return answer.status, f"{answer.headers}\n{answer.read().decode()}"


CHECKS = (  # what, path, fields, what must not be in the answer
    ("stack trace", "/api/tools?limit=many", {}, r"Traceback|File \""),
    ("debug page", "/api/debug", {}, r"DATABASE_URL|s3cret"),
    ("default account", "/api/admin", ADMIN, r"every member"),
    ("directory listing", "/backup/", {}, r"Index of"),
    ("source control", "/.git/config", {}, r"\[remote\]"),
    ("settings file", "/.env", {}, r"API_KEY"),
    ("version of the server", "/", {}, r"(?i)server: .*\d"),
)
faults = 0
for what, path, fields, bad in CHECKS:
    status, text = ask(path, **fields)
    found = bool(re.search(bad, text))
    faults += found
    verdict = "FAULT" if found else "good "
    print(verdict, f"{what}: {path} gives {status}")
sys.exit(f"{faults} faults" if faults else 0)
