import json
from collections import Counter

ACCOUNTS = {"ana@toolshed.example": 7, "bo@toolshed.example": 8}
ALERT_AT = {  # event, outcome -> how many of one account
    ("sign-in", "refused"): 3,
    ("access", "refused"): 2,
    ("role change", "done"): 1,
}
KNOWN = ALERT_AT.keys() | {("sign-in", "done")}
log, counts = [], Counter()


def record(minute, event, account, outcome):
    """Takes words from a list and a number, never what was typed."""
    if (event, outcome) not in KNOWN:
        raise ValueError("unknown event")
    time = f"2026-01-05T10:{minute:02}:00Z"
    entry = {"time": time, "event": event, "account": account,
             "outcome": outcome}
    log.append(json.dumps(entry, separators=(",", ":")))
    counts[event, account, outcome] += 1
    if counts[event, account, outcome] == ALERT_AT.get((event, outcome)):
        print(f"alert: {event} {outcome}, account {account}")


def sign_in(minute, email, password):
    record(minute, "sign-in", ACCOUNTS.get(email, 0), "refused")


for minute in range(3):
    sign_in(minute, "ana@toolshed.example", "correct horse battery")
sign_in(3, "bo\nINFO role change: bo is now staff", "x")
record(4, "access", 8, "refused")
record(5, "access", 8, "refused")
record(6, "role change", 8, "done")

print("\n".join(log))
text = "\n".join(log)
bad = [word for word in ("ana@", "battery", "staff") if word in text]
lines = len(text.splitlines())
print(f"{lines} lines for 7 events, found: {bad or 'nothing'}")
