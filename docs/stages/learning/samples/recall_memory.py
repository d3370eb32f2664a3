import json


def load(path):
    with open(path) as file:
        return json.load(file)


def lend(loans, tool, member):
    loans[tool] = member


def save(path, loans):
    with open(path, "w") as file:
        json.dump(loans, file)
