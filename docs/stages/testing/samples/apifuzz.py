# server: ../../servers-and-apis/samples/contract_api.py
# needs: ../../servers-and-apis/samples/contract.openapi.yaml, ../../servers-and-apis/samples/contract_check.py
# fails

import json
import shlex
import sys

import yaml
from contract_check import ask, faults, resolved
from jsonschema import Draft202012Validator

ODD = {  # what a type allows, and what hurts; the schema decides which is which
    "integer": [*range(1, 21), 0, -1, 2**31, 2**63, 1.5, True, None, "7", [], {}],
    "string": ["", " ", "é", "0" * 10_000, "2026-11-29", "20261129", "2026-02-30", 7, None, []],
}


def bodies(schema):
    """Each field takes each odd value while the others keep a good one; then each is missing."""
    good = {"tool_id": 7, "due_on": "2026-11-29"}
    for name, field in schema["properties"].items():
        yield from (good | {name: value} for value in ODD[field["type"]])
        yield {key: value for key, value in good.items() if key != name}
    yield from ({}, [], None, "text")


def requests(document, template, operation):
    """Every request to try, and whether the document allows it."""
    if "requestBody" in operation:
        schema = operation["requestBody"]["content"]["application/json"]["schema"]
        schema = resolved(document, schema)
        checker = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
        for body in bodies(schema):
            yield template, body, checker.is_valid(body)
    else:
        for value in (value for value in ODD["integer"] if type(value) is int):
            yield template.replace("{id}", str(value)), None, value >= 1


def main():
    with open("contract.openapi.yaml", encoding="utf-8") as file:
        document = yaml.safe_load(file)
    failed = 0
    for template, operations in document["paths"].items():
        for method, operation in operations.items():
            tried = 0
            for path, sent, allowed in requests(document, template, operation):
                status, kind, body = ask(method.upper(), path, sent)
                found = faults(document, template, method, status, kind, body)
                if status >= 500:
                    found.append(f"{status}: the server crashed")
                if not allowed and status < 400:
                    found.append(f"{status}, although the document forbids the request")
                tried += 1
                if found:
                    failed += 1
                    data = "" if sent is None else f" --json {shlex.quote(json.dumps(sent))}"
                    print(f"curl -X {method.upper()}{data} http://127.0.0.1:8000{path}")
                    print(*(f"    {fault}" for fault in found), sep="\n")
            print(f"{method.upper()} {template}: {tried} requests")
    sys.exit(failed > 0)


main()
