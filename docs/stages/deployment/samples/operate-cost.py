HOURS = 730  # in an average month
PRICES = {}  # from your provider's price list, with its date beside it

bill = {
    "production machines": (2 * HOURS, "machine hour"),
    "staging machines": (2 * HOURS, "machine hour"),
    "database": (1 * HOURS, "database hour"),
    "database storage": (50, "GB month"),
    "backups": (7 * 50, "GB month"),
    "logs taken in": (4_000_000 * 6 * 500 / 1e9, "GB"),
    "sent to visitors": (4_000_000 * 20_000 / 1e9, "GB"),
}


def show(title, lines):
    print(title)
    for name, (amount, unit) in lines.items():
        price = PRICES.get(unit)
        cost = "price?" if price is None else f"{amount * price:,.2f}"
        print(f"  {name:22}{amount:8,.0f} {unit:14}{cost:>9}")


show("a month of 4 million requests", bill)

changes = {
    "staging machines": (2 * 12 * 22, "machine hour"),  # working hours only
    "logs taken in": (4_000_000 * 1 * 500 / 1e9, "GB"),  # one line, not six
    "backups": (4 * 50, "GB month"),  # after asking for the recovery point
}
print("\nwhat could go")
for name, (amount, _) in changes.items():
    print(f"  {name:22}{1 - amount / bill[name][0]:8.0%}")

print("\na line is dearer than the production machines if")
machines = bill["production machines"][0]
for name in ("logs taken in", "sent to visitors", "backups"):
    amount, unit = bill[name]
    hours = machines / amount
    print(f"  {name:18} one {unit:9} costs over {hours:6.1f} machine hours")
