RATES = {"power": 200, "hand": 50}
LONG = 7


def price(kind, days, member):
    rate = RATES.get(kind, 0)
    if kind == "power":
        rate -= 20 if days > LONG else 0
        rate = rate * 9 // 10 if member else rate
    extra = 100 if kind == "hand" and days > LONG and not member else 0
    return min(rate * days + extra, 2500)
