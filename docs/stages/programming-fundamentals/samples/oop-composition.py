class LateFee:
    """A fee of two parts: the days that count, and what is charged."""

    def __init__(self, counted_days, charged):
        self._counted_days = counted_days
        self._charged = charged

    def cents(self, days):
        return self._charged(50 * self._counted_days(days))


def every_day(days):
    return days


def two_free(days):
    return max(days - 2, 0)


def all_of_it(cents):
    return cents


def at_most_ten(cents):
    return min(cents, 1000)


FEES = {
    "plain": LateFee(every_day, all_of_it),
    "capped": LateFee(every_day, at_most_ten),
    "grace": LateFee(two_free, all_of_it),
    "both": LateFee(two_free, at_most_ten),
}
for name, fee in FEES.items():
    print(f"{name}: {fee.cents(3)}, {fee.cents(30)}")
