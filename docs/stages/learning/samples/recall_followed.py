import json


def load(path):
    try:
        with open(path, encoding="utf-8") as file:
            return json.load(file)
    except FileNotFoundError:
        return {}


def lend(loans, tool, member):
    if tool in loans:
        raise ValueError(f"{tool} is with {loans[tool]}")
    loans[tool] = member


def save(path, loans):
    with open(path, "w", encoding="utf-8") as file:
        json.dump(loans, file)
