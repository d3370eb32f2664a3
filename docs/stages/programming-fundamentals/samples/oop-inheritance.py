class LateFee:
    def cents(self, days):
        return 50 * days


class CappedFee(LateFee):
    """At most 10.00."""

    def cents(self, days):
        return min(super().cents(days), 1000)


class GraceFee(LateFee):
    """Two days are free."""

    def cents(self, days):
        return super().cents(max(days - 2, 0))


for fee in (LateFee(), CappedFee(), GraceFee()):
    print(f"{type(fee).__name__}: {fee.cents(3)}, {fee.cents(30)}")
