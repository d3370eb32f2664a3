# server: integration_provider.py
# fails
import json
import os
import sys
import urllib.request


def fields(value, path=""):
    """Every field of an answer with the type of its value."""
    if not isinstance(value, dict):
        return {path: type(value).__name__}
    found = {}
    for name, inner in value.items():
        found |= fields(inner, f"{path}.{name}".lstrip("."))
    return found


def answer(base):
    body = json.dumps({"to": "ana"}).encode()
    with urllib.request.urlopen(f"{base}/messages", body, timeout=5) as reply:
        return fields(json.load(reply))


stub = answer(os.environ["BASE_URL"])
sandbox = answer(os.environ["BASE_URL"] + "/sandbox")
print("missing in the sandbox:", sorted(stub.items() - sandbox.items()))
print("new in the sandbox:", sorted(sandbox.items() - stub.items()))
if stub != sandbox:
    sys.exit("the stub is out of date")  # the job turns red
