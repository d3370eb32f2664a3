# server: contract_api.py
# needs: contract.openapi.yaml

import json
import os
import sys
import urllib.error
import urllib.request

import yaml
from jsonschema import Draft202012Validator

CASES = [  # path in the document, method, path, body, expected status
    ("/tools/{id}", "GET", "/tools/7", None, 200),
    ("/tools/{id}", "GET", "/tools/99", None, 404),
    ("/loans", "POST", "/loans", {"tool_id": 7, "due_on": "2026-11-29"}, 201),
    ("/loans", "POST", "/loans", {"tool_id": 7}, 422),
]


def ask(method, path, body):
    data = None if body is None else json.dumps(body).encode()
    headers = {"Content-Type": "application/json"}
    url = os.environ["BASE_URL"] + path
    request = urllib.request.Request(url, data, headers, method=method)
    try:
        answer = urllib.request.urlopen(request, timeout=10)
    except urllib.error.HTTPError as refused:
        answer = refused  # it is an answer as well
    with answer:
        return answer.status, answer.headers.get_content_type(), answer.read()


def resolved(document, node):
    """What a reference stands for."""
    if "$ref" in node:
        for part in node["$ref"].removeprefix("#/").split("/"):
            document = document[part]
        return document
    return node


def faults(document, template, method, status, kind, body):
    responses = document["paths"][template][method.lower()]["responses"]
    response = resolved(document, responses.get(str(status)) or responses["default"])
    if kind not in response["content"]:
        return [f"{kind} is not in the contract"]
    shapes = {"components": document["components"]}  # where references point
    validator = Draft202012Validator(
        response["content"][kind]["schema"] | shapes,
        format_checker=Draft202012Validator.FORMAT_CHECKER,  # else dates pass unread
    )
    return [error.message for error in validator.iter_errors(json.loads(body))]


def main():
    with open("contract.openapi.yaml", encoding="utf-8") as file:
        document = yaml.safe_load(file)
    failed = False
    for template, method, path, sent, expected in CASES:
        status, kind, body = ask(method, path, sent)
        found = faults(document, template, method, status, kind, body)
        if status != expected:  # `default` would let any refusal pass
            found.append(f"expected {expected}")
        print(f"{method} {path} {status}: {'; '.join(found) or 'ok'}")
        failed = failed or bool(found)
    sys.exit(failed)


if __name__ == "__main__":
    main()
