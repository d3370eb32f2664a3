# server: apitest_toolshed.py

import json
import os
import sys
import urllib.error
import urllib.request

JSON, PROBLEM = "application/json", "application/problem+json"
failures = 0


def call(method, path, body=None, who=None):
    request = urllib.request.Request(os.environ["BASE_URL"] + path, method=method)
    if who:
        request.add_header("Authorization", f"Bearer token-of-{who}")
    if body is not None:
        request.data = body.encode()
        request.add_header("Content-Type", JSON)
    try:
        answer = urllib.request.urlopen(request, timeout=10)
    except urllib.error.HTTPError as refused:
        answer = refused  # for a test, a refusal is an answer
    with answer:
        return answer.status, answer.headers, json.load(answer)


def rule(name, answer, status, kind, fields, header=None):
    """All of it is promised: status, media type, fields of the body, a header field."""
    global failures
    got, headers, body = answer
    faults = [f"status {got}, expected {status}"] if got != status else []
    faults += [f"{field} is not {value}" for field, value in fields.items() if body.get(field) != value]
    faults += [f"media type is not {kind}"] if headers["Content-Type"] != kind else []
    faults += [f"no {header}"] if header and header not in headers else []
    failures += bool(faults)
    print(f"FAIL {name}: {'; '.join(faults)}" if faults else f"ok   {name}")


def new_drill():
    """Each test makes what it needs, so that none depends on another."""
    return call("POST", "/tools", '{"name": "drill", "deposit": 40}', "cleo")[2]["id"]


def problem(name):
    return {"type": f"https://toolshed.example/problems/{name}"}


def change(body, who=None):
    drill = new_drill()
    answer = call("PATCH", f"/tools/{drill}", body, who)
    return answer, call("GET", f"/tools/{drill}", who="ana")


answer, after = change('{"deposit": 25}', "cleo")
rule("a keeper changes the deposit", answer, 200, JSON, {"deposit": 25})
rule("  and it stays changed", after, 200, JSON, {"deposit": 25})
answer, after = change('{"deposit": 25}')
rule("not signed in", answer, 401, PROBLEM, problem("sign-in"), "WWW-Authenticate")
rule("  changes nothing", after, 200, JSON, {"deposit": 40})
answer, after = change('{"deposit": 25}', "ana")
rule("a member may not", answer, 403, PROBLEM, problem("not-allowed"))
rule("  changes nothing", after, 200, JSON, {"deposit": 40})
answer, after = change('{"deposit": -5}', "cleo")
rule("a deposit below zero", answer, 422, PROBLEM, problem("invalid-fields"))
rule("  changes nothing", after, 200, JSON, {"deposit": 40})
answer, after = change('{"deposit": ', "cleo")
rule("half a body", answer, 400, PROBLEM, problem("not-json"))
answer = call("PATCH", "/tools/999999", '{"deposit": 25}', "cleo")
rule("a tool that does not exist", answer, 404, PROBLEM, problem("not-found"))
sys.exit(failures > 0)
