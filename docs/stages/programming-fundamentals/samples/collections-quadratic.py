def nested(loans, members):
    """Find the member of every loan by searching the list each time."""
    steps = 0
    for loan in loans:
        for member in members:
            steps += 1
            if member["number"] == loan["member"]:
                break
    return steps


def with_map(loans, members):
    """Build a map once, then look up."""
    steps = 0
    by_number = {}
    for member in members:
        steps += 1
        by_number[member["number"]] = member
    for loan in loans:
        steps += 1
        by_number[loan["member"]]
    return steps


for size in (500, 1_000, 2_000):
    members = [{"number": number} for number in range(size)]
    loans = [{"member": number} for number in range(size)]
    slow, fast = nested(loans, members), with_map(loans, members)
    print(f"{size}: nested {slow}, map {fast}")
