PER_COPY, BOOT, EVERY, TARGET = 100, 120, 60, 0.6  # req/s; s; s; busy share


def requests(second):
    return 150 if second < 120 else 600  # the evening news begins at 120 s


def day(copies, most=10):
    booting, refused, rows = [], 0, []
    for second in range(600):
        copies += sum(ready == second for ready in booting)
        booting = [ready for ready in booting if ready > second]
        load = requests(second)
        refused += max(0, load - copies * PER_COPY)
        if second % EVERY == 0:
            busy = min(1.0, load / (copies * PER_COPY))
            wanted = min(most, -(-load // round(PER_COPY * TARGET)))
            if busy == 1.0:  # one cannot see how much more was asked for
                wanted = min(most, -(-copies * 100 // round(100 * TARGET)))
            missing = wanted - copies - len(booting)
            booting += [second + BOOT] * max(0, missing)
            rows.append((second, load, copies, len(booting), f"{busy:.0%}"))
    return refused, rows


refused, rows = day(copies=3)
print("second  req/s  copies  booting  busy")
for second, load, copies, booting, busy in rows:
    print(f"{second:6}{load:7}{copies:8}{booting:9}{busy:>6}")
print(f"\nrefused, beginning with 3 copies: {refused:,}")
for copies in (4, 5, 6):
    print(f"refused, beginning with {copies} copies: {day(copies)[0]:,}")
