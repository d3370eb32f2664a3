from itertools import combinations, product


# --8<-- [start:first]
def peak_first(loans):
    most = 0
    for day, _ in loans:  # the number rises only when a loan begins
        out = sum(1 for lent, back in loans if lent <= day < back)
        most = max(most, out)
    return most
# --8<-- [end:first]


def peak_sorted(loans):
    changes = [(lent, +1) for lent, _ in loans]
    changes += [(back, -1) for _, back in loans]
    out = most = 0
    for _, change in sorted(changes):  # on one day, -1 comes before +1
        out += change
        most = max(most, out)
    return most


cases = [
    ("no loans", [], 0),
    ("one loan", [(3, 5)], 1),
    ("back on the day that another goes out", [(1, 4), (4, 6)], 1),
    ("one inside another", [(1, 9), (2, 3), (5, 6)], 2),
    ("the same days twice, not in order", [(7, 8), (2, 6), (2, 6)], 2),
]
for peak in peak_first, peak_sorted:
    passed = 0
    for name, loans, expected in cases:
        passed += peak(loans) == expected
        if peak(loans) != expected:
            print(f"{name}: {peak(loans)}, expected {expected}")
    print(f"{passed} of {len(cases)} pass")

every_loan = list(combinations(range(1, 6), 2))
every_three = list(product(every_loan, repeat=3))
agree = sum(peak_first(three) == peak_sorted(three) for three in every_three)
print(f"{agree} of {len(every_three)} sets of three loans: both agree")
