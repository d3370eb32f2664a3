import json
from itertools import count

# What the provider has: id -> settings. Only its API changes this.
cloud = {}
ids = count(1)
# A change of these cannot be made in place: the thing is made anew.
REPLACES = {"database": {"region"}, "network": {"range"}}


def refresh(state):
    """What really exists of the things that this state knows."""
    return {
        name: cloud[known["id"]]
        for name, known in state.items()
        if known["id"] in cloud
    }


def plan(code, state):
    actual = refresh(state)
    steps = []
    for name in sorted(code.keys() | actual.keys()):
        wanted, found = code.get(name), actual.get(name)
        if found is None:
            steps.append(("+", name, "create"))
        elif wanted is None:
            steps.append(("-", name, "destroy"))
        elif changed := {key for key in wanted if wanted[key] != found.get(key)}:
            kind = name.split(".")[0]
            sign = "-/+" if changed & REPLACES.get(kind, set()) else "~"
            parts = (f"{key} {found.get(key)} -> {wanted[key]}" for key in sorted(changed))
            steps.append((sign, name, ", ".join(parts)))
    return steps


def apply(code, state, steps):
    for sign, name, _ in steps:
        if "-" in sign:
            del cloud[state.pop(name)["id"]]
        if "+" in sign:
            state[name] = {"id": f"id-{next(ids)}"}
        if sign != "-":
            cloud[state[name]["id"]] = dict(code[name])


def show(title, steps):
    print(title)
    for sign, name, what in steps or [("", "no changes", "")]:
        print(f"  {sign:3} {name:16} {what}".rstrip())


code = {
    "network.main": {"range": "10.0.0.0/16"},
    "database.loans": {"region": "eu-central", "size": "small"},
    "bucket.photos": {"public": False},
}
state = {}
first = plan(code, state)
show("plan 1", first)
apply(code, state, first)
show("plan 2, nothing was edited", plan(code, state))

cloud["id-1"]["public"] = True  # somebody clicked in the console
show("plan 3, drift", plan(code, state))
apply(code, state, plan(code, state))

code["database.loans"]["size"] = "medium"
show("plan 4", plan(code, state))
code["database.loans"]["region"] = "eu-north"
show("plan 5, read the sign", plan(code, state))
code["database.loans"] = {"region": "eu-central", "size": "small"}

print("state:", json.dumps(state))
show("plan 6, the state was lost", plan(code, {}))
