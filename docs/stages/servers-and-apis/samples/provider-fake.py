# server: provider_sandbox.py
# needs: provider_examplepay.py, provider_payments.py

import os

from provider_examplepay import Examplepay
from provider_payments import Declined, Unknown


class FakePayments:  # fits Payments, as Examplepay does
    """Behaves as the contract says, in memory."""

    def __init__(self):
        self.charges = {}

    def charge(self, key, cents):
        if cents == 40200:
            raise Declined
        if cents == 99900:
            raise Unknown("timed out")
        return self.charges.setdefault(key, f"ch_{len(self.charges) + 1}")


def lend(payments, loan, cents):
    """Toolshed's own code: it has never heard of Examplepay."""
    try:
        charge = payments.charge(f"loan-{loan}", cents)
        return f"loan {loan}: paid, {charge}"
    except Declined:
        return f"loan {loan}: the card was declined"
    except Unknown as error:
        return f"loan {loan}: pending, asked again later ({error})"


sandbox = Examplepay(os.environ["BASE_URL"], "sk_test_1")
for payments in (FakePayments(), sandbox):
    print(type(payments).__name__)
    for loan, cents in [(1, 1250), (1, 1250), (2, 40200), (3, 99900)]:
        print("  ", lend(payments, loan, cents))
