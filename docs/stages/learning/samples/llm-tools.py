LOANS = {
    7: {"member": "Ana", "tool": "drill"},
    8: {"member": "Bo", "tool": "saw"},
}
RESERVATIONS = {3: {"member": "Ana", "tool": "ladder"}}
waiting, log = [], []


class Refused(Exception):
    pass


def own(rows, number, member):
    if number not in rows or rows[number]["member"] != member:
        raise Refused("not found")  # the same answer for another's and for none
    return rows[number]


def show_loan(member, number):
    return own(LOANS, number, member)["tool"]


def cancel_reservation(member, number):
    own(RESERVATIONS, number, member)
    del RESERVATIONS[number]
    return "cancelled"


# Name: the function, its arguments, and whether it changes something.
TOOLS = {
    "show_loan": (show_loan, {"number": int}, False),
    "cancel_reservation": (cancel_reservation, {"number": int}, True),
}


def call(member, wish, approved=False):
    """What the model wishes for; the member comes from the session."""
    try:
        name, given = wish["tool"], wish["arguments"]
        if not isinstance(name, str) or name not in TOOLS:
            raise Refused("unknown tool")
        function, shape, changes = TOOLS[name]
        if not isinstance(given, dict):
            raise Refused("wrong arguments")
        if {key: type(value) for key, value in given.items()} != shape:
            raise Refused("wrong arguments")
        if changes and not approved:
            waiting.append((member, wish))
            answer = "waits for Ana's yes"
        else:
            answer = function(member, **given)
    except Refused as why:
        answer = f"refused: {why}"
    log.append(f"{member}: {wish['tool']} {wish['arguments']}: {answer}")
    return answer


for tool, arguments in [
    ("show_loan", {"number": 7}),
    ("show_loan", {"number": 8}),
    ("show_loan", {"number": 8, "member": "Bo"}),
    ("show_loan", {"number": "7 OR 1=1"}),
    ("list_addresses", {}),
    ("cancel_reservation", {"number": 3}),
]:
    call("Ana", {"tool": tool, "arguments": arguments})
print(*log, sep="\n")
print("reservations:", len(RESERVATIONS))

# Ana presses the button that shows exactly this wish.
for member, wish in waiting:
    print("after her yes:", call(member, wish, approved=True))
print("reservations:", len(RESERVATIONS))
