"""A small part of GraphQL, to see how it works. For real work take a library."""

import re

TOKEN = re.compile(r'[{}():]|"[^"]*"|\w+')


# --8<-- [start:parse]
def parse(text):
    """A document as nested fields: (name in the answer, field, arguments, fields below it)."""
    tokens = iter(TOKEN.findall(text))
    word = next(tokens)
    operation = "query" if word == "{" else word
    while word != "{":
        word = next(tokens)
    return operation, _fields(tokens)


def _fields(tokens):
    fields, word = [], next(tokens)
    while word != "}":
        name = field = word
        arguments, below = {}, []
        word = next(tokens)
        if word == ":":  # name: field
            field, word = next(tokens), next(tokens)
        if word == "(":
            while (argument := next(tokens)) != ")":
                next(tokens)  # the colon
                value = next(tokens)
                arguments[argument] = value[1:-1] if value.startswith('"') else int(value)
            word = next(tokens)
        if word == "{":
            below, word = _fields(tokens), next(tokens)
        fields.append((name, field, arguments, below))
    return fields
# --8<-- [end:parse]


# --8<-- [start:execute]
# The type of each field that has fields of its own; a schema says this.
TYPES = {"loans": "Loan", "borrow": "Loan", "tool": "Tool"}


def execute(resolvers, kind, parent, fields, path, errors):
    """Resolve each field that was asked for."""
    answer = {}
    for name, field, arguments, below in fields:
        here = [*path, name]
        try:
            resolver = resolvers.get(f"{kind}.{field}")
            if resolver:
                value = resolver(parent, **arguments)
            else:
                value = parent[field]
        except Exception as error:
            errors.append({"message": str(error), "path": here})
            value = None
        if below and value is not None:
            many = isinstance(value, list)
            found = [
                execute(resolvers, TYPES[field], one, below, here, errors)
                for one in (value if many else [value])
            ]
            value = found if many else found[0]
        answer[name] = value
    return answer
# --8<-- [end:execute]


def run(resolvers, text):
    operation, fields = parse(text)
    errors = []
    data = execute(resolvers, operation.capitalize(), {}, fields, [], errors)
    return {"data": data, **({"errors": errors} if errors else {})}


# --8<-- [start:limits]
def check(fields, deepest=6, most=100):
    """Refuse before anything runs. Raises ValueError."""
    if (levels := depth(fields)) > deepest:
        raise ValueError(f"{levels} levels deep, allowed are {deepest}")
    if (total := count(fields)) > most:
        raise ValueError(f"{total} fields, allowed are {most}")


def depth(fields):
    return max((1 + depth(below) for *_, below in fields), default=0)


def count(fields):
    return sum(1 + count(below) for *_, below in fields)
# --8<-- [end:limits]
