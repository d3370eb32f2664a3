"""A canary release: a few get version 2, and a rule decides."""

import hashlib

STEPS = [1, 10, 50, 100]  # per cent of the requests
ENOUGH = 100  # requests to the canary, before anybody draws a conclusion
MARGIN = 0.01  # how much worse than version 1 it may be


def bucket(member):
    digest = hashlib.sha256(f"m{member}".encode()).digest()
    return int.from_bytes(digest[:4], "big") % 100


def fails(version, member):
    """Version 2 cannot print the loans of members without a phone number."""
    return version == 2 and member % 20 == 0 or member % 500 == 7


def roll_out():
    """Send requests until the last step is reached or the rule says stop."""
    requests = iter(range(100_000))  # each by another member
    for percent in STEPS:
        seen, failed = {1: 0, 2: 0}, {1: 0, 2: 0}
        while seen[2] < ENOUGH or (percent < 100 and seen[1] < ENOUGH):
            member = next(requests)
            version = 2 if bucket(member) < percent else 1
            seen[version] += 1
            failed[version] += fails(version, member)
        rate = {each: failed[each] / max(seen[each], 1) for each in seen}
        print(f"{percent} %: v1 failed {failed[1]} of {seen[1]},", end=" ")
        print(f"v2 failed {failed[2]} of {seen[2]}")
        if rate[2] > rate[1] + MARGIN:
            print(f"stop: {rate[2]:.1%} against {rate[1]:.1%}; everybody gets v1")
            return next(requests)
    return next(requests)


sent = roll_out()
all_at_once = sum(fails(2, member) for member in range(sent))
print(f"all at once: {all_at_once} of {sent} requests would have failed")
