# server: toolshed-fastapi.py

import json
import os
import urllib.error
import urllib.request
from importlib import import_module

from fastapi.openapi.utils import get_openapi
from openapi_schema_validator import OAS31Validator
from openapi_spec_validator import validate

app = import_module("toolshed-fastapi").app


# --8<-- [start:corrected]
PROBLEM = {
    "type": "object",
    "required": ["type", "title", "status"],
    "properties": {
        "type": {"type": "string", "format": "uri"},
        "title": {"type": "string"},
        "status": {"type": "integer", "examples": [409]},
    },
}


def corrected():
    """What FastAPI generates, with the errors that are really sent."""
    document = get_openapi(
        title=app.title, version=app.version, routes=app.routes
    )
    document["components"]["schemas"]["Problem"] = PROBLEM
    problem = {"schema": {"$ref": "#/components/schemas/Problem"}}
    for methods in document["paths"].values():
        for operation in methods.values():
            # FastAPI's own shape of errors, which nobody sends here.
            operation["responses"].pop("422", None)
            operation["responses"]["4XX"] = {
                "description": "Refused",
                "content": {"application/problem+json": problem},
            }
    return document
# --8<-- [end:corrected]


# --8<-- [start:compare]
def ask(method, path, body=None):
    data = json.dumps(body).encode() if body else None
    asked = urllib.request.Request(
        os.environ["BASE_URL"] + path,
        data,
        {"Content-Type": "application/json"},
        method=method,
    )
    try:
        answer = urllib.request.urlopen(asked)
    except urllib.error.HTTPError as error:
        answer = error
    return (
        str(answer.status),
        answer.headers["Content-Type"],
        json.load(answer),
    )


def fault(document, template, method, answer):
    """What the document does not say about this answer, or nothing."""
    status, kind, body = answer
    responses = document["paths"][template][method.lower()]["responses"]
    described = responses.get(status) or responses.get(f"{status[0]}XX")
    if not described:
        return f"{status} is not described"
    if kind not in described["content"]:
        kinds = " or ".join(described["content"])
        return f"{status} is {kind}, described as {kinds}"
    schema = described["content"][kind]["schema"] | {
        "components": document["components"]
    }
    return next(
        (error.message for error in OAS31Validator(schema).iter_errors(body)),
        "as described",
    )
# --8<-- [end:compare]


REQUESTS = [
    ("GET", "/tools", "/tools", None),
    ("GET", "/tools/9", "/tools/{id}", None),
    ("POST", "/tools", "/tools", {"name": "", "deposit": 5}),
    ("POST", "/loans", "/loans", {"tool_id": 1, "member": "Ana"}),
    ("POST", "/loans", "/loans", {"tool_id": 1, "member": "Bo"}),
]
answers = [
    (template, method, ask(method, path, body))
    for method, path, template, body in REQUESTS
]
for name, document in {
    "generated": app.openapi(),
    "corrected": corrected(),
}.items():
    validate(document)
    print(f"{name}: the document is valid OpenAPI {document['openapi']}")
    for template, method, answer in answers:
        print(
            f"  {method} {template}: {fault(document, template, method, answer)}"
        )
