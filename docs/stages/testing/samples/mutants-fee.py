def fee(days):
    """Two days are free, then 3 for each day, 30 at most."""
    if days <= 2:
        return 0
    return min((days - 2) * 3, 30)


MUTANTS = {
    "days <= 2 becomes days < 2": lambda days: 0 if days < 2 else min((days - 2) * 3, 30),
    "days <= 2 becomes days <= 3": lambda days: 0 if days <= 3 else min((days - 2) * 3, 30),
    "return 0 becomes return 1": lambda days: 1 if days <= 2 else min((days - 2) * 3, 30),
    "days - 2 becomes days - 1": lambda days: 0 if days <= 2 else min((days - 1) * 3, 30),
    "min becomes max": lambda days: 0 if days <= 2 else max((days - 2) * 3, 30),
    "30 becomes 31": lambda days: 0 if days <= 2 else min((days - 2) * 3, 31),
}


def runs_every_line(fee):
    """Every line runs, so coverage is 100 %."""
    return fee(1) >= 0 and fee(5) >= 0


def typical_days(fee):
    return fee(1) == 0 and fee(5) == 9


def boundaries(fee):
    return fee(2) == 0 and fee(3) == 3 and fee(12) == 30 and fee(13) == 30


SUITES = [runs_every_line, typical_days, boundaries]
assert all(suite(fee) for suite in SUITES)  # all are green on the code as it is
for change, mutant in MUTANTS.items():
    said = ["survives" if suite(mutant) else "killed" for suite in SUITES]
    print(f"{change}: {', '.join(said)}")

first = next(iter(MUTANTS.values()))
print("days on which the first mutant differs:", sum(first(days) != fee(days) for days in range(366)))
