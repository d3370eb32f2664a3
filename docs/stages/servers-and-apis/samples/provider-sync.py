# server: provider_sandbox.py
# needs: provider_examplepay.py, provider_payments.py

import os

from provider_examplepay import Examplepay, field
from provider_payments import ContractBroken


def for_tests(api_key):
    if not api_key.startswith("sk_test_"):
        raise SystemExit("tests must not run with a live key")
    return Examplepay(os.environ["BASE_URL"], api_key)


print("Every page:")
for charge in for_tests("sk_test_1").history():
    print("  ", charge)

print("A recorded answer after a field was renamed:")
try:
    field({"id": "ch_1", "amount_minor": 1250}, "amount", int)
except ContractBroken as error:
    print("   ContractBroken:", error)

print("The live key in a test run:")
try:
    for_tests("sk_live_1")
except SystemExit as error:
    print("  ", error)
