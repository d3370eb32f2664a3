# needs: contract.openapi.yaml

import copy

import yaml

METHODS = {"get", "post", "put", "patch", "delete"}


def breaking(old, new):
    """What an old client of `old` would trip over in `new`."""
    for path, methods in old["paths"].items():
        for method in METHODS & methods.keys():
            if method not in new["paths"].get(path, {}):
                yield f"{method.upper()} {path} is gone"
    for name, before in old["components"]["schemas"].items():
        after = new["components"]["schemas"][name]
        sent_by_clients = name.startswith("New")  # in this document; others are answers
        for field, shape in before["properties"].items():
            if field not in after["properties"]:
                yield f"{name}.{field} is gone"
            elif after["properties"][field].get("type") != shape.get("type"):
                yield f"{name}.{field} changes its type"
        if sent_by_clients:
            for field in sorted(set(after["required"]) - set(before["required"])):
                yield f"{name}.{field} is now required in requests"
        else:
            for field in sorted(set(before["required"]) - set(after["required"])):
                if field in after["properties"]:
                    yield f"{name}.{field} may now be missing from answers"


def remove_an_endpoint(api, schemas):
    del api["paths"]["/loans"]["post"]


def rename_a_field(api, schemas):
    fields = schemas["Tool"]["properties"]
    fields["title"] = fields.pop("name")
    schemas["Tool"]["required"] = ["id", "title", "status"]


def turn_numbers_into_text(api, schemas):
    schemas["Loan"]["properties"]["id"] = {"type": "string"}


def demand_a_new_field(api, schemas):
    schemas["NewLoan"]["properties"]["purpose"] = {"type": "string"}
    schemas["NewLoan"]["required"].append("purpose")


def stop_promising_a_field(api, schemas):
    schemas["Tool"]["required"].remove("status")


def accept_a_new_field(api, schemas):
    schemas["NewLoan"]["properties"]["note"] = {"type": "string"}


def answer_with_a_new_field(api, schemas):
    schemas["Loan"]["properties"]["renewals"] = {"type": "integer"}


CHANGES = [
    remove_an_endpoint,
    rename_a_field,
    turn_numbers_into_text,
    demand_a_new_field,
    stop_promising_a_field,
    accept_a_new_field,
    answer_with_a_new_field,
]

with open("contract.openapi.yaml", encoding="utf-8") as file:
    released = yaml.safe_load(file)
for change in CHANGES:
    draft = copy.deepcopy(released)
    change(draft, draft["components"]["schemas"])
    found = "; ".join(breaking(released, draft))
    print(f"{change.__name__}: {found or 'compatible'}")
