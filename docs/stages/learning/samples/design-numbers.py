PEAK_HOUR = 0.20  # share of a day's requests in its busiest hour
DAYS, YEARS = 30, 5
PRICES = {}  # a month: "GB stored", "GB sent", "machine"; with a date

DESIGNS = {
    # writes a day, bytes kept of each, reads a day, bytes of an answer,
    # machines with one to spare
    "reservations": (10_000, 300, 200_000, 20_000, 3),
    "feed": (60_000, 1_000, 3_000_000, 30_000, 4),
    "short links": (33_000, 500, 3_300_000, 500, 3),
}


def column(writes, kept, reads, answer, machines):
    peak = reads * PEAK_HOUR / 3_600
    stored = writes * kept * 365 * YEARS / 1e9
    sent = reads * answer * DAYS / 1e9
    amounts = {"GB stored": stored, "GB sent": sent, "machine": machines}
    cost = "price?"
    if PRICES:
        cost = f"{sum(PRICES[unit] * n for unit, n in amounts.items()):,.0f}"
    return {
        "writes a second": f"{writes / 86_400:.2f}",
        "reads a second, peak": f"{peak:.0f}",
        "reads for each write": f"{reads / writes:.0f}",
        "Mbit a second, peak": f"{peak * answer * 8 / 1e6:.1f}",
        "GB after 5 years": f"{stored:.1f}",
        "GB sent a month": f"{sent:,.0f}",
        "machines": f"{machines}",
        "cost a month": cost,
    }


columns = [column(*numbers) for numbers in DESIGNS.values()]
print(f"{'':22}" + "".join(f"{name:>14}" for name in DESIGNS))
for row in columns[0]:
    print(f"{row:22}" + "".join(f"{one[row]:>14}" for one in columns))

members, come, requests = 900_000, 0.05, 4
burst = members * come * requests / 60
print(f"\nsummer opens at 8:00, first minute: {burst:,.0f} requests a second")
codes, links = 62**7, 33_000 * 365 * YEARS
print(f"7 letters and digits: {codes:.1e} codes")
print(f"a random one is taken once in {codes / links:,.0f} tries")
