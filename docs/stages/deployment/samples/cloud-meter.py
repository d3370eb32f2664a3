HOURS = 730  # in an average month
# Units of money that stand for your provider's: put real prices here,
# with the date and the address of the page beside each.
PRICE = {
    "machine": 10 / HOURS,  # for an hour
    "database": 16 / HOURS,
    "balancer": 6 / HOURS,
    "gateway": 9 / HOURS,
    "address": 1 / HOURS,
    "disk": 0.02 / HOURS,  # for a GB and an hour
    "snapshot": 0.01 / HOURS,
    "egress": 0.02,  # for a GB sent to the internet
}
# name, meter, quantity, its tag "service"
ACCOUNT = [
    ("app-1", "machine", 1, "toolshed"),
    ("app-2", "machine", 1, "toolshed"),
    ("db", "database", 1, "toolshed"),
    ("entrance", "balancer", 1, "toolshed"),
    ("way-out", "gateway", 2, "toolshed"),
    ("disk-1", "disk", 50, "toolshed"),
    ("disk-2", "disk", 50, "toolshed"),
    ("old-dumps", "snapshot", 400, None),
    ("try-out-ip", "address", 1, None),
]


def month(resources, egress_gb=0):
    bill = [(n, q * PRICE[m] * HOURS, tag) for n, m, q, tag in resources]
    return [*bill, ("sent out", egress_gb * PRICE["egress"], "toolshed")]


def total(bill):
    return sum(cost for _, cost, _ in bill)


bill = month(ACCOUNT, egress_gb=200)
print(f"a month: {total(bill):.0f}, and the three biggest lines:")
for name, cost, _ in sorted(bill, key=lambda line: -line[1])[:3]:
    print(f"  {name:9} {cost:3.0f}")
for tag in ("toolshed", None):
    part = total([line for line in bill if line[2] == tag])
    print(f"tag {str(tag):9} {part:3.0f}")

stopped = [r for r in ACCOUNT if r[1] != "machine"]
print(f"both machines stopped, nobody visits: {total(month(stopped)):.0f}")
tagged_gone = [r for r in ACCOUNT if r[3] is None]
print(f"everything tagged is deleted: {total(month(tagged_gone)):.0f}")

# A leaked key starts 200 machines on day 12 at 08:00. The budget is 100.
# Costs are known a day late, and compared with it once a day, at 06:00.
spent = [0.0]
for hour in range(30 * 24):
    stolen = 200 if hour >= 11 * 24 + 8 else 0
    spent.append(spent[-1] + total(bill) / HOURS + stolen * PRICE["machine"])
crossed = next(hour for hour, sum_ in enumerate(spent) if sum_ > 100)
alarm = next(hour for hour in range(30, 720, 24) if spent[hour - 24] > 100)
for what, hour in (("budget crossed", crossed), ("alarm", alarm)):
    day, of_day = hour // 24 + 1, hour % 24
    print(f"{what:14} day {day}, {of_day:02}:00, spent {spent[hour]:.0f}")
