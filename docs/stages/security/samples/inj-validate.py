import re
from urllib.parse import parse_qsl

TOOLS = {"drill", "ladder"}
KNOWN = {"tool", "days", "note"}
loans = []


def borrow(body):
    try:
        pairs = parse_qsl(
            body.decode("ascii"),
            keep_blank_values=True, strict_parsing=True,
            errors="strict", max_num_fields=10,
        )
    except ValueError:
        return "400 not a form in UTF-8"
    fields = dict(pairs)
    if len(fields) != len(pairs) or not fields.keys() <= KNOWN:
        return "422 unknown or repeated field"
    if fields.get("tool") not in TOOLS:
        return "422 tool: not one of ours"
    if not re.fullmatch("[0-9]{1,2}", fields.get("days", "")):
        return "422 days: one or two digits"
    if not 1 <= int(fields["days"]) <= 14:
        return "422 days: from 1 to 14"
    if len(fields.get("note", "")) > 100:
        return "422 note: at most 100 characters"
    loans.append(fields)
    return "201"


for body in (
    "tool=drill&days=3&note=for+Saturday",
    "tool=drill&days=three",
    "tool=drill&days=-1",
    "tool=drill&days=99",
    "tool=drill&days=3%0A",
    "tool=drill&days=%EF%BC%93",
    "tool=chainsaw&days=3",
    "tool=drill&days=3&role=staff",
    "tool=drill&days=3&days=4",
    "tool=drill&days=3&note=%FF",
):
    print(f"{body}: {borrow(body.encode())}")
print("101 letters:", borrow(b"tool=drill&days=3&note=" + b"a" * 101))
print("stored:", len(loans))
