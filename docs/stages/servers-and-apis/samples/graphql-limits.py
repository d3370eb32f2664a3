# needs: graphql_small.py

from graphql_small import check, parse

deep = "{ loans(first: 1) " + "{ tool { loans " * 4 + "{ id }" + " }" * 9
aliases = (f"l{n}: loans(first: 20) {{ id }}" for n in range(1_000))
broad = "{ " + " ".join(aliases) + " }"
good = "{ loans(first: 20) { member tool { name } } }"

for text in (good, deep, broad):
    _, fields = parse(text)
    try:
        check(fields)
        print("run:    ", text)
    except ValueError as error:
        print("refused:", error)
