computed = []  # what had to be worked out, to see the cache at work


def late_fee(days):
    computed.append(days)  # imagine something slow here
    return min(days * 50, 1000)


def late_fees(all_days):
    """The fee in cents for each number of days; equal days once."""
    answers = {}
    fees = []
    for days in all_days:
        if days not in answers:
            answers[days] = late_fee(days)
        fees.append(answers[days])
    return fees


CASES = [
    ([], []),
    ([3], [150]),
    ([3, 30, 3], [150, 1000, 150]),
]
for asked, expected in CASES:
    computed.clear()
    assert late_fees(asked) == expected
    print(f"asked {len(asked)}, computed {len(computed)}")
