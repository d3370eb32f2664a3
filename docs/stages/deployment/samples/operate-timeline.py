from datetime import datetime

EVENTS = """
18:30 release    the monthly report asks the map service for each shed
19:05 impact     returns begin to time out
19:09 alert      ErrorBudgetBurnsFast pages the person on call
19:13 answer     the page is answered
19:17 declare    incident channel opened; lead, operator and writer named
19:20 update     "Returns fail for some members. We are at work. Next: 19:40"
19:26 mitigate   report switched off, its session ended: returns work
19:40 update     "Returns work again since 19:26. We watch until 20:10"
19:55 cause      the transaction stayed open while the map service hung
20:10 close      half an hour without an error; review set for Thursday
""".strip()

at = {}
for line in EVENTS.splitlines():
    clock, kind, _ = line.split(maxsplit=2)
    at.setdefault(kind, datetime.strptime(clock, "%H:%M"))


def minutes(start, end):
    return int((at[end] - at[start]).total_seconds() / 60)


print("minutes from impact to:")
for kind in ("alert", "answer", "declare", "mitigate", "cause", "close"):
    print(f"  {kind:9}{minutes('impact', kind):4}")

failing, budget = 0.4, 0.001 * 30 * 24 * 60
lost = failing * minutes("impact", "mitigate")
print(f"\n{failing:.0%} of requests failed: {lost:.1f} of {budget:.1f} minutes,")
print(f"{lost / budget:.0%} of this month's error budget")
if_cause_first = failing * minutes("impact", "cause")
print(f"had we looked for the cause first: {if_cause_first / budget:.0%}")
