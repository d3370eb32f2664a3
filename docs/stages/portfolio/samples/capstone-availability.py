STEP = 5  # minutes between two probes from another network

# day, first and last minute in it, what the probe noted; the rest is "ok"
NOTED = [
    (9, 610, 645, "fail"),  # 503 after a release
    (17, 120, 475, None),  # the probe itself was down
    (23, 1260, 1270, "fail"),  # no answer within 10 seconds
]


def probe(day, minute):
    for on, first, last, result in NOTED:
        if day == on and first <= minute <= last:
            return result
    return "ok"


days = range(1, 31)
minutes = range(0, 24 * 60, STEP)
results = {day: [probe(day, minute) for minute in minutes] for day in days}
for start in (1, 11, 21):
    strip = ""
    for day in range(start, start + 10):
        failed, missing = results[day].count("fail"), results[day].count(None)
        strip += "x" if failed else "?" if missing else "."
    print(f"days {start:2} to {start + 9}: {strip}")

everything = [result for day in days for result in results[day]]
ok, failed, missing = (everything.count(result) for result in ("ok", "fail", None))
print(f"\nexpected {len(everything)}, ok {ok}, failed {failed}, missing {missing}")
print(f"of what was measured: {ok / (ok + failed):.3%}")
print(f"if all that is missing failed: {ok / len(everything):.3%}")
fails = [last - first for _, first, last, result in NOTED if result == "fail"]
print(f"longest failure: {max(fails)} to {max(fails) + 2 * STEP} minutes")
