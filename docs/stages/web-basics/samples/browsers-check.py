from urllib.parse import parse_qs


def check(body):
    """The faults of a form, by field; nothing in it is believed."""
    form = parse_qs(body)
    tool, days = (form.get(name, [""])[0] for name in ("tool", "days"))
    faults = {}
    if not tool:
        faults["tool"] = "is missing"
    if not (days.isascii() and days.isdigit()):
        faults["days"] = "must be a whole number"
    elif len(days) > 9 or not 1 <= int(days) <= 14:
        faults["days"] = "must be from 1 to 14"
    return faults


bodies = (
    "tool=7&days=3",
    "tool=7&days=9999",
    "tool=7&days=",
    "days=two",
    "%7B%7D",
)
for body in bodies:
    faults = check(body)
    texts = [f"{field} {fault}" for field, fault in faults.items()]
    print(body, "->", "; ".join(texts) or "fine")
