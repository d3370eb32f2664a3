from math import ceil


def quantile(share, values):
    """The smallest value that at least this share does not exceed."""
    return sorted(values)[ceil(share * len(values)) - 1]


def from_buckets(share, limits, values):
    """What a histogram still knows: interpolated within one bucket."""
    rank, below, lower = share * len(values), 0, 0
    for limit in limits:
        inside = sum(lower < value <= limit for value in values)
        if below + inside >= rank:
            return lower + (limit - lower) * (rank - below) / inside
        below, lower = below + inside, limit
    return limits[-1]  # beyond the last bucket nothing is known


quick = [40 + number % 30 for number in range(980)]
slow = [2_000 + 25 * number for number in range(20)]
both = quick + slow
print("mean", round(sum(both) / len(both)), "ms")
for share in (0.5, 0.95, 0.99):
    print(f"p{share * 100:.0f}", quantile(share, both), "ms")

print("\np99 from buckets, in ms")
for limits in ([50, 100, 1_000, 5_000], [50, 100, 1_000, 2_000, 2_250, 2_500]):
    print(f"  {limits}: {from_buckets(0.99, limits, both):.0f}")

print("\ntwo servers, p95")
one, two = [50] * 900, [50] * 80 + [3_000] * 20
ninety_fives = [quantile(0.95, part) for part in (one, two)]
print("  of each:", ninety_fives, "their mean:", sum(ninety_fives) / 2)
print("  of all requests:", quantile(0.95, one + two))
