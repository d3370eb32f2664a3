import json

TOOL = {"name": "drill", "notes": "in the shed", "tags": ["power"]}


def patched(tool, patch):
    """A JSON merge patch of an object without objects in it."""
    result = dict(tool)
    for name, value in patch.items():
        if value is None:
            result.pop(name, None)
        else:
            result[name] = value
    return result


for sent in ('{"name": "hammer drill"}', '{"notes": null}', '{"tags": []}'):
    print(sent)
    print("  ->", json.dumps(patched(TOOL, json.loads(sent))))
